import fundInterest from '#content/law/parameters/fund-monthly-interest.yaml';
import methodMonths from '#content/law/parameters/payment-method-months.yaml';
import { formatDong, formatInteger, formatNumber, formatPercent } from '#law/format';
import { firstDay } from '#law/month';
import { entryOn, numberOn, type Found } from '#law/parameter';
import type { Months, Percent } from '#law/units';
import { discountFactor } from '#rules/core/compound-interest';
import { dong, step, type Answer, type Step } from '#rules/core/answer';
import { exact, multiply, toNumber, type Exact } from '#rules/core/exact';
import { afterSupport, type Contribution, type MonthlyInput } from './monthly-contribution';

export type { Contribution } from './monthly-contribution';

export const METHODS = [
  'monthly',
  '3-months',
  '6-months',
  '12-months',
  'ahead-2-years',
  'ahead-3-years',
  'ahead-4-years',
  'ahead-5-years',
] as const;
export type Method = (typeof METHODS)[number];

export interface ContributionInput extends MonthlyInput {
  method: Method;
  /** The fund's monthly yield in percent, for paying years ahead; the published one unless given. */
  monthlyInterestPercent?: Percent | string;
}

/**
 * Voluntary contribution for one package (đồng): rate × chosen income × months, discounted when years are paid
 * ahead, less the State's support and the province's, each limited to the months of support left.
 * Amounts are those of the month of payment: a prepaid package is not adjusted when the law changes inside it
 * (Nghị định 159/2025 Điều 5 khoản 5). Support is subtracted undiscounted, as Điều 8 does.
 * Does not refuse an income outside the limits; it reports `limits.valid`.
 * Luật BHXH 2024 Điều 36; Nghị định 159/2025 Điều 5, 6. Rejects amounts that are not whole đồng.
 */
export function contribution(input: ContributionInput): Answer<Contribution> {
  const months = entryOn(methodMonths, firstDay(input.on), input.method);
  return afterSupport(input, (rate, monthly) => {
    const ahead = input.method.startsWith('ahead-') ? aheadPackage(input, monthly, months) : undefined;
    const gross = ahead?.gross ?? multiply(monthly, exact(months.value));
    return {
      months: months.value,
      gross,
      step: grossStep(input, months, rate, gross, ahead),
    };
  });
}

interface AheadPackage {
  gross: Exact;
  factor: Exact;
  rate: string;
  /** Absent when the rate was given by the user. */
  interest?: Found<Percent>;
}

function aheadPackage(input: ContributionInput, monthly: Exact, months: Found<Months>): AheadPackage {
  const interest = input.monthlyInterestPercent === undefined ? numberOn(fundInterest, firstDay(input.on)) : undefined;
  const rate = String(interest?.value ?? input.monthlyInterestPercent);
  const factor = discountFactor(months.value, rate);
  return { gross: multiply(monthly, factor), factor, rate, ...(interest ? { interest } : {}) };
}

function grossStep(
  input: ContributionInput,
  months: Found<Months>,
  rate: Found<Percent>,
  gross: Exact,
  ahead: AheadPackage | undefined,
): Step {
  const start = `${formatPercent(rate.value)} × ${formatDong(input.income)}`;
  if (ahead)
    return step(
      'gross',
      `Đóng trước ${formatInteger(months.value)} tháng, đã chiết khấu`,
      dong(gross),
      [rate, months, ...(ahead.interest ? [ahead.interest] : [])],
      `${start} × ${formatNumber(toNumber(ahead.factor, 4))} (tổng hệ số chiết khấu ${months.value} tháng, lãi ${formatNumber(Number(ahead.rate))} %/tháng)`,
    );
  return step('gross', 'Mức đóng', dong(gross), [rate, months], months.value === 1 ? start : `${start} × ${months.value} tháng`);
}

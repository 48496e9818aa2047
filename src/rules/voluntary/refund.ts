import fundInterest from '#content/law/parameters/fund-monthly-interest.yaml';
import refundCases from '#content/law/parameters/prepaid-package-refund.yaml';
import methodMonths from '#content/law/parameters/payment-method-months.yaml';
import { formatDong, formatNumber, formatPercent } from '#law/format';
import { firstDay } from '#law/month';
import { entryOn, numberOn, textOn, type Found } from '#law/parameter';
import type { Dong, Months } from '#law/units';
import { discountFactor } from '#rules/core/compound-interest';
import { answer, dong, step, type Answer } from '#rules/core/answer';
import { contribution, type ContributionInput } from './contribution';
import { atLeastZero, exact, multiply, percent, round, subtract, toNumber, type Exact, ZERO } from '#rules/core/exact';
import { requireCount } from '#rules/core/input';
import { monthlySupport } from './support';

export type RefundInput = Omit<ContributionInput, 'local'> & {
  /** Months at the end of the package that are not used. */
  unusedMonths: Months;
};

/**
 * What comes back of a package paid in `on` when its last months are not used (đồng): those months as they were
 * paid — discounted when years were paid ahead — less the State's support for them. Owed when the payer becomes subject
 * to compulsory insurance, withdraws, dies, or asks for the pension. Nghị định 159/2025 Điều 8. Money paid for missing
 * years is not refunded; what a province paid is not named there and is not counted here.
 * Rejects more unused months than the package has and incomes that are not whole đồng.
 */
export function refund(input: RefundInput): Answer<{ amount: Dong; support: Dong }> {
  requireCount('unusedMonths', input.unusedMonths);
  const months = entryOn(methodMonths, firstDay(input.on), input.method);
  if (input.unusedMonths > months.value) throw new RangeError(`unusedMonths must be at most ${months.value}: ${input.unusedMonths}`);
  const usedMonths = months.value - input.unusedMonths;
  const { amount: supportPerMonth, sources } = monthlySupport(input.on, input.groups);
  const rate = sources.contributionRate;
  const { factor, published } = unusedFactor(input, months.value, usedMonths);
  const unused = multiply(percent(rate.value), exact(input.income), factor);
  // When fewer months of support were left than the package has, its first months were the supported ones.
  const supportedUnused = Math.max(0, contribution(input).value.supportedMonths - usedMonths);
  const support = multiply(supportPerMonth, exact(supportedUnused));
  const amount = atLeastZero(subtract(unused, support));
  return answer({ amount: round(amount), support: round(support) }, [
    step(
      'unused',
      `Phần chưa dùng, ${input.unusedMonths} tháng cuối`,
      dong(unused),
      [rate, months, ...published],
      `${formatPercent(rate.value)} × ${formatDong(input.income)} × ${formatNumber(toNumber(factor, 4))}`,
    ),
    step(
      'support',
      'Nhà nước đã hỗ trợ cho các tháng đó',
      dong(support),
      [sources.rates, sources.povertyLine],
      `${supportedUnused} tháng × ${formatDong(round(supportPerMonth))}`,
    ),
    step('amount', 'Bạn được trả lại', dong(amount), [textOn(refundCases, firstDay(input.on))]),
  ]);
}

/** How many monthly payments the unused months were paid with: discounted when years were paid ahead. */
function unusedFactor(input: RefundInput, months: Months, usedMonths: Months): { factor: Exact; published: Found<number>[] } {
  if (!input.method.startsWith('ahead-')) return { factor: exact(input.unusedMonths), published: [] };
  const published = input.monthlyInterestPercent === undefined ? [numberOn(fundInterest, firstDay(input.on))] : [];
  const interest = String(published[0]?.value ?? input.monthlyInterestPercent);
  const used = usedMonths === 0 ? ZERO : discountFactor(usedMonths, interest);
  return { factor: subtract(discountFactor(months, interest), used), published };
}

import fundInterest from '#content/law/parameters/fund-monthly-interest.yaml';
import methodMonths from '#content/law/parameters/payment-method-months.yaml';
import { formatDong, formatInteger, formatNumber, formatPercent } from '#law/format';
import { firstDay, type Month } from '#law/month';
import { entryOn, numberOn, type Citation, type Confidence, type Found } from '#law/parameter';
import { discountFactor } from './ahead';
import { dong, provisionalOf, step, type Answer, type Step } from './answer';
import { atLeastZero, exact, multiply, percent, round, subtract, toNumber, ZERO, type Exact } from './exact';
import { incomeLimits, type IncomeLimits } from './income-limits';
import { requireCount, requireWholeDong } from './input';
import { monthlySupport, supportCap, type Group, type MonthlySupport } from './support';

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

/** What a province adds, in percent of the contribution at the poverty line. */
export interface LocalSupport {
  percent: number;
  /** "Hà Nội" */
  place?: string;
  cites?: Citation[];
  confidence?: Confidence;
}

export interface ContributionInput {
  /** Month of payment. */
  on: Month;
  /** Chosen income, đồng/tháng. */
  income: number;
  method: Method;
  /** Any of them; the highest support counts. */
  groups: readonly Group[];
  /** Months of State support already used. */
  monthsSupported?: number;
  local?: LocalSupport;
  /** The fund's monthly yield in percent, for paying years ahead; the published one unless given. */
  monthlyInterestPercent?: number | string;
}

/** Whole đồng for the whole package. */
export interface Contribution {
  /** Months the package covers. */
  months: number;
  /** Contribution before any support. */
  gross: number;
  /** What paying years ahead saves against paying month by month. */
  saving: number;
  support: number;
  localSupport: number;
  /** What the payer hands over. */
  payable: number;
  /** Months of the package the State supports. */
  supportedMonths: number;
  limits: IncomeLimits;
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
  requireWholeDong('income', input.income);
  const used = input.monthsSupported ?? 0;
  requireCount('monthsSupported', used);

  const limits = incomeLimits({ on: input.on, income: input.income });
  const support = monthlySupport(input.on, input.groups);
  const months = entryOn(methodMonths, firstDay(input.on), input.method);
  const monthly = multiply(percent(support.sources.contributionRate.value), exact(input.income));
  const nominal = multiply(monthly, exact(months.value));
  const ahead = input.method.startsWith('ahead-') ? aheadPackage(input, monthly, months) : undefined;
  const gross = ahead?.gross ?? nominal;

  const supportedMonths = supportedOf(months.value, used, input.on, support);
  const state = multiply(support.amount, exact(supportedMonths));
  const local = multiply(percent(input.local?.percent ?? 0), support.base, exact(supportedMonths));
  const payable = atLeastZero(subtract(subtract(gross, state), local));

  return {
    value: {
      months: months.value,
      gross: round(gross),
      saving: round(subtract(nominal, gross)),
      support: round(state),
      localSupport: round(local),
      payable: round(payable),
      supportedMonths,
      limits: limits.value,
    },
    steps: [
      grossStep(input, months, support, gross, ahead),
      supportStep(support, state, supportedMonths, input.on),
      ...(input.local ? [localStep(input.local, support, local, supportedMonths)] : []),
      payableStep(gross, state, local, payable, input.local !== undefined),
    ],
    provisional: [
      ...limits.provisional,
      ...provisionalOf([support.sources.contributionRate, support.sources.rates, ...(ahead?.interest ? [ahead.interest] : [])]),
    ].filter((mark, index, all) => all.findIndex((other) => other.parameter === mark.parameter) === index),
  };
}

interface AheadPackage {
  gross: Exact;
  factor: Exact;
  rate: string;
  /** Absent when the rate was given by the user. */
  interest?: Found<number>;
}

function aheadPackage(input: ContributionInput, monthly: Exact, months: Found<number>): AheadPackage {
  const interest = input.monthlyInterestPercent === undefined ? numberOn(fundInterest, firstDay(input.on)) : undefined;
  const rate = String(interest?.value ?? input.monthlyInterestPercent);
  const factor = discountFactor(months.value, rate);
  return { gross: multiply(monthly, factor), factor, rate, ...(interest ? { interest } : {}) };
}

/** Support stops when the months of support are used up; before support began there are none. */
function supportedOf(months: number, used: number, on: Month, support: MonthlySupport): number {
  if (support.ratePercent === 0) return 0;
  return Math.min(months, Math.max(0, supportCap(on).value - used));
}

function grossStep(
  input: ContributionInput,
  months: Found<number>,
  support: MonthlySupport,
  gross: Exact,
  ahead: AheadPackage | undefined,
): Step {
  const rate = support.sources.contributionRate;
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

function supportStep(support: MonthlySupport, state: Exact, months: number, on: Month): Step {
  const { rates, povertyLine, contributionRate } = support.sources;
  if (months === 0) {
    const sources = support.ratePercent === 0 ? [rates] : [supportCap(on)];
    return step(
      'support',
      'Nhà nước hỗ trợ',
      dong(ZERO),
      sources,
      support.ratePercent === 0 ? 'chưa có hỗ trợ' : 'đã hết số tháng được hỗ trợ',
    );
  }
  return step(
    'support',
    'Nhà nước hỗ trợ',
    dong(state),
    [rates, povertyLine],
    baseFormula(support.ratePercent, contributionRate.value, povertyLine.value, months),
  );
}

function localStep(local: LocalSupport, support: MonthlySupport, amount: Exact, months: number): Step {
  const { povertyLine, contributionRate } = support.sources;
  const base = step(
    'localSupport',
    local.place ? `${local.place} hỗ trợ thêm` : 'Địa phương hỗ trợ thêm',
    dong(amount),
    [],
    months === 0 ? 'đã hết số tháng được hỗ trợ' : baseFormula(local.percent, contributionRate.value, povertyLine.value, months),
  );
  return { ...base, cites: local.cites ?? [], doubtful: ['S1', 'R', 'I', 'C'].includes(local.confidence ?? 'A') };
}

function baseFormula(rate: number, contributionPercent: number, line: number, months: number): string {
  const monthly = `${formatPercent(rate)} × ${formatPercent(contributionPercent)} × ${formatDong(line)}`;
  return months === 1 ? monthly : `${monthly} × ${months} tháng`;
}

function payableStep(gross: Exact, state: Exact, local: Exact, payable: Exact, hasLocal: boolean): Step {
  const terms = [gross, state, ...(hasLocal ? [local] : [])].map((amount) => formatInteger(round(amount)));
  return step('payable', 'Bạn nộp', dong(payable), [], terms.join(' − '));
}

import contributionRate from '#content/law/parameters/voluntary-rate.yaml';
import { formatDong, formatInteger, formatPercent } from '#law/format';
import { firstDay, type Month } from '#law/month';
import { isDoubtful, numberOn, type Citation, type Confidence, type Found } from '#law/parameter';
import { dong, provisionalOf, step, type Answer, type Step } from './answer';
import { atLeastZero, exact, multiply, percent, round, subtract, ZERO, type Exact } from './exact';
import { incomeLimits, type IncomeLimits } from './income-limits';
import { requireCount, requireWholeDong } from './input';
import { firstSupportedMonth, monthlySupport, supportCap, supportRatesOn, type Group, type MonthlySupport } from './support';

/** What a province adds, in percent of the contribution at the poverty line. */
export interface LocalSupport {
  percent: number;
  /** "Hà Nội" */
  place?: string;
  cites?: Citation[];
  confidence?: Confidence;
}

export interface MonthlyInput {
  /** Month of payment. */
  on: Month;
  /** Chosen income, đồng/tháng. */
  income: number;
  /** Any of them; the highest support counts. */
  groups: readonly Group[];
  /** Months of State support already used. */
  monthsSupported?: number;
  local?: LocalSupport;
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

/** What is paid at once: how many months, for how much before support, and how that came about. */
export interface Package {
  months: number;
  gross: Exact;
  step: Step;
  sources: Found<unknown>[];
}

/**
 * One month of voluntary contribution (đồng), paid in it; what plans are made of. Luật BHXH 2024 Điều 36; Nghị định 159/2025
 * Điều 5. Does not refuse an income outside the limits; it reports `limits.valid`. Rejects amounts that are not whole đồng.
 */
export function monthlyContribution(input: MonthlyInput): Answer<Contribution> {
  return settle(input, (rate, gross) => ({
    months: 1,
    gross,
    step: step('gross', 'Mức đóng', dong(gross), [rate], `${formatPercent(rate.value)} × ${formatDong(input.income)}`),
    sources: [],
  }));
}

/**
 * Takes the State's and the province's share off a package; each is limited to the months of support left.
 * A province could add before the State did, but only where there was a poverty line to measure it by.
 */
export function settle(input: MonthlyInput, packageOf: (rate: Found<number>, monthly: Exact) => Package): Answer<Contribution> {
  requireWholeDong('income', input.income);
  const used = input.monthsSupported ?? 0;
  requireCount('monthsSupported', used);

  const limits = incomeLimits({ on: input.on, income: input.income });
  const rate = numberOn(contributionRate, firstDay(input.on));
  const monthly = multiply(percent(rate.value), exact(input.income));
  const { months, gross, step: grossStep, sources } = packageOf(rate, monthly);

  const started = input.on >= firstSupportedMonth();
  const monthsLeft = Math.min(months, Math.max(0, supportCap(input.on).value - used));
  const supportedMonths = started ? monthsLeft : 0;
  const support = started || input.local ? monthlySupport(input.on, input.groups) : undefined;
  const state = support ? multiply(support.amount, exact(monthsLeft)) : ZERO;
  const local = support ? multiply(percent(input.local?.percent ?? 0), support.base, exact(monthsLeft)) : ZERO;
  const payable = atLeastZero(subtract(subtract(gross, state), local));

  return {
    value: {
      months,
      gross: round(gross),
      saving: round(subtract(multiply(monthly, exact(months)), gross)),
      support: round(state),
      localSupport: round(local),
      payable: round(payable),
      supportedMonths,
      limits: limits.value,
    },
    steps: [
      grossStep,
      started && support ? supportStep(support, state, monthsLeft, input.on) : noSupportStep(input.on),
      ...(input.local && support ? [localStep(input.local, support, local, monthsLeft)] : []),
      payableStep(gross, state, local, payable, input.local !== undefined),
    ],
    provisional: [...limits.provisional, ...provisionalOf([rate, supportRatesOn(input.on), ...sources])],
  };
}

function noSupportStep(on: Month): Step {
  return step('support', 'Nhà nước hỗ trợ', dong(ZERO), [supportRatesOn(on)], 'chưa có hỗ trợ');
}

function supportStep(support: MonthlySupport, state: Exact, months: number, on: Month): Step {
  const { rates, povertyLine, contributionRate } = support.sources;
  if (months === 0) return step('support', 'Nhà nước hỗ trợ', dong(ZERO), [supportCap(on)], 'đã hết số tháng được hỗ trợ');
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
  return { ...base, cites: local.cites ?? [], doubtful: isDoubtful(local.confidence ?? 'A') };
}

function baseFormula(rate: number, contributionPercent: number, line: number, months: number): string {
  const monthly = `${formatPercent(rate)} × ${formatPercent(contributionPercent)} × ${formatDong(line)}`;
  return months === 1 ? monthly : `${monthly} × ${months} tháng`;
}

function payableStep(gross: Exact, state: Exact, local: Exact, payable: Exact, hasLocal: boolean): Step {
  const terms = [gross, state, ...(hasLocal ? [local] : [])].map((amount) => formatInteger(round(amount)));
  return step('payable', 'Bạn nộp', dong(payable), [], terms.join(' − '));
}

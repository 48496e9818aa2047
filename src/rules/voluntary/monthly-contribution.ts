import contributionRate from '#content/law/parameters/voluntary-rate.yaml';
import { formatDong, formatInteger, formatPercent } from '#law/format';
import { firstDay, type Month } from '#law/month';
import { isDoubtful, numberOn, type Found } from '#law/parameter';
import type { Dong, Months, Percent } from '#law/units';
import { answer, dong, provisionalOf, step, type Answer, type Step } from '#rules/core/answer';
import { exact, maximum, minimum, multiply, percent, round, subtract, ZERO, type Exact } from '#rules/core/exact';
import { incomeLimits, type IncomeLimits } from './income-limits';
import { requireCount, requireWholeDong } from '#rules/core/input';
import { localAmount, localMonths, type LocalSupport } from './local-support';
import { firstSupportedMonth, monthlySupport, supportCap, supportRatesOn, type Group, type MonthlySupport } from './support';

export interface MonthlyInput {
  /** Month of payment. */
  on: Month;
  /** Chosen income, đồng/tháng. */
  income: Dong;
  /** Any of them; the highest support counts. */
  groups: readonly Group[];
  /** Months of State support already used. */
  monthsSupported?: Months;
  local?: LocalSupport;
}

/** Whole đồng for the whole package. */
export interface Contribution {
  /** Months the package covers. */
  months: Months;
  /** Contribution before any support. */
  gross: Dong;
  /** What paying years ahead saves against paying month by month. */
  saving: Dong;
  support: Dong;
  /** For the months its place is known to support. */
  localSupport: Dong;
  /** What the payer hands over; at most, where months of the package lie past what is known of the place. */
  payable: Dong;
  /** Months of the package the State supports. */
  supportedMonths: Months;
  /** Months of the package its place is known to support, and those past the end of what is known. */
  localMonths: Months;
  openMonths: Months;
  limits: IncomeLimits;
}

/** What is paid at once: how many months, for how much before support, and how that came about. */
export interface Package {
  months: Months;
  gross: Exact;
  step: Step;
}

/**
 * One month of voluntary contribution (đồng), paid in it; what plans are made of. Luật BHXH 2024 Điều 36; Nghị định 159/2025
 * Điều 5. Does not refuse an income outside the limits; it reports `limits.valid`. Rejects amounts that are not whole đồng.
 */
export function monthlyContribution(input: MonthlyInput): Answer<Contribution> {
  return afterSupport(input, (rate, gross) => ({
    months: 1,
    gross,
    step: step('gross', 'Mức đóng', dong(gross), [rate], `${formatPercent(rate.value)} × ${formatDong(input.income)}`),
  }));
}

/**
 * Takes the State's and the province's share off a package; each is limited to the months of support left. The State's
 * amount of the month of payment holds for the whole package (Nghị định 159/2025 Điều 5 khoản 5); nothing says so of a
 * province's, so it counts as far as it is known, and never more than what the State leaves to pay.
 * A province could add before the State did, but only where there was a poverty line to measure it by.
 */
export function afterSupport(input: MonthlyInput, packageOf: (rate: Found<Percent>, monthly: Exact) => Package): Answer<Contribution> {
  requireWholeDong('income', input.income);
  const used = input.monthsSupported ?? 0;
  requireCount('monthsSupported', used);

  const limits = incomeLimits({ on: input.on, income: input.income });
  const rate = numberOn(contributionRate, firstDay(input.on));
  const monthly = multiply(percent(rate.value), exact(input.income));
  const { months, gross, step: grossStep } = packageOf(rate, monthly);

  const started = input.on >= firstSupportedMonth();
  const monthsLeft = Math.min(months, Math.max(0, supportCap(input.on).value - used));
  const supportedMonths = started ? monthsLeft : 0;
  const support = started || input.local ? monthlySupport(input.on, input.groups) : undefined;
  const state = support ? multiply(support.amount, exact(monthsLeft)) : ZERO;
  const rest = maximum(ZERO, subtract(gross, state));
  const local = support && input.local && localPart(input.local, support, input.on, monthsLeft);
  // What a place may add fills at most what is left to pay.
  const added = minimum(rest, local ? local.amount : ZERO);
  const payable = subtract(rest, added);

  return answer(
    {
      months,
      gross: round(gross),
      saving: round(subtract(multiply(monthly, exact(months)), gross)),
      support: round(state),
      localSupport: round(added),
      payable: round(payable),
      supportedMonths,
      localMonths: local ? local.months : 0,
      openMonths: local ? monthsLeft - local.months : 0,
      limits: limits.value,
    },
    [
      // An income between provisional limits is provisional itself.
      { ...grossStep, provisional: provisionalOf([limits, grossStep]) },
      started && support ? supportStep(support, state, monthsLeft, input.on) : noSupportStep(input.on),
      ...(local ? [local.step(added)] : []),
      payableStep(payable, gross, state, ...(local ? [added] : [])),
    ],
  );
}

function noSupportStep(on: Month): Step {
  return step('support', 'Nhà nước hỗ trợ', dong(ZERO), [supportRatesOn(on)], 'chưa có hỗ trợ');
}

function supportStep(support: MonthlySupport, state: Exact, months: Months, on: Month): Step {
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

/** What a place adds, before what is left to pay limits it: exact đồng, for how many of the months, and the step that says so. */
function localPart(local: LocalSupport, { base, sources }: MonthlySupport, on: Month, monthsLeft: Months) {
  const months = localMonths(local, on, monthsLeft);
  const formula =
    'amount' in local
      ? times(formatDong(local.amount), months)
      : baseFormula(local.percent, sources.contributionRate.value, sources.povertyLine.value, months);
  return {
    months,
    amount: multiply(localAmount(local, base), exact(months)),
    step: (added: Exact): Step => ({
      ...step(
        'localSupport',
        `${local.place ?? 'Địa phương'} hỗ trợ thêm${local.source ? `, ${local.source}` : ''}`,
        dong(added),
        [],
        monthsLeft === 0 ? 'đã hết số tháng được hỗ trợ' : formula,
      ),
      cites: local.cites ?? [],
      doubtful: isDoubtful(local.confidence ?? 'A'),
    }),
  };
}

function baseFormula(rate: Percent, contributionPercent: Percent, line: Dong, months: Months): string {
  return times(`${formatPercent(rate)} × ${formatPercent(contributionPercent)} × ${formatDong(line)}`, months);
}

function times(monthly: string, months: Months): string {
  return months === 1 ? monthly : `${monthly} × ${months} tháng`;
}

function payableStep(payable: Exact, ...terms: Exact[]): Step {
  return step('payable', 'Bạn nộp', dong(payable), [], terms.map((amount) => formatInteger(round(amount))).join(' − '));
}

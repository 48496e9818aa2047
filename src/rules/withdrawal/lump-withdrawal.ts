import coefficientTable from '#content/law/parameters/adjustment-coefficients.yaml';
import paidInPercent from '#content/law/parameters/withdrawal-paid-in-percent.yaml';
import perYearBefore from '#content/law/parameters/withdrawal-multiple-before-2014.yaml';
import perYearFrom from '#content/law/parameters/withdrawal-multiple-from-2014.yaml';
import supportDeduction from '#content/law/parameters/withdrawal-support-deduction.yaml';
import underOneYearCap from '#content/law/parameters/withdrawal-under-one-year-cap.yaml';
import { formatDong, formatNumber, formatPercent } from '#law/format';
import { firstDay, monthIndex, monthOf, monthsBetween, type Month } from '#law/month';
import { entryOn, LawGap, numberOn, tableOn, type Found } from '#law/parameter';
import type { Dong, Months } from '#law/units';
import { answer, dong, step, type Answer, type Step } from '#rules/core/answer';
import {
  add,
  atLeastZero,
  divide,
  exact,
  minimum,
  multiply,
  percent,
  round,
  subtract,
  toNumber,
  ZERO,
  type Exact,
} from '#rules/core/exact';
import { requireWholeDong } from '#rules/core/input';
import { boundaryDay, multipleOfAverage } from './multiple-of-average';
import type { WithdrawalReason } from './withdrawal';

/** Months of the same wage, both ends included. */
export interface WagePeriod {
  from: Month;
  to: Month;
  wage: Dong;
}

type Coefficients = Readonly<Record<string, number | string>>;

export interface LumpWithdrawal {
  months: Months;
  /** Average wage with the coefficients of the year of decision, đồng/tháng. */
  average: Dong;
  /** Months of the average; absent under one year in all. */
  multiple?: number;
  amount: Dong;
}

/**
 * BHXH một lần of a worker, from the wages paid on and the month `on` of the decision (đồng): every wage times the coefficient of
 * its year, averaged; 1.5 months of the average a year before 2014, 2 from 2014; under one year what was paid in, at most 2 months.
 * State support received in voluntary months is taken off, but not for serious illness or lost capacity. For wages set by the
 * employer, and State wages of who joined from 2016 on. `coefficients` stand in for a table not on record.
 * Luật BHXH 2024 Điều 70 khoản 3, Điều 72; Nghị định 158/2025 Điều 17. Rejects money that is not whole đồng, periods that end before
 * they begin, meet, or end after the decision, and years without a coefficient. Whether one may: `lumpWithdrawalEligibility`.
 */
export function lumpWithdrawal(input: {
  on: Month;
  periods: readonly WagePeriod[];
  reason: WithdrawalReason;
  stateSupport?: Dong;
  coefficients?: Coefficients;
}): Answer<LumpWithdrawal> {
  requirePeriods(input);
  const support = input.stateSupport ?? 0;
  requireWholeDong('stateSupport', support);
  const pay = adjusted(input);
  const average = divide(pay.total, exact(pay.months));
  const career = split(input);
  const before = pay.months < 12 ? underOneYear(input, average) : byYears(input.on, career, average);
  const share = support === 0 ? undefined : entryOn(supportDeduction, firstDay(input.on), input.reason);
  const deducted = share ? multiply(percent(share.value), exact(support)) : ZERO;
  const amount = atLeastZero(subtract(before.amount, deducted));
  return answer(
    {
      months: pay.months,
      average: round(average),
      ...(before.multiple ? { multiple: toNumber(before.multiple, 2) } : {}),
      amount: round(amount),
    },
    [
      ...pay.steps,
      step('average', 'Tiền lương bình quân', dong(average), pay.steps, `${formatDong(round(pay.total))} ÷ ${pay.months} tháng`),
      ...before.steps,
      ...(share ? [step('support', 'Phần Nhà nước đã hỗ trợ, trả lại ngân sách', dong(deducted), [share])] : []),
      step('amount', 'Bạn nhận', dong(amount), []),
    ],
  );
}

/** The same from the months before and from 2014 and an average already with coefficients. Rejects broken months. */
export function lumpMultiple(input: { on: Month; monthsBefore2014: Months; monthsFrom2014: Months; averageWage?: Dong }): Answer<{
  multiple: number;
  amount?: Dong;
}> {
  const wage = input.averageWage;
  const { amount, multiple, steps } = byYears(input.on, input, exact(wage ?? 0));
  return answer({ multiple: toNumber(multiple, 2), ...(wage === undefined ? {} : { amount: round(amount) }) }, steps);
}

interface Paid {
  amount: Exact;
  multiple?: Exact;
  steps: Step[];
}

function byYears(on: Month, career: { monthsBefore2014: Months; monthsFrom2014: Months }, average: Exact): Paid & { multiple: Exact } {
  const { multiple, steps } = multipleOfAverage(
    { on, monthsBefore2014: career.monthsBefore2014, monthsFrom2014: career.monthsFrom2014, averageIncome: round(average) },
    { before: perYearBefore, from: perYearFrom },
  );
  const amount = multiply(multiple, average);
  const formula = `${formatNumber(toNumber(multiple, 2))} × ${formatDong(round(average))}`;
  return { amount, multiple, steps: [...steps, step('total', 'Mức BHXH một lần', dong(amount), [], formula)] };
}

function underOneYear(input: { on: Month; periods: readonly WagePeriod[] }, average: Exact): Paid {
  const rate = numberOn(paidInPercent, firstDay(input.on));
  const cap = numberOn(underOneYearCap, firstDay(input.on));
  const wages = input.periods.reduce((sum, period) => sum + period.wage * monthsBetween(period.from, period.to), 0);
  const paid = multiply(percent(rate.value), exact(wages));
  const amount = minimum(paid, multiply(exact(cap.value), average));
  return {
    amount,
    steps: [
      step('paid', 'Số tiền đã đóng', dong(paid), [rate], `${formatPercent(rate.value)} × ${formatDong(wages)}`),
      step('total', `Số đã đóng, nhiều nhất ${formatNumber(cap.value)} tháng bình quân`, dong(amount), [cap]),
    ],
  };
}

/** Wages times the coefficient of their year, year by year. */
function adjusted(input: Parameters<typeof lumpWithdrawal>[0]): { total: Exact; months: Months; steps: Step[] } {
  const table = tableFor(input);
  const years = new Map<number, { wages: Dong; months: Months }>();
  for (const { from, to, wage } of input.periods)
    for (let index = monthIndex(from); index <= monthIndex(to); index++) {
      const year = Math.floor(index / 12);
      const known = years.get(year) ?? { wages: 0, months: 0 };
      years.set(year, { wages: known.wages + wage, months: known.months + 1 });
    }
  const steps: Step[] = [];
  let total = ZERO;
  let months = 0;
  for (const [year, sum] of [...years].sort(([a], [b]) => a - b)) {
    const coefficient = coefficientOf(table.values, year);
    const part = multiply(exact(sum.wages), exact(coefficient));
    total = add(total, part);
    months += sum.months;
    const formula = `${formatDong(sum.wages)} × hệ số ${Number(coefficient).toFixed(2).replace('.', ',')}`;
    steps.push(step(`year-${year}`, `Lương năm ${year}, ${sum.months} tháng`, dong(part), table.sources, formula));
  }
  return { total, months, steps };
}

/** Coefficients by year, as given or as published. */
function tableFor({ on, coefficients }: Parameters<typeof lumpWithdrawal>[0]): { values: Coefficients; sources: Found<unknown>[] } {
  if (coefficients) return { values: coefficients, sources: [] };
  const table = tableOn(coefficientTable, firstDay(on));
  return { values: table.value, sources: [table] };
}

/** The first line of a table speaks for every earlier year. */
function coefficientOf(values: Coefficients, year: number): number | string {
  const first = Math.min(...Object.keys(values).map(Number));
  const last = Math.max(...Object.keys(values).map(Number));
  // Past the last published year a wage is not yet adjusted.
  const value = year > last ? 1 : values[String(Math.max(year, first))];
  if (value === undefined) throw new LawGap(`no coefficient for ${year}`);
  return value;
}

function split({ on, periods }: { on: Month; periods: readonly WagePeriod[] }): { monthsBefore2014: Months; monthsFrom2014: Months } {
  const line = monthIndex(monthOf(boundaryDay(firstDay(on))));
  const counts = periods.map(({ from, to }) => {
    const before = Math.max(0, Math.min(monthIndex(to) + 1, line) - monthIndex(from));
    return { before, all: monthsBetween(from, to) };
  });
  const monthsBefore2014 = counts.reduce((sum, { before }) => sum + before, 0);
  return { monthsBefore2014, monthsFrom2014: counts.reduce((sum, { all }) => sum + all, 0) - monthsBefore2014 };
}

function requirePeriods({ on, periods }: { on: Month; periods: readonly WagePeriod[] }): void {
  if (periods.length === 0) throw new RangeError('periods must hold at least one month');
  const sorted = [...periods].sort((a, b) => monthIndex(a.from) - monthIndex(b.from));
  sorted.forEach((period, index) => {
    requireWholeDong('wage', period.wage);
    if (period.to < period.from) throw new RangeError(`period ends before it begins: ${period.from} – ${period.to}`);
    if (period.to > on) throw new RangeError(`period ends after the decision: ${period.to}`);
    const next = sorted[index + 1];
    if (next && next.from <= period.to) throw new RangeError(`periods meet: ${period.to} and ${next.from}`);
  });
}

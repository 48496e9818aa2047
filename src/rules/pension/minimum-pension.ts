import joinedBefore from '#content/law/parameters/minimum-pension-joined-before.yaml';
import multiple from '#content/law/parameters/minimum-pension-multiple.yaml';
import minimumYears from '#content/law/parameters/minimum-pension-years.yaml';
import { formatDong, formatInteger } from '#law/format';
import { addMonths, firstDay, month, type Month } from '#law/month';
import { ifKnown, numberOn, textOn, type Found } from '#law/parameter';
import type { Dong, Months } from '#law/units';
import { step, type Step } from '#rules/core/answer';
import type { IncomePeriod } from '#rules/core/average-income';
import { exact, multiply, type Exact } from '#rules/core/exact';
import { requireCount } from '#rules/core/input';
import { referenceLevel } from '#rules/core/reference-level';

/** Time in the compulsory scheme, of somebody whose kind of work has the guarantee. */
interface CompulsoryTime {
  months: Months;
  /** First month of it. */
  since: Month;
}

/** The lowest pension with its step. */
export interface LowestPension {
  amount: Exact;
  step: Step;
}

/**
 * The lowest pension of one person, by the month of retirement; undefined without a right to one. Pension rules take it as an
 * input, so that a calculator fetches this file only for who has compulsory time.
 */
export type LowestPensionOf = (retireOn: Month) => LowestPension | undefined;

/** Of who has credited so many months before `on`: the compulsory part is what is not voluntary, begun as late as it can have. */
export function lowestOfCredited(on: Month, months: Months, voluntaryMonths: Months | undefined): LowestPensionOf {
  const compulsory = Math.max(0, months - (voluntaryMonths ?? months));
  return (retireOn) => minimumPension(retireOn, { months: compulsory, since: addMonths(on, -compulsory) });
}

/** Of who has a history, dated by year. */
export function lowestOfHistory(periods: readonly IncomePeriod[]): LowestPensionOf {
  const compulsory = periods.filter(({ scheme }) => scheme === 'compulsory');
  const months = compulsory.reduce((sum, period) => sum + period.months, 0);
  const first = Math.min(...compulsory.map(({ year }) => year));
  return (retireOn) => (months === 0 ? undefined : minimumPension(retireOn, { months, since: month(`${first}-01`) }));
}

/**
 * Lowest pension of who retires in `retireOn` (đồng/tháng); undefined without a right to one. Needs 20 compulsory years and, since
 * 2025-07, compulsory insurance from before that day. Only for those of Điều 2 khoản 1 điểm a, b, c, d, đ, g, i: not for part-time
 * staff of villages, part-time workers, household owners, unpaid managers; which of them somebody is, is not asked.
 * Voluntary years never bring it. Luật BHXH 2024 Điều 141 khoản 11; Nghị định 159/2025 Điều 11 khoản 3; before 2025-07 Luật BHXH 2014
 * Điều 71. Rejects broken months and months of retirement before 2016.
 */
export function minimumPension(retireOn: Month, compulsory: CompulsoryTime): LowestPension | undefined {
  requireCount('compulsory months', compulsory.months);
  const on = firstDay(retireOn);
  const years = numberOn(minimumYears, on);
  const joined = ifKnown(() => textOn(joinedBefore, on));
  if (compulsory.months < years.value * 12) return undefined;
  if (joined && firstDay(compulsory.since) >= joined.value) return undefined;
  const { amount, times, level } = lowestPension(retireOn);
  return {
    amount,
    step: step(
      'minimum',
      `Mức thấp nhất khi đóng bắt buộc đủ ${formatInteger(years.value)} năm theo hợp đồng`,
      { unit: 'đồng/tháng', amount },
      [times, years, ...(joined ? [joined] : []), level],
      `${formatInteger(times.value)} × ${formatDong(level.value)}`,
    ),
  };
}

/** The lowest pension itself, whoever has a right to it (đồng/tháng): once the reference level. Rejects months before 2016. */
export function lowestPension(retireOn: Month): { amount: Exact; times: Found<number>; level: Found<Dong> } {
  const times = numberOn(multiple, firstDay(retireOn));
  const level = referenceLevel(retireOn);
  return { amount: multiply(exact(times.value), exact(level.value)), times, level };
}

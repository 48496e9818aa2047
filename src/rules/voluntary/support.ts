import povertyLine from '#content/law/parameters/rural-poverty-line.yaml';
import supportMonthsCap from '#content/law/parameters/state-support-months.yaml';
import supportRates from '#content/law/parameters/state-support-rates.yaml';
import contributionRate from '#content/law/parameters/voluntary-rate.yaml';
import { firstDay, month, monthFromIndex, monthIndex, type Month } from '#law/month';
import { numberOn, tableOn, type Found } from '#law/parameter';
import type { Dong, Months, Percent } from '#law/units';
import { answer, months, step, type Answer } from '#rules/core/answer';
import { exact, multiply, percent, type Exact } from '#rules/core/exact';

/** Groups the State distinguishes; `other` is everybody. */
export const GROUPS = ['poor', 'island', 'near-poor', 'ethnic-minority', 'other'] as const;
export type Group = (typeof GROUPS)[number];

export interface MonthlySupport {
  group: Group;
  /** Percent of the contribution at the poverty line. */
  ratePercent: Percent;
  /** Exact đồng a month. */
  amount: Exact;
  /** What the percentages are taken of: contribution rate × poverty line, exact đồng a month. */
  base: Exact;
  sources: { rates: Found<Readonly<Record<string, Percent>>>; povertyLine: Found<Dong>; contributionRate: Found<Percent> };
}

/**
 * What the State pays for one month of voluntary contribution. Of several groups only the highest counts;
 * a group the law of the month does not name counts as "other" (before 2025-07: ethnic minority, island).
 * The amount does not grow with the income chosen. Nghị định 159/2025 Điều 5; before 2025-07 Nghị định 134/2015 Điều 14.
 */
export function monthlySupport(on: Month, groups: readonly Group[]): MonthlySupport {
  const day = firstDay(on);
  const rates = supportRatesOn(on);
  const line = numberOn(povertyLine, day);
  const rate = numberOn(contributionRate, day);
  const other = rates.value['other'] ?? 0;
  let best: { group: Group; ratePercent: Percent } = { group: 'other', ratePercent: other };
  for (const group of groups) {
    const ratePercent = rates.value[group] ?? other;
    if (ratePercent > best.ratePercent) best = { group, ratePercent };
  }
  const base = multiply(percent(rate.value), exact(line.value));
  return {
    ...best,
    base,
    amount: multiply(percent(best.ratePercent), base),
    sources: { rates, povertyLine: line, contributionRate: rate },
  };
}

/** The State's percentages of a month; all zero before support began. */
export function supportRatesOn(on: Month): MonthlySupport['sources']['rates'] {
  return tableOn(supportRates, firstDay(on));
}

/** The most months that are supported; before support began the number it began with. */
export function supportCap(on: Month): Found<Months> {
  const first = firstSupportedMonth();
  return numberOn(supportMonthsCap, firstDay(on < first ? first : on));
}

export interface Period {
  from: Month;
  /** Inclusive. */
  to: Month;
}

/**
 * Months of voluntary contribution that used up State support: months since 2018-01, each once, at most 120,
 * and how many are left. That months before 2025-07 count is a reading of Nghị định 159/2025 Điều 5, 16.
 * Rejects a period that ends before it begins.
 */
export function supportMonths(input: { periods: readonly Period[] }): Answer<{ supported: Months; remaining: Months }> {
  const start = monthIndex(firstSupportedMonth());
  const seen = new Set<number>();
  let last = start;
  for (const period of input.periods) {
    const to = monthIndex(period.to);
    if (to < monthIndex(period.from)) throw new RangeError(`period ends before it begins: ${period.from} – ${period.to}`);
    for (let index = Math.max(start, monthIndex(period.from)); index <= to; index++) seen.add(index);
    last = Math.max(last, to);
  }
  const cap = supportCap(monthFromIndex(last));
  const supported = Math.min(seen.size, cap.value);
  return answer({ supported, remaining: cap.value - supported }, [
    step('supported', 'Số tháng đã được Nhà nước hỗ trợ', months(supported), [cap]),
    step(
      'remaining',
      'Số tháng còn được hỗ trợ',
      months(cap.value - supported),
      [cap],
      supported > 0 ? `${cap.value} − ${supported}` : undefined,
    ),
  ]);
}

/** The first month of State support, from the law data. */
export function firstSupportedMonth(): Month {
  return month(supportMonthsCap.values[0]!.from.slice(0, 7));
}

import { lastOf } from '#law/list';
import { monthFromIndex, monthIndex, type Month } from '#law/month';
import type { Dong, Months } from '#law/units';
import type { IncomePeriod } from '#rules/core/average-income';
import { requireWholeDong } from '#rules/core/input';
import { firstSupportedMonth, type Period } from './support';

export type Scheme = 'voluntary' | 'compulsory';

/** Months paid one after another on the same income. */
export interface PaidPeriod extends Period {
  scheme: Scheme;
  /** đồng/tháng */
  income: Dong;
}

export interface History {
  /** Months credited, each once. */
  months: Months;
  voluntaryMonths: Months;
  /** Voluntary months the State may have supported. */
  supportableMonths: Months;
  firstVoluntary?: Month | undefined;
  first?: Month;
  last?: Month;
  /** Months without contribution between the first and the last. */
  gaps: Period[];
  /** Months stated more than once. */
  overlaps: Period[];
  /** By calendar year, as the average income wants them. */
  incomes: IncomePeriod[];
}

/**
 * Puts stated periods together: every month counts once. In a month stated under both schemes the compulsory one counts, for
 * what was paid voluntarily for it is given back (Nghị định 159/2025 Điều 8); stated twice under one scheme, the first counts.
 * Months are those of Luật BHXH 2024 Điều 5 khoản 3. Rejects a period that ends before it begins and incomes not whole.
 */
export function history(periods: readonly PaidPeriod[]): History {
  const { paid, twice } = byMonth(periods);
  const indexes = [...paid.keys()].sort((a, b) => a - b);
  if (indexes.length === 0) return { months: 0, voluntaryMonths: 0, supportableMonths: 0, gaps: [], overlaps: [], incomes: [] };

  const first = indexes[0]!;
  const last = lastOf(indexes)!;
  const voluntary = indexes.filter((index) => paid.get(index)?.scheme === 'voluntary');
  const supportedFrom = monthIndex(firstSupportedMonth());
  const missing = Array.from({ length: last - first + 1 }, (_, offset) => first + offset).filter((index) => !paid.has(index));
  return {
    months: indexes.length,
    voluntaryMonths: voluntary.length,
    firstVoluntary: voluntary[0] === undefined ? undefined : monthFromIndex(voluntary[0]),
    supportableMonths: voluntary.filter((index) => index >= supportedFrom).length,
    first: monthFromIndex(first),
    last: monthFromIndex(last),
    gaps: runs(missing),
    overlaps: runs([...new Set(twice)].sort((a, b) => a - b)),
    incomes: byYear(indexes, paid),
  };
}

/** The same periods without what counts twice, by the calendar. Rejects what `history` rejects. */
export function countedPeriods(periods: readonly PaidPeriod[]): PaidPeriod[] {
  const counted: { period: PaidPeriod; from: number; to: number }[] = [];
  for (const [index, period] of [...byMonth(periods).paid].sort(([a], [b]) => a - b)) {
    const last = lastOf(counted);
    if (last?.period === period && last.to === index - 1) last.to = index;
    else counted.push({ period, from: index, to: index });
  }
  return counted.map(({ period, from, to }) => ({ ...period, from: monthFromIndex(from), to: monthFromIndex(to) }));
}

/** The period that counts in each month, and the months stated more than once. */
function byMonth(periods: readonly PaidPeriod[]): { paid: Map<number, PaidPeriod>; twice: number[] } {
  const paid = new Map<number, PaidPeriod>();
  const twice: number[] = [];
  for (const period of periods) {
    requireWholeDong('income', period.income);
    if (period.to < period.from) throw new RangeError(`period ends before it begins: ${period.from} – ${period.to}`);
    const last = monthIndex(period.to);
    for (let index = monthIndex(period.from); index <= last; index++) {
      const before = paid.get(index);
      if (before) twice.push(index);
      if (!before || (before.scheme === 'voluntary' && period.scheme === 'compulsory')) paid.set(index, period);
    }
  }
  return { paid, twice };
}

/** Neighbouring months as periods; `indexes` sorted. */
function runs(indexes: readonly number[]): Period[] {
  const periods: Period[] = [];
  indexes.forEach((index, position) => {
    const open = lastOf(periods);
    if (open && indexes[position - 1] === index - 1) open.to = monthFromIndex(index);
    else periods.push({ from: monthFromIndex(index), to: monthFromIndex(index) });
  });
  return periods;
}

const yearOfIndex = (index: number): number => Math.floor(index / 12);

function byYear(indexes: readonly number[], paid: ReadonlyMap<number, PaidPeriod>): IncomePeriod[] {
  const lines = new Map<string, IncomePeriod>();
  for (const index of indexes) {
    const { scheme = 'voluntary', income = 0 } = paid.get(index) ?? {};
    const year = yearOfIndex(index);
    const key = `${year} ${scheme} ${income}`;
    const line = lines.get(key);
    if (line) line.months += 1;
    else lines.set(key, { year, months: 1, income, scheme });
  }
  return [...lines.values()];
}

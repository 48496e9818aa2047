import baseSalary from '#content/law/parameters/base-salary.yaml';
import floorBasis from '#content/law/parameters/voluntary-floor-basis.yaml';
import povertyLine from '#content/law/parameters/rural-poverty-line.yaml';
import { addMonths, firstMonthFrom, type Day, type Month } from '#law/month';
import { changesAfter, type Citation } from '#law/parameter';
import { citesOf } from './answer';
import { incomeLimits } from './income-limits';

/** A change of the lowest income that may be chosen, already enacted. */
export interface FloorChange {
  /** The day the law sets. */
  on: Day;
  /** The first month paid under it. */
  from: Month;
  /** Lowest income of the month before, and from then on, đồng/tháng. */
  before: number;
  after: number;
  cites: Citation[];
}

/**
 * The next enacted change of the lowest income after a day; undefined when none is ahead. What is merely carried forward
 * past its last day is no change. Luật BHXH 2024 Điều 31 khoản 2. Rejects days before the first figure on record.
 */
export function nextFloorChange(after: Day): FloorChange | undefined {
  const days = [povertyLine, floorBasis, baseSalary].flatMap((parameter) => changesAfter(parameter, after)).sort();
  for (const on of days) {
    const from = firstMonthFrom(on);
    const [before, now] = [addMonths(from, -1), from].map((month) => incomeLimits({ on: month, income: 0 }));
    if (before!.value.min !== now!.value.min)
      return { on, from, before: before!.value.min, after: now!.value.min, cites: citesOf(now!.steps.filter(({ key }) => key === 'min')) };
  }
  return undefined;
}

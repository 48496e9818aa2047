import baseSalary from '#content/law/parameters/base-salary.yaml';
import floorBasis from '#content/law/parameters/voluntary-floor-basis.yaml';
import povertyLine from '#content/law/parameters/rural-poverty-line.yaml';
import { addMonths, day, firstMonthFrom, type Day, type Month } from '#law/month';
import type { Citation } from '#law/parameter';
import type { Dong } from '#law/units';
import { citesOf } from '#rules/core/answer';
import { incomeLimits } from './income-limits';
import { monthlyContribution } from './monthly-contribution';
import type { Group } from './support';

/** A change of the lowest income that may be chosen. */
export interface FloorChange {
  /** The day the law sets. */
  on: Day;
  /** The first month paid under it. */
  from: Month;
  /** Lowest income of the month before, and from then on, đồng/tháng. */
  before: Dong;
  after: Dong;
  cites: Citation[];
}

/**
 * The next enacted change of the lowest income after a day; undefined when none is ahead. What is merely carried forward
 * past its last day is no change. Luật BHXH 2024 Điều 31 khoản 2.
 */
export function nextFloorChange(after: Day): FloorChange | undefined {
  return first(daysOfChange().filter((on) => on > after));
}

/** The change the lowest income of a day came from; undefined before the first on record. */
export function lastFloorChange(until: Day): FloorChange | undefined {
  return first(
    daysOfChange()
      .filter((on) => on <= until)
      .reverse(),
  );
}

/** What a payer at the lowest income hands over for a month, and what the State pays, before and after a change; whole đồng. */
export function lowestPaid({ from }: Pick<FloorChange, 'from'>, groups: readonly Group[]) {
  const [before, after] = [addMonths(from, -1), from].map((on) => {
    const income = incomeLimits({ on, income: 0 }).value.min;
    const { payable, support } = monthlyContribution({ on, income, groups }).value;
    return { payable, support };
  });
  return { before: before!, after: after! };
}

/** Days on which something the lowest income rests on changes, soonest first. */
function daysOfChange(): Day[] {
  const days = [povertyLine, floorBasis, baseSalary].flatMap(({ values }) => values.slice(1).map(({ from }) => day(from)));
  return [...new Set(days)].sort();
}

function first(days: readonly Day[]): FloorChange | undefined {
  for (const on of days) {
    const from = firstMonthFrom(on);
    const [before, after] = [addMonths(from, -1), from].map((month) => incomeLimits({ on: month, income: 0 }));
    if (before!.value.min !== after!.value.min)
      return {
        ...{ on, from, before: before!.value.min, after: after!.value.min },
        cites: citesOf(after!.steps.filter(({ key }) => key === 'min')),
      };
  }
  return undefined;
}

/** The pension by every month within reach in which paying may end. */
import { lastOf } from '#law/list';
import { addMonths, monthIndex, type Month } from '#law/month';
import { toNumber } from '#rules/core/exact';
import { pensionProjection } from '#rules/pension/pension-projection';
import { pensionRate } from '#rules/pension/pension-rate';
import { requiredMonths } from '#rules/pension/required-months';
import type { Person } from './person';

export interface Stop {
  /** Last month paid. */
  on: Month;
  /** First month of pension. */
  retireOn: Month;
  /** Paid in all. */
  months: number;
  ratePercent: number;
  /** đồng/tháng */
  monthly: number;
}

const NO_RISE = { low: 0, base: 0, high: 0 };
/** Nobody plans to pay on at this age, in months. */
const OLDEST = 75 * 12;
/** Nobody pays longer. */
const LONGEST = 50 * 12;

/**
 * From the first month that makes enough years until the highest rate, the age of 75 or what was chosen, whichever of the first
 * two comes sooner and the last later. Each is worked out when it is called, for hundreds of them take long. None without a plan.
 */
export function stopsOf(person: Person): (() => Stop)[] {
  const { plan, paid, birth } = person;
  if (!plan) return [];
  const least = Math.max(1, requiredMonths(person.on) - paid);
  const old = OLDEST - (monthIndex(plan.from) - monthIndex(birth));
  const most = Math.max(plan.months, least, Math.min(monthsOfHighestRate(person) - paid, old));
  return Array.from({ length: Math.max(0, most - least + 1) }, (_, index) => () => stopAfter(person, least + index));
}

function stopAfter(person: Person, months: number): Stop {
  const { plan, paid } = person;
  const { value } = pensionProjection({ ...person, plan: { ...plan!, months }, assumedRise: NO_RISE });
  const { retireOn, ratePercent, monthly } = value;
  return { on: addMonths(plan!.from, months - 1), retireOn, months: paid + months, ratePercent, monthly: monthly.base };
}

function monthsOfHighestRate({ sex, on }: Person): number {
  const rateOf = (months: number) => toNumber(pensionRate({ sex, months, retireOn: on }).rate, 2);
  const highest = rateOf(LONGEST);
  let months = requiredMonths(on);
  while (rateOf(months) < highest) months += 12;
  return months;
}

/** Stops next to each other with the same rate, of which the table makes one row. */
export function stretchesOf(stops: readonly Stop[]): Stop[][] {
  const stretches: Stop[][] = [];
  for (const stop of stops) {
    const open = lastOf(stretches);
    if (open?.[0]?.ratePercent === stop.ratePercent) open.push(stop);
    else stretches.push([stop]);
  }
  return stretches;
}

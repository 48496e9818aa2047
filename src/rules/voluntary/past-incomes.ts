/** The first month of the voluntary scheme, and the least that can have been paid on since. */
import floorBasis from '#content/law/parameters/voluntary-floor-basis.yaml';
import { addMonths, month, type Month } from '#law/month';
import type { Dong } from '#law/units';
import { incomeFloor } from './income-limits';

/** The first month of the voluntary scheme. */
export function firstVoluntaryMonth(): Month {
  return month(floorBasis.values[0]!.from.slice(0, 7));
}

/** The lowest of the lowest incomes of the months from `from` to `to`, looked at once a year, đồng/tháng. */
export function lowestIncome(from: Month, to: Month): Dong {
  const floors = [to];
  for (let next = from; next < to; next = addMonths(next, 12)) floors.push(next);
  return Math.min(...floors.map((on) => incomeFloor(on).floor.value));
}

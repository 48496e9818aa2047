/** What an example's person has paid already: it ended when the site was built, so no coming floor touches it. */
import { addMonths, monthOf, yearOf, type Month } from '#law/month';
import { averageIncome } from '#rules/core/average-income';
import { plan, incomePeriods } from '#rules/voluntary/plan';
import { LAW_DAY } from '#site/today';

/** Last month of every example's past. */
export const PAST_END = addMonths(monthOf(LAW_DAY), -1);

/** Adjusted average (đồng/tháng) of so many months up to `to`, each paid on the lowest income of its own time, when the benefit starts in `settled`. */
export function lowestAverage(months: number, settled: Month, to: Month = PAST_END): number {
  if (months === 0) return 0;
  const { stretches } = plan({ from: addMonths(to, 1 - months), months, income: 'floor', groups: [] }).value;
  return averageIncome({ settleYear: yearOf(settled), periods: incomePeriods(stretches) }).value.average;
}

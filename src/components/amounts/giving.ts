/** What others add to what a person pays: the local budget, a donor. */
import { z } from 'zod';
import { formatDong, formatPercent } from '#law/format';
import type { Month } from '#law/month';
import { voluntaryGift } from '#rules/voluntary/gift';
import { topUp } from '#rules/voluntary/local-budget';
import { assumptions } from '#site/assumptions';
import { group, people, percent } from '#components/props/vocabulary';
import { amount, incomeOf, type Amount } from './amount';

const YEAR = 12;

function giftOf(forGroup: z.output<typeof group>, on: Month) {
  const shares = assumptions['gift-shares'].value;
  return voluntaryGift({
    ...{ on, months: shares.length * YEAR, income: incomeOf('floor', on), groups: [forGroup], method: '12-months' },
    ...{ shares, mostYears: assumptions['gift-years'].value },
  }).value;
}

export const giving: Record<string, Amount> = {
  /** What the local budget pays, for one person or all, when it adds so many percent; `share` is that percentage, to name a row. */
  'top-up': amount(
    { percent, people: people.default(1), part: z.enum(['perPerson', 'yearly', 'before', 'after', 'share']).default('perPerson') },
    ({ part, ...plan }, on) =>
      part === 'share' ? formatPercent(plan.percent) : formatDong(topUp({ on, ...plan, group: 'other' }).value[part]),
  ),
  /** Voluntary BHXH at the lowest income given by the shares of assumptions.yaml, a package each year: one year of it, or all. */
  'gift-book': amount(
    { group, year: z.number().int().positive().optional(), part: z.enum(['donor', 'recipient']).default('donor') },
    ({ group, year, part }, on) => {
      const gift = giftOf(group, on);
      const found = year === undefined ? gift : gift.years[year - 1];
      if (!found) throw new RangeError(`lộ trình tặng không có năm thứ ${year}`);
      return formatDong(found[part]);
    },
  ),
};

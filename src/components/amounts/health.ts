/** Health insurance: cards, support, bills. */
import { z } from 'zod';
import { parameterById } from '#law/all';
import { formatDong, formatPercent } from '#law/format';
import { firstDay, type Month } from '#law/month';
import { numberOn } from '#law/parameter';
import { round } from '#rules/core/exact';
import { monthlyHealth } from '#rules/health/health-card';
import { healthSupport } from '#rules/health/health-support';
import { hospitalBill } from '#rules/health/hospital-bill';
import { householdHealth, perDay } from '#rules/health/household-health';
import { card, dong, healthGroup, cardMonths, people, place } from '#components/props/vocabulary';
import { about, amount, multipleOfLevel, percentOfLevel, type Amount } from './amount';

const FULL = 12;
const period = { months: cardMonths.default(FULL), daily: z.boolean().default(false) };
const total = (count: number, months: number, on: Month) =>
  householdHealth({ on, members: Array.from({ length: count }, () => ({ months })) }).value;

export const health: Record<string, Amount> = {
  /** What the `person`-th of a household to join pays. */
  'household-health': amount({ ...period, person: z.number().int().positive().default(1) }, ({ months, daily, person }, on) => {
    const paid = total(person, months, on).members[person - 1] ?? 0;
    return formatDong(daily ? about(perDay(paid, months)) : paid);
  }),
  'household-health-total': amount({ ...period, people }, ({ months, daily, people }, on) => {
    const paid = total(people, months, on).total;
    return formatDong(daily ? about(perDay(paid, months)) : paid);
  }),
  'health-month': amount({}, (_, on) => formatDong(round(monthlyHealth(on).amount))),
  'health-support': amount(
    { ...period, group: healthGroup, people: people.default(1), part: z.enum(['gross', 'support', 'payable']).default('payable') },
    ({ months, daily, group, people, part }, on) => {
      const found = healthSupport({ on, groups: [group] }).value.periods.find((candidate) => candidate.months === months);
      if (!found) throw new RangeError(`không có kỳ đóng ${months} tháng`);
      const paid = people * found[part];
      return formatDong(daily ? about(perDay(paid, months)) : paid);
    },
  ),
  'small-visit': amount({}, (_, on) => formatDong(percentOfLevel(numberOn(parameterById('small-visit-percent'), firstDay(on)).value, on))),
  'hospital-bill': amount(
    { bill: dong, card, place: place.optional(), part: z.enum(['fund', 'payable']).default('payable') },
    ({ part, place, ...visit }, on) => formatDong(hospitalBill({ on, ...visit, ...(place ? { place } : {}) }).value[part]),
  ),
  /** Percent the fund pays of a costly visit: the card's share of what the place leaves of it. */
  'benefit-share': amount({ card, place: place.optional() }, ({ card, place }, on) =>
    formatPercent(
      hospitalBill({ on, bill: multipleOfLevel('copay-cap-multiple', on), card, ...(place ? { place } : {}) }).value.ratePercent,
    ),
  ),
  'copay-cap': amount({}, (_, on) => formatDong(multipleOfLevel('copay-cap-multiple', on))),
  'device-ceiling': amount({}, (_, on) => formatDong(multipleOfLevel('device-ceiling-multiple', on))),
  /** The most the fund gives back for a visit where no contract is; by kind of hospital. */
  'direct-refund-ceiling': amount({ kind: z.enum(['least', 'second', 'third', 'most']) }, ({ kind }, on) =>
    formatDong(multipleOfLevel('direct-refund-ceilings', on, kind)),
  ),
};

/** Health insurance: cards, support, bills. */
import { formatDong } from '#law/format';
import { firstDay, type Month } from '#law/month';
import { numberOn } from '#law/parameter';
import { parameterById } from '#law/all';
import { hospitalBill } from '#rules/hospital-bill';
import { healthSupport } from '#rules/health-support';
import { monthlyHealth } from '#rules/health-card';
import { householdHealth, perDay } from '#rules/household-health';
import { round } from '#rules/exact';
import { referenceLevel } from '#rules/reference-level';
import { FULL, need, percentOfLevel, pick, type Compute } from './props';

const multipleOfLevel = (id: string, on: Month) => numberOn(parameterById(id), firstDay(on)).value * referenceLevel(on).value;

export const health: Record<string, Compute> = {
  'household-health': (props, on) => {
    const months = props.months ?? FULL;
    const place = props.person ?? 1;
    const members = householdHealth({ on, members: Array.from({ length: place }, () => ({ months })) }).value.members;
    const amount = members[place - 1] ?? 0;
    return formatDong(props.daily ? perDay(amount, months) : amount);
  },
  'household-health-total': (props, on) => {
    const months = props.months ?? FULL;
    const { total } = householdHealth({ on, members: Array.from({ length: need(props.people, 'people') }, () => ({ months })) }).value;
    return formatDong(props.daily ? perDay(total, months) : total);
  },
  'health-month': (_, on) => formatDong(round(monthlyHealth(on).amount)),
  'health-support': (props, on) => {
    const months = props.months ?? FULL;
    const period = healthSupport({ on, groups: [need(props.group, 'group')] }).value.periods.find(
      (candidate) => candidate.months === months,
    );
    const amount = pick(need(period, `a period of ${months} months`), props.part, 'payable');
    return formatDong(props.daily ? perDay(amount, months) : amount);
  },
  'small-visit': (_, on) => formatDong(percentOfLevel(numberOn(parameterById('small-visit-percent'), firstDay(on)).value, on)),
  'hospital-bill': (props, on) =>
    formatDong(
      pick(
        hospitalBill({
          on,
          bill: need(props.bill, 'bill'),
          card: need(props.card, 'card'),
          ...(props.place === undefined ? {} : { place: props.place }),
        }).value,
        props.part,
        'payable',
      ),
    ),
  'copay-cap': (_, on) => formatDong(multipleOfLevel('copay-cap-multiple', on)),
};

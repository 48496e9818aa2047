/** What stands on the sheet for tonight: a month of voluntary BHXH now and after the next change, cards for one to seven people. */
import { lastOf } from '#law/list';
import { firstDay, monthOf, type Day, type Month } from '#law/month';
import { healthSupport, type HealthGroup } from '#rules/health/health-support';
import { healthPeriods, householdHealth } from '#rules/health/household-health';
import { nextFloorChange } from '#rules/voluntary/coming-floor';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { monthlyContribution } from '#rules/voluntary/monthly-contribution';
import type { Group } from '#rules/voluntary/support';
import { fields as healthFields, HEALTH_GROUP_LABELS, type Values as HealthValues } from '#calculators/bhyt/fields';
import { endingNotes, localShares, presetNotes } from '#calculators/bhyt/shares';
import type { Place } from './place';
import { MOST_MEMBERS } from './fields';

/** Whom the sheet is for. */
export interface Audience {
  /** Absent where nobody of them pays voluntary BHXH. */
  group?: Group | undefined;
  /** The State's group whose card stands beside the household's. */
  card: HealthGroup;
  /** Incomes beside the lowest, đồng/tháng, allowed also after the next change. */
  incomes: readonly number[];
}

/** Ids; '' where nothing is chosen. */
export interface Where {
  province: string;
  formerProvince: string;
}

export interface Payment {
  income: number;
  lowest: boolean;
  /** đồng/tháng. `local` is absent where it is not known. */
  state: number;
  local?: number;
  payable: number;
}

export interface Payments {
  /** The day these begin, where that is still to come. */
  from?: Day;
  rows: Payment[];
}

/** A year's cards for so many people, whole đồng. */
export interface Cards {
  members: number;
  household: { payable: number; local: number };
  group: { payable: number; state: number; local: number };
}

export interface Tonight {
  payments: Payments[];
  cards: Cards[];
  /** Whether what the province pays for a card is known, for the household form and for the group. */
  known: { household: boolean; group: boolean };
  /** Name of the place chosen. */
  place?: string;
  notes: string[];
}

/** Everything for a day; without `rules` nothing is known of the place. */
export function tonight({ group, card, incomes }: Audience, where: Where, on: Day, rules?: Place): Tonight {
  const month = monthOf(on);
  const change = nextFloorChange(on);
  const payments = group
    ? [{ month }, ...(change ? [{ month: change.from, from: change.on }] : [])].map(({ month, ...begins }) => ({
        ...begins,
        rows: [undefined, ...incomes].map((income) => payment(group, income, month, where, rules)),
      }))
    : [];
  const voluntary = group && rules?.localOn({ province: where.province, localShare: '', localUntil: '' }, month, group);
  const health = healthOn(month, where, card, rules);
  return {
    payments,
    ...health,
    notes: [
      ...(voluntary?.paper ? [`${voluntary.paper}.`] : []),
      ...health.notes,
      ...(voluntary?.support ? [`Bảng lương hưu chưa trừ phần của ${voluntary.support.place}.`] : []),
    ],
  };
}

function payment(group: Group, income: number | undefined, on: Month, { province }: Where, rules: Place | undefined): Payment {
  const lowest = incomeLimits({ on, income: 0 }).value.min;
  const local = rules?.localOn({ province, localShare: '', localUntil: '' }, on, group);
  const { value } = monthlyContribution({
    on,
    income: income ?? lowest,
    groups: [group],
    ...(local?.support ? { local: local.support } : {}),
  });
  return {
    income: income ?? lowest,
    lowest: income === undefined,
    state: value.support,
    ...(local?.support ? { local: value.localSupport } : {}),
    payable: value.payable,
  };
}

function healthOn(on: Month, where: Where, card: HealthGroup, rules: Place | undefined) {
  const months = lastOf(healthPeriods(on))!;
  const localOf = localShares(valuesOf(on, where, months), rules);
  const ofGroup = localOf({ group: card });
  const ofMembers = Array.from({ length: MOST_MEMBERS }, (_, index) => localOf({ householdMember: index + 1 }));
  const given = ({ support }: typeof ofGroup) => (support ? { local: support } : {});
  const one = lastOf(healthSupport({ on, groups: [card], ...given(ofGroup) }).value.periods)!;
  const cards = ofMembers.map((_, index): Cards => {
    const members = index + 1;
    const { value } = householdHealth({ on, members: ofMembers.slice(0, members).map((local) => ({ months, ...given(local) })) });
    return {
      members,
      household: { payable: value.total, local: value.localSupport.reduce((sum, amount) => sum + amount, 0) },
      group: { payable: members * one.payable, state: members * one.support, local: members * one.localSupport },
    };
  });
  const place = rules?.healthPlace(where.province)?.name;
  const all = [ofGroup, ...ofMembers];
  return {
    cards,
    known: { household: ofMembers.some(({ support }) => support !== undefined), group: ofGroup.support !== undefined },
    ...(place === undefined ? {} : { place }),
    notes: [
      ...(ofGroup.note === undefined ? [] : [`Thẻ ${HEALTH_GROUP_LABELS[card]} ở ${ofGroup.place}: ${ofGroup.note}.`]),
      ...(ofMembers[0]?.note === undefined ? [] : [`Thẻ mua theo hộ ở ${ofMembers[0].place}: ${ofMembers[0].note}.`]),
      ...presetNotes(all),
      ...endingNotes(
        valuesOf(on, where, months),
        all.map((local) => ({ ...local, months })),
      ),
    ],
  };
}

/** As the health calculator's answers, of which only the place and the month count here. */
function valuesOf(on: Month, where: Where, months: number): HealthValues {
  const at = firstDay(on);
  const initial = Object.fromEntries(Object.entries(healthFields).map(([name, field]) => [name, field.initial(at)])) as HealthValues;
  return { ...initial, ...where, on, members: Array.from({ length: MOST_MEMBERS }, () => months), localShare: '', localUntil: '' };
}

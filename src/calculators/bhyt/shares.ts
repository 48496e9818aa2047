/** What the chosen place pays of whose card: by the law data, by the edition's word, or by what is typed; and what is said of it. */
import { formatMonth } from '#law/format';
import type { HealthSubject } from '#law/local-health';
import { addMonths, day, firstDay, monthOf, type Month } from '#law/month';
import { divide, exact, toNumber } from '#rules/core/exact';
import { monthlyHealth } from '#rules/health/health-card';
import type { HealthGroup } from '#rules/health/health-support';
import { householdHealth } from '#rules/health/household-health';
import type { LocalHealthSupport } from '#rules/health/local-health';
import type { LocalShare } from '#rules/voluntary/local-support';
import { fields, formerProvinceOf, groupFor, HEALTH_GROUP_LABELS, type Values } from './fields';

/** Stands for a place not chosen. */
export const NO_PLACE = 'Nơi bạn ở';
export const within = (place: string) => (place === NO_PLACE ? NO_PLACE.toLowerCase() : place);

/** What a province adds, fetched when one is chosen. */
export type LocalRules = typeof import('./local');

/** What the place pays for a group or a member of the household, or why that is not known; empty where nothing is said of it. */
export type LocalOf = (subject: HealthSubject) => {
  support?: LocalHealthSupport;
  until?: Month;
  place?: string;
  note?: string;
  /** What this edition says, where it says it. */
  preset?: string;
};

export function localShares(values: Values, rules: LocalRules | undefined): LocalOf {
  const { province, formerProvince, on } = values;
  const place = rules?.healthPlace(province);
  return (subject) => {
    const stated = statedShare(values, subject, place?.name);
    if (stated) return stated;
    if (!rules || !place) return {};
    const preset = presetShare(values, subject, place.name, rules);
    if (preset) return preset;
    const local = rules.localHealthOn(place, firstDay(on), subject, formerProvinceOf(place.former, formerProvince));
    if (local.kind !== 'known') return { place: local.place, note: rules.describeLocalHealth(local) };
    const { percent, entry } = local;
    return {
      support: { percent, kind: entry.kind, place: local.place, cites: entry.cites, confidence: entry.confidence },
      place: local.place,
      ...(entry.until === undefined ? {} : { until: monthOf(day(entry.until)) }),
    };
  };
}

/** The typed share, for whom it is: no article stands behind it. */
function statedShare(values: Values, subject: HealthSubject, name: string | undefined): ReturnType<LocalOf> | undefined {
  const { localShare: share, localUntil } = values;
  const meant =
    'group' in subject ? values.localFor !== 'household' && subject.group === groupFor(values) : values.localFor === 'household';
  if (share === '' || !meant) return undefined;
  const until = localUntil === '' ? undefined : localUntil;
  return shareOf({ share, source: 'theo bạn nhập', until }, values, subject, name ?? NO_PLACE);
}

/** What this edition says of its own province, where nothing is typed. */
function presetShare(values: Values, subject: HealthSubject, place: string, rules: LocalRules): ReturnType<LocalOf> | undefined {
  const whom = 'group' in subject ? subject.group : 'household';
  const preset = rules.presetFor(values.province, whom, values.on);
  if (!preset) return undefined;
  const label = 'group' in subject ? HEALTH_GROUP_LABELS[subject.group as HealthGroup] : 'Người mua theo hộ gia đình';
  const end = preset.until ? `, đến hết ${formatMonth(preset.until)}` : '';
  const note = `${place} hỗ trợ ${fields.localShare.show(preset.share)} cho: ${label}, ${preset.source}${end}.`;
  return { ...shareOf(preset, values, subject, place), preset: note };
}

function shareOf(
  { share, source, until }: { share: LocalShare; source: string; until?: Month | undefined },
  values: Values,
  subject: HealthSubject,
  place: string,
): ReturnType<LocalOf> {
  const percent = 'percent' in share ? share.percent : percentOf(share.amount, values, subject);
  return { support: { percent, kind: 'top-up', place, source }, place, ...(until ? { until } : {}) };
}

/** An amount a month as a percentage of the price it is taken off: a member's own place in the ladder, else the whole price. */
function percentOf(amount: number, { on, members }: Values, subject: HealthSubject): number {
  const months = 'group' in subject ? 1 : (members[subject.householdMember - 1] ?? 1);
  const price =
    'group' in subject
      ? monthlyHealth(on).amount
      : exact(householdHealth({ on, members: members.map((of) => ({ months: of })) }).value.members[subject.householdMember - 1] ?? 1);
  return Math.min(100, toNumber(divide(exact(amount * months * 100), price), 10));
}

/** What is typed, in words: nobody has checked it. */
export function statedNote({ province, localShare, localUntil, localFor }: Values, rules: LocalRules | undefined): string {
  const place = rules?.healthPlace(province)?.name ?? NO_PLACE;
  const end = localUntil === '' ? '' : `, đến hết ${formatMonth(localUntil)}`;
  return `${place} hỗ trợ ${fields.localShare.show(localShare)} cho: ${fields.localFor.show(localFor)}, theo bạn nhập${end}.`;
}

/** What this edition says of its province, in words: no article stands behind it. */
export function presetNotes(shares: readonly ReturnType<LocalOf>[]): string[] {
  return [...new Set(shares.flatMap(({ preset }) => (preset === undefined ? [] : [preset])))];
}

/** A card longer than what is known of the place: its support is that of the month of payment, what comes after is not known. */
export function endingNotes({ on }: Values, shares: readonly (ReturnType<LocalOf> & { months: number })[]): string[] {
  const ending = shares.filter(({ support, until, months }) => support && until !== undefined && until < addMonths(on, months - 1));
  return [
    ...new Set(
      ending.map(
        ({ place, until }) =>
          `Hỗ trợ của ${within(place!)} chỉ biết đến hết ${formatMonth(until!)}, trước khi thẻ hết hạn: số ở trên tính theo tháng mua, những tháng sau hãy hỏi khi mua.`,
      ),
    ),
  ];
}

/** From the answers to everything the screen, the printout and the share text show. */
import { formatDong, formatMonth } from '#law/format';
import type { LocalHealthEntry } from '#law/local-health';
import { firstDay, monthOf, type Day } from '#law/month';
import type { Step } from '#rules/core/answer';
import { farmChoice, type FarmChoice } from '#rules/health/farm-choice';
import { healthSupport, type HealthGroup, type HealthSupport } from '#rules/health/health-support';
import { householdHealth, perDay, type HouseholdHealth } from '#rules/health/household-health';
import type { LocalHealthSupport } from '#rules/health/local-health';
import type { Headline } from '#calculators/ui/ThenAndNow.tsx';
import { EARLIEST, fields, formerProvinceOf, HEALTH_GROUP_LABELS, type Values } from './fields';
import { endingNotes, localShares, NO_PLACE, presetNotes, statedNote, within, type LocalOf, type LocalRules } from './shares';

/** People who pay alike. */
export interface Line {
  key: string;
  label: string;
  months: number;
  people: number;
  /** What one of them pays, whole đồng; what the State and the province pay for them. */
  each: number;
  support: number;
  localSupport: number;
}

export interface Local {
  place: string;
  /** Why no local amount is shown, by group. */
  notes: string[];
  /** Whom the province pays for in the month asked about, its own groups included; nothing of another former province. */
  entries: LocalHealthEntry[];
  /** What only residents of a former province get, while the reader has not said which one; not counted. */
  formerAreas: LocalHealthEntry[];
  /** The former provinces to choose from, where that matters in the month asked about. */
  formerProvinces: string[];
}

export interface Result {
  lines: Line[];
  /** Whole đồng for the whole household, the cheaper way for a farm household. */
  total: number;
  /** The same a day. */
  daily: number;
  farm?: FarmChoice;
  /** Absent when no province is chosen. */
  local?: Local;
  steps: Step[];
}

/** Everything for one set of answers; without `rules` nothing is known of the province. Rejects what the rules reject. */
export function compute(values: Values, rules?: LocalRules): Result {
  const { on } = values;
  const localOf = localShares(values, rules);
  const members = values.members.map((months, index) => ({ months, ...given(localOf({ householdMember: index + 1 }).support) }));
  const farm =
    values.farm === 'co' && members.length > 0
      ? farmChoice({ on, members, ...given(localOf({ group: 'farm-average' }).support) })
      : undefined;
  const household = householdHealth({ on, members });
  const parts = [
    ...supportedLines(values, 'student', values.students, HEALTH_GROUP_LABELS.student, localOf),
    ...supportedLines(values, values.group, values.supported, 'Người được hỗ trợ', localOf),
  ];
  const own = farm?.value.cheaper === 'supported' ? farmLines(values, localOf) : householdLines(values, household.value);
  const lines = [...own, ...parts.map(({ line }) => line)];
  const asked: HealthGroup[] = [...(farm ? ['farm-average' as const] : []), ...parts.map(({ group }) => group)];
  const notes = [
    ...asked.flatMap((group) => {
      const { place, note } = localOf({ group });
      return note === undefined ? [] : [`${HEALTH_GROUP_LABELS[group]} ở ${place}: ${note}.`];
    }),
    ...(values.localShare === '' ? [] : [statedNote(values, rules)]),
    ...presetNotes([
      ...asked.map((group) => localOf({ group })),
      ...values.members.map((_, index) => localOf({ householdMember: index + 1 })),
    ]),
    ...endingNotes(values, [
      ...asked.map((group) => ({
        ...localOf({ group }),
        months: group === 'farm-average' ? Math.max(...values.members) : Number(values.period),
      })),
      ...values.members.map((months, index) => ({ ...localOf({ householdMember: index + 1 }), months })),
    ]),
  ];
  const local = localPlace(values, rules);
  return {
    lines,
    total: lines.reduce((sum, line) => sum + line.people * line.each, 0),
    daily: lines.reduce((sum, line) => sum + line.people * perDay(line.each, line.months), 0),
    ...(farm ? { farm: farm.value } : {}),
    ...(local ? { local: { ...local, notes } } : values.localShare === '' ? {} : { local: { ...NOWHERE, notes } }),
    steps: [...(farm?.steps ?? household.steps), ...parts.flatMap(({ steps }) => steps)],
  };
}

/** A typed share where no province is chosen. */
const NOWHERE: Omit<Local, 'notes'> = { place: NO_PLACE, entries: [], formerAreas: [], formerProvinces: [] };

/** The questions that count with this result: the former province only where one of them pays something of its own. */
export function asked({ local }: Result, values: Values): Partial<typeof fields> {
  const { formerProvince, localShare, localUntil, localFor, ...others } = fields;
  return {
    ...others,
    ...(local && local.formerProvinces.length > 0 ? { formerProvince } : {}),
    ...(values.localShare === '' && values.localUntil === '' ? {} : { localShare, localUntil, localFor }),
  };
}

/** Whom the chosen province pays for, and whether it matters which former province the reader lives in. */
function localPlace({ province, formerProvince, on }: Values, rules: LocalRules | undefined): Omit<Local, 'notes'> | undefined {
  const place = rules?.healthPlace(province);
  if (!rules || !place) return undefined;
  const former = formerProvinceOf(place.former, formerProvince);
  const limited = rules.formerAreaEntriesOn(place, firstDay(on));
  return {
    place: place.name,
    entries: rules.healthEntriesOn(place, firstDay(on), former),
    formerAreas: former === undefined ? limited : [],
    formerProvinces: limited.length > 0 ? (place.former ?? []) : [],
  };
}

const given = (local: LocalHealthSupport | undefined) => (local ? { local } : {});

function householdLines({ members }: Values, household: HouseholdHealth): Line[] {
  return members.map((months, index) => ({
    key: `member-${index + 1}`,
    label: `Người thứ ${index + 1}`,
    months,
    people: 1,
    each: household.members[index] ?? 0,
    support: 0,
    localSupport: household.localSupport[index] ?? 0,
  }));
}

function farmLines(values: Values, localOf: LocalOf): Line[] {
  const { value } = healthSupport({ on: values.on, groups: ['farm-average'], ...given(localOf({ group: 'farm-average' }).support) });
  return values.members.map((months, index) => ({
    key: `member-${index + 1}`,
    label: `Người thứ ${index + 1}, được hỗ trợ`,
    people: 1,
    ...pricesOf(value, months),
  }));
}

function supportedLines(values: Values, group: HealthGroup, people: number, label: string, localOf: LocalOf) {
  if (people === 0) return [];
  const months = Number(values.period);
  const { value, steps } = healthSupport({ on: values.on, groups: [group], ...given(localOf({ group }).support) });
  return [
    {
      group,
      line: { key: group, label, people, ...pricesOf(value, months) },
      steps: steps
        .filter(({ key }) => ['support', 'localSupport', `payable-${months}`].includes(key))
        .map((line) => ({ ...line, key: `${group}-${line.key}`, label: `${label}: ${line.label}` })),
    },
  ];
}

function pricesOf({ periods }: HealthSupport, months: number): Pick<Line, 'months' | 'each' | 'support' | 'localSupport'> {
  const period = periods.find((candidate) => candidate.months === months);
  return { months, each: period?.payable ?? 0, support: period?.support ?? 0, localSupport: period?.localSupport ?? 0 };
}

/** The amounts by which a result of another month is compared with this one. */
export function headline(values: Values, on: Day, rules?: LocalRules): Headline[] {
  if (monthOf(on) < EARLIEST) return [];
  const { total, lines } = compute(values, rules);
  return [
    { label: 'Người đầu tiên', amount: lines[0]?.each ?? 0 },
    { label: 'Cả nhà nộp', amount: total },
  ];
}

/** The short message that goes with a link. */
export function message(values: Values, { total, daily, lines, local }: Result): string {
  const people = lines.reduce((sum, line) => sum + line.people, 0);
  const added = lines.reduce((sum, line) => sum + line.people * line.localSupport, 0);
  const typed = values.localShare === '' ? '' : ' (số tự nhập)';
  const place = local && added > 0 ? ` Đã trừ phần ${within(local.place)} hỗ trợ: ${formatDong(added)}${typed}.` : '';
  return `Bảo hiểm y tế cho ${people} người nhà mình, mua tháng ${formatMonth(values.on)}: ${formatDong(total)}, mỗi ngày khoảng ${formatDong(daily)} cả nhà.${place}`;
}

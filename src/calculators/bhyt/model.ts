/** From the answers to everything the screen, the printout and the share text show. */
import { formatDong, formatMonth } from '#law/format';
import type { LocalHealthEntry } from '#law/local-health';
import { firstDay, monthOf, type Day } from '#law/month';
import type { Provisional } from '#law/parameter';
import type { Step } from '#rules/answer';
import { farmChoice, type FarmChoice } from '#rules/farm-choice';
import { healthSupport, type HealthGroup, type HealthSupport, type LocalHealthSupport } from '#rules/health-support';
import { householdHealth, perDay } from '#rules/household-health';
import type { Headline } from '../shared/ThenAndNow';
import { EARLIEST, HEALTH_GROUP_LABELS, type Values } from './fields';

/** What a province adds, fetched when one is chosen. */
export type LocalRules = typeof import('#law/local-health');

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
  /** Whom the province pays for in the month asked about, its own groups included. */
  entries: LocalHealthEntry[];
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
  provisional: Provisional[];
}

/** Everything for one set of answers; without `rules` nothing is known of the province. Rejects what the rules reject. */
export function compute(values: Values, rules?: LocalRules): Result {
  const { on } = values;
  const members = values.members.map((months) => ({ months }));
  const localOf = localGroups(values, rules);
  const farm =
    values.farm === 'co' && members.length > 0 ? farmChoice({ on, members, ...given(localOf('farm-average')?.support) }) : undefined;
  const household = householdHealth({ on, members });
  const parts = [
    ...supportedLines(values, 'student', values.students, HEALTH_GROUP_LABELS.student, localOf),
    ...supportedLines(values, values.group, values.supported, 'Người được hỗ trợ', localOf),
  ];
  const own = farm?.value.cheaper === 'supported' ? farmLines(values, localOf) : householdLines(values, household.value.members);
  const lines = [...own, ...parts.map(({ line }) => line)];
  const asked: HealthGroup[] = [...(farm ? ['farm-average' as const] : []), ...parts.map(({ group }) => group)];
  const place = rules?.healthPlace(values.province);
  return {
    lines,
    total: lines.reduce((sum, line) => sum + line.people * line.each, 0),
    daily: lines.reduce((sum, line) => sum + line.people * perDay(line.each, line.months), 0),
    ...(farm ? { farm: farm.value } : {}),
    ...(rules && place
      ? {
          local: {
            place: place.name,
            notes: asked.flatMap((group) => localOf(group)?.note ?? []),
            entries: rules.healthEntriesOn(place, firstDay(on)),
          },
        }
      : {}),
    steps: [...(farm?.steps ?? household.steps), ...parts.flatMap(({ steps }) => steps)],
    provisional: household.provisional,
  };
}

/** What the chosen province pays for everybody in a group, or why that is not known; undefined without a province. */
type LocalOf = (group: HealthGroup) => { support?: LocalHealthSupport; note?: string } | undefined;

function localGroups({ province, on }: Values, rules: LocalRules | undefined): LocalOf {
  const place = rules?.healthPlace(province);
  return (group) => {
    if (!rules || !place) return undefined;
    const local = rules.localHealthOn(place, firstDay(on), { group });
    if (local.kind !== 'known') return { note: `${HEALTH_GROUP_LABELS[group]} ở ${place.name}: ${rules.describeLocalHealth(local)}.` };
    const { percent, entry } = local;
    return { support: { percent, kind: entry.kind, place: local.place, cites: entry.cites, confidence: entry.confidence } };
  };
}

const given = (local: LocalHealthSupport | undefined) => (local ? { local } : {});

function householdLines({ members }: Values, amounts: readonly number[]): Line[] {
  return members.map((months, index) => ({
    key: `member-${index + 1}`,
    label: `Người thứ ${index + 1}`,
    months,
    people: 1,
    each: amounts[index] ?? 0,
    support: 0,
    localSupport: 0,
  }));
}

function farmLines(values: Values, localOf: LocalOf): Line[] {
  const { value } = healthSupport({ on: values.on, groups: ['farm-average'], ...given(localOf('farm-average')?.support) });
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
  const { value, steps } = healthSupport({ on: values.on, groups: [group], ...given(localOf(group)?.support) });
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
export function message(values: Values, { total, daily, lines }: Result): string {
  const people = lines.reduce((sum, line) => sum + line.people, 0);
  return `Bảo hiểm y tế cho ${people} người nhà mình, mua tháng ${formatMonth(values.on)}: ${formatDong(total)}, mỗi ngày khoảng ${formatDong(daily)} cả nhà.`;
}

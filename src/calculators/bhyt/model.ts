/** From the answers to everything the screen, the printout and the share text show. */
import { formatDong, formatMonth } from '#law/format';
import { monthOf, type Day } from '#law/month';
import type { Provisional } from '#law/parameter';
import type { Step } from '#rules/answer';
import { farmChoice, type FarmChoice } from '#rules/farm-choice';
import { healthSupport, type HealthGroup } from '#rules/health-support';
import { householdHealth, perDay } from '#rules/household-health';
import type { Headline } from '../shared/ThenAndNow';
import { EARLIEST, type Values } from './fields';

/** People who pay alike. */
export interface Line {
  key: string;
  label: string;
  months: number;
  people: number;
  /** What one of them pays, whole đồng. */
  each: number;
}

export interface Result {
  lines: Line[];
  /** Whole đồng for the whole household, the cheaper way for a farm household. */
  total: number;
  /** The same a day. */
  daily: number;
  farm?: FarmChoice;
  steps: Step[];
  provisional: Provisional[];
}

/** Everything for one set of answers; rejects what the rules reject. */
export function compute(values: Values): Result {
  const { on } = values;
  const members = values.members.map((months) => ({ months }));
  const farm = values.farm === 'co' && members.length > 0 ? farmChoice({ on, members }) : undefined;
  const household = householdHealth({ on, members });
  const parts = [
    ...supportedLines(values, 'student', values.students, 'Học sinh, sinh viên'),
    ...supportedLines(values, values.group, values.supported, 'Người được hỗ trợ'),
  ];
  const own = farm?.value.cheaper === 'supported' ? farmLines(values) : householdLines(values, household.value.members);
  const lines = [...own, ...parts.map(({ line }) => line)];
  return {
    lines,
    total: lines.reduce((sum, line) => sum + line.people * line.each, 0),
    daily: lines.reduce((sum, line) => sum + line.people * perDay(line.each, line.months), 0),
    ...(farm ? { farm: farm.value } : {}),
    steps: [...(farm?.steps ?? household.steps), ...parts.flatMap(({ steps }) => steps)],
    provisional: household.provisional,
  };
}

function householdLines({ members }: Values, amounts: readonly number[]): Line[] {
  return members.map((months, index) => ({
    key: `member-${index + 1}`,
    label: `Người thứ ${index + 1}`,
    months,
    people: 1,
    each: amounts[index] ?? 0,
  }));
}

function farmLines(values: Values): Line[] {
  return values.members.map((months, index) => ({
    key: `member-${index + 1}`,
    label: `Người thứ ${index + 1}, được hỗ trợ`,
    months,
    people: 1,
    each: supportedPrice(values, 'farm-average', months),
  }));
}

function supportedLines(values: Values, group: HealthGroup, people: number, label: string): { line: Line; steps: Step[] }[] {
  if (people === 0) return [];
  const months = Number(values.period);
  const { steps } = healthSupport({ on: values.on, groups: [group] });
  return [
    {
      line: { key: group, label, months, people, each: supportedPrice(values, group, months) },
      steps: steps
        .filter(({ key }) => key === 'support' || key === `payable-${months}`)
        .map((line) => ({ ...line, key: `${group}-${line.key}`, label: `${label}: ${line.label}` })),
    },
  ];
}

function supportedPrice({ on }: Values, group: HealthGroup, months: number): number {
  return healthSupport({ on, groups: [group] }).value.periods.find((period) => period.months === months)?.payable ?? 0;
}

/** The amounts by which a result of another month is compared with this one. */
export function headline(values: Values, on: Day): Headline[] {
  if (monthOf(on) < EARLIEST) return [];
  const { total, lines } = compute(values);
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

/** A province's own support as the law pages tell it: who gets how much, since when, until when. */
import type { FullProvince } from './all';
import { formatDay, formatPercent } from './format';
import { day, type Day } from './month';
import { periods, type LawPeriod } from './periods';
import { phaseChanges, phaseOn, type Span } from './phases';

const LOCAL_GROUPS = {
  poor: 'Hộ nghèo',
  'near-poor': 'Hộ cận nghèo',
  'ethnic-minority': 'Người dân tộc thiểu số',
  island: 'Người ở xã đảo, đặc khu',
  other: 'Người tham gia khác',
} as const;

export type VoluntaryEntry = FullProvince['voluntary'][number] & { span: Span };
export type HealthEntry = FullProvince['health'][number] & { span: Span };

/** Top-ups to voluntary BHXH, oldest first. */
export function voluntaryHistory(province: FullProvince): VoluntaryEntry[] {
  return province.voluntary.map((entry, index) => {
    const next = province.voluntary
      .slice(index + 1)
      .find(({ formerProvince }) => formerProvince === undefined || formerProvince === entry.formerProvince);
    return { ...entry, span: { ...span(entry), replaced: next && day(next.from) } };
  });
}

export function healthHistory(province: FullProvince): HealthEntry[] {
  return province.health.map((entry) => ({ ...entry, span: span(entry) }));
}

function span(entry: { from?: string | undefined; until?: string | undefined }): Span {
  return { from: entry.from === undefined ? undefined : day(entry.from), until: entry.until === undefined ? undefined : day(entry.until) };
}

/** A share in words: nothing added and nothing known are two different answers. */
function localShare(percent: number | null): string {
  if (percent === null) return 'chưa có dữ liệu';
  return percent === 0 ? 'không hỗ trợ thêm' : formatPercent(percent);
}

/** The groups a resolution speaks of, in reading order. */
export function localShares(entry: VoluntaryEntry): { label: string; text: string; note?: string | undefined }[] {
  const groups = Object.keys(LOCAL_GROUPS) as (keyof typeof LOCAL_GROUPS)[];
  return groups.flatMap((key) => {
    const percent = entry.percent[key];
    return percent === undefined ? [] : [{ label: LOCAL_GROUPS[key], text: localShare(percent) }];
  });
}

/** Further groups, in the resolution's own words. */
export function specialShares(entry: VoluntaryEntry): { label: string; text: string; note?: string | undefined }[] {
  return (entry.special ?? []).map(({ who, percent, note }) => ({ label: who, text: localShare(percent), note }));
}

export interface LocalStretch extends LawPeriod {
  text: string;
  /** Some entry is in force. */
  known: boolean;
}

/** What holds in each stretch from the law day on; `say` puts the entries in force into words. */
export function localStretches<E extends { span: Span }>(
  entries: readonly E[],
  lawDay: Day,
  say: (inForce: readonly E[]) => string,
): LocalStretch[] {
  const changes = phaseChanges(
    entries.map((entry) => entry.span),
    lawDay,
  );
  return periods(lawDay, changes).map((stretch) => {
    const current = entries.filter((entry) => phaseOn(entry.span, stretch.from) === 'now');
    const ended = entries
      .filter((entry) => phaseOn(entry.span, stretch.from) === 'ended')
      .flatMap((entry) => entry.span.until ?? [])
      .sort()
      .at(-1);
    const nothing = ended ? `hết hạn ${formatDay(ended)}, chưa có dữ liệu mới` : 'chưa có dữ liệu';
    return { ...stretch, text: current.length > 0 ? say(current) : nothing, known: current.length > 0 };
  });
}

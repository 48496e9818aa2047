/** What a province adds to health insurance (BHYT), by the State's groups and by its own; fetched when a province is chosen. */
import { formatDay } from './format';
import { lastOf } from './list';
import { day, type Day } from './month';
import type { Citation, Confidence } from './parameter';

export interface LocalHealthEntry {
  from?: string;
  until?: string;
  who: string;
  /** The State's own group, where the entry is for everybody in it. */
  group?: string;
  /** Percent of the contribution; null = share not known. */
  percent: number | null;
  /** On top of the State's share, or the whole share including it. */
  kind: 'top-up' | 'total';
  confidence: Confidence;
  cites: Citation[];
}

export interface HealthPlace {
  id: string;
  name: string;
  health: LocalHealthEntry[];
  /** Every resolution in force was read in full. */
  complete?: boolean;
}

/**
 * - known: this percent is paid for everybody in the group.
 * - none: the resolutions were read, and pay nothing for the whole group.
 * - no-data: nothing was found for this group or this time; the province may still pay.
 * - expired: the last resolution found has ended and no later one was found.
 */
export type LocalHealthOn =
  | { kind: 'known'; place: string; percent: number; entry: LocalHealthEntry }
  | { kind: 'none'; place: string }
  | { kind: 'no-data'; place: string }
  | { kind: 'expired'; place: string; until: Day };

const files = import.meta.glob<HealthPlace>('../../content/law/provinces/*.yaml', { eager: true, import: 'default', query: '?health' });
const byId = new Map(Object.values(files).map((place) => [place.id, place]));

/** Undefined for an unknown province. */
export function healthPlace(id: string): HealthPlace | undefined {
  return byId.get(id);
}

/** What the province is known to pay for on a day, its own groups included. */
export function healthEntriesOn(place: HealthPlace, on: Day): LocalHealthEntry[] {
  return place.health.filter(({ from, until }) => (from === undefined || from <= on) && (until === undefined || on <= until));
}

/** The province's share for everybody in one of the State's groups on a day. */
export function localHealthOn({ name: place, complete, health }: HealthPlace, on: Day, group: string): LocalHealthOn {
  const started = health.filter((entry) => entry.group === group && (entry.from === undefined || entry.from <= on));
  const entry = started.find(({ until }) => until === undefined || on <= until);
  if (entry) return entry.percent === null ? { kind: 'no-data', place } : { kind: 'known', place, percent: entry.percent, entry };
  const until = lastOf(started.flatMap((ended) => ended.until ?? []).sort());
  if (until !== undefined) return { kind: 'expired', place, until: day(until) };
  return { kind: complete && healthEntriesOn({ id: '', name: place, health }, on).length > 0 ? 'none' : 'no-data', place };
}

/** In words, for the reader who sees no amount: nothing paid and nothing known are two different answers. */
export function describeLocalHealth(local: Exclude<LocalHealthOn, { kind: 'known' }>): string {
  switch (local.kind) {
    case 'none':
      return 'không trả thêm cho cả nhóm này';
    case 'expired':
      return `mức trả thêm hết hạn ${formatDay(local.until)}, chưa có dữ liệu mới`;
    case 'no-data':
      return 'chưa có dữ liệu về phần trả thêm, hãy hỏi BHXH cơ sở';
  }
}

/** What a province adds to the State's support of voluntary BHXH on a day. */
import { formatDay, formatPercent } from './format';
import { lastOf } from './list';
import { noteRead, type Citation, type Confidence } from './parameter';
import { addDays, day, type Day } from './month';

export interface LocalEntry {
  /** Only for residents of this province as it was before the merger. */
  formerProvince?: string;
  from: string;
  until?: string;
  percent: Record<string, number | null | undefined>;
  confidence: Confidence;
  cites: Citation[];
  conditions?: string;
  excludes?: 'back-payment'[];
  special?: { who: string; percent: number; note?: string }[];
}

export interface Province {
  id: string;
  name: string;
  type: string;
  /** The provinces it was merged from, where a resolution of one of them is on record. */
  former?: string[];
  /** Oldest first; an empty list is "no data", never "no support". */
  voluntary: LocalEntry[];
}

/**
 * - known: this percent is added.
 * - former-area: added in the area of a former province only, and whether the reader lives there is not known: not counted.
 * - no-data: nothing was found for this province, this group or this time; it may still pay.
 * - expired: the last resolution found has ended and no later one was found.
 */
export type LocalSupportOn =
  | { kind: 'known'; place: string; percent: number; entry: LocalEntry }
  | { kind: 'former-area'; place: string; areas: { name: string; percent: number }[] }
  | { kind: 'no-data'; place: string }
  | { kind: 'expired'; place: string; until: Day };

/**
 * The province's share for a person of these groups on a day: the highest share known of any of the groups. One group
 * whose share is not known takes nothing away from another; alone it is "no data". `former` is the reader's province before
 * the merger, where it is known; nobody gets what belongs to another one.
 */
export function localSupportOn(province: Province, on: Day, groups: readonly string[], former?: string): LocalSupportOn {
  noteRead((after) => localChangesAfter(province, after));
  const place = province.name;
  const started = province.voluntary.filter(({ from }) => from <= on);
  const runs = ({ until }: LocalEntry) => until === undefined || on <= until;
  const entry = lastOf(started.filter(({ formerProvince }) => formerProvince === undefined || formerProvince === former));
  if (entry && runs(entry)) {
    const percent = shareOf(entry, groups);
    return percent === undefined ? { kind: 'no-data', place } : { kind: 'known', place, percent, entry };
  }
  const areas = started.flatMap((other) => {
    const percent = former === undefined && other.formerProvince !== undefined && runs(other) ? shareOf(other, groups) : undefined;
    return percent === undefined ? [] : [{ name: other.formerProvince!, percent }];
  });
  if (areas.length > 0) return { kind: 'former-area', place, areas };
  return entry ? { kind: 'expired', place, until: day(entry.until!) } : { kind: 'no-data', place };
}

/** The highest share known of these groups; a group the resolution does not name counts as "other", null means not known. */
function shareOf({ percent }: LocalEntry, groups: readonly string[]): number | undefined {
  const shares = (groups.length === 0 ? ['other'] : groups)
    .map((group) => (percent[group] === undefined ? percent['other'] : percent[group]))
    .filter((share) => share !== null && share !== undefined);
  return shares.length === 0 ? undefined : Math.max(...shares);
}

/** Every top-up running on a day, those of former provinces included: for tables of all that is known. */
export function localEntriesOn({ voluntary }: Province, on: Day): LocalEntry[] {
  return voluntary.filter(({ from, until }) => from <= on && (until === undefined || on <= until));
}

/** In words, for the reader who sees no amount. */
export function describeLocal(local: LocalSupportOn): string {
  switch (local.kind) {
    case 'known':
      return `${local.place} hỗ trợ thêm`;
    case 'former-area':
      return `Hỗ trợ thêm của ${local.place}: chỉ ở ${local.areas.map(({ name, percent }) => `${name} cũ (${formatPercent(percent)})`).join(', ')}, chưa tính vào số tiền ở đây`;
    case 'expired':
      return `Hỗ trợ thêm của ${local.place}: hết hạn ${formatDay(local.until)}, chưa có dữ liệu mới`;
    case 'no-data':
      return `Hỗ trợ thêm của ${local.place}: chưa có dữ liệu, hãy hỏi BHXH cơ sở`;
  }
}

/** Days on which a province's own support is known to change. */
export function localChangesAfter(province: Province, on: Day): Day[] {
  const starts = province.voluntary.map((entry) => entry.from);
  const ends = province.voluntary.flatMap((entry) => (entry.until ? [addDays(day(entry.until), 1)] : []));
  return [...new Set([...starts, ...ends])].filter((change) => change > on).sort() as Day[];
}

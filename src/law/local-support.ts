/** What a province adds to the State's support of voluntary BHXH on a day. */
import { formatDay } from './format';
import { type Citation, type Confidence } from './parameter';
import { addDays, day, type Day } from './month';

export interface LocalEntry {
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
  /** Oldest first; an empty list is "no data", never "no support". */
  voluntary: LocalEntry[];
}

/**
 * - known: this percent is added.
 * - no-data: nothing was found for this province, this group or this time; it may still pay.
 * - expired: the last resolution found has ended and no later one was found.
 */
export type LocalSupportOn =
  | { kind: 'known'; place: string; percent: number; entry: LocalEntry }
  | { kind: 'no-data'; place: string }
  | { kind: 'expired'; place: string; until: Day };

/**
 * The province's share for a person of these groups on a day: the highest share known of any of the groups. One group
 * whose share is not known takes nothing away from another; alone it is "no data".
 */
export function localSupportOn(province: Province, on: Day, groups: readonly string[]): LocalSupportOn {
  const place = province.name;
  let entry: LocalEntry | undefined;
  for (const candidate of province.voluntary) if (candidate.from <= on) entry = candidate;
  if (!entry) return { kind: 'no-data', place };
  if (entry.until !== undefined && on > entry.until) return { kind: 'expired', place, until: day(entry.until) };
  // A group the resolution does not name counts as "other"; null means its share is not known.
  const shares = (groups.length === 0 ? ['other'] : groups)
    .map((group) => (entry.percent[group] === undefined ? entry.percent['other'] : entry.percent[group]))
    .filter((share) => share !== null && share !== undefined);
  if (shares.length === 0) return { kind: 'no-data', place };
  return { kind: 'known', place, percent: Math.max(...shares), entry };
}

/** In words, for the reader who sees no amount. */
export function describeLocal(local: LocalSupportOn): string {
  switch (local.kind) {
    case 'known':
      return `${local.place} hỗ trợ thêm`;
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

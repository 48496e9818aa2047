/** What a province adds to health insurance (BHYT), by the State's groups and by its own; fetched when a province is chosen. */
import { formatDay, formatPercent } from './format';
import { lastOf } from './list';
import { day, type Day } from './month';
import type { Citation, Confidence } from './parameter';

export interface LocalHealthEntry {
  from?: string;
  until?: string;
  who: string;
  /** Only for residents of this province as it was before the merger. */
  formerProvince?: string;
  /** The State's own group, where the entry is for everybody in it. */
  group?: string;
  /** The member of a household in household form, in order of joining, for whom the entry pays. */
  householdMember?: number;
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
  /** The provinces it was merged from, where a resolution of one of them is on record. */
  former?: string[];
  health: LocalHealthEntry[];
  /** Every resolution in force was read in full. */
  complete?: boolean;
}

/**
 * - known: this percent is paid for everybody in the group.
 * - former-area: paid in the area of former provinces only, and in which of them the reader lives is not known: not counted.
 * - none: the resolutions were read, and pay nothing for the whole group.
 * - no-data: nothing was found for this group or this time; the province may still pay.
 * - expired: the last resolution found has ended and no later one was found.
 */
export type LocalHealthOn =
  | { kind: 'known'; place: string; percent: number; entry: LocalHealthEntry }
  | { kind: 'former-area'; place: string; entries: LocalHealthEntry[] }
  | { kind: 'none'; place: string }
  | { kind: 'no-data'; place: string }
  | { kind: 'expired'; place: string; until: Day };

/** Whom a share is for: one of the State's groups, or a member of a household by order of joining. */
export type HealthSubject = { group: string } | { householdMember: number };

const files = import.meta.glob<HealthPlace>('../../content/law/provinces/*.yaml', { eager: true, import: 'default', query: '?health' });
const byId = new Map(Object.values(files).map((place) => [place.id, place]));

/** Undefined for an unknown province. */
export function healthPlace(id: string): HealthPlace | undefined {
  return byId.get(id);
}

/**
 * What the province is known to pay for on a day, its own groups included. `former` is the reader's province before the
 * merger: entries of another area are left out, and without it those of every area.
 */
export function healthEntriesOn(place: HealthPlace, on: Day, former?: string): LocalHealthEntry[] {
  return currentOn(place, on).filter((entry) => isFor(entry, former));
}

/** What is paid only in the area of a former province on a day; where this is not empty, the reader's former province matters. */
export function formerAreaEntriesOn(place: HealthPlace, on: Day): LocalHealthEntry[] {
  return currentOn(place, on).filter(({ formerProvince }) => formerProvince !== undefined);
}

/** The province's share for a group or a member of a household on a day, for a reader whose former province may be known. */
export function localHealthOn(province: HealthPlace, on: Day, subject: HealthSubject, former?: string): LocalHealthOn {
  const place = province.name;
  const started = province.health.filter((entry) => covers(entry, subject) && (entry.from === undefined || entry.from <= on));
  const mine = started.filter((entry) => isFor(entry, former));
  const runs = ({ until }: LocalHealthEntry) => until === undefined || on <= until;
  const entry = mine.find(runs);
  if (entry) return entry.percent === null ? { kind: 'no-data', place } : { kind: 'known', place, percent: entry.percent, entry };
  const elsewhere = former === undefined ? started.filter(runs) : [];
  if (elsewhere.length > 0) return { kind: 'former-area', place, entries: elsewhere };
  const until = lastOf(mine.flatMap((ended) => ended.until ?? []).sort());
  if (until !== undefined) return { kind: 'expired', place, until: day(until) };
  return { kind: province.complete && currentOn(province, on).length > 0 ? 'none' : 'no-data', place };
}

function currentOn({ health }: HealthPlace, on: Day): LocalHealthEntry[] {
  return health.filter(({ from, until }) => (from === undefined || from <= on) && (until === undefined || on <= until));
}

function isFor({ formerProvince }: LocalHealthEntry, former: string | undefined): boolean {
  return formerProvince === undefined || formerProvince === former;
}

function covers(entry: LocalHealthEntry, subject: HealthSubject): boolean {
  return 'group' in subject ? entry.group === subject.group : entry.householdMember === subject.householdMember;
}

/** Who gets it, with the area of a former province where it is limited to one. */
export function healthWho({ who, formerProvince }: Pick<LocalHealthEntry, 'who' | 'formerProvince'>): string {
  return formerProvince === undefined ? who : `${who}, chỉ ở ${formerProvince} cũ`;
}

/** Share of the card a province pays, in words. */
export function healthShare(entry: Pick<LocalHealthEntry, 'percent' | 'kind'>): string {
  if (entry.percent === null) return 'có hỗ trợ, chưa rõ mức';
  return entry.kind === 'total'
    ? `${formatPercent(entry.percent)}, tính cả phần Nhà nước`
    : `thêm ${formatPercent(entry.percent)} vào phần Nhà nước`;
}

/** In words, for the reader who sees no amount: nothing paid and nothing known are two different answers. */
export function describeLocalHealth(local: Exclude<LocalHealthOn, { kind: 'known' }>): string {
  switch (local.kind) {
    case 'none':
      return 'không hỗ trợ thêm cho cả nhóm này';
    case 'former-area':
      return `chỉ hỗ trợ ở ${local.entries.map((entry) => `${entry.formerProvince} cũ (${healthShare(entry)})`).join(', ')}, chưa tính vào số tiền ở đây`;
    case 'expired':
      return `mức hỗ trợ thêm hết hạn ${formatDay(local.until)}, chưa có dữ liệu mới`;
    case 'no-data':
      return 'chưa có dữ liệu về phần hỗ trợ thêm, hãy hỏi BHXH cơ sở';
  }
}

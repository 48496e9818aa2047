/** Which provinces pay for a group of people today and on known later days, for the written pages. Build time only. */
import { fullProvinces, parameterById, type FullProvince } from './all';
import { formatDay, formatDong, formatPercent } from './format';
import { healthHistory, type HealthEntry } from './local-history';
import { localChangesAfter, localSupportOn } from './local-support';
import { addDays, type Day } from './month';
import { changesAfter, DOUBT_MARK, isDoubtful, isHidden, numberOn } from './parameter';
import { stretchesOf, type LawPeriod, type Stretch } from './periods';
import { phaseOn } from './phases';
import { byProvinceName } from './province-order';
import type { LocalGroup } from './schema';

const byName = [...fullProvinces].sort(byProvinceName);

export interface LocalLine extends LawPeriod {
  /** The last day the resolution names; the label or the text tells it. */
  last?: Day | undefined;
  /** "Thêm 30 %, đến 31/12/2030", or the name of the province. */
  label: string;
  /** The provinces, or who gets how much. */
  text: string;
}

/** Provinces that pay for everybody in one of the State's groups: those with the same share and last day in one line, the highest first; last whose share holds the State's. */
export function placesOfGroup(group: string, lawDay: Day): LocalLine[] {
  const lines = new Map<string, LocalLine & { percent: number; total: boolean }>();
  for (const { province, entry } of paying((candidate) => candidate.group === group, lawDay)) {
    if (entry.percent === null) continue;
    const period = { ...periodOf(entry, lawDay), last: entry.span.until };
    const share =
      entry.kind === 'total' ? `Tổng cộng ${formatPercent(entry.percent)}, gồm cả phần Nhà nước` : `Thêm ${formatPercent(entry.percent)}`;
    const label = `${share}${timeOf(entry, lawDay)}`;
    const key = [label, period.until].join();
    const line = lines.get(key);
    const name = nameOf(province, entry);
    if (line) line.text += `, ${name}`;
    else lines.set(key, { ...period, label, text: name, percent: entry.percent, total: entry.kind === 'total' });
  }
  const byPercent = [...lines.values()]
    .sort((a, b) => Number(a.total) - Number(b.total) || b.percent - a.percent)
    .map(({ percent: _percent, total: _total, ...line }) => line);
  return endedLast(byPercent, lawDay);
}

/** What provinces pay for people the State has no share for, one line an entry, in the resolutions' own words. */
export const placesOfLocalGroup = (group: LocalGroup, lawDay: Day): LocalLine[] =>
  inOwnWords((candidate) => candidate.localGroup === group, lawDay);

/** The same for the member of a household who joins as the first, the second … */
export const placesOfMember = (member: number, lawDay: Day): LocalLine[] =>
  inOwnWords((candidate) => candidate.householdMember === member, lawDay);

function inOwnWords(wanted: (entry: HealthEntry) => boolean, lawDay: Day): LocalLine[] {
  const lines = paying(wanted, lawDay).map(({ province, entry }) => ({
    ...periodOf(entry, lawDay),
    last: entry.span.until,
    label: nameOf(province, entry),
    text: `${entry.who[0]!.toLowerCase()}${entry.who.slice(1)}: ${shareOf(entry)}${timeOf(entry, lawDay)}`,
  }));
  return endedLast(lines, lawDay);
}

const hasEnded = (last: Day | undefined, lawDay: Day) => last !== undefined && last < lawDay;

const endedLast = (lines: readonly LocalLine[], lawDay: Day): LocalLine[] =>
  [false, true].flatMap((ended) => lines.filter(({ last }) => hasEnded(last, lawDay) === ended));

/** Provinces that add to voluntary BHXH for a group over the same time. */
export interface VoluntaryPlaces {
  /** The law day, or the day on which they begin. */
  from: Day;
  /** The last day their resolutions name. */
  last?: Day;
  names: string[];
}

/** Which provinces add to voluntary BHXH for a group, from the law day on: first those without a last day, then by their last day. */
export function voluntaryPlaces(group: string, lawDay: Day): VoluntaryPlaces[] {
  const lines = new Map<string, VoluntaryPlaces>();
  for (const province of byName) {
    const adding = (on: Day) => {
      const local = localSupportOn(province, on, [group]);
      return local.kind === 'known' && local.percent > 0 && !isHidden(local.entry.confidence) ? local.entry : undefined;
    };
    for (const { from, until, value } of stretchesOf(lawDay, localChangesAfter(province, lawDay), adding, (entry) => String(!!entry))) {
      if (!value) continue;
      const last = until && addDays(until, -1);
      const key = [from, last].join();
      const line = lines.get(key) ?? { from, ...(last ? { last } : {}), names: [] };
      line.names.push(isDoubtful(value.confidence) ? `${province.name}${DOUBT_MARK}` : province.name);
      lines.set(key, line);
    }
  }
  return [...lines.values()].sort((a, b) => `${a.from}${a.last ?? ''}`.localeCompare(`${b.from}${b.last ?? ''}`));
}

/** Provinces known to pay a higher social pension than the whole country, from the law day on: "Hà Nội: 650.000 đồng"; one mark of doubt where all share it. */
export function higherSocialPension(lawDay: Day): Stretch<string>[] {
  const national = parameterById('social-pension');
  const say = (on: Day) => {
    const known = byName.flatMap(({ name, socialPension = [] }) =>
      socialPension
        .filter(({ amount, from = on, until = on }) => amount > numberOn(national, on).value && from <= on && on <= until)
        .map(({ amount, confidence }) => ({ text: `${name}: ${formatDong(amount)}`, doubtful: isDoubtful(confidence) })),
    );
    if (known.length > 0 && known.every(({ doubtful }) => doubtful)) return `${known.map(({ text }) => text).join('; ')}${DOUBT_MARK}`;
    return known.map(({ text, doubtful }) => `${text}${doubtful ? DOUBT_MARK : ''}`).join('; ');
  };
  return stretchesOf(lawDay, changesAfter(national, lawDay), say, (text) => text);
}

/** A last day with nothing known after it takes no line away: the line names the day. Another resolution for the same people does. */
function paying(wanted: (entry: HealthEntry) => boolean, lawDay: Day) {
  return byName.flatMap((province) => {
    const entries = healthHistory(province).filter((entry) => wanted(entry) && !isHidden(entry.confidence));
    return entries
      .map((entry) => ({ ...entry, span: { ...entry.span, replaced: firstAfter(entry, entries) } }))
      .filter(({ span }) => phaseOn(span, lawDay) !== 'replaced')
      .map((entry) => ({ province, entry }));
  });
}

function firstAfter({ span: { until }, formerProvince }: HealthEntry, entries: readonly HealthEntry[]): Day | undefined {
  if (until === undefined) return undefined;
  const places = [undefined, formerProvince];
  const days = entries.filter((other) => places.includes(other.formerProvince)).flatMap(({ span }) => span.from ?? []);
  return days.filter((from) => from > until).sort()[0];
}

function shareOf({ percent, kind }: HealthEntry): string {
  if (percent === null) return 'chưa rõ mức';
  return `hỗ trợ ${kind === 'top-up' ? 'thêm ' : ''}${formatPercent(percent)}`;
}

function periodOf({ span }: HealthEntry, lawDay: Day): LawPeriod {
  return {
    from: span.from !== undefined && span.from > lawDay ? span.from : lawDay,
    ...(span.replaced === undefined ? {} : { until: span.replaced }),
  };
}

function timeOf({ span }: HealthEntry, lawDay: Day): string {
  const start = span.from !== undefined && span.from > lawDay ? `, từ ${formatDay(span.from)}` : '';
  if (span.until === undefined) return start;
  return `${start}, ${hasEnded(span.until, lawDay) ? 'đã hết' : 'đến'} ${formatDay(span.until)}`;
}

function nameOf({ name }: FullProvince, { formerProvince, confidence }: HealthEntry): string {
  const area = formerProvince === undefined ? name : `${name} (chỉ ở ${formerProvince} cũ)`;
  return isDoubtful(confidence) ? `${area}${DOUBT_MARK}` : area;
}

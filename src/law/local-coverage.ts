/** How much is known of what provinces pay: how many of them, for how long, read where, and what nobody has read yet. */
import { register, type FullProvince } from './all';
import { formatDay } from './format';
import { healthHistory, voluntaryHistory } from './local-history';
import type { Day } from './month';
import { isDoubtful, isHidden, type Citation } from './parameter';
import { stretchesOf, type Stretch } from './periods';
import { phaseChanges, phaseOn, type Span } from './phases';

type Entry = (ReturnType<typeof voluntaryHistory> | ReturnType<typeof healthHistory>)[number];

export interface Coverage {
  /** Provinces with support of voluntary BHXH, and of BHYT, on record. */
  voluntary: number;
  health: number;
}

/** How many provinces have support on record, from the law day on. */
export function coverage(provinces: readonly FullProvince[], lawDay: Day): Stretch<Coverage>[] {
  const kept = provinces.map((province) => ({ voluntary: voluntaryHistory(province), health: healthHistory(province) }));
  const changes = phaseChanges(
    kept.flatMap(({ voluntary, health }) => [...voluntary, ...health].map(({ span }) => span)),
    lawDay,
  );
  const count = (lists: readonly (readonly Entry[])[], on: Day) =>
    lists.filter((entries) => entries.some((entry) => runs(entry, on))).length;
  return stretchesOf(
    lawDay,
    changes,
    (on) => ({
      voluntary: count(
        kept.map(({ voluntary }) => voluntary),
        on,
      ),
      health: count(
        kept.map(({ health }) => health),
        on,
      ),
    }),
    (value) => JSON.stringify(value),
  );
}

function runs({ span, confidence }: Entry, on: Day): boolean {
  return phaseOn(span, on) === 'now' && !isHidden(confidence);
}

/** Since when and until when, for entries that may differ: "từ 01/01/2026", "có nhóm đến 31/12/2026". */
export function spanText(spans: readonly Span[]): string {
  const starts = spans.map(({ from }) => from).sort();
  const [start] = starts;
  const ends = spans.flatMap(({ until }) => until ?? []).sort();
  const [end] = ends;
  const same = ends.length === spans.length && ends.every((until) => until === end);
  return [start ? `từ ${formatDay(start)}` : '', end ? `${same ? '' : 'có nhóm '}đến ${formatDay(end)}` : ''].filter(Boolean).join(', ');
}

/** The documents behind what has not ended, each once. */
export function readIn(entries: readonly Entry[], on: Day): (Pick<Citation, 'document' | 'short'> & { doubtful: boolean })[] {
  const found = new Map<string, { document: string; short: string; doubtful: boolean }>();
  for (const { span, cites, confidence } of entries)
    if (['now', 'coming'].includes(phaseOn(span, on)))
      for (const { document, short } of cites.slice(0, 1)) found.set(document, { document, short, doubtful: isDoubtful(confidence) });
  return [...found.values()];
}

/** Resolutions that may hold and that nobody has read. */
export function unreadOn({ unread = [] }: FullProvince, on: Day): Pick<Citation, 'document' | 'short'>[] {
  return unread.flatMap(({ document }) => {
    const { short = document, inForce } = register[document] ?? {};
    return inForce?.until === undefined || inForce.until >= on ? [{ document, short }] : [];
  });
}

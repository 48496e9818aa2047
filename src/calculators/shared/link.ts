/**
 * The state of a calculator in the URL hash: short stable keys, sorted, defaults omitted, with a version
 * and the month of law it was made under. Unknown keys are dropped; a broken link opens with defaults and says so.
 */
import { firstDay, month, monthOf, type Day, type Month } from '#law/month';
import type { Field, Fields, ValuesOf } from './field';

export const VERSION = '1';
/** Hash keys of the codec itself. */
export const VERSION_KEY = 'v';
export const LAW_KEY = 'luat';
/** Links longer than this do not come from us. */
const LONGEST = 600;
const EARLIEST: Month = month('2018-01');
const LATEST: Month = month('2099-12');

export interface OpenedLink<F extends Fields> {
  /** What the link says, with today's defaults for what it leaves out. */
  now: ValuesOf<F>;
  /** The same with the defaults of the month the link was made in, when that month is past. */
  then?: { on: Month; values: ValuesOf<F> };
  /** True when something in the link could not be read and defaults were used. */
  damaged: boolean;
}

/** "#luat=2026-11&nhom=poor&v=1"; `pinned` answers stand in the link though they are the defaults of the day, which move on. */
export function writeLink<F extends Fields>(fields: F, values: ValuesOf<F>, on: Day, pinned: readonly string[] = []): string {
  const pairs: [string, string][] = [
    [VERSION_KEY, VERSION],
    [LAW_KEY, monthOf(on)],
  ];
  for (const [name, field] of Object.entries(fields) as [keyof F & string, Field<unknown>][]) {
    const text = field.write(values[name]);
    if (pinned.includes(name) || text !== field.write(field.initial(on))) pairs.push([field.key, text]);
  }
  pairs.sort(([a], [b]) => (a < b ? -1 : 1));
  // A stroke may stand in a hash as it is, and months have one.
  return `#${pairs.map(([key, text]) => `${key}=${encodeURIComponent(text).replace(/%2F/g, '/')}`).join('&')}`;
}

/** Reads a hash; never throws. Returns undefined for an empty one. */
export function readLink<F extends Fields>(fields: F, hash: string, today: Day): OpenedLink<F> | undefined {
  const text = hash.replace(/^#/, '');
  if (text === '') return undefined;
  const pairs = text.length > LONGEST ? undefined : readPairs(text);
  const law = pairs?.get(LAW_KEY);
  const madeIn = readLawMonth(law);
  const now = pairs && pairs.get(VERSION_KEY) === VERSION && (law === undefined || madeIn) ? readValues(fields, pairs, today) : undefined;
  if (!pairs || !now) return { now: readValues(fields, new Map(), today) as ValuesOf<F>, damaged: true };
  if (!madeIn || madeIn >= monthOf(today)) return { now, damaged: false };
  const then = readValues(fields, pairs, firstDay(madeIn));
  return { now, damaged: false, ...(then ? { then: { on: madeIn, values: then } } : {}) };
}

/** Undefined when a field does not understand what the link carries for it. */
function readValues<F extends Fields>(fields: F, pairs: Map<string, string>, on: Day): ValuesOf<F> | undefined {
  const values: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const carried = pairs.get(field.key);
    const parsed = carried === undefined ? { ok: true as const, value: field.initial(on) as unknown } : field.parse(carried, on);
    if (!parsed.ok) return undefined;
    values[name] = parsed.value;
  }
  return values as ValuesOf<F>;
}

function readPairs(text: string): Map<string, string> | undefined {
  const pairs = new Map<string, string>();
  for (const part of text.split('&')) {
    const cut = part.indexOf('=');
    if (cut < 1) return undefined;
    try {
      pairs.set(part.slice(0, cut), decodeURIComponent(part.slice(cut + 1)));
    } catch {
      return undefined;
    }
  }
  return pairs;
}

function readLawMonth(text: string | undefined): Month | undefined {
  if (text === undefined) return undefined;
  try {
    const value = month(text);
    return value >= EARLIEST && value <= LATEST ? value : undefined;
  } catch {
    return undefined;
  }
}

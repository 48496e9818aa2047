/**
 * The state of a calculator in the URL hash: short stable keys, sorted, defaults omitted, with the month of law it was made
 * under and, at its end, a version. Unknown keys are dropped; a broken or cut link opens what it can and says so. What people
 * and programs add to a link is put right before it is read (mend-link.ts).
 */
import { firstDay, monthOf, type Day, type Month } from '#law/month';
import type { Field, Fields, ValuesOf } from './field';

export const VERSION = '1';
/** Hash keys of the codec itself. */
export const VERSION_KEY = 'v';
export const LAW_KEY = 'luat';
/** Marks answers brought along from another page: what is not asked or allowed here was never meant for this calculator. */
export const BROUGHT_KEY = 'mang';
const EARLIEST = '2018';

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
  const pairs: [string, string][] = [[LAW_KEY, monthOf(on)]];
  for (const [name, field] of Object.entries(fields) as [keyof F & string, Field<unknown>][]) {
    const text = field.write(values[name]);
    if (pinned.includes(name) || text !== field.write(field.initial(on))) pairs.push([field.key, text]);
  }
  pairs.sort(([a], [b]) => (a < b ? -1 : 1));
  // The version comes last, so that a cut link is known by its absence.
  pairs.push([VERSION_KEY, VERSION]);
  // A stroke may stand in a hash as it is, and months have one.
  return `#${pairs.map(([key, text]) => `${key}=${encodeURIComponent(text).replace(/%2F/g, '/')}`).join('&')}`;
}

/** A link of ours that carries the month of its law and its version, and no answers. */
export const isBare = (hash: string): boolean => hash.split('&').length === 2;

/** Reads a hash; never throws. Returns undefined for an empty one. */
export function readLink<F extends Fields>(fields: F, hash: string, today: Day): OpenedLink<F> | undefined {
  if (hash.length < 2) return undefined;
  const pairs = new URLSearchParams(hash.slice(1));
  const version = pairs.get(VERSION_KEY);
  // A cut link has no version, and its last answer may be half; of another version nothing is understood.
  if (version !== VERSION) [...pairs.keys()].slice(version ? 0 : -1).forEach((key) => pairs.delete(key));
  const law = pairs.get(LAW_KEY);
  const madeIn = readLawMonth(law);
  const now = readValues(fields, pairs, today);
  const damaged = version !== VERSION || (now.damaged && !pairs.has(BROUGHT_KEY)) || (law !== null && !madeIn);
  if (damaged || !madeIn || madeIn >= monthOf(today)) return { now: now.values, damaged };
  const then = readValues(fields, pairs, firstDay(madeIn));
  return { now: now.values, damaged, ...(then.damaged ? {} : { then: { on: madeIn, values: then.values } }) };
}

/** What a field does not understand stands as on a page without a link. */
function readValues<F extends Fields>(fields: F, pairs: URLSearchParams, on: Day): { values: ValuesOf<F>; damaged: boolean } {
  const values: Record<string, unknown> = {};
  let damaged = false;
  for (const [name, field] of Object.entries(fields)) {
    const carried = pairs.get(field.key);
    const parsed = carried === null ? { ok: true as const, value: field.initial(on) as unknown } : field.parse(carried, on);
    if (!parsed.ok) damaged = true;
    values[name] = parsed.ok ? parsed.value : field.initial(on);
  }
  return { values: values as ValuesOf<F>, damaged };
}

/** From the first month of support on. */
function readLawMonth(text: string | null): Month | undefined {
  return text && /^20\d\d-(0[1-9]|1[0-2])$/.test(text) && text >= EARLIEST ? (text as Month) : undefined;
}

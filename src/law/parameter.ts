/**
 * Finds the value of a legal parameter in force on a day.
 * Before the first value, inside a known hole, or for an unknown key: an error, never a guess.
 * Past the end of a yearly or time-limited value: the last one goes on provisionally, and says so.
 */
import { formatDay } from './format';
import { addDays, yearOf, type Day } from './month';
import type { NumberIn } from './units';

export type Confidence = 'P' | 'PP' | 'A' | 'S2' | 'B' | 'S1' | 'R' | 'I' | 'C' | 'M' | 'U';

/** Where a figure comes from, ready to print. */
export interface Citation {
  /** Key in content/law/documents.yaml. */
  document: string;
  /** "Nghị định 159/2025/NĐ-CP" */
  short: string;
  /** "Điều 5 khoản 1"; empty where the text has no articles or nobody has read which. */
  article: string;
  /** The text has articles, nobody has read which. */
  unread?: true;
}

/** "Điều 5 khoản 1, Nghị định 159/2025/NĐ-CP" */
export function citationText({ article, short }: Pick<Citation, 'article' | 'short'>): string {
  return article ? `${article}, ${short}` : short;
}

type Scalar = number | string;
export type ParameterValue = Scalar | null | Record<string, Scalar | null>;

export interface DatedValue {
  from: string;
  until?: string;
  value: ParameterValue;
  status: 'in-force' | 'enacted' | 'assumed';
  confidence: Confidence;
  /** Main basis first. */
  cites: Citation[];
  note?: string;
}

/** A parameter as the build hands it to pages and islands: checked, citations resolved. An import of its file knows its unit. */
export interface Parameter<Unit extends string = string> {
  id: string;
  title: string;
  unit: Unit;
  validity: 'open-ended' | 'until' | 'yearly';
  expectedBy?: string;
  values: DatedValue[];
}

/** Says that a figure is carried over from an earlier period. */
export interface Provisional {
  parameter: string;
  title: string;
  /** The period that is published, "2026", or "đến 31/12/2030". */
  published: string;
  /** The period asked for, "2027". */
  wanted: string;
}

/** A value in force on a day with everything needed to explain it. */
export interface Found<V = ParameterValue> {
  parameter: string;
  title: string;
  unit: string;
  value: V;
  from: Day;
  cites: Citation[];
  confidence: Confidence;
  status: DatedValue['status'];
  provisional?: Provisional;
}

/** A question the law data cannot answer: before the first value, in a hole, or an unknown key. */
export class LawGap extends RangeError {
  constructor(message: string) {
    super(message);
    // Assigned, not declared: a class field would bring a helper of 0.4 kB into every calculator.
    this.name = 'LawGap';
  }
}

/** What `ask` answers, or undefined where the law data cannot tell. */
export function ifKnown<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof LawGap) return undefined;
    throw error;
  }
}

/** What the computations listened to have read: for each reading, the days after a given one on which it changes. */
let heard: ((on: Day) => Day[])[] | undefined;

/** Tells whoever listens that something was read whose values change on those days. */
export function noteRead(changes: (on: Day) => Day[]): void {
  heard?.push(changes);
}

/**
 * Runs a computation and tells on which days after `on` something it read of the law takes another value, soonest first: until the
 * first of them its result stands. So nothing that depends on the law keeps a list of what it depends on.
 */
export function listenTo<T>(compute: () => T): { value: T; changesAfter: (on: Day) => Day[] } {
  const outer = heard;
  const all = (heard ??= []);
  const first = all.length;
  try {
    const value = compute();
    const own = all.slice(first);
    return { value, changesAfter: (on) => own.flatMap((changes) => changes(on)).sort() };
  } finally {
    heard = outer;
  }
}

/** The value of `parameter` in force on `on` (a day; for a month its first day). Rejects days the data do not cover. */
export function valueOn(parameter: Parameter, on: Day): Found {
  noteRead((after) => changesAfter(parameter, after));
  let current: DatedValue | undefined;
  for (const entry of parameter.values) if (entry.from <= on) current = entry;
  if (!current) throw new LawGap(`${parameter.id}: no value before ${parameter.values[0]?.from} (asked for ${on})`);
  if (current.value === null) throw new LawGap(`${parameter.id}: not known for ${on} (${current.note ?? 'no note'})`);
  const found: Found = {
    parameter: parameter.id,
    title: parameter.title,
    unit: parameter.unit,
    value: current.value,
    from: current.from as Day,
    cites: current.cites,
    confidence: current.confidence,
    status: current.status,
  };
  const end = lastDayOf(parameter, current);
  if (end !== undefined && on > end)
    found.provisional = {
      parameter: parameter.id,
      title: parameter.title,
      published: parameter.validity === 'yearly' ? String(yearOf(end)) : `đến ${formatDay(end)}`,
      wanted: String(yearOf(on)),
    };
  return found;
}

/** Last day a value is published for; undefined when it holds until replaced. */
function lastDayOf(parameter: Parameter, entry: DatedValue): Day | undefined {
  if (entry.until !== undefined) return entry.until as Day;
  if (parameter.validity !== 'yearly') return undefined;
  return `${entry.from.slice(0, 4)}-12-31` as Day;
}

/** Like `valueOn`, for a parameter that is one number. */
export function numberOn<Unit extends string>(parameter: Parameter<Unit>, on: Day): Found<NumberIn<Unit>> {
  const found = valueOn(parameter, on);
  if (typeof found.value !== 'number') throw new TypeError(`${parameter.id} is not a number`);
  return found as Found<NumberIn<Unit>>;
}

/** Like `valueOn`, for a parameter that is a text: a date or the key of another parameter. */
export function textOn(parameter: Parameter, on: Day): Found<string> {
  const found = valueOn(parameter, on);
  if (typeof found.value !== 'string') throw new TypeError(`${parameter.id} is not a text`);
  return found as Found<string>;
}

/** Like `valueOn`, for a table of numbers; keys with an unknown value are left out. */
export function tableOn<Unit extends string>(parameter: Parameter<Unit>, on: Day): Found<Readonly<Record<string, NumberIn<Unit>>>> {
  const found = valueOn(parameter, on);
  if (typeof found.value !== 'object' || found.value === null) throw new TypeError(`${parameter.id} is not a table`);
  return found as Found<Readonly<Record<string, NumberIn<Unit>>>>;
}

/** One entry of a table; an unknown key is an error. */
export function entryOn<Unit extends string>(parameter: Parameter<Unit>, on: Day, key: string): Found<NumberIn<Unit>> {
  const found = tableOn(parameter, on);
  const value = found.value[key];
  if (typeof value !== 'number') throw new LawGap(`${parameter.id}: no entry "${key}" on ${on}`);
  return { ...found, value };
}

/** Days on which a value enacted today will replace the one in force on `on`, soonest first. */
export function changesAfter(parameter: Parameter, on: Day): Day[] {
  return parameter.values.filter((entry) => entry.from > on && entry.value !== null).map((entry) => entry.from as Day);
}

/** The day before, for "until …" in print. */
export function dayBefore(value: Day): Day {
  return addDays(value, -1);
}

/** Ends what is doubtful in a text of the data, as in a newspaper; the line it refers to stands at the foot of the page. */
export const DOUBT_MARK = '*';

/** P, PP, A, S2, B are shown plainly; S1, R, I, C with the mark of doubt; M and U are not shown. */
export function isDoubtful(confidence: Confidence): boolean {
  return ['S1', 'R', 'I', 'C'].includes(confidence);
}

export function isHidden(confidence: Confidence): boolean {
  return confidence === 'M' || confidence === 'U';
}

/** The state behind every calculator: what was typed, on which day, and which link it came from. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Day } from '#law/month';
import { LAW_DAY, today } from '#site/today';
import type { Field, Fields, Parsed, TextsOf, ValuesOf } from './field';
import { isBare, readLink, writeLink, type OpenedLink } from './link';
import { habits } from './reading/plain';
import { useTyping, type Typing } from './typing';

export type Errors<F extends Fields> = Partial<Record<keyof F, string>>;

export interface State<F extends Fields> {
  today: Day;
  /** What stands in the boxes; typing never loses a character. */
  texts: TextsOf<F>;
  /** The link the page was opened with, if any. */
  opened: OpenedLink<F> | undefined;
}

export interface Form<F extends Fields> {
  fields: F;
  /** Judges the values together (limits that depend on another field); error texts by field. */
  validate: (values: ValuesOf<F>, on: Day) => Errors<F>;
  /** Fetches what reads the answers of a link, where that is not here from the start. */
  fetch?: ((hash: string) => Promise<unknown> | undefined) | undefined;
}

export function createForm<F extends Fields>(fields: F, validate: Form<F>['validate'] = () => ({}), fetch?: Form<F>['fetch']): Form<F> {
  return { fields, validate, fetch };
}

/** What a box is handed. */
export interface Bound<T> {
  field: T;
  text: string;
  /** What is read, in words. */
  said: string;
  error: string | undefined;
  onText: (text: string) => void;
}

/** What was last read right of each box: while one is typed in, the others are not read again. */
const readings = new WeakMap<object, { key: string; read: Parsed<unknown> }>();

/** What a box says; of a text read before, the same again. */
export function readBox<T>(field: Field<T>, text: string, on: Day): Parsed<T> {
  // Once unusual.ts is here the same text may say something else.
  const key = `${on}${!habits.mend}${text}`;
  const last = readings.get(field);
  if (last?.key === key) return last.read as Parsed<T>;
  const value = field.initial(on);
  // What a box opens with is known: coming alive, a page reads none of them.
  const read: Parsed<T> = text === field.write(value) ? { ok: true, value } : field.parse(text, on);
  // What reads it may still be on its way.
  if (!read.ok) return { ok: false, error: habits.why?.(text, read.error) ?? read.error };
  readings.set(field, { key, read });
  return read;
}

/** What is read of a box, where that says more than the box itself. */
export function sayBack<T>(field: Field<T>, text: string, on: Day): string {
  const read = readBox(field, text, on);
  const said = read.ok ? (field.say ?? field.show)(read.value) : '';
  return said === text ? '' : said;
}

/** What a calculator's island works with. */
export interface FormView<F extends Fields> extends State<F> {
  /** The values of the boxes; a box that is wrong counts with its default, so that a result always stands. */
  values: ValuesOf<F>;
  /** What stands beside the boxes: nothing that a further key may mend. */
  errors: Errors<F>;
  /** What is wrong in the boxes, said already or not: nothing of it may be sent. */
  wrong: Errors<F>;
  /** The boxes for which `values` holds a default. */
  replaced: Errors<F>;
  /** The id of the box being typed in. */
  typing: Typing['box'];
  /** The last entry, until it has been announced. */
  changed: { current?: { name: keyof F & string; text: string } | undefined };
  validate: Form<F>['validate'];
  /** Hash that reproduces `values`. */
  hash: string;
  /** Nothing was entered and no link opened: the result is the one the page opens with. */
  atRest: boolean;
  /** Nothing has changed since the server wrote the page. */
  served: boolean;
  /** What the form of the boxes listens to. */
  listeners: Typing['listeners'];
  /** What a box needs: its field, text, what is read of it, error and setter. */
  bind: <K extends keyof F>(name: K) => Bound<F[K]>;
  set: (texts: Partial<TextsOf<F>>) => void;
}

/** Renders the build's state first (as the server did), then the device's day and the address. */
export function useForm<F extends Fields>(form: Form<F>): FormView<F> {
  const [state, setState] = useState(() => stateOf(form.fields, LAW_DAY));
  useEffect(() => start(form, setState), [form]);

  const { box, listeners } = useTyping();
  const read = readTexts(form, state);
  const { values, replaced, errors } = useSettled(form.fields, read, box.current);
  const hash = writeLink(form.fields, values, state.today);
  const changed: FormView<F>['changed'] = useRef();
  const written = useRef<string | undefined>(hash);
  // A wrong entry changes no link, but what follows the result must say so.
  if (changed.current || hash !== written.current) written.current = undefined;
  const set = (texts: Partial<TextsOf<F>>) => setState((current) => ({ ...current, texts: { ...current.texts, ...texts } }));
  return {
    ...state,
    validate: form.validate,
    values,
    errors,
    wrong: read.errors,
    replaced,
    typing: box,
    changed,
    hash,
    served: written.current !== undefined,
    listeners,
    atRest: isBare(hash),
    bind: (name) => ({
      field: form.fields[name],
      text: state.texts[name],
      said: sayBack(form.fields[name]!, state.texts[name], state.today),
      error: errors[name],
      onText(text) {
        changed.current = { name: name as keyof F & string, text };
        set({ [name]: text } as Partial<TextsOf<F>>);
      },
    }),
    set,
  };
}

/**
 * While `box` is typed in, the result keeps to the last finished entry if this one is not right yet: what is new is not held
 * against anybody, and what stood beside the box itself goes until the entry is finished.
 */
function useSettled<F extends Fields>(fields: F, read: Read<F>, box: string): Read<F> & { replaced: Errors<F> } {
  const settled = useRef(read);
  const isOwn = (name: string) => `${box}-`.startsWith(`o-${fields[name]!.key}-`);
  const before = settled.current.errors;
  const waits = box !== '' && Object.keys(read.errors).some((name) => !before[name] || isOwn(name));
  if (!waits) settled.current = read;
  const { values, errors: replaced } = settled.current;
  const stand = Object.entries(read.errors).filter(([name]) => !waits || (before[name] && !isOwn(name)));
  return { values, replaced, errors: Object.fromEntries(stand) as Errors<F> };
}

/** Reads the device's day and the address, now and when they change; returns how to stop. */
function start<F extends Fields>(
  { fields, fetch }: Form<F>,
  setState: (next: State<F> | ((current: State<F>) => State<F>)) => void,
): () => void {
  // What was entered at this place in the history (address.ts); "#noi-dung" of the skip link carries no answers.
  const carried = (): string => history.state?.answers ?? (document.querySelector(':target') ? '' : location.hash);
  const opened = () => {
    const on = today();
    return stateOf(fields, on, readLink(fields, carried(), on));
  };
  const read = (take: () => void) => void (fetch?.(carried())?.then(take, take) ?? take());
  const open = () => {
    if (carried()) read(() => setState(opened()));
  };
  habits.again = () => setState(({ ...current }) => current);
  read(() => setState((current) => keepChanges(fields, current, opened())));
  const timer = setInterval(() => setState((current) => onDay(fields, current, today())), 60_000);
  addEventListener('hashchange', open);
  return () => {
    clearInterval(timer);
    removeEventListener('hashchange', open);
  };
}

/** Over midnight the page follows the law of the new day. */
function onDay<F extends Fields>(fields: F, state: State<F>, on: Day): State<F> {
  return on === state.today ? state : { ...keepChanges(fields, state, stateOf(fields, on)), opened: state.opened };
}

/** What the reader has changed stays; a quick one may even have done so before the day and the address were read. */
function keepChanges<F extends Fields>(fields: F, state: State<F>, next: State<F>): State<F> {
  // Without a link, on the day the server drew: drawn already.
  if (next.today === state.today && !next.opened) return state;
  const { texts } = stateOf(fields, state.today);
  const changed = Object.entries(state.texts).filter(([name, text]) => text !== texts[name]);
  return { ...next, texts: { ...next.texts, ...Object.fromEntries(changed) } };
}

function stateOf<F extends Fields>(fields: F, on: Day, opened?: OpenedLink<F>): State<F> {
  return { today: on, opened, texts: textsOf(fields, opened?.now ?? initialValues(fields, on)) };
}

function initialValues<F extends Fields>(fields: F, on: Day): ValuesOf<F> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.initial(on)])) as ValuesOf<F>;
}

function textsOf<F extends Fields>(fields: F, values: ValuesOf<F>): TextsOf<F> {
  return Object.fromEntries(
    (Object.entries(fields) as [keyof F & string, Field<unknown>][]).map(([name, field]) => [name, field.write(values[name])]),
  ) as TextsOf<F>;
}

export interface Read<F extends Fields> {
  values: ValuesOf<F>;
  errors: Errors<F>;
}

/** What the boxes say, each by itself and all together. */
export function readTexts<F extends Fields>(
  { fields, validate }: Form<F>,
  { texts, today: on }: Pick<State<F>, 'texts' | 'today'>,
): Read<F> {
  const values: Record<string, unknown> = {};
  const errors: Record<string, string> = {};
  for (const [name, field] of Object.entries(fields)) {
    const parsed = readBox(field, texts[name as keyof F] ?? '', on);
    values[name] = parsed.ok ? parsed.value : field.initial(on);
    if (!parsed.ok) errors[name] = parsed.error;
  }
  for (const [name, error] of Object.entries(validate(values as ValuesOf<F>, on))) {
    errors[name] ??= error as string;
    values[name] = fields[name]?.initial(on);
  }
  return { values: values as ValuesOf<F>, errors: errors as Errors<F> };
}

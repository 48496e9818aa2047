/** The stores behind every calculator: what was typed, what it means, which link it came from. */
import { atom, computed, map, type MapStore, type ReadableAtom, type WritableAtom } from 'nanostores';
import type { Day } from '#law/month';
import { LAW_DAY, today } from '../../site/today';
import type { Field, Fields, TextsOf, ValuesOf } from './field';
import { readLink, writeLink, type OpenedLink } from './link';

export type Errors<F extends Fields> = Partial<Record<keyof F, string>>;

/** What the boxes mean. While something is wrong, `values` are the last ones that were right. */
export interface Reading<F extends Fields> {
  values: ValuesOf<F>;
  errors: Errors<F>;
}

export interface Form<F extends Fields> {
  fields: F;
  $today: WritableAtom<Day>;
  /** What stands in the boxes; typing never loses a character. */
  $texts: MapStore<TextsOf<F>>;
  $reading: ReadableAtom<Reading<F>>;
  /** The link the page was opened with, if any. */
  $opened: WritableAtom<OpenedLink<F> | undefined>;
  /** Hash that reproduces the present values. */
  $hash: ReadableAtom<string>;
  set: (name: keyof F, text: string) => void;
  /** Reads the device's day and the address, now and when they change; returns how to stop. */
  start: () => () => void;
}

/** `validate` judges the values together (limits that depend on another field) and returns error texts by field. */
export function createForm<F extends Fields>(fields: F, validate: (values: ValuesOf<F>, on: Day) => Errors<F> = () => ({})): Form<F> {
  const $today = atom<Day>(LAW_DAY);
  const $texts = map(textsOf(fields, initialValues(fields, LAW_DAY))) as MapStore<TextsOf<F>>;
  const $opened = atom<OpenedLink<F> | undefined>(undefined);
  let lastRight = initialValues(fields, LAW_DAY);

  const $reading = computed([$texts, $today], (texts, on) => {
    const { values, errors } = parseAll(fields, texts, on);
    const found = Object.keys(errors).length > 0 ? errors : validate(values, on);
    if (Object.keys(found).length === 0) lastRight = values;
    return { values: lastRight, errors: found };
  });
  const $hash = computed([$reading, $today], ({ values }, on) => writeLink(fields, values, on));

  function open(): void {
    const on = today();
    const opened = readLink(fields, window.location.hash, on);
    lastRight = initialValues(fields, on);
    $today.set(on);
    $opened.set(opened);
    $texts.set(textsOf(fields, opened?.now ?? lastRight));
  }

  return {
    fields,
    $today,
    $texts,
    $reading,
    $opened,
    $hash,
    set(name, text) {
      $texts.set({ ...$texts.get(), [name]: text });
    },
    start() {
      open();
      const timer = window.setInterval(() => {
        const on = today();
        if (on === $today.get()) return;
        // Over midnight: what nobody changed follows the law of the new day.
        const untouched = same($texts.get(), textsOf(fields, initialValues(fields, $today.get())));
        $today.set(on);
        if (untouched) $texts.set(textsOf(fields, initialValues(fields, on)));
      }, 60_000);
      window.addEventListener('hashchange', open);
      return () => {
        window.clearInterval(timer);
        window.removeEventListener('hashchange', open);
      };
    },
  };
}

function initialValues<F extends Fields>(fields: F, on: Day): ValuesOf<F> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.initial(on)])) as ValuesOf<F>;
}

function textsOf<F extends Fields>(fields: F, values: ValuesOf<F>): TextsOf<F> {
  return Object.fromEntries(
    (Object.entries(fields) as [keyof F & string, Field<unknown>][]).map(([name, field]) => [name, field.write(values[name])]),
  ) as TextsOf<F>;
}

function parseAll<F extends Fields>(fields: F, texts: TextsOf<F>, on: Day): { values: ValuesOf<F>; errors: Errors<F> } {
  const values: Record<string, unknown> = {};
  const errors: Record<string, string> = {};
  for (const [name, field] of Object.entries(fields)) {
    const parsed = field.parse(texts[name as keyof F] ?? '', on);
    if (parsed.ok) values[name] = parsed.value;
    else errors[name] = parsed.error;
  }
  return { values: values as ValuesOf<F>, errors: errors as Errors<F> };
}

function same(a: Record<string, string>, b: Record<string, string>): boolean {
  return Object.keys(a).every((key) => a[key] === b[key]);
}

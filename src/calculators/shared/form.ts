/** The state behind every calculator: what was typed, on which day, and which link it came from. */
import { useStore } from '@nanostores/preact';
import { atom, type WritableAtom } from 'nanostores';
import { useEffect, useRef } from 'preact/hooks';
import type { Day } from '#law/month';
import { LAW_DAY, today } from '../../site/today';
import type { Field, Fields, TextsOf, ValuesOf } from './field';
import { readLink, writeLink, type OpenedLink } from './link';

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
  $state: WritableAtom<State<F>>;
}

export function createForm<F extends Fields>(fields: F, validate: Form<F>['validate'] = () => ({})): Form<F> {
  return { fields, validate, $state: atom<State<F>>(initialState(fields, LAW_DAY)) };
}

/** What a calculator's island works with. */
export interface FormView<F extends Fields> extends State<F> {
  /** The values of the boxes; while something is wrong, the last ones that were right. */
  values: ValuesOf<F>;
  errors: Errors<F>;
  /** Something typed is wrong. */
  wrong: boolean;
  /** Hash that reproduces `values`. */
  hash: string;
  /** What a box needs: its field, text, error and setter. */
  bind: <K extends keyof F>(name: K) => { field: F[K]; text: string; error: string | undefined; onText: (text: string) => void };
  set: (texts: Partial<TextsOf<F>>) => void;
}

/** Renders the build's state first (as the server did), then the device's day and the address. */
export function useForm<F extends Fields>(form: Form<F>): FormView<F> {
  const state = useStore(form.$state, { ssr: 'initial' });
  const lastRight = useRef<ValuesOf<F>>();
  useEffect(() => start(form), [form]);

  const { values, errors } = readTexts(form, state);
  const wrong = Object.keys(errors).length > 0;
  if (!wrong) lastRight.current = values;
  const shown = wrong ? (lastRight.current ?? initialValues(form.fields, state.today)) : values;
  const set = (texts: Partial<TextsOf<F>>) => {
    const current = form.$state.get();
    form.$state.set({ ...current, texts: { ...current.texts, ...texts } });
  };
  return {
    ...state,
    values: shown,
    errors,
    wrong,
    hash: writeLink(form.fields, shown, state.today),
    bind: (name) => ({
      field: form.fields[name],
      text: state.texts[name],
      error: errors[name],
      onText: (text) => set({ [name]: text } as Partial<TextsOf<F>>),
    }),
    set,
  };
}

/** Reads the device's day and the address, now and when they change; returns how to stop. */
function start<F extends Fields>({ fields, $state }: Form<F>): () => void {
  const open = () => {
    const on = today();
    const opened = readLink(fields, window.location.hash, on);
    $state.set({ today: on, opened, texts: textsOf(fields, opened?.now ?? initialValues(fields, on)) });
  };
  open();
  const timer = window.setInterval(() => {
    const on = today();
    const state = $state.get();
    if (on === state.today) return;
    // Over midnight: what nobody changed follows the law of the new day.
    const before = textsOf(fields, initialValues(fields, state.today));
    const untouched = Object.keys(before).every((name) => before[name] === state.texts[name]);
    $state.set({ ...state, today: on, texts: untouched ? textsOf(fields, initialValues(fields, on)) : state.texts });
  }, 60_000);
  window.addEventListener('hashchange', open);
  return () => {
    window.clearInterval(timer);
    window.removeEventListener('hashchange', open);
  };
}

function initialState<F extends Fields>(fields: F, on: Day): State<F> {
  return { today: on, opened: undefined, texts: textsOf(fields, initialValues(fields, on)) };
}

function initialValues<F extends Fields>(fields: F, on: Day): ValuesOf<F> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.initial(on)])) as ValuesOf<F>;
}

function textsOf<F extends Fields>(fields: F, values: ValuesOf<F>): TextsOf<F> {
  return Object.fromEntries(
    (Object.entries(fields) as [keyof F & string, Field<unknown>][]).map(([name, field]) => [name, field.write(values[name])]),
  ) as TextsOf<F>;
}

function readTexts<F extends Fields>({ fields, validate }: Form<F>, { texts, today: on }: State<F>) {
  const values: Record<string, unknown> = {};
  const errors: Record<string, string> = {};
  for (const [name, field] of Object.entries(fields)) {
    const parsed = field.parse(texts[name as keyof F] ?? '', on);
    if (parsed.ok) values[name] = parsed.value;
    else errors[name] = parsed.error;
  }
  const right = Object.keys(errors).length === 0;
  return {
    values: values as ValuesOf<F>,
    errors: (right ? validate(values as ValuesOf<F>, on) : errors) as Errors<F>,
  };
}

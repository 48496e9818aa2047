/** The state behind every calculator: what was typed, on which day, and which link it came from. */
import { useStore } from '@nanostores/preact';
import { atom, type WritableAtom } from 'nanostores';
import { useEffect } from 'preact/hooks';
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
  /** The values of the boxes; a box that is wrong counts with its default, so that a result always stands. */
  values: ValuesOf<F>;
  errors: Errors<F>;
  /** Something typed is wrong. */
  wrong: boolean;
  /** Hash that reproduces `values`. */
  hash: string;
  /** Nothing was entered and no link opened: the result is the one the page opens with. */
  atRest: boolean;
  /** What a box needs: its field, text, error and setter. */
  bind: <K extends keyof F>(name: K) => { field: F[K]; text: string; error: string | undefined; onText: (text: string) => void };
  set: (texts: Partial<TextsOf<F>>) => void;
}

/** Renders the build's state first (as the server did), then the device's day and the address. */
export function useForm<F extends Fields>(form: Form<F>): FormView<F> {
  const state = useStore(form.$state, { ssr: 'initial' });
  useEffect(() => start(form), [form]);

  const { values, errors } = readTexts(form, state);
  const hash = writeLink(form.fields, values, state.today);
  const set = (texts: Partial<TextsOf<F>>) => {
    const current = form.$state.get();
    form.$state.set({ ...current, texts: { ...current.texts, ...texts } });
  };
  return {
    ...state,
    values,
    errors,
    wrong: Object.keys(errors).length > 0,
    hash,
    atRest: hash === writeLink(form.fields, initialValues(form.fields, state.today), state.today),
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

function readTexts<F extends Fields>(
  { fields, validate }: Form<F>,
  { texts, today: on }: State<F>,
): { values: ValuesOf<F>; errors: Errors<F> } {
  const values: Record<string, unknown> = {};
  const errors: Record<string, string> = {};
  for (const [name, field] of Object.entries(fields)) {
    const parsed = field.parse(texts[name as keyof F] ?? '', on);
    values[name] = parsed.ok ? parsed.value : field.initial(on);
    if (!parsed.ok) errors[name] = parsed.error;
  }
  for (const [name, error] of Object.entries(validate(values as ValuesOf<F>, on))) {
    errors[name] ??= error as string;
    values[name] = fields[name]?.initial(on);
  }
  return { values: values as ValuesOf<F>, errors: errors as Errors<F> };
}

/** A calculator as the rest of the site sees it: its questions, and what a link to it will say. The registry finds it by its folder. */
import type { VNode } from 'preact';
import { formatDong } from '#law/format';
import type { Day } from '#law/month';
import type { Fields, ValuesOf } from './form/field';
import type { Form, FormView } from './form/form';
import type { Headline } from './ui/ThenAndNow';

/** A figure a calculator opens with. */
export interface Figure {
  label: string;
  text: string;
}

export interface Calculator<F extends Fields = Fields, L = unknown> {
  fields: F;
  validate?: Form<F>['validate'];
  /** Asked at once where links are built; the other questions are folded away. */
  first: readonly (keyof F & string)[];
  /** Those of `fields` that count with these answers; all when absent. */
  asked?: (values: ValuesOf<F>) => Partial<F>;
  /** Boxes of a shape of their own. */
  boxes?: Partial<Record<keyof F & string, (view: FormView<F>) => VNode>>;
  /** Rules fetched once these answers need them, and handed on. */
  later?: { wanted: (values: ValuesOf<F>) => boolean; load: () => Promise<L> };
  /** The short message that goes before a link. */
  message: (values: ValuesOf<F>, today: Day, rules?: L) => string;
  /** The amounts a link opens with, by the law of a day; none where that law is older than the calculator knows. */
  headline?: (values: ValuesOf<F>, on: Day, rules?: L) => readonly Headline[];
  /** The same where they are no amounts. */
  figures?: (values: ValuesOf<F>, today: Day, rules?: L) => Figure[];
  /** Answers as a reader types them; given, the browser contract (test/browser/calculators.test.ts) enters them. */
  example?: Partial<Record<keyof F & string, string>>;
}

/** Forgets which fields a calculator has, so that one form serves them all. */
export function calculator<F extends Fields, L>(own: Calculator<F, L>): Calculator {
  return own as unknown as Calculator;
}

/** What somebody sees who opens a link to the calculator. */
export function figuresOf({ headline, figures }: Calculator, values: ValuesOf<Fields>, today: Day, rules?: unknown): Figure[] {
  return (
    figures?.(values, today, rules) ?? headline!(values, today, rules).map(({ label, amount }) => ({ label, text: formatDong(amount) }))
  );
}

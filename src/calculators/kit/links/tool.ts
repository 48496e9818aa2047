/** A calculator as the link builder and the sheet of codes see it: its questions, and what a link to it will say. */
import type { VNode } from 'preact';
import { formatDong } from '#law/format';
import type { Day } from '#law/month';
import type { Fields, ValuesOf } from '../../form/field';
import type { Form, FormView } from '../../form/form';
import type { Headline } from '../../ui/ThenAndNow';

export interface Said {
  /** The short message that goes before the link. */
  message: string;
  /** The figures the calculator opens with. */
  figures: { label: string; text: string }[];
}

export interface Tool<F extends Fields = Fields, L = unknown> {
  fields: F;
  validate?: Form<F>['validate'];
  /** Asked at once; the other questions are folded away. */
  first: readonly (keyof F & string)[];
  /** Those of `fields` that count with these answers; all when absent. */
  asked?: (values: ValuesOf<F>) => Partial<F>;
  /** Boxes of a shape of their own. */
  boxes?: Partial<Record<keyof F & string, (view: FormView<F>) => VNode>>;
  /** Rules fetched once these answers need them, and handed to `says`. */
  later?: { wanted: (values: ValuesOf<F>) => boolean; load: () => Promise<L> };
  says: (values: ValuesOf<F>, today: Day, rules?: L) => Said;
}

/** Forgets which fields a tool has, so that one form serves them all. */
export function tool<F extends Fields, L>(own: Tool<F, L>): Tool {
  return own as unknown as Tool;
}

export function amounts(figures: readonly Headline[]): Said['figures'] {
  return figures.map(({ label, amount }) => ({ label, text: formatDong(amount) }));
}

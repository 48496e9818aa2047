/** What the retirement-age calculator asks. */
import { monthOf, type Day } from '#law/month';
import { contradictions } from '#rules/voluntary/constraints';
import type { ValuesOf } from '#calculators/form/field';
import type { Errors } from '#calculators/form/form';
import { birthField, sexField } from '#calculators/form/person-fields';

export const fields = { sex: sexField, birth: birthField };

export type Values = ValuesOf<typeof fields>;

/** Whoever asks is old enough to pay. */
export function validate({ birth }: Values, on: Day): Errors<typeof fields> {
  return contradictions({ birth, until: monthOf(on) });
}

/** What the retirement-age calculator asks. */
import type { ValuesOf } from '../form/field';
import { birthField, sexField } from '../form/person-fields';

export const fields = { sex: sexField, birth: birthField };

export type Values = ValuesOf<typeof fields>;

/** What the retirement-age calculator asks. */
import type { ValuesOf } from '../shared/field';
import { birthField, sexField } from '../shared/person-fields';

export const fields = { sex: sexField, birth: birthField };

export type Values = ValuesOf<typeof fields>;

/** Every form of content/forms, and which of them a procedure needs. Build time only. */
import type { Form, FormCase } from './form-schema';

export type { Box, Form, FormCase, Line, Part, Signature } from './form-schema';

const files = import.meta.glob<Form>(['../../content/forms/*.yaml', '!**/common.yaml'], { eager: true, import: 'default' });

export const forms: readonly Form[] = Object.values(files).sort((a, b) => a.order - b.order);

/** What a procedure's reader may fill in: its forms, each with the cases of this procedure only. */
export function formsFor(procedure: string): Form[] {
  const here = ({ procedures }: FormCase) => procedures.includes(procedure);
  return forms.filter(({ cases }) => cases.some(here)).map((form) => ({ ...form, cases: form.cases.filter(here) }));
}

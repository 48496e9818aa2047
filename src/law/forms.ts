/** Every form of content/forms, and which of them a procedure needs. Build time only. */
import { fillFigures } from './fill-figures';
import type { Box, Form, FormCase } from './form-schema';
import type { Day } from './month';

export type { Box, Form } from './form-schema';

const files = import.meta.glob<Form>(['../../content/forms/*.yaml', '!**/common.yaml'], { eager: true, import: 'default' });

export const forms: readonly Form[] = Object.values(files).sort((a, b) => a.order - b.order);

/** What a procedure's reader may fill in: its forms, each with the cases of this procedure only. */
export function formsFor(procedure: string): Form[] {
  const here = ({ procedures }: FormCase) => procedures.includes(procedure);
  return forms.filter(({ cases }) => cases.some(here)).map((form) => ({ ...form, cases: form.cases.filter(here) }));
}

/** The form with the figures of law in its hints as they are on `on`: "Nhiều nhất {proxy-months}." */
export function withFigures(form: Form, on: Day): Form {
  const told = <P extends { hint?: string | undefined }>(part: P): P =>
    part.hint ? { ...part, hint: fillFigures(part.hint, on, `content/forms/${form.id}.yaml`) } : part;
  const box = (one: Box): Box => ({
    ...told(one),
    ...(one.question ? { question: told(one.question) } : {}),
    ...(one.parts ? { parts: one.parts.map(told) } : {}),
  });
  return { ...form, sheet: form.sheet.map((line) => ('boxes' in line ? { ...line, boxes: line.boxes.map(box) } : line)) };
}

/** What a file under content/forms may contain: an official sheet box by box, in its order and words, and the plain question above each box. */
import { z } from 'zod';
import { cite, confidence, day, slug } from './schema';

const option = z.strictObject({
  value: slug,
  label: z.string().min(1),
  write: z.string().optional().describe('What stands on the sheet, where it is not the label; may name another answer'),
  elsewhere: z.literal(true).optional().describe('Has no box of its own here: the answer shows in others, or in none'),
});

/** What is asked, and how the answer is read and written. */
const questionKeys = z.strictObject({
  ask: z.string().min(3).describe('The plain question above the box'),
  hint: z.string().optional(),
  kind: z
    .enum(['text', 'day', 'month', 'digits', 'money', 'ticks', 'pick'])
    .describe('ticks: printed as boxes to tick; pick: the choice is written out'),
  options: z.array(option).optional(),
  chips: z.array(z.string()).optional().describe('Answers offered as buttons beside the box'),
  digits: z.array(z.number()).optional().describe('How many digits the number may have'),
  letters: z.literal(true).optional().describe('A number with letters is right too, as that of a passport'),
  mode: z.enum(['tel', 'email', 'numeric']).optional().describe('Keyboard of the phone'),
  upper: z.literal(true).optional().describe('Written in capital letters'),
  past: z.literal(true).optional().describe('A day that cannot lie ahead'),
  initial: z.string().optional(),
  optional: z.literal(true).optional().describe('May stay empty'),
  place: z
    .enum(['commune', 'province', 'address'])
    .optional()
    .describe('The search for communes can fill it; address: adds commune and province'),
  link: slug.optional().describe('Key in a link from a calculator; never for who somebody is'),
  when: z
    .record(slug, z.union([slug, z.array(slug)]))
    .optional()
    .describe('Asked, or written, only where another question has this answer or one of these'),
  cases: z.array(slug).optional().describe('Asked in these cases only'),
});

const part = questionKeys.extend({ id: slug });

const box = questionKeys.partial().extend({
  id: slug,
  number: z.string().optional().describe('As printed: "[01]."'),
  label: z.string().describe('As printed, colon included; may be empty'),
  as: slug.optional().describe('A question of common.yaml'),
  lines: z.number().optional().describe('Dotted lines on the sheet'),
  after: z.string().optional().describe('Printed words after the box'),
  write: z.record(slug, z.string()).optional().describe('By case: what stands in the box; {id} is the answer to a question of the form'),
  words: slug.optional().describe('The question whose amount stands here in words'),
  tick: z.string().optional().describe('Printed words of a box to tick that asks nothing itself'),
  tickedIn: z.array(slug).optional().describe('Cases in which it is ticked'),
  ticked: z.record(slug, slug).optional().describe('Ticked where another question has this answer'),
  tickedBy: slug.optional().describe('Ticked where this question is answered at all'),
  tickAfter: z.literal(true).optional().describe('The box to tick stands behind its words'),
  dashed: z.literal(true).optional().describe('A dash is printed before each box to tick'),
  spelled: z.literal(true).optional().describe('Printed as "…… tháng …… năm ……"'),
  parts: z.array(part).optional().describe('Questions whose answers are worked into `write`'),
});

const signature = z.strictObject({ above: z.array(z.string()).optional(), title: z.string(), note: z.string().optional() });

/** A table with one row for each person: a column asks or writes the same in every row. */
const column = questionKeys.partial().extend({
  id: slug,
  number: z.string(),
  label: z.string(),
  group: z.string().optional().describe('Printed above this column and its neighbours of the same group'),
  counts: z.literal(true).optional().describe('Holds the number of the row'),
  as: slug.optional(),
  write: z.record(slug, z.string()).optional(),
  size: z
    .enum(['narrow', 'short', 'number', 'wide'])
    .optional()
    .describe('Narrow: a mark; short: a percentage; number: twelve digits; wide: a name'),
});
const table = z.strictObject({
  rows: z.number().describe('Printed rows'),
  of: slug.describe('The question how many rows are needed'),
  columns: z.array(column).min(1),
});

const line = z.union([
  z.strictObject({ table }),
  z.strictObject({ heading: z.string(), whom: z.string().optional().describe('Whom it concerns, printed behind it') }),
  z.strictObject({ text: z.string() }),
  z.strictObject({ note: z.string() }),
  z.strictObject({ motto: z.literal(true) }),
  z.strictObject({ dateline: z.string() }),
  z.strictObject({ title: z.string() }),
  z.strictObject({ boxes: z.array(box).min(1), center: z.literal(true).optional() }),
  z.strictObject({ signatures: z.array(signature).min(1) }),
]);

export const commonQuestions = z.record(slug, questionKeys);

export const form = z.strictObject({
  id: slug.describe('Same as the file name'),
  order: z.number(),
  name: z.string().describe('As people call it: "Tờ khai TK1-TS"'),
  number: z.string().describe('As printed in the corner'),
  issued: z.string().optional().describe('As printed under the number'),
  kind: z
    .enum(['sheet', 'preparation'])
    .describe('sheet: the official paper; preparation: what to copy onto one whose layout is not known'),
  dateline: z.string().optional().describe('As printed above the title'),
  title: z.array(z.string()).min(1),
  caution: z.string().optional().describe('Where the paper itself was not seen word for word; on the screen only'),
  from: day,
  confidence,
  cite,
  cases: z
    .array(
      z.strictObject({
        id: slug,
        label: z.string(),
        procedures: z.array(slug).min(1).describe('Pages on which this case is offered'),
        amount: z.enum(['contribution', 'back-payment', 'household-health']).optional().describe('The money to bring can be computed'),
        place: z.string().optional().describe('Where it differs from the procedure'),
      }),
    )
    .min(1),
  sheet: z.array(line).min(1),
  lastVerified: z.strictObject({ on: day, against: z.string().min(3) }),
});

export type FormFile = z.infer<typeof form>;
export type FormCase = FormFile['cases'][number];
export type Part = z.infer<typeof part>;
export type BoxFile = z.infer<typeof box>;
export type TableFile = z.infer<typeof table>;
export type Amount = NonNullable<FormCase['amount']>;
type LineFile = z.infer<typeof line>;

/** A box with its question, where it has one. */
export type Box = Pick<
  BoxFile,
  | 'id'
  | 'number'
  | 'label'
  | 'lines'
  | 'after'
  | 'spelled'
  | 'write'
  | 'words'
  | 'tick'
  | 'tickedIn'
  | 'ticked'
  | 'tickedBy'
  | 'tickAfter'
  | 'dashed'
  | 'parts'
  | 'hint'
  | 'when'
> & { question?: Part; fixed?: string };
export interface Table {
  columns: readonly Pick<TableFile['columns'][number], 'number' | 'label' | 'group' | 'size'>[];
  rows: readonly (readonly Box[])[];
}
export type Line = Exclude<LineFile, { boxes: unknown } | { table: unknown }> | { boxes: Box[]; center?: true } | { table: Table };
export type Form = Omit<FormFile, 'sheet'> & { sheet: Line[] };

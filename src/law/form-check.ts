/** Reads a file of content/forms, gives its boxes their questions and says what is wrong, in words an editor understands. Build time only. */
import { dirname, join } from 'node:path';
import { citeProblems, idProblems, LawFileError, readYaml, type Register } from './check';
import { boxesOf, KNOWN, questionsOf } from './form';
import {
  commonQuestions,
  form as formSchema,
  type Box,
  type BoxFile,
  type Form,
  type FormFile,
  type Line,
  type Part,
  type Table,
  type TableFile,
} from './form-schema';

type Common = Record<string, Omit<Part, 'id'>>;

/** One form, every box with its question; rejects what the island could not ask or write. */
export function readForm(file: string, register: Register): Form {
  const data = readYaml(file, formSchema);
  const common: Common = readYaml(join(dirname(file), 'common.yaml'), commonQuestions);
  const problems = [...idProblems(file, data.id), ...citeProblems([data], register)];
  const sheet = data.sheet.map((line): Line => {
    if ('boxes' in line) return { ...line, boxes: line.boxes.map((box) => boxOf(box, common, problems)) };
    return 'table' in line ? { table: tableOf(line.table, common, problems) } : line;
  });
  problems.push(...sheetProblems(data, sheet));
  if (problems.length > 0) throw new LawFileError(file, problems);
  return { ...data, sheet };
}

/** What of a box is the question above it. */
const OF_QUESTION = [
  'ask',
  'kind',
  'options',
  'chips',
  'digits',
  'letters',
  'mode',
  'upper',
  'past',
  'initial',
  'optional',
  'place',
  'link',
  'when',
  'cases',
] as const;

function boxOf({ as, ...own }: BoxFile, common: Common, problems: string[]): Box {
  const { id } = own;
  if (as && !common[as]) problems.push(`ô “${id}”: “${as}” chưa có trong common.yaml — sửa tên hoặc thêm câu hỏi đó`);
  const box = Object.fromEntries(
    Object.entries(own).filter(([key]) => !(OF_QUESTION as readonly string[]).includes(key)),
  ) as unknown as Box;
  const asked = { ...(as ? common[as] : {}), ...(own.hint === undefined ? {} : { hint: own.hint }), ...pick(own) };
  if (!asked.ask) return own.when ? { ...box, when: own.when } : box;
  if (!asked.kind) problems.push(`ô “${id}”: có câu hỏi thì phải có kind`);
  return { ...box, question: { ...asked, id, ask: asked.ask, kind: asked.kind ?? 'text' } };
}

/** Every row asks the columns' questions of one person, where there are so many. */
function tableOf({ rows, of, columns }: TableFile, common: Common, problems: string[]): Table {
  const numbers = Array.from({ length: rows }, (_, index) => index + 1);
  return {
    columns: columns.map(({ number, label, group, size }) => ({ number, label, ...(group ? { group } : {}), ...(size ? { size } : {}) })),
    rows: numbers.map((number) =>
      columns.map(({ id, number: _number, label: _label, group: _group, size: _size, counts, ask, when, ...own }): Box => {
        if (counts) return { id: `${id}-${number}`, label: '', fixed: String(number) };
        const asked = ask === undefined ? {} : { ask: `Người thứ ${number}: ${ask}` };
        const needed = numbers.filter((needs) => needs >= number).map(String);
        return boxOf({ ...own, ...asked, id: `${id}-${number}`, label: '', when: { ...when, [of]: needed } }, common, problems);
      }),
    ),
  };
}

function pick(box: Omit<BoxFile, 'as'>): Partial<Part> {
  return Object.fromEntries(OF_QUESTION.flatMap((key) => (box[key] === undefined ? [] : [[key, box[key]]])));
}

function sheetProblems(data: FormFile, sheet: Line[]): string[] {
  const boxes = boxesOf({ sheet });
  const questions = boxes.flatMap(questionsOf);
  const ids = [...boxes.map(({ id }) => id), ...boxes.flatMap(({ parts = [] }) => parts.map(({ id }) => id))];
  const cases = new Set(data.cases.map(({ id }) => id));
  const unknownCase = (where: string, names: readonly string[]) =>
    names.filter((name) => !cases.has(name)).map((name) => `${where}: “${name}” không có trong cases`);
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `ô “${id}” có hai lần — đặt tên khác`),
    ...questions.flatMap(({ id, cases: asked = [], kind, options, when = {}, link }) => [
      ...unknownCase(`câu hỏi “${id}”`, asked),
      ...(['ticks', 'pick'].includes(kind) && !options ? [`câu hỏi “${id}”: thiếu options`] : []),
      ...(link && kind === 'text' ? [`câu hỏi “${id}”: chữ tự gõ không được vào đường dẫn`] : []),
      ...Object.keys(when)
        .filter((other) => !ids.includes(other))
        .map((other) => `câu hỏi “${id}”: when nhắc tới “${other}” không có trong mẫu`),
    ]),
    ...boxes.flatMap(({ id, write = {}, words, ticked = {}, tickedBy, tickedIn = [] }) => [
      ...unknownCase(`ô “${id}”`, [...Object.keys(write), ...tickedIn]),
      ...[
        ...Object.values(write).flatMap((text) => [...text.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name!)),
        ...(words ? [words] : []),
        ...(tickedBy ? [tickedBy] : []),
        ...Object.keys(ticked),
      ]
        .filter((name) => !KNOWN.some((known) => known === name) && !questions.some((question) => question.id === name))
        .map((name) => `ô “${id}”: không câu hỏi nào tên “${name}”`),
    ]),
  ];
}

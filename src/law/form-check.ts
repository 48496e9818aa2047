/** Reads a file of content/forms, gives its boxes their questions and says what is wrong, in words an editor understands. Build time only. */
import { dirname, join } from 'node:path';
import { citeProblems, idProblems, LawFileError, readYaml, type Register } from './check';
import { boxesOf, questionsOf } from './form';
import { commonQuestions, form as formSchema, type Box, type BoxFile, type Form, type FormFile, type Line, type Part } from './form-schema';

type Common = Record<string, Omit<Part, 'id'>>;

/** One form, every box with its question; rejects what the island could not ask or write. */
export function readForm(file: string, register: Register): Form {
  const data = readYaml(file, formSchema);
  const common: Common = readYaml(join(dirname(file), 'common.yaml'), commonQuestions);
  const problems = [...idProblems(file, data.id), ...citeProblems([data], register)];
  const sheet = data.sheet.map((line): Line =>
    'boxes' in line ? { ...line, boxes: line.boxes.map((box) => boxOf(box, common, problems)) } : line,
  );
  problems.push(...sheetProblems(data, sheet));
  if (problems.length > 0) throw new LawFileError(file, problems);
  return { ...data, sheet };
}

function boxOf({ id, number, label, lines, after, write, parts, as, ...own }: BoxFile, common: Common, problems: string[]): Box {
  if (as && !common[as]) problems.push(`ô “${id}”: “${as}” chưa có trong common.yaml — sửa tên hoặc thêm câu hỏi đó`);
  const asked = { ...(as ? common[as] : {}), ...own };
  if (asked.ask && !asked.kind) problems.push(`ô “${id}”: có câu hỏi thì phải có kind`);
  return {
    id,
    label,
    ...(number === undefined ? {} : { number }),
    ...(lines === undefined ? {} : { lines }),
    ...(after === undefined ? {} : { after }),
    ...(write ? { write } : {}),
    ...(parts ? { parts } : {}),
    ...(own.hint === undefined ? {} : { hint: own.hint }),
    ...(asked.ask && asked.kind ? { question: { ...asked, id, ask: asked.ask, kind: asked.kind } } : {}),
  };
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
      ...(link && !['money', 'pick'].includes(kind) ? [`câu hỏi “${id}”: chỉ số tiền và mục chọn được vào đường dẫn`] : []),
      ...Object.keys(when)
        .filter((other) => !ids.includes(other))
        .map((other) => `câu hỏi “${id}”: when nhắc tới “${other}” không có trong mẫu`),
    ]),
    ...boxes.flatMap(({ id, write = {}, parts = [] }) => [
      ...unknownCase(`ô “${id}”`, Object.keys(write)),
      ...Object.values(write)
        .flatMap((text) => [...text.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name!))
        .filter((name) => !parts.some((part) => part.id === name))
        .map((name) => `ô “${id}”: {${name}} không có trong parts`),
    ]),
  ];
}

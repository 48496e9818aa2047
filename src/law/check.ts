/**
 * Reads a file of content/law and says what is wrong with it in words an editor understands.
 * Build time only.
 */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { parse as parseYaml } from 'yaml';
import type { ZodType } from 'zod';
import { documents as documentsSchema, parameter as parameterSchema, province as provinceSchema } from './schema';
import type { DocumentFile, ParameterFile, ProvinceFile } from './schema';

/** An error in the law data: names the file, the key and the remedy, in Vietnamese. */
export class LawFileError extends Error {
  override name = 'LawFileError';
  constructor(file: string, problems: string[]) {
    super(`${file}\n${problems.map((problem) => `  • ${problem}`).join('\n')}`);
  }
}

export type Register = Record<string, DocumentFile>;

/** Reads a YAML file by a schema; every mistake at once, in words an editor understands. */
export function readYaml<T>(file: string, schema: ZodType<T>): T {
  let raw: unknown;
  try {
    raw = parseYaml(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new LawFileError(file, [`không đọc được YAML: ${(error as Error).message}`]);
  }
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  throw new LawFileError(file, result.error.issues.map(explain));
}

interface Issue {
  code: string;
  path: PropertyKey[];
  message: string;
  keys?: string[];
  values?: unknown[];
}

function explain(issue: Issue): string {
  const where = issue.path.length > 0 ? `mục “${issue.path.join('.')}”` : 'đầu tệp';
  if (issue.code === 'unrecognized_keys')
    return `${where}: khóa lạ ${issue.keys?.map((key) => `“${key}”`).join(', ')} — xóa đi hoặc sửa lại cho đúng tên trong CONTRIBUTING.md`;
  if (issue.code === 'invalid_type') return `${where}: thiếu hoặc sai kiểu (${issue.message}) — thêm giá trị đúng kiểu`;
  if (issue.code === 'invalid_value') return `${where}: thiếu, hoặc không có trong các chữ được dùng: ${issue.values?.join(', ')}`;
  return `${where}: ${issue.message}`;
}

let lastRegister: { file: string; changed: number; register: Register } | undefined;

/** content/law/documents.yaml; read again only when it changed, since every parameter asks for it. */
export function readDocuments(file: string): Register {
  const changed = statSync(file).mtimeMs;
  if (lastRegister?.file !== file || lastRegister.changed !== changed)
    lastRegister = { file, changed, register: readYaml(file, documentsSchema) };
  return lastRegister.register;
}

/** One parameter file: strict keys, no overlap, no inner gap, known documents. */
export function readParameter(file: string, register: Register): ParameterFile {
  const data = readYaml(file, parameterSchema);
  const problems = [
    ...idProblems(file, data.id),
    ...timeProblems(data),
    ...keyProblems(data),
    ...figureProblems(data),
    ...citeProblems(data.values, register),
  ];
  if (problems.length > 0) throw new LawFileError(file, problems);
  return data;
}

/** One province file. */
export function readProvince(file: string, register: Register): ProvinceFile {
  const data = readYaml(file, provinceSchema);
  const problems = [
    ...idProblems(file, data.id),
    ...citeProblems([...data.voluntary, ...data.health, ...(data.socialPension ?? [])], register),
    ...areaProblems(data),
    ...healthOverlaps(data.health),
  ];
  data.voluntary.forEach((entry, index) => {
    const next = data.voluntary.slice(index + 1).find((later) => sameResident(entry, later));
    if (next && (entry.until === undefined || entry.until >= next.from))
      problems.push(`mục “voluntary.${index}.until”: phải kết thúc trước ${next.from}, ngày mức sau bắt đầu`);
  });
  if (problems.length > 0) throw new LawFileError(file, problems);
  return data;
}

type Local = Pick<ProvinceFile['health'][number], 'formerProvince'>;

/** Whether one resident may have both: only entries limited to two different former provinces never meet. */
function sameResident(a: Local, b: Local): boolean {
  return a.formerProvince === undefined || b.formerProvince === undefined || a.formerProvince === b.formerProvince;
}

function areaProblems({ voluntary, health, mergedFrom }: ProvinceFile): string[] {
  const problem = ({ formerProvince }: Local, where: string) =>
    formerProvince === undefined || mergedFrom.includes(formerProvince)
      ? []
      : [
          mergedFrom.length > 0
            ? `mục “${where}.formerProvince”: “${formerProvince}” không có trong mergedFrom — ghi một trong ${mergedFrom.join(', ')}`
            : `mục “${where}.formerProvince”: nơi này không sáp nhập (mergedFrom trống) — bỏ khóa này`,
        ];
  return [
    ...voluntary.flatMap((entry, index) => problem(entry, `voluntary.${index}`)),
    ...health.flatMap((entry, index) => problem(entry, `health.${index}`)),
  ];
}

/** One group, or one member of a household, has one share on a day. */
function healthOverlaps(health: ProvinceFile['health']): string[] {
  const subject = ({ group, householdMember }: ProvinceFile['health'][number]) => group ?? householdMember;
  return health.flatMap((entry, index) => {
    const earlier = health
      .slice(0, index)
      .findIndex(
        (other) =>
          subject(entry) !== undefined &&
          subject(other) === subject(entry) &&
          sameResident(entry, other) &&
          (entry.until === undefined || other.from === undefined || other.from <= entry.until) &&
          (other.until === undefined || entry.from === undefined || entry.from <= other.until),
      );
    return earlier < 0
      ? []
      : [`mục “health.${index}”: cùng nhóm với “health.${earlier}” mà trùng ngày áp dụng — ghi until cho mục cũ, hoặc bỏ group ở một mục`];
  });
}

export function idProblems(file: string, id: string): string[] {
  const expected = basename(file, '.yaml');
  return id === expected ? [] : [`mục “id”: “${id}” phải trùng tên tệp “${expected}”`];
}

function timeProblems(data: ParameterFile): string[] {
  const problems: string[] = [];
  data.values.forEach((entry, index) => {
    const next = data.values[index + 1];
    if (!next) return;
    if (next.from <= entry.from) problems.push(`mục “values.${index + 1}.from”: phải sau ${entry.from} (xếp cũ trước, mới sau)`);
    if (entry.until === undefined) return;
    const resumes = new Date(Date.parse(`${entry.until}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
    if (next.from > resumes)
      problems.push(
        `mục “values.${index}”: khoảng trống từ ${resumes} đến trước ${next.from} — thêm giá trị, hoặc một mục value: null kèm note nếu chưa biết`,
      );
    if (next.from < resumes) problems.push(`mục “values.${index}.until”: chồng lên giá trị bắt đầu ${next.from}`);
  });
  const last = data.values.at(-1);
  if (data.validity === 'until' && last?.until === undefined)
    problems.push('mục “values”: validity là until thì giá trị cuối phải có until');
  if (data.validity === 'open-ended' && last?.until !== undefined)
    problems.push('mục “validity”: giá trị cuối có until thì validity phải là until');
  if (data.validity === 'yearly') {
    if (!data.expectedBy) problems.push('mục “expectedBy”: validity là yearly thì phải ghi ngày dự kiến công bố, ví dụ 01-31');
    data.values.forEach((entry, index) => {
      if (!entry.from.endsWith('-01-01')) problems.push(`mục “values.${index}.from”: giá trị hằng năm bắt đầu ngày 01-01`);
      const next = data.values[index + 1];
      if (next && Number(next.from.slice(0, 4)) !== Number(entry.from.slice(0, 4)) + 1)
        problems.push(
          `mục “values.${index}”: khoảng trống sau năm ${entry.from.slice(0, 4)} — thêm năm còn thiếu (value: null kèm note nếu chưa biết)`,
        );
    });
  }
  return problems;
}

function keyProblems(data: ParameterFile): string[] {
  const problems: string[] = [];
  data.values.forEach((entry, index) => {
    if (typeof entry.value !== 'object' || entry.value === null) return;
    if (data.keys === undefined) {
      problems.push('mục “keys”: giá trị là bảng thì phải khai báo keys');
      return;
    }
    for (const key of Object.keys(entry.value)) {
      const known =
        data.keys === 'year' ? /^\d{4}$/.test(key) : data.keys === 'month' ? /^\d{4}-\d{2}$/.test(key) : Object.hasOwn(data.keys, key);
      if (!known) problems.push(`mục “values.${index}.value.${key}”: khóa “${key}” chưa khai báo trong keys`);
    }
  });
  return problems;
}

/** Figures as Vietnamese readers write them, 1.500.000 or 4,5, are text or a fraction to YAML: caught here, not by a reader. */
function figureProblems(data: ParameterFile): string[] {
  const problem = (value: number | string): string | undefined => {
    if (data.unit === 'quy tắc') return undefined;
    if (data.unit === 'ngày trên lịch')
      return /^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? undefined : "ngày phải viết trong dấu nháy, ví dụ '2025-07-01'";
    if (typeof value === 'string')
      return `“${value}” không phải là số — chỉ ghi số, không đơn vị, không chấm hàng nghìn, số lẻ dùng dấu chấm: 1500000, 4.5`;
    if (data.unit.startsWith('đồng') && !Number.isInteger(value))
      return `${value} đồng bị lẻ — viết liền, không chấm hàng nghìn, ví dụ 1500000`;
    return undefined;
  };
  return data.values.flatMap((entry, index) => {
    const figures = typeof entry.value === 'object' ? Object.entries(entry.value ?? {}) : [[undefined, entry.value] as const];
    return figures.flatMap(([key, value]) => {
      const found = value === null ? undefined : problem(value);
      return found === undefined ? [] : [`mục “values.${index}.value${key === undefined ? '' : `.${key}`}”: ${found}`];
    });
  });
}

export type Cited = Pick<ParameterFile['values'][number], 'cite' | 'also'>;

export function citeProblems(entries: Cited[], register: Register): string[] {
  return entries
    .flatMap((entry) => [...(entry.cite ? [entry.cite] : []), ...(entry.also ?? [])])
    .filter((cite) => !Object.hasOwn(register, cite.document))
    .map((cite) => `mục “cite”: văn bản “${cite.document}” chưa có trong documents.yaml — thêm văn bản đó trước`);
}

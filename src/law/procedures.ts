/** Every procedure of content/procedures, and what of it is shown on a day. Build time only. */
import { register } from './all';
import { fillFigures } from './fill-figures';
import { formatDay } from './format';
import { addDays, day, type Day } from './month';
import { isDoubtful, isHidden, type Citation } from './parameter';
import { periodClass } from './periods';
import type { Line, Paper, Part, Procedure } from './procedure-check';
import type { Limit, ProcedureFile } from './procedure-schema';
import { timeLimitIn, type TimeLimit } from './time-limit';

export type { Line, Paper, Part, Procedure };
export type ProcedureGroup = ProcedureFile['group'];

/** The groups by the question people come with, in reading order. */
export const PROCEDURE_GROUPS: Record<ProcedureGroup, string> = {
  'tham-gia': 'Tôi muốn tham gia, đóng tiếp',
  'nhan-tien': 'Tôi muốn nhận tiền của mình',
  'sinh-om': 'Sinh con, ốm đau, đi viện',
  'nguoi-mat': 'Nhà có người mất',
  'so-the': 'Sổ, thẻ, công ty không đóng, nhờ người làm thay',
};

export const AGENCIES: Record<ProcedureFile['agency'], string> = {
  bhxh: 'Bảo hiểm xã hội Việt Nam',
  commune: 'Ủy ban nhân dân xã, phường, đặc khu',
  employment: 'Trung tâm dịch vụ việc làm',
};

const files = import.meta.glob<Procedure>(['../../content/procedures/*.yaml', '!**/common.yaml'], { eager: true, import: 'default' });
const groupIds = Object.keys(PROCEDURE_GROUPS);

/** In the order of the list. */
export const procedures: readonly Procedure[] = Object.values(files).sort(
  (a, b) => groupIds.indexOf(a.group) - groupIds.indexOf(b.group) || a.order - b.order,
);

/** The procedure of that id; an unknown id is an error that names it. */
export function procedureById(id: string): Procedure {
  const found = procedures.find((procedure) => procedure.id === id);
  if (!found) throw new RangeError(`no procedure "${id}" in content/procedures`);
  return found;
}

export interface Shown {
  text: string;
  cites: Citation[];
  doubtful: boolean;
  /** Classes that show the line in its time only. */
  period: string;
}

/** The lines shown from `on` on, figures filled in; `short` leaves out those for the page of the procedure. */
export function shownLines<L extends Line>({ id }: Procedure, lines: readonly L[], on: Day, short = false): (L & Shown)[] {
  return lines
    .filter((line) => !isHidden(line.confidence) && !(short && line.detail) && !(line.until && line.until < on))
    .map((line) => {
      const coming = line.from !== undefined && line.from > on;
      const text = fillFigures(line.text, on, `content/procedures/${id}.yaml`);
      const ends = line.until && { until: addDays(day(line.until), 1) };
      return {
        ...line,
        text: coming ? `Từ ${formatDay(day(line.from!))}: ${text}` : text,
        doubtful: isDoubtful(line.confidence),
        period: periodClass({ from: coming ? day(line.from!) : on, ...ends }, on),
      };
    });
}

/** A time limit a form counts, with the answers it holds for. */
export type FormLimit = TimeLimit & Omit<Limit, 'cases'>;

/** The time limits of a part for a case of its forms, as they are on `on`; rejects a line that tells no length of time. */
export function limitsFor(procedure: Procedure, part: 'deadline' | 'days', kase: string, on: Day): FormLimit[] {
  return shownLines(procedure, procedure[part], on).flatMap(({ text, limit }): FormLimit[] => {
    if (!limit || (limit.cases && !limit.cases.includes(kase))) return [];
    const { cases: _cases, ...rest } = limit;
    const found = timeLimitIn(text);
    if (!found) throw new RangeError(`content/procedures/${procedure.id}.yaml: a line with limit tells no number of days: “${text}”`);
    return [{ ...found, ...rest }];
  });
}

/** Days after `on` on which a line of any procedure begins or ends, soonest first. */
export function procedureChanges(on: Day): Day[] {
  const days = procedures.flatMap(linesOf).flatMap(({ from, until }) => [from && day(from), until && addDays(day(until), 1)]);
  return [...new Set(days.filter((change): change is Day => Boolean(change) && change! > on))].sort();
}

/** What to do, in a sentence or two, figures filled in. */
export function answerOf({ id, answer }: Procedure, on: Day): string {
  return fillFigures(answer, on, `content/procedures/${id}.yaml`);
}

/** All lines, the papers and what people ask among them. */
export function linesOf(procedure: Procedure): Line[] {
  const { papers, who, where, online, deadline, days, clock, late, proxy, refused, notes, asked } = procedure;
  return [who, papers, where, online, deadline, days, clock, late, proxy, refused, notes, asked].flat();
}

/** Ids of the documents it rests on, in the order of their first use. */
export function documentsOf(procedure: Procedure): string[] {
  const cited = linesOf(procedure).filter((line) => !isHidden(line.confidence));
  return [...new Set(cited.flatMap(({ cites }) => cites.map((cite) => cite.document)))].filter((id) => Object.hasOwn(register, id));
}

/** Reads a file of content/procedures, puts in the lines of common.yaml and says what is wrong, in words an editor understands. Build time only. */
import { dirname, join } from 'node:path';
import { citeProblems, idProblems, LawFileError, readYaml, type Register } from './check';
import { resolveCites } from './compact';
import type { Citation } from './parameter';
import { commonLines, PARTS, procedure as procedureSchema, type CommonLines, type OwnLine, type ProcedureFile } from './procedure-schema';

export type Line = Omit<OwnLine, 'cite' | 'also'> & { cites: Citation[] };
export type Paper = Line & Pick<ProcedureFile['papers'][number], 'hand'>;
export type Asked = Line & Pick<ProcedureFile['asked'][number], 'ask'>;
export type Part = (typeof PARTS)[number];
export type Procedure = Omit<ProcedureFile, Part | 'papers' | 'asked'> & Record<Part, Line[]> & { papers: Paper[]; asked: Asked[] };

/** One procedure, its common lines in their places and its citations resolved. */
export function readProcedure(file: string, register: Register): Procedure {
  const data = readYaml(file, procedureSchema);
  const common = readYaml(join(dirname(file), 'common.yaml'), commonLines);
  const problems = idProblems(file, data.id);
  const resolved = <L extends OwnLine>({ cite, also, ...rest }: L) => ({ ...rest, cites: resolveCites({ cite, also }, register) });
  const parts = PARTS.map((part): [Part, Line[]] => {
    const own = (data[part] ?? []).flatMap((line): OwnLine[] => {
      if (!('common' in line)) return [line];
      const found = common[line.common];
      if (!found) problems.push(`mục “${part}”: “${line.common}” chưa có trong common.yaml — sửa tên hoặc thêm dòng đó`);
      return found ?? [];
    });
    problems.push(...citeProblems(own, register));
    return [part, own.map(resolved)];
  });
  problems.push(...citeProblems([...data.papers, ...data.asked], register));
  if (problems.length > 0) throw new LawFileError(file, problems);
  return {
    ...data,
    ...(Object.fromEntries(parts) as Record<Part, Line[]>),
    papers: data.papers.map(resolved),
    asked: data.asked.map(resolved),
  };
}

/** content/procedures/common.yaml by itself, for its own check. */
export function readCommonLines(file: string, register: Register): CommonLines {
  const data = readYaml(file, commonLines);
  const problems = citeProblems(Object.values(data).flat(), register);
  if (problems.length > 0) throw new LawFileError(file, problems);
  return data;
}

/** The editor's safety net for content/procedures: every line has its article and its confidence, every mistake is told with its remedy. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { LawFileError, readDocuments } from '#law/check';
import { readCommonLines, readProcedure } from '#law/procedure-check';
import { AGENCIES, linesOf, PROCEDURE_GROUPS, procedures, shownLines } from '#law/procedures';

const FOLDER = 'content/procedures';
const register = readDocuments('content/law/documents.yaml');
const ids = readdirSync(FOLDER)
  .map((name) => name.replace('.yaml', ''))
  .filter((id) => id !== 'common');

const folder = mkdtempSync(join(tmpdir(), 'procedures-'));
cpSync(join(FOLDER, 'common.yaml'), join(folder, 'common.yaml'));
afterAll(() => rmSync(folder, { recursive: true }));

const sound = parse(readFileSync(join(FOLDER, `${ids[0]}.yaml`), 'utf8')) as Record<string, unknown>;
const line = { text: 'Một câu để thử.', confidence: 'P', cite: { document: 'l41-2024', article: 'Điều 1' } };

/** What the editor reads when a file differs from a sound one in this; empty when it is accepted. */
function message(change: object): string {
  const file = join(folder, 'mau.yaml');
  writeFileSync(file, stringify({ ...sound, id: 'mau', ...change }));
  try {
    readProcedure(file, register);
    return '';
  } catch (error) {
    expect(error).toBeInstanceOf(LawFileError);
    return (error as Error).message;
  }
}

test('a sound file is accepted', () => expect(message({})).toBe(''));

test.each([
  ['an unknown key', { hạn: [line] }, ['“hạn”', 'sửa lại']],
  ['a line without its article', { deadline: [{ ...line, cite: undefined }] }, ['deadline.0', 'cite']],
  ['a line without its confidence', { days: [{ ...line, confidence: undefined }] }, ['days.0', 'confidence']],
  ['a part left out', { refused: undefined }, ['refused']],
  ['an empty part', { refused: [] }, ['refused', 'ít nhất một dòng']],
  ['a common line that does not exist', { proxy: [{ common: 'prozy' }] }, ['“prozy”', 'common.yaml']],
  [
    'a document that is not registered',
    { where: [{ ...line, cite: { document: 'nd-0-0000', article: 'Điều 1' } }] },
    ['nd-0-0000', 'documents.yaml'],
  ],
  ['a paper that does not say how it is handed in', { papers: [line] }, ['papers.0', 'hand']],
  ['a question that is none', { question: 'Đăng ký' }, ['question', 'câu hỏi']],
  ['days the wrong way round', { deadline: [{ ...line, from: '2026-02-01', until: '2026-01-01' }] }, ['deadline.0', 'until']],
])('%s is told with its place and the remedy', (_name, change, said) => {
  const told = message(change);
  expect(told).toContain('mau.yaml');
  for (const part of said) expect(told).toContain(part);
});

describe('the real files', () => {
  test('the common lines are cited', () => {
    expect(Object.keys(readCommonLines(join(FOLDER, 'common.yaml'), register)).length).toBeGreaterThan(0);
  });

  test.each(ids)('%s', (id) => {
    const procedure = readProcedure(join(FOLDER, `${id}.yaml`), register);
    for (const { cites, confidence } of linesOf(procedure)) {
      expect(confidence).toBeTruthy();
      for (const { article } of cites) expect(article).not.toBe('');
    }
  });

  test('every group and every agency has its procedures', () => {
    expect([...new Set(procedures.map(({ group }) => group))]).toEqual(Object.keys(PROCEDURE_GROUPS));
    expect([...new Set(procedures.map(({ agency }) => agency))].sort()).toEqual(Object.keys(AGENCIES).sort());
  });

  test('every common line is used', () => {
    const texts = ids.map((id) => readFileSync(join(FOLDER, `${id}.yaml`), 'utf8')).join('\n');
    const common = Object.keys(readCommonLines(join(FOLDER, 'common.yaml'), register));
    expect(common.filter((key) => !texts.includes(`common: ${key}`))).toEqual([]);
  });
});

describe('what is shown on a day', () => {
  const [procedure] = procedures;
  const shown = (change: object) => shownLines(procedure!, [{ text: 'Câu', confidence: 'P', cites: [], ...change }], '2026-06-15' as never);

  test('a line that ended is gone, one that ends later carries its last day', () => {
    expect(shown({ until: '2026-06-14' })).toEqual([]);
    expect(shown({ until: '2026-06-30' })[0]).toMatchObject({ text: 'Câu', period: 'b20260701' });
  });

  test('a coming line stands dated, switched on its day', () => {
    expect(shown({ from: '2026-07-01' })[0]).toMatchObject({ text: 'Từ 01/07/2026: Câu', period: 'a20260701' });
  });

  test('a doubtful line says so, one too weakly known is not shown', () => {
    expect(shown({ confidence: 'R' })[0]).toMatchObject({ doubtful: true });
    expect(shown({ confidence: 'U' })).toEqual([]);
  });

  test('a figure of law is filled in; an unknown one names the file', () => {
    expect(shown({ text: 'trong {health-card-days} làm việc' })[0]?.text).toMatch(/^trong \d+\u00a0ngày làm việc$/);
    expect(() => shown({ text: '{health-card-dais}' })).toThrow('health-card-dais');
  });
});

/** The editor's safety net: every kind of mistake in a law file is told with its file, its key and what to do. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { LawFileError, readDocuments, readParameter, readProvince } from '#law/check';

const folder = mkdtempSync(join(tmpdir(), 'law-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

const LAW = 'content/law';
const register = readDocuments(`${LAW}/documents.yaml`);
const files = (kind: 'parameters' | 'provinces') => readdirSync(`${LAW}/${kind}`).map((name) => `${LAW}/${kind}/${name}`);
const known = Object.keys(register)[0]!;

const value = (from: string, more: object = {}) => ({
  from,
  value: 1,
  status: 'in-force',
  confidence: 'P',
  cite: { document: known, article: 'Điều 1' },
  ...more,
});
const sound = {
  id: 'example',
  title: 'Một mức ví dụ',
  about: 'Dùng để thử các câu báo lỗi.',
  topic: 'ho-tro',
  unit: 'đồng',
  validity: 'open-ended',
  values: [value('2020-01-01'), value('2025-07-01')],
  lastVerified: { on: '2026-01-01', against: 'văn bản gốc' },
};

/** What the editor reads when a file holds this; empty when the file is sound. */
function message(contents: object | string, name = 'example.yaml'): string {
  const file = join(folder, name);
  writeFileSync(file, typeof contents === 'string' ? contents : stringify(contents));
  try {
    readParameter(file, register);
    return '';
  } catch (error) {
    expect(error).toBeInstanceOf(LawFileError);
    return (error as Error).message;
  }
}

test('a sound file is accepted', () => {
  expect(message(sound)).toBe('');
});

describe('a mistake is told with its file, its key and the remedy', () => {
  const { about: _about, ...withoutAbout } = sound;
  test.each([
    ['an unknown key', { ...sound, vaild: true }, ['“vaild”', 'xóa đi hoặc sửa lại']],
    [
      'an unknown key inside a value',
      { ...sound, values: [value('2020-01-01', { untill: '2021-01-01' })] },
      ['values.0', '“untill”', 'sửa lại'],
    ],
    ['a missing key', withoutAbout, ['“about”', 'thêm']],
    ['a missing citation', { ...sound, values: [{ ...value('2020-01-01'), cite: undefined }] }, ['values.0.cite', 'thêm cite']],
    [
      'a citation without article',
      { ...sound, values: [value('2020-01-01', { cite: { document: known, article: '' } })] },
      ['article', 'ghi điều'],
    ],
    [
      'an unknown document',
      { ...sound, values: [value('2020-01-01', { cite: { document: 'nd-0-0000', article: 'Điều 1' } })] },
      ['nd-0-0000', 'documents.yaml', 'thêm văn bản'],
    ],
    [
      'a gap',
      { ...sound, values: [value('2020-01-01', { until: '2021-12-31' }), value('2023-01-01')] },
      ['values.0', '2022-01-01', 'thêm giá trị'],
    ],
    [
      'an overlap',
      { ...sound, values: [value('2020-01-01', { until: '2025-12-31' }), value('2025-07-01')] },
      ['values.0.until', 'chồng lên', '2025-07-01'],
    ],
    ['values out of order', { ...sound, values: [value('2025-07-01'), value('2020-01-01')] }, ['values.1.from', 'cũ trước, mới sau']],
    ['a date written the Vietnamese way', { ...sound, values: [value('01/07/2025')] }, ['values.0.from', 'NĂM-THÁNG-NGÀY']],
    ['a day that does not exist', { ...sound, values: [value('2025-02-30')] }, ['values.0.from', 'không có trên lịch']],
    ['an unknown status', { ...sound, values: [value('2020-01-01', { status: 'in force' })] }, ['values.0.status']],
    ['a number with thousands dots', { ...sound, values: [value('2020-01-01', { value: '1.500.000' })] }, ['values.0.value', '1500000']],
    ['a decimal comma', { ...sound, unit: '%', values: [value('2020-01-01', { value: '4,5' })] }, ['values.0.value', '4.5']],
    ['đồng read as a fraction', { ...sound, values: [value('2020-01-01', { value: 1.5 })] }, ['values.0.value', '1500000']],
    [
      'a date value that is no date',
      { ...sound, unit: 'ngày trên lịch', values: [value('2020-01-01', { value: '01/07/2025' })] },
      ['values.0.value', '2025-07-01'],
    ],
    [
      'a figure in a table typed as text',
      { ...sound, keys: { poor: 'Hộ nghèo' }, values: [value('2020-01-01', { value: { poor: '30 %' } })] },
      ['values.0.value.poor', 'chỉ ghi số'],
    ],
    ['an unknown value without a reason', { ...sound, values: [value('2020-01-01', { value: null })] }, ['values.0.note', 'nói vì sao']],
    ['a table without declared keys', { ...sound, values: [value('2020-01-01', { value: { poor: 1 } })] }, ['“keys”', 'khai báo']],
    [
      'a table key that is not declared',
      { ...sound, keys: { poor: 'Hộ nghèo' }, values: [value('2020-01-01', { value: { por: 1 } })] },
      ['“por”', 'keys'],
    ],
    ['a yearly figure without its day', { ...sound, validity: 'yearly', values: [value('2026-01-01')] }, ['expectedBy', '01-31']],
    [
      'a missing year',
      { ...sound, validity: 'yearly', expectedBy: '01-31', values: [value('2024-01-01'), value('2026-01-01')] },
      ['values.0', '2024', 'thêm năm'],
    ],
    ['a last value without its end', { ...sound, validity: 'until' }, ['until', 'phải có']],
    ['an id that is not the file name', { ...sound, id: 'sample' }, ['“id”', '“example”']],
    ['text that is not YAML', 'id: [example', ['YAML']],
  ])('%s', (_name, contents, said) => {
    const told = message(contents);
    expect(told).toContain('example.yaml');
    for (const part of said) expect(told).toContain(part);
  });
  test('all mistakes of a file at once', () => {
    const told = message({ ...sound, id: 'sample', values: [value('2020-01-01', { until: '2025-12-31' }), value('2025-07-01')] });
    expect(told).toContain('“id”');
    expect(told).toContain('chồng lên');
  });
});

test('local support that overlaps the next resolution is refused', () => {
  const share = (from: string, until?: string) => ({
    from,
    ...(until ? { until } : {}),
    percent: { poor: 1, 'near-poor': 1, 'ethnic-minority': null, other: 0 },
    status: 'in-force',
    confidence: 'P',
    cite: { document: known, article: 'Điều 1' },
  });
  const file = join(folder, 'tinh-a.yaml');
  const province = { id: 'tinh-a', code: '00', name: 'Tỉnh A', type: 'tỉnh', mergedFrom: [], health: [], lastVerified: sound.lastVerified };
  writeFileSync(file, stringify({ ...province, voluntary: [share('2024-01-01'), share('2026-01-01')] }));
  expect(() => readProvince(file, register)).toThrow(/voluntary\.0\.until.*2026-01-01/);
  writeFileSync(file, stringify({ ...province, voluntary: [share('2024-01-01', '2025-12-31'), share('2026-01-01')] }));
  expect(readProvince(file, register).voluntary).toHaveLength(2);
});

describe('a former province', () => {
  const entry = (more: object) => ({
    who: 'Hộ cận nghèo',
    group: 'near-poor',
    percent: 30,
    kind: 'top-up',
    from: '2026-01-01',
    status: 'in-force',
    confidence: 'A',
    cite: { document: known, article: 'Điều 1' },
    ...more,
  });
  const file = join(folder, 'tinh-b.yaml');
  const read = (health: object[], mergedFrom = ['Tỉnh X', 'Tỉnh Y']) => {
    const head = { id: 'tinh-b', code: '00', name: 'Tỉnh B', type: 'tỉnh', mergedFrom, voluntary: [], lastVerified: sound.lastVerified };
    writeFileSync(file, stringify({ ...head, health }));
    return () => readProvince(file, register);
  };

  test('is one of those the province was merged from', () => {
    expect(read([entry({ formerProvince: 'Tỉnh X' })])).not.toThrow();
    expect(read([entry({ formerProvince: 'Tỉnh Z' })])).toThrow(/health\.0\.formerProvince.*“Tỉnh Z”.*Tỉnh X, Tỉnh Y/);
    expect(read([entry({ formerProvince: 'Tỉnh X' })], [])).toThrow(/không sáp nhập/);
  });

  test('one resident has one share of a group on a day', () => {
    expect(read([entry({ formerProvince: 'Tỉnh X' }), entry({ formerProvince: 'Tỉnh Y' })])).not.toThrow();
    expect(read([entry({ until: '2026-06-30' }), entry({ from: '2026-07-01' })])).not.toThrow();
    expect(read([entry({}), entry({ formerProvince: 'Tỉnh Y' })])).toThrow(/health\.1.*cùng nhóm với “health\.0”/);
    expect(read([entry({}), entry({ group: undefined, householdMember: 1 })])).not.toThrow();
  });
});

describe('the real files', () => {
  test.each(files('parameters'))('%s', (file) => {
    expect(readParameter(file, register).values.length).toBeGreaterThan(0);
  });
  test.each(files('provinces'))('%s', (file) => {
    const province = readProvince(file, register);
    for (const entry of province.unread ?? []) expect(Object.keys(register)).toContain(entry.document);
  });
  test('there are 34 provinces', () => {
    expect(files('provinces')).toHaveLength(34);
  });
  test('every registered document is cited somewhere, or its note says why it is here', () => {
    const texts = readdirSync('content', { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(yaml|mdx)$/.test(name) && !name.endsWith('documents.yaml'))
      .map((name) => readFileSync(join('content', name), 'utf8'));
    const cited = new Set(texts.flatMap((text) => text.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? []));
    const orphans = Object.entries(register).filter(([id, document]) => !cited.has(id) && !document.note);
    expect(orphans.map(([id]) => id)).toEqual([]);
  });
});

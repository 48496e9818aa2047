import { describe, expect, test } from 'vitest';
import { fullParameters, fullProvinces, type FullParameter, type FullProvince } from '#law/all';
import { lawDay } from '#law/law-day';
import { day } from '#law/month';
import { upkeep } from '#law/upkeep';

const yearly = {
  id: 'example',
  title: 'Số hằng năm',
  topic: 'luong-huu',
  validity: 'yearly',
  expectedBy: '01-31',
  values: [{ from: '2026-01-01', value: 1 }],
} as FullParameter;

const province = {
  id: 'tinh-a',
  name: 'Tỉnh A',
  voluntary: [{ from: '2026-01-01', until: '2026-12-31' }],
  health: [],
} as unknown as FullProvince;

const kinds = (parameters: FullParameter[], provinces: FullProvince[], on: string) =>
  upkeep(parameters, provinces, day(on)).map((task) => task.kind);

describe('a yearly figure', () => {
  test('asks for nothing while its year lasts', () => {
    expect(kinds([yearly], [], '2026-12-31')).toEqual([]);
  });
  test('is awaited from the first day of the new year up to its day, overdue after it', () => {
    expect(kinds([yearly], [], '2027-01-01')).toEqual(['awaited']);
    expect(kinds([yearly], [], '2027-01-31')).toEqual(['awaited']);
    expect(kinds([yearly], [], '2027-02-01')).toEqual(['overdue']);
  });
  test('is still overdue when only an empty entry was added', () => {
    const values = [...yearly.values, { from: '2027-01-01', value: null }] as FullParameter['values'];
    expect(kinds([{ ...yearly, values }], [], '2027-02-01')).toEqual(['overdue']);
  });
  test('names the figure, the year and the file to edit', () => {
    const [task] = upkeep([yearly], [], day('2027-02-01'));
    expect(task?.text).toContain('Số hằng năm');
    expect(task?.text).toContain('from: 2027-01-01');
    expect(task?.text).toContain('content/law/parameters/example.yaml');
  });
});

describe('local support', () => {
  test('is announced shortly before its last day, and only then', () => {
    expect(kinds([], [province], '2026-06-01')).toEqual([]);
    expect(kinds([], [province], '2026-12-01')).toEqual(['ending']);
    expect(kinds([], [province], '2027-01-01')).toEqual([]);
  });
  test('with a resolution that follows is not announced', () => {
    const voluntary = [...province.voluntary, { from: '2027-01-01' }] as FullProvince['voluntary'];
    expect(kinds([], [{ ...province, voluntary }], '2026-12-01')).toEqual([]);
  });
});

test('nothing in the law data is overdue on the law day', () => {
  const tasks = upkeep(fullParameters, fullProvinces, lawDay());
  for (const task of tasks.filter(({ kind }) => kind !== 'overdue')) console.warn(task.text);
  expect(tasks.filter(({ kind }) => kind === 'overdue').map(({ text }) => text)).toEqual([]);
});

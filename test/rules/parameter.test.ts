import { describe, expect, test } from 'vitest';
import { day } from '#law/month';
import { changesAfter, entryOn, LawGap, numberOn, tableOn, valueOn, type DatedValue, type Parameter } from '#law/parameter';

const entry = (from: string, value: DatedValue['value'], more: Partial<DatedValue> = {}): DatedValue => ({
  from,
  value,
  status: 'in-force',
  confidence: 'P',
  cites: [{ document: 'x', short: 'Luật X', article: 'Điều 1' }],
  ...more,
});
const parameter = (values: DatedValue[], validity: Parameter['validity'] = 'open-ended'): Parameter => ({
  id: 'example',
  title: 'Ví dụ',
  unit: 'đồng',
  validity,
  values,
});
const on = (source: Parameter, text: string) => valueOn(source, day(text));

describe('a value holds from its first day until the day before the next', () => {
  const source = parameter([entry('2020-01-01', 1), entry('2025-07-01', 2)]);
  test.each([
    ['2020-01-01', 1],
    ['2025-06-30', 1],
    ['2025-07-01', 2],
    ['2099-12-31', 2],
  ])('on %s', (date, value) => {
    expect(on(source, date)).toMatchObject({ value });
    expect(on(source, date).provisional).toBeUndefined();
  });
  test('and tells where it comes from', () => {
    expect(on(source, '2026-01-01')).toMatchObject({ from: '2025-07-01', title: 'Ví dụ', cites: [{ short: 'Luật X', article: 'Điều 1' }] });
  });
});

describe('what the data do not cover is an error, never a guess', () => {
  const holed = parameter([entry('2020-01-01', 1), entry('2021-01-01', null, { note: 'chưa tìm thấy' }), entry('2022-01-01', 3)]);
  test('before the first value', () => {
    expect(() => on(holed, '2019-12-31')).toThrow(LawGap);
    expect(() => on(holed, '2019-12-31')).toThrow('2020-01-01');
  });
  test('inside a known hole, saying why', () => {
    expect(() => on(holed, '2021-06-15')).toThrow('chưa tìm thấy');
    expect(on(holed, '2020-12-31')).toMatchObject({ value: 1 });
    expect(on(holed, '2022-01-01')).toMatchObject({ value: 3 });
  });
  test('a key the table does not have, or does not know', () => {
    const table = parameter([entry('2020-01-01', { known: 5, unknown: null })]);
    expect(entryOn(table, day('2020-01-01'), 'known').value).toBe(5);
    expect(() => entryOn(table, day('2020-01-01'), 'unknown')).toThrow(LawGap);
    expect(() => entryOn(table, day('2020-01-01'), 'other')).toThrow(LawGap);
  });
  test('a number asked of a table, or a table of a number', () => {
    expect(() => numberOn(parameter([entry('2020-01-01', { a: 1 })]), day('2020-01-01'))).toThrow(TypeError);
    expect(() => tableOn(parameter([entry('2020-01-01', 1)]), day('2020-01-01'))).toThrow(TypeError);
  });
});

describe('past its published time the last value goes on, provisionally', () => {
  test('a yearly value from the first day of the next year', () => {
    const yearly = parameter([entry('2025-01-01', 1), entry('2026-01-01', 2)], 'yearly');
    expect(on(yearly, '2026-12-31').provisional).toBeUndefined();
    expect(on(yearly, '2027-01-01')).toMatchObject({ value: 2, provisional: { published: '2026', wanted: '2027' } });
    expect(on(yearly, '2025-12-31')).toMatchObject({ value: 1 });
  });
  test('a value with a last day from the day after it', () => {
    const limited = parameter([entry('2025-01-01', 1, { until: '2030-12-31' })], 'until');
    expect(on(limited, '2030-12-31').provisional).toBeUndefined();
    expect(on(limited, '2031-01-01')).toMatchObject({ value: 1, provisional: { published: 'đến 31/12/2030', wanted: '2031' } });
  });
});

test('coming changes leave out today, the past and holes', () => {
  const source = parameter([
    entry('2020-01-01', 1),
    entry('2026-01-01', 2),
    entry('2027-01-01', 3),
    entry('2028-01-01', null, { note: 'chưa rõ' }),
  ]);
  expect(changesAfter(source, day('2026-01-01'))).toEqual(['2027-01-01']);
});

/** How answers and their exact numbers behave, and how a step reads on screen. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { month } from '#law/month';
import type { Citation, Found } from '#law/parameter';
import {
  answer,
  citesOf,
  conclusion,
  describeProvisional,
  dong,
  formatQuantity,
  months,
  provisionalOf,
  step,
  type Quantity,
} from '#rules/core/answer';
import {
  add,
  atLeastZero,
  compare,
  divide,
  exact,
  maximum,
  minimum,
  multiply,
  percent,
  round,
  roundUp,
  subtract,
  toNumber,
} from '#rules/core/exact';

const cite = (short: string, article: string) => ({ short, article }) as Citation;
const found = (parts: object) => ({ value: 1, cites: [], confidence: 'P', ...parts }) as unknown as Found<number>;
const mark = (parameter: string, wanted: string) => ({ parameter, title: 'Chuẩn nghèo', wanted, published: '2026' });

describe('a step', () => {
  test.each<[Quantity, string]>([
    [dong(1_500_000), '1.500.000 đồng'],
    [dong(exact('1234.5')), '1.235 đồng'],
    [{ unit: 'đồng/tháng', amount: exact(264_000) }, '264.000 đồng/tháng'],
    [{ unit: '%', amount: exact('43.5') }, '43,5 %'],
    [months(37), '3 năm 1 tháng'],
    [{ unit: 'tháng tuổi', amount: exact(700) }, '58 tuổi 4 tháng'],
    [{ unit: 'tháng trên lịch', amount: month('2026-12') }, '12/2026'],
    [{ unit: 'lần', amount: exact('19.5') }, '19,5 lần'],
    [{ unit: 'năm', amount: exact('18.5') }, '18,5 năm'],
    [conclusion('Được'), 'Được'],
  ])('reads %o as “%s”', (quantity, text) => {
    expect(formatQuantity(quantity).replaceAll('\u00a0', ' ')).toBe(text);
  });

  test('names each article once, and is doubtful as soon as one source is', () => {
    const [one, two] = [cite('Luật BHXH 2024', 'Điều 31'), cite('Luật BHXH 2024', 'Điều 36')];
    const sure = found({ cites: [one, two] });
    const doubtful = found({ cites: [one], confidence: 'S1' });
    const elsewhere = cite('Nghị định 159/2025', 'Điều 36');
    expect(citesOf([sure, doubtful, found({ cites: [elsewhere] })])).toEqual([one, two, elsewhere]);
    expect(step('a', 'A', months(1), [sure]).doubtful).toBe(false);
    expect(step('a', 'A', months(1), [sure, doubtful]).doubtful).toBe(true);
    expect(step('a', 'A', months(1), [sure])).not.toHaveProperty('formula');
  });

  test('provisional figures are marked once for each year', () => {
    const used = (...marks: object[]) => marks.map((given, index) => step(`${index}`, '', dong(1), [found(given)]));
    const lines = used({}, { provisional: mark('line', '2031') }, { provisional: mark('line', '2031') });
    expect(provisionalOf(lines)).toEqual([mark('line', '2031')]);
    const others = [...lines, ...used({ provisional: mark('line', '2032') }, { provisional: mark('rate', '2031') })];
    expect(answer(1, others).provisional).toEqual([mark('line', '2031'), mark('rate', '2031')]);
    expect(step('sum', '', dong(1), others).provisional).toHaveLength(4);
    expect(describeProvisional(mark('line', '2031') as never)).toMatch(/Chuẩn nghèo.*2031.*2026/);
  });
});

describe('exact numbers', () => {
  const whole = fc.integer({ min: -1_000_000, max: 1_000_000 });
  const nonzero = whole.filter((value) => value !== 0);

  test('dividing undoes multiplying, whatever the signs', () => {
    fc.assert(
      fc.property(whole, nonzero, (a, b) => {
        const [dividend, divisor] = [percent(a), percent(b)];
        const quotient = divide(dividend, divisor);
        expect(compare(multiply(quotient, divisor), dividend)).toBe(0);
        expect(quotient.d).toBeGreaterThan(0n);
        expect(Math.sign(toNumber(quotient, 12))).toBe(Math.sign(a) * Math.sign(b) || 0);
      }),
    );
    expect(() => divide(exact(1), exact(0))).toThrow(RangeError);
  });

  test('half a đồng is rounded up, on both sides of zero', () => {
    expect(['0.4', '0.5', '1.5', '-0.4', '-0.5', '-0.6', '-1.5'].map((value) => round(exact(value)))).toEqual([0, 1, 2, 0, 0, -1, -1]);
    expect(['2', '2.00', '2.01', '2.99', '0.5'].map((value) => roundUp(exact(value)))).toEqual([2, 2, 3, 3, 1]);
  });

  test('decimals are read as they are written, anything else is refused', () => {
    expect(toNumber(exact('0.1'))).toBe(0.1);
    expect(round(multiply(percent('0.31'), exact(10_000)))).toBe(31);
    expect(compare(exact(5n), exact('5.000'))).toBe(0);
    for (const text of ['1e5', '', 'x', '1.', 'NaN']) expect(() => exact(text)).toThrow(RangeError);
  });

  test('sums, differences and bounds', () => {
    fc.assert(
      fc.property(whole, whole, nonzero, (a, b, d) => {
        const [x, y] = [divide(exact(a), exact(Math.abs(d))), exact(b)];
        expect(compare(subtract(add(x, y), y), x)).toBe(0);
        expect(compare(minimum(x, y), maximum(x, y))).toBeLessThanOrEqual(0);
        expect([x, y]).toContainEqual(minimum(x, y));
        expect(compare(atLeastZero(x), exact(0))).toBe(a > 0 ? 1 : 0);
      }),
    );
  });
});

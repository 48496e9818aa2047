/** What a worker is paid once: Luật BHXH 2024 Điều 70 khoản 3, 4; Nghị định 158/2025 Điều 17. */
import { describe, expect, test } from 'vitest';
import cap from '#content/law/parameters/withdrawal-under-one-year-cap.yaml';
import coefficientTable from '#content/law/parameters/adjustment-coefficients.yaml';
import deduction from '#content/law/parameters/withdrawal-support-deduction.yaml';
import paidIn from '#content/law/parameters/withdrawal-paid-in-percent.yaml';
import { addMonths, firstDay, month } from '#law/month';
import { entryOn, LawGap, numberOn, tableOn } from '#law/parameter';
import { citesOf } from '#rules/core/answer';
import { lumpMultiple, lumpWithdrawal } from '#rules/withdrawal/lump-withdrawal';
import { keysOf, stepOf } from './steps';

const on = month('2026-11');
const today = firstDay(on);
const spell = (from: string, to: string, wage = 5_000_000) => ({ from: month(from), to: month(to), wage });
const career = [spell('2019-01', '2021-12')];
const draw = (more: Partial<Parameters<typeof lumpWithdrawal>[0]> = {}) =>
  lumpWithdrawal({ on, periods: career, reason: 'stopped-12-months', ...more });

describe('support of the State (Điều 70 khoản 4)', () => {
  const stateSupport = 1_234_567;

  test.each(['stopped-12-months', 'emigration', 'serious-illness', 'capacity-loss'] as const)('%s', (reason) => {
    const share = entryOn(deduction, today, reason);
    const answer = draw({ reason, stateSupport });
    expect(draw({ reason }).value.amount - answer.value.amount).toBe((stateSupport * share.value) / 100);
    expect(stepOf(answer, 'support').cites).toEqual(citesOf([share]));
    expect(keysOf(draw({ reason }))).not.toContain('support');
  });

  test('never takes more than there is', () => {
    expect(draw({ stateSupport: 900_000_000 }).value.amount).toBe(0);
  });
});

describe('under one year (Điều 70 khoản 3 điểm c)', () => {
  const coefficients = { 2025: 1, 2026: 1 };
  const short = (months: number) =>
    draw({ coefficients, periods: [{ ...spell('2025-01', '2025-01'), to: addMonths(month('2025-01'), months - 1) }] });

  test('what was paid in, at most the months of the average, with the articles', () => {
    const rate = numberOn(paidIn, today);
    const most = numberOn(cap, today);
    for (const months of [1, 9, 10, 11]) {
      const answer = short(months);
      expect(answer.value.amount).toBe(Math.min((5_000_000 * months * rate.value) / 100, 5_000_000 * most.value));
      expect(answer.value).not.toHaveProperty('multiple');
      expect(stepOf(answer, 'paid').cites).toEqual(citesOf([rate]));
      expect(stepOf(answer, 'total').cites).toEqual(citesOf([most]));
    }
    expect(short(12).value.multiple).toBeDefined();
  });
});

describe('coefficients', () => {
  test('of the table with its article, or those given', () => {
    expect(stepOf(draw(), 'year-2020').cites).toEqual(citesOf([tableOn(coefficientTable, today)]));
    const given = draw({ coefficients: { 2019: 2, 2020: '1.5', 2021: 1 } });
    expect(given.value.average).toBe(7_500_000);
    expect(stepOf(given, 'year-2020').cites).toEqual([]);
  });

  test('the last year of a table has its own, later years none, earlier years that of the first', () => {
    const coefficients = { 2020: 3, 2021: 1.5 };
    const average = (year: number) => draw({ coefficients, periods: [spell(`${year}-01`, `${year}-12`)] }).value.average;
    expect([2019, 2020, 2021, 2022].map(average)).toEqual([15_000_000, 15_000_000, 7_500_000, 5_000_000]);
  });

  test('a year missing within a table is a gap of the law, not a guess', () => {
    expect(() => draw({ coefficients: { 2018: 2, 2019: 2, 2021: 1 } })).toThrow(LawGap);
  });
});

describe('periods', () => {
  test('in any order are read as a calendar', () => {
    const [early, late] = [spell('2011-07', '2012-06', 3_000_000), spell('2020-01', '2020-12')];
    expect(keysOf(draw({ periods: [late, early] })).slice(0, 3)).toEqual(['year-2011', 'year-2012', 'year-2020']);
    expect(draw({ periods: [late, early] })).toEqual(draw({ periods: [early, late] }));
    expect(() => draw({ periods: [late, spell('2019-06', '2020-01'), early] })).toThrow(/meet/);
  });

  test('of one month, and up to the month of the decision, are taken', () => {
    expect(draw({ periods: [spell('2026-11', '2026-11')] }).value.months).toBe(1);
    expect(() => draw({ periods: [spell('2026-11', '2026-12')] })).toThrow(/after the decision/);
  });

  test('support is whole đồng', () => {
    for (const stateSupport of [-1, 0.5]) expect(() => draw({ stateSupport })).toThrow(/^stateSupport must be/);
  });
});

test('the multiple alone promises no amount', () => {
  const asked = { on, monthsBefore2014: 24, monthsFrom2014: 36 };
  const { multiple } = lumpMultiple(asked).value;
  expect(lumpMultiple(asked).value).toEqual({ multiple });
  expect(lumpMultiple({ ...asked, averageWage: 1_000_000 }).value).toEqual({ multiple, amount: multiple * 1_000_000 });
});

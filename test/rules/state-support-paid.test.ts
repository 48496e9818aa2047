import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, month, monthFromIndex, monthIndex, monthsBetween } from '#law/month';
import { round } from '#rules/core/exact';
import { stateSupportPaid } from '#rules/voluntary/state-support-paid';
import { firstSupportedMonth, GROUPS, monthlySupport, supportCap, supportMonths } from '#rules/voluntary/support';

const start = monthIndex(month('2016-01'));
const periods = fc
  .tuple(fc.integer({ min: start, max: start + 160 }), fc.integer({ min: 0, max: 60 }), fc.subarray([...GROUPS]))
  .map(([first, length, groups]) => ({ from: monthFromIndex(first), to: monthFromIndex(first + length), groups }));

describe('State support received', () => {
  test('counts the same months as the count of months used up', () => {
    fc.assert(
      fc.property(fc.array(periods, { maxLength: 4 }), (list) => {
        expect(stateSupportPaid({ periods: list }).value.months).toBe(supportMonths({ periods: list }).value.supported);
      }),
    );
  });

  test('a period told twice counts once', () => {
    fc.assert(
      fc.property(periods, (period) => {
        expect(stateSupportPaid({ periods: [period, period] }).value).toEqual(stateSupportPaid({ periods: [period] }).value);
      }),
    );
  });

  test('in a month told with two groups the better one counts', () => {
    const months = { from: month('2026-10'), to: month('2026-11') };
    const told = [
      { ...months, groups: ['other' as const] },
      { ...months, groups: ['poor' as const] },
    ];
    for (const order of [told, [...told].reverse()])
      expect(stateSupportPaid({ periods: order }).value).toEqual(stateSupportPaid({ periods: [told[1]!] }).value);
  });

  test('each month at the support of that month, across a change of the law', () => {
    for (const change of ['2022-01', '2025-07', '2027-01'].map(month)) {
      const before = addMonths(change, -1);
      const expected = round(monthlySupport(before, ['poor']).amount) + round(monthlySupport(change, ['poor']).amount);
      expect(stateSupportPaid({ periods: [{ from: before, to: change, groups: ['poor'] }] }).value.amount).toBe(expected);
    }
  });

  test('nothing before support began, and nothing beyond its limit', () => {
    const began = firstSupportedMonth();
    expect(stateSupportPaid({ periods: [{ from: month('2016-01'), to: addMonths(began, -1), groups: ['poor'] }] }).value.amount).toBe(0);
    expect(() => stateSupportPaid({ periods: [{ from: began, to: addMonths(began, -1), groups: [] }] })).toThrow(/ends before it begins/);
    expect(() => supportMonths({ periods: [{ from: began, to: addMonths(began, -1) }] })).toThrow(/ends before it begins/);
    const cap = supportCap(began).value;
    const full = { from: began, to: addMonths(began, cap - 1), groups: ['other'] as const };
    expect(monthsBetween(full.from, full.to)).toBe(cap);
    expect(stateSupportPaid({ periods: [full, { ...full, from: addMonths(full.to, 1), to: addMonths(full.to, 24) }] }).value).toEqual(
      stateSupportPaid({ periods: [full] }).value,
    );
  });
});

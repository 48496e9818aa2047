import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, month, monthFromIndex, monthIndex, monthsBetween } from '#law/month';
import { contribution } from '#rules/voluntary/contribution';
import { firstSupportedMonth, supportCap, supportMonths } from '#rules/voluntary/support';

const start = firstSupportedMonth();
const cap = supportCap(start).value;
const months = fc.integer({ min: monthIndex(month('2008-01')), max: monthIndex(month('2030-12')) }).map(monthFromIndex);
const periods = fc.array(
  fc.tuple(months, fc.integer({ min: 0, max: 150 })).map(([from, more]) => ({ from, to: addMonths(from, more) })),
  { maxLength: 4 },
);

describe('months of support used up', () => {
  test('every month since support began counts once, up to the limit, whatever the order', () => {
    fc.assert(
      fc.property(periods, (told) => {
        const seen = new Set(told.flatMap(({ from, to }) => Array.from({ length: monthsBetween(from, to) }, (_, n) => addMonths(from, n))));
        const supported = Math.min(cap, [...seen].filter((one) => one >= start).length);
        const answer = { supported, remaining: cap - supported };
        expect(supportMonths({ periods: told }).value).toEqual(answer);
        expect(supportMonths({ periods: [...told].reverse().flatMap((one) => [one, one]) }).value).toEqual(answer);
      }),
    );
  });

  test('the month before support began does not count, the first one does', () => {
    const one = (from: typeof start) => supportMonths({ periods: [{ from, to: from }] }).value.supported;
    expect([one(addMonths(start, -1)), one(start)]).toEqual([0, 1]);
  });

  test('the last supported month is paid for, the one after it is not', () => {
    const support = (monthsSupported: number, method: 'monthly' | '12-months' = 'monthly') =>
      contribution({ on: month('2026-08'), income: 5_000_000, method, groups: ['other'], monthsSupported }).value.support;
    const each = support(0);
    expect(each).toBeGreaterThan(0);
    expect([cap - 2, cap - 1, cap, cap + 1].map((used) => support(used))).toEqual([each, each, 0, 0]);
    expect(support(cap - 5, '12-months')).toBe(5 * each);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { month } from '#law/month';
import { contribution, METHODS } from '#rules/voluntary/contribution';
import { refund } from '#rules/voluntary/refund';
import { GROUPS } from '#rules/voluntary/support';

const on = month('2026-11');
const inputs = fc.record({
  on: fc.constant(on),
  income: fc.integer({ min: 1_500_000, max: 50_000_000 }),
  method: fc.constantFrom(...METHODS),
  groups: fc.subarray([...GROUPS]),
  monthsSupported: fc.integer({ min: 0, max: 130 }),
  monthlyInterestPercent: fc.constantFrom('0', '0.31', '1.2'),
});

describe('refund of a prepaid package', () => {
  test('the worked vector: five years ahead, two years unused', () => {
    const input = { on, income: 1_500_000, method: 'ahead-5-years' as const, groups: ['other' as const], monthlyInterestPercent: '0.31' };
    expect(refund({ ...input, unusedMonths: 24 }).value.amount).toBe(5_254_706);
  });

  test('nothing used returns what was paid; nothing unused returns nothing', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const paid = contribution(input).value;
        expect(refund({ ...input, unusedMonths: paid.months }).value.amount).toBe(paid.payable);
        expect(refund({ ...input, unusedMonths: 0 }).value.amount).toBe(0);
      }),
    );
  });

  test('more unused months return more, and never more than was paid', () => {
    fc.assert(
      fc.property(inputs, fc.nat({ max: 59 }), (input, unused) => {
        const paid = contribution(input).value;
        const unusedMonths = unused % paid.months;
        const less = refund({ ...input, unusedMonths }).value.amount;
        const more = refund({ ...input, unusedMonths: unusedMonths + 1 }).value.amount;
        expect(more).toBeGreaterThanOrEqual(less);
        expect(more).toBeLessThanOrEqual(paid.payable);
      }),
    );
  });

  test('refuses more unused months than the package has', () => {
    expect(() => refund({ on, income: 1_500_000, method: '3-months', groups: [], unusedMonths: 4 })).toThrow(RangeError);
  });
});

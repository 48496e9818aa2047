/** The payer's own day: never before today, always in its month, at the pace of the payments. */
import { expect, test } from 'vitest';
import { paymentDays } from '#calculators/kit/reminder/payment-days';
import { day } from '#law/month';

test('the chosen day of this month while it is ahead, else of the next', () => {
  expect(paymentDays(day('2026-11-22'), 25, 1).slice(0, 2)).toEqual(['2026-11-25', '2026-12-25']);
  expect(paymentDays(day('2026-11-22'), 22, 1)[0]).toBe('2026-11-22');
  expect(paymentDays(day('2026-11-22'), 10, 3).slice(0, 3)).toEqual(['2026-12-10', '2027-03-10', '2027-06-10']);
});

test('the last day of the month is that of each month, a leap year included', () => {
  expect(paymentDays(day('2028-01-31'), 0, 1).slice(0, 3)).toEqual(['2028-01-31', '2028-02-29', '2028-03-31']);
});

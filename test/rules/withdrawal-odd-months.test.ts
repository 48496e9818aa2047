/** Odd months before and after 2014, and sums really paid in: Luật BHXH 2024 Điều 5 khoản 6, Điều 102 khoản 2, Điều 110 khoản 2. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import shortMonths from '#content/law/parameters/survivor-short-months.yaml';
import rates from '#content/law/parameters/voluntary-rate.yaml';
import before from '#content/law/parameters/withdrawal-multiple-before-2014.yaml';
import from from '#content/law/parameters/withdrawal-multiple-from-2014.yaml';
import cap from '#content/law/parameters/withdrawal-under-one-year-cap.yaml';
import { addMonths, firstDay, month, monthFromIndex, monthIndex } from '#law/month';
import { numberOn } from '#law/parameter';
import { averageIncome } from '#rules/core/average-income';
import { contributionsPaid } from '#rules/withdrawal/contributions-paid';
import { history, type PaidPeriod } from '#rules/voluntary/history';
import { countedYears } from '#rules/core/part-years';
import { survivorLump } from '#rules/family/survivor-lump';
import { withdrawal } from '#rules/withdrawal/withdrawal';

const on = month('2026-11');
const value = (parameter: Parameters<typeof numberOn>[0]) => numberOn(parameter, firstDay(on)).value;
const multipleOf = (monthsBefore2014: number, monthsFrom2014: number) =>
  withdrawal({ on, monthsBefore2014, monthsFrom2014, averageIncome: 1_000_000, reason: 'serious-illness' }).value.multiple;

describe('odd months of a career', () => {
  test('wholly before 2014 they keep the earlier multiple: the published career of 113 months', () => {
    const career = { on, monthsBefore2014: 113, monthsFrom2014: 0, averageIncome: 7_977_674 };
    expect(withdrawal({ ...career, reason: 'serious-illness' }).value).toEqual({ multiple: 14.25, amount: 113_681_855 });
    expect(survivorLump(career).value.amount).toBe(113_681_855);
  });

  test('whatever they are, half a year or a whole one at the earlier multiple', () => {
    fc.assert(
      fc.property(fc.integer({ min: 12, max: 400 }), (months) => {
        expect(multipleOf(months, 0)).toBe(value(before) * countedYears(on, months).value);
      }),
    );
  });

  test('with time on both sides they move to the later part, were it one month long', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 400 }), (early, late) => {
        fc.pre(early + late >= 12);
        const moved = countedYears(on, late + (early % 12)).value;
        expect(multipleOf(early, late)).toBe(value(before) * Math.floor(early / 12) + value(from) * moved);
      }),
    );
  });
});

describe('the sum paid in', () => {
  const months = fc.integer({ min: monthIndex(month('2008-01')), max: monthIndex(month('2026-10')) }).map(monthFromIndex);
  const voluntary = fc
    .record({ from: months, length: fc.integer({ min: 0, max: 130 }), income: fc.integer({ min: 1, max: 50_000_000 }) })
    .map(({ from: first, length, income }): PaidPeriod => ({ from: first, to: addMonths(first, length), income, scheme: 'voluntary' }));

  test('is every month’s own income at the rate of that month', () => {
    fc.assert(
      fc.property(voluntary, (period) => {
        let sum = 0n;
        for (let index = monthIndex(period.from); index <= monthIndex(period.to); index++)
          sum += BigInt(numberOn(rates, firstDay(monthFromIndex(index))).value) * BigInt(period.income);
        const { value: paid } = contributionsPaid({ on, periods: [period] });
        expect(paid.amount).toBe(Number((sum + 50n) / 100n));
        expect(paid.months).toBe(monthIndex(period.to) - monthIndex(period.from) + 1);
      }),
    );
  });

  test('is told year by year of the law, and adds up', () => {
    const across: PaidPeriod = { from: month('2011-07'), to: month('2014-06'), income: 1_000_000, scheme: 'voluntary' };
    const { steps } = contributionsPaid({ on, periods: [across] });
    expect(steps.map(({ key }) => key)).toEqual(['paid-2011-07', 'paid-2012-01', 'paid-2014-01', 'paid']);
    for (const { key, cites } of steps.slice(0, -1)) expect([key, cites.length > 0]).toEqual([key, true]);
  });

  test('compulsory wages: the one rate of the circular, marked as inferred', () => {
    const { value: paid, steps } = contributionsPaid({
      on,
      periods: [{ from: month('2009-03'), to: month('2009-10'), income: 10_000_000, scheme: 'compulsory' }],
    });
    expect(paid.amount).toBe(17_600_000);
    expect(steps[0]?.doubtful).toBe(true);
  });

  test('never exceeds the estimate on the adjusted average, so an estimate says of itself that it may be too high', () => {
    fc.assert(
      fc.property(voluntary, (period) => {
        const { incomes, months: count } = history([period]);
        const average = averageIncome({ settleYear: 2026, periods: incomes }).value.average;
        const career = { on, monthsBefore2014: 0, monthsFrom2014: count, averageIncome: average };
        const { amount } = contributionsPaid({ on, periods: [period] }).value;
        const rule = (input: typeof career & { amountPaid?: number }) => survivorLump(input).value;
        if (count < value(shortMonths)) {
          expect(rule({ ...career, amountPaid: amount })).toEqual({ amount });
          expect(rule(career).estimated).toBe(true);
          // The average is rounded to whole đồng before it is multiplied.
          expect(rule(career).amount).toBeGreaterThanOrEqual(amount - count);
        } else expect(rule(career)).toEqual({ amount: rule({ ...career, amountPaid: amount }).amount });
      }),
    );
  });

  test('under a year a withdrawal gives it back, at most two averages; without it the amount is called an estimate', () => {
    const career = { on, monthsBefore2014: 0, monthsFrom2014: 11, averageIncome: 5_000_000, reason: 'serious-illness' as const };
    expect(withdrawal({ ...career, amountPaid: 3_000_000 }).value).toEqual({ amount: 3_000_000 });
    expect(withdrawal(career).value).toEqual({ amount: value(cap) * 5_000_000, estimated: true });
    expect(withdrawal(career).steps[0]?.label).toContain('có thể cao hơn số thật');
  });

  test('rejects what is no period and months before the first rate', () => {
    const period: PaidPeriod = { from: month('2020-02'), to: month('2020-01'), income: 1_000_000, scheme: 'voluntary' };
    expect(() => contributionsPaid({ on, periods: [period] })).toThrow(RangeError);
    expect(() => contributionsPaid({ on, periods: [{ ...period, to: month('2020-03'), income: 0.5 }] })).toThrow(RangeError);
    expect(() => contributionsPaid({ on, periods: [{ ...period, from: month('2007-12') }] })).toThrow(RangeError);
    expect(contributionsPaid({ on, periods: [] }).value).toEqual({ amount: 0, months: 0 });
  });
});

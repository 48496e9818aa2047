import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import fullMonths from '#content/law/parameters/survivor-pensioner-full-months.yaml';
import pensionerMinimum from '#content/law/parameters/survivor-pensioner-minimum.yaml';
import pensionerMonths from '#content/law/parameters/survivor-pensioner-months.yaml';
import workerMinimum from '#content/law/parameters/survivor-mixed-minimum.yaml';
import shortMonths from '#content/law/parameters/survivor-short-months.yaml';
import cap from '#content/law/parameters/withdrawal-under-one-year-cap.yaml';
import { firstDay, month } from '#law/month';
import { numberOn } from '#law/parameter';
import type { Career } from '#rules/withdrawal/multiple-of-average';
import { survivorLump, survivorLumpOfPensioner, survivorLumpOfWorker } from '#rules/family/survivor-lump';
import { withdrawal, WITHDRAWAL_REASONS } from '#rules/withdrawal/withdrawal';

const on = month('2026-11');
const value = (parameter: Parameters<typeof numberOn>[0]): number => numberOn(parameter, firstDay(on)).value;
const careers: fc.Arbitrary<Career> = fc.record({
  on: fc.constant(on),
  monthsBefore2014: fc.integer({ min: 0, max: 80 }),
  monthsFrom2014: fc.integer({ min: 0, max: 200 }),
  averageIncome: fc.integer({ min: 1, max: 60_000_000 }),
});
const reasons = fc.constantFrom(...WITHDRAWAL_REASONS);
const supports = fc.integer({ min: 0, max: 30_000_000 });

describe('withdrawal', () => {
  test('odd months before 2014 count as months from 2014 when there are any', () => {
    fc.assert(
      fc.property(careers, reasons, (career, reason) => {
        fc.pre(career.monthsFrom2014 > 0);
        const odd = career.monthsBefore2014 % 12;
        const moved = { ...career, monthsBefore2014: career.monthsBefore2014 - odd, monthsFrom2014: career.monthsFrom2014 + odd };
        expect(withdrawal({ ...career, reason }).value).toEqual(withdrawal({ ...moved, reason }).value);
      }),
    );
  });

  test('more months or a higher average never pay less, once a year is reached', () => {
    fc.assert(
      fc.property(careers, reasons, fc.constantFrom('monthsFrom2014', 'averageIncome'), (career, reason, key) => {
        fc.pre(career.monthsBefore2014 + career.monthsFrom2014 >= 12);
        const more = { ...career, [key]: career[key as 'monthsFrom2014'] + 1 };
        expect(withdrawal({ ...more, reason }).value.amount).toBeGreaterThanOrEqual(withdrawal({ ...career, reason }).value.amount);
      }),
    );
  });

  test('a whole year before 2014 is worth less than the same year after', () => {
    fc.assert(
      fc.property(careers, (career) => {
        fc.pre(career.monthsBefore2014 >= 12);
        const later = { ...career, monthsBefore2014: career.monthsBefore2014 - 12, monthsFrom2014: career.monthsFrom2014 + 12 };
        const worth = (input: Career): number => withdrawal({ ...input, reason: 'serious-illness' }).value.multiple ?? 0;
        expect(worth(later)).toBeGreaterThan(worth(career));
      }),
    );
  });

  test('State support is taken back only where the person leaves by choice or age, and never below zero', () => {
    fc.assert(
      fc.property(careers, reasons, supports, (career, reason, stateSupport) => {
        const before = withdrawal({ ...career, reason }).value.amount;
        const after = withdrawal({ ...career, reason, stateSupport }).value.amount;
        const kept = reason === 'serious-illness' || reason === 'capacity-loss';
        expect(after).toBe(kept ? before : Math.max(0, before - stateSupport));
      }),
    );
  });

  test('under a year in all: what was paid, up to the limit, and no multiple', () => {
    fc.assert(
      fc.property(careers, fc.integer({ min: 0, max: 11 }), fc.integer({ min: 0, max: 200_000_000 }), (career, months, amountPaid) => {
        const input = { ...career, monthsBefore2014: 0, monthsFrom2014: months, amountPaid, reason: 'emigration' as const };
        expect(withdrawal(input).value).toEqual({ amount: Math.min(amountPaid, value(cap) * career.averageIncome) });
      }),
    );
  });

  test('twelve months are a year: eleven have no multiple, and the explanation says so', () => {
    const base = { on, monthsBefore2014: 5, averageIncome: 2_000_000, reason: 'stopped-12-months' as const };
    expect(withdrawal({ ...base, monthsFrom2014: 6 }).value.multiple).toBeUndefined();
    const year = withdrawal({ ...base, monthsFrom2014: 7 });
    expect(year.value.multiple).toBeGreaterThan(0);
    expect(year.steps.map((step) => step.key)).toEqual(['yearsBefore', 'yearsFrom', 'multiple', 'total', 'support', 'amount']);
  });

  test('refuses broken input and a month before the law', () => {
    const input = { on, monthsBefore2014: 0, monthsFrom2014: 24, averageIncome: 1_000_000, reason: 'emigration' as const };
    expect(() => withdrawal({ ...input, monthsFrom2014: -1 })).toThrow(RangeError);
    expect(() => withdrawal({ ...input, averageIncome: 0.5 })).toThrow(RangeError);
    expect(() => withdrawal({ ...input, on: month('2007-12') })).toThrow(RangeError);
  });
});

describe('survivor lump sum', () => {
  test('under the months needed it gives back what was paid, from there it counts years like a withdrawal', () => {
    fc.assert(
      fc.property(careers, fc.integer({ min: 0, max: 500_000_000 }), (career, amountPaid) => {
        const { amount } = survivorLump({ ...career, amountPaid }).value;
        const short = career.monthsBefore2014 + career.monthsFrom2014 < value(shortMonths);
        expect(amount).toBe(short ? amountPaid : withdrawal({ ...career, reason: 'serious-illness' }).value.amount);
      }),
    );
    const last = { on, monthsBefore2014: 0, monthsFrom2014: value(shortMonths), averageIncome: 2_000_000, amountPaid: 1 };
    expect(survivorLump({ ...last, monthsFrom2014: last.monthsFrom2014 - 1 }).value.amount).toBe(1);
    expect(survivorLump(last).value.amount).toBeGreaterThan(1);
  });

  test('any compulsory time is worth its years however short, and never less than the minimum', () => {
    fc.assert(
      fc.property(careers, (career) => {
        const { amount, multiple } = survivorLumpOfWorker(career).value;
        expect(multiple).toBeGreaterThanOrEqual(value(workerMinimum));
        const short = career.monthsBefore2014 + career.monthsFrom2014 < value(shortMonths);
        if (!short) expect(amount).toBe(survivorLump(career).value.amount);
      }),
    );
    // Nghị định 158/2025 Điều 21 khoản 5 điểm a: 24 months with compulsory time, 12 voluntary, at 5.000.000.
    expect(survivorLumpOfWorker({ on, monthsBefore2014: 0, monthsFrom2014: 36, averageIncome: 5_000_000 }).value.amount).toBe(30_000_000);
  });

  test('a pensioner’s family gets less the longer the pension was drawn, but never under the minimum', () => {
    const lump = (monthsDrawn: number): number => survivorLumpOfPensioner({ on, pension: 1, monthsDrawn }).value.months;
    expect(lump(0)).toBe(value(pensionerMonths));
    expect(lump(value(fullMonths))).toBe(value(pensionerMonths));
    expect(lump(value(fullMonths) + 1)).toBeLessThan(value(pensionerMonths));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (drawn) => {
        expect(lump(drawn + 1)).toBeLessThanOrEqual(lump(drawn));
        expect(lump(drawn)).toBeGreaterThanOrEqual(value(pensionerMinimum));
      }),
    );
  });
});

/** BHXH một lần from a whole history: what a reader may count on, whatever they enter. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstDay, month, type Month } from '#law/month';
import { provisionalOf } from '#rules/core/answer';
import { countedPeriods, history, type PaidPeriod } from '#rules/voluntary/history';
import { fields, validate, type Values } from '#calculators/rut-mot-lan/fields';
import { compute } from '#calculators/rut-mot-lan/model';
import { career } from './careers';

const ON = month('2026-11');
const TODAY = firstDay(ON);
const VALUES = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.initial(TODAY)])) as Values;

/** Lowest income of the careers, đồng/tháng. */
const LEAST = 1_000_000;

describe('the sum paid out once', () => {
  test('the order of the rows does not matter, nor does a row entered twice', () => {
    fc.assert(
      fc.property(career(LEAST), (periods) => {
        const { amount, months } = compute({ ...VALUES, history: periods });
        expect(compute({ ...VALUES, history: [...periods].reverse() })).toMatchObject({ amount, months });
        expect(compute({ ...VALUES, history: [...periods, periods[0]!] })).toMatchObject({ amount, months });
      }),
    );
  });

  test('a higher wage never gives less before the support is taken off', () => {
    fc.assert(
      fc.property(career(LEAST), fc.nat({ max: 5_000_000 }), (periods, more) => {
        const whole = (of: PaidPeriod[]) => compute({ ...VALUES, history: of, supported: 0 }).amount;
        const raised = periods.map((period, index) => (index === 0 ? { ...period, income: period.income + more } : period));
        expect(whole(raised)).toBeGreaterThanOrEqual(whole(periods));
      }),
    );
  });

  test('fewer months supported never give less; illness takes nothing back', () => {
    fc.assert(
      fc.property(career(LEAST), fc.nat({ max: 60 }), (periods, supported) => {
        const all = compute({ ...VALUES, history: periods });
        const some = compute({ ...VALUES, history: periods, supported });
        expect(some.amount).toBeGreaterThanOrEqual(all.amount);
        expect(compute({ ...VALUES, history: periods, reason: 'serious-illness' }).takenBack).toBe(0);
      }),
    );
  });

  test('a history in a link comes back as it was', () => {
    fc.assert(
      fc.property(career(LEAST), (periods) => {
        expect(fields.history.parse(fields.history.write(periods), TODAY)).toEqual({ ok: true, value: periods });
      }),
    );
  });

  test('every month of the change: a result, provisional where the year has no table yet', () => {
    const marks = (on: Month) => provisionalOf(compute({ ...VALUES, on }).steps);
    for (const on of ['2025-07', '2025-12', '2026-01', '2026-06', '2026-07', '2026-12'].map(month)) expect(marks(on), on).toEqual([]);
    expect(marks(month('2027-01'))).toHaveLength(1);
  });

  test('12 whole months without paying, counted to the month before', () => {
    const until = (to: Month) => compute({ ...VALUES, history: [{ scheme: 'compulsory', from: month('2020-01'), to, income: 5_000_000 }] });
    expect(until(month('2025-10')).eligibility.verdict).toBe('yes');
    expect(until(month('2025-11'))).toMatchObject({ eligibility: { verdict: 'no' }, filingFrom: '2026-12' });
    expect(until(ON).eligibility.reason).toContain('đang đóng');
    expect(until(ON).filingFrom).toBe('2027-12');
    const late = compute({ ...VALUES, history: [{ scheme: 'compulsory', from: month('2025-07'), to: ON, income: 5_000_000 }] });
    expect(late.filingFrom).toBeUndefined();
  });

  test('nothing entered cannot be told; a period that ends after the withdrawal is a contradiction', () => {
    expect(compute({ ...VALUES, history: [] }).eligibility.verdict).toBe('cannot-tell');
    expect(
      validate({ ...VALUES, on: month('2025-07'), history: [{ scheme: 'compulsory', from: month('2020-01'), to: ON, income: 1 }] }, TODAY)
        .on,
    ).toBeDefined();
  });
});

describe('periods that count', () => {
  test('hold the same months as the history, none of them twice', () => {
    fc.assert(
      fc.property(career(LEAST), career(LEAST), (one, other) => {
        const counted = countedPeriods([...one, ...other]);
        expect(history(counted)).toMatchObject({ overlaps: [], months: history([...one, ...other]).months });
      }),
    );
  });
});

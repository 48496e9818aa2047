import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, month } from '#law/month';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { incomeForPension, monthsForPension, type GoalInput } from '#rules/pension/pension-goal';
import { pensionProjection } from '#rules/pension/pension-projection';
import published from '../cases/published.json';

const on = month('2026-11');
const NO_RISE = { low: 0, base: 0, high: 0 };
const pensionAt = ({ pension: _wanted, ...input }: GoalInput, plan: Partial<GoalInput['plan']>) =>
  pensionProjection({ ...input, plan: { ...input.plan, ...plan }, assumedRise: NO_RISE }).value.monthly.base;

const goals: fc.Arbitrary<GoalInput> = fc.record({
  pension: fc.integer({ min: 500_000, max: 8_000_000 }),
  sex: fc.constantFrom('male' as const, 'female' as const),
  birth: fc.integer({ min: 0, max: 300 }).map((months) => addMonths(month('1968-01'), months)),
  on: fc.constant(on),
  history: fc.constantFrom([], [{ year: 2015, months: 60, income: 3_000_000 }]),
  plan: fc.record({
    from: fc.constantFrom(on, month('2027-03')),
    months: fc.integer({ min: 120, max: 400 }),
    income: fc.constant('floor' as const),
    groups: fc.constant([]),
  }),
});

describe('from the pension wanted back to what must be paid', () => {
  test('the income found reaches the pension, one đồng less does not', () => {
    fc.assert(
      fc.property(goals, (goal) => {
        const { min, max } = incomeLimits({ on: goal.plan.from, income: 0 }).value;
        const income = incomeForPension(goal);
        if (income === undefined) {
          expect(pensionAt(goal, { income: max })).toBeLessThan(goal.pension);
          return;
        }
        expect(pensionAt(goal, { income })).toBeGreaterThanOrEqual(goal.pension);
        if (income > min) expect(pensionAt(goal, { income: income - 1 })).toBeLessThan(goal.pension);
      }),
      { numRuns: 40 },
    );
  });

  test('the months found reach the pension, one month less does not', () => {
    fc.assert(
      fc.property(goals, fc.constantFrom(3_000_000, 9_000_000), (goal, income) => {
        const asked = { ...goal, plan: { ...goal.plan, income } };
        const months = monthsForPension(asked);
        if (months === undefined) {
          expect(pensionAt(asked, { months: 360 })).toBeLessThan(goal.pension);
          return;
        }
        expect(pensionAt(asked, { months })).toBeGreaterThanOrEqual(goal.pension);
        if (months > 1) expect(pensionAt(asked, { months: months - 1 })).toBeLessThan(goal.pension);
      }),
      { numRuns: 40 },
    );
  });

  const person = { sex: 'female' as const, birth: month('1985-03'), on, history: [] };
  const plan = { from: on, months: 200, income: 'floor' as const, groups: [] };

  test('the pension of an income is reached by that income, and by none below it', () => {
    const { min, max } = incomeLimits({ on, income: 0 }).value;
    const later = incomeLimits({ on: addMonths(on, plan.months - 1), income: 0 }).value.min;
    expect(later).toBeGreaterThan(min);
    const short = { ...plan, months: 24 };
    const history = [{ year: 2020, months: 240, income: 5_000_000 }];
    for (const goal of [
      { ...person, plan },
      { ...person, plan: short, history },
    ])
      for (const chosen of [min, min + 1, Math.round((min + later) / 2), later - 1, later, later + 1, 9_876_543, max - 1, max]) {
        const asked = { ...goal, pension: pensionAt({ ...goal, pension: 0 }, { income: chosen }) };
        const income = incomeForPension(asked)!;
        expect(income).toBeLessThanOrEqual(chosen);
        expect(pensionAt(asked, { income })).toBe(asked.pension);
        if (income > min) expect(pensionAt(asked, { income: income - 1 })).toBeLessThan(asked.pension);
      }
  });

  test('the income found may be chosen from the first month, even where the lowest one falls later', () => {
    const from = month('2015-12');
    const { min } = incomeLimits({ on: from, income: 0 }).value;
    const history = [{ year: 2012, months: 200, income: 2_000_000 }];
    const falling = { ...person, birth: month('1968-09'), on: from, history, plan: { ...plan, from, months: 60 } };
    const asked = { ...falling, pension: pensionAt({ ...falling, pension: 0 }, { income: min }) - 1000 };
    expect(incomeLimits({ on: addMonths(from, 59), income: 0 }).value.min).toBeLessThan(min);
    expect(incomeForPension(asked)).toBe(min);
  });

  test('the months of a pension are found again, the first as well as those of a whole life', () => {
    const history = [{ year: 2020, months: 240, income: 2_000_000 }];
    for (const months of [1, 2, 7, 12, 13, 600]) {
      const goal = { ...person, birth: month('2004-03'), history, plan: { ...plan, income: 20_000_000 } };
      const asked = { ...goal, pension: pensionAt({ ...goal, pension: 0 }, { months }) };
      const found = monthsForPension(asked)!;
      expect(found).toBeLessThanOrEqual(months);
      expect(pensionAt(asked, { months: found })).toBe(asked.pension);
      if (found > 1) expect(pensionAt(asked, { months: found - 1 })).toBeLessThan(asked.pension);
    }
  });

  test('one month is enough where longer on a low income would only lower the average', () => {
    const history = [{ year: 2020, months: 480, income: 30_000_000 }];
    const goal = { ...person, history, plan };
    expect(monthsForPension({ ...goal, pension: pensionAt({ ...goal, pension: 0 }, { months: 1 }) })).toBe(1);
    expect(monthsForPension({ ...goal, pension: 900_000_000 })).toBeUndefined();
  });

  test.each(published.filter((one) => one.calculator === 'pension-target').map((one) => [one.id, one] as const))(
    'published case %s, paid from now on',
    (_id, { input, expected }) => {
      const { pension, sex, months } = input as { pension: number; sex: 'male' | 'female'; months: number };
      const goal = {
        pension,
        sex,
        birth: month('1975-01'),
        on,
        history: [],
        plan: { from: on, months, income: 'floor' as const, groups: [] },
      };
      // The published income is rounded; the lowest one whose pension rounds to the one wanted may be a đồng less.
      const published = (expected as { income: number }).income;
      expect([published - 1, published]).toContain(incomeForPension(goal));
    },
  );
});

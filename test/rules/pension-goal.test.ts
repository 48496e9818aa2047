import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, month } from '#law/month';
import { incomeLimits } from '#rules/income-limits';
import { incomeForPension, monthsForPension, type GoalInput } from '#rules/pension-goal';
import { pensionProjection } from '#rules/pension-projection';
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

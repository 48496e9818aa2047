import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import povertyLine from '#content/law/parameters/rural-poverty-line.yaml';
import { addMonths, firstDay, month, monthFromIndex, monthIndex, monthsBetween, yearOf, type Month } from '#law/month';
import { numberOn } from '#law/parameter';
import { contribution } from '#rules/voluntary/contribution';
import { round } from '#rules/core/exact';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { incomePeriods, plan, type PlanInput } from '#rules/voluntary/plan';
import { reasonInWords } from '#rules/voluntary/plan-change-words';
import { GROUPS, supportCap } from '#rules/voluntary/support';

/** Before it there was nothing to measure a local share by. */
const firstLine = month(povertyLine.values[0]!.from.slice(0, 7));
const months = fc.integer({ min: monthIndex(month('2008-01')), max: monthIndex(month('2032-12')) }).map(monthFromIndex);
const inputs: fc.Arbitrary<PlanInput> = fc
  .record({
    from: months,
    months: fc.integer({ min: 1, max: 480 }),
    income: fc.oneof(fc.constant('floor' as const), fc.integer({ min: 0, max: 80_000_000 })),
    groups: fc.subarray([...GROUPS]),
    monthsSupported: fc.integer({ min: 0, max: 200 }),
    local: fc.option(fc.record({ percent: fc.integer({ min: 0, max: 40 }), until: months }), { nil: undefined }),
  })
  .filter(({ from, local }) => local === undefined || from >= firstLine);

/** The same plan, one month after the other. */
function monthByMonth(input: PlanInput) {
  const totals = { gross: 0, support: 0, localSupport: 0, payable: 0, supportedMonths: 0 };
  for (let index = 0; index < input.months; index++) {
    const on = addMonths(input.from, index);
    const { min, max } = incomeLimits({ on, income: 0 }).value;
    const income = input.income === 'floor' ? min : Math.min(Math.max(input.income, min), max);
    const local = input.local && !(input.local.until && on > input.local.until) ? { local: input.local } : {};
    const monthsSupported = (input.monthsSupported ?? 0) + totals.supportedMonths;
    const one = contribution({ on, income, method: 'monthly', groups: input.groups, monthsSupported, ...local }).value;
    for (const key of ['gross', 'support', 'localSupport', 'payable', 'supportedMonths'] as const) totals[key] += one[key];
  }
  return totals;
}

const change = (from: Month, count: number, more: Partial<PlanInput> = {}) =>
  plan({ from, months: count, income: 'floor', groups: [], ...more }).value;
const newLine = month(povertyLine.values.at(-1)!.from.slice(0, 7));

describe('plan', () => {
  test('costs what its months cost one by one', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        expect(plan(input).value).toMatchObject(monthByMonth(input));
      }),
      { numRuns: 60 },
    );
  });

  test('its stretches follow each other, cover every month, and each has a reason to begin', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { stretches, to } = plan(input).value;
        expect(stretches[0]?.from).toBe(input.from);
        expect(stretches.at(-1)?.to).toBe(to);
        stretches.forEach((stretch, index) => {
          expect(stretch.months).toBe(monthsBetween(stretch.from, stretch.to));
          const next = stretches[index + 1];
          if (!next) return;
          expect(next.from).toBe(addMonths(stretch.to, 1));
          expect(next.reasons.length).toBeGreaterThan(0);
          expect({ ...next.monthly, income: next.income }).not.toEqual({ ...stretch.monthly, income: stretch.income });
        });
      }),
    );
  });

  test('its steps add up to what the person pays', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { steps, value } = plan(input);
        const amounts = steps.map((step) => (step.result.unit === 'đồng' ? round(step.result.amount) : Number.NaN));
        const total = amounts.pop();
        expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(total);
        expect(total).toBe(value.payable);
        expect(steps.every((step, index) => index === steps.length - 1 || step.cites.length > 0)).toBe(true);
      }),
    );
  });

  test('gives every month to its calendar year', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { stretches, months: count, to } = plan(input).value;
        const periods = incomePeriods(stretches);
        expect(periods.reduce((sum, period) => sum + period.months, 0)).toBe(count);
        expect(
          periods.every(({ year, months: within }) => within > 0 && within <= 12 && year >= yearOf(input.from) && year <= yearOf(to)),
        ).toBe(true);
      }),
    );
  });

  test('the new poverty line lifts who pays on the lowest income, and only them', () => {
    const low = change(addMonths(newLine, -1), 2);
    expect(low.stretches.map(({ income }) => income)).toEqual(
      [addMonths(newLine, -1), newLine].map((on) => numberOn(povertyLine, firstDay(on)).value),
    );
    expect(low.stretches[1]?.reasons.map(({ key }) => key)).toEqual(['floor', 'support-changed']);
    const high = change(addMonths(newLine, -1), 2, { income: 10_000_000 });
    expect(high.stretches[1]?.reasons.map(({ key }) => key)).toEqual(['support-changed']);
  });

  test('an income below a coming floor rises with it; the first stretch says when the one chosen was not allowed', () => {
    const chosen = numberOn(povertyLine, firstDay(addMonths(newLine, -1))).value;
    expect(change(addMonths(newLine, -1), 2, { income: chosen }).stretches.map(({ reasons }) => reasons[0]?.key)).toEqual([
      undefined,
      'floor',
    ]);
    expect(change(newLine, 1, { income: chosen }).stretches[0]?.reasons[0]?.key).toBe('floor');
    expect(change(newLine, 1, { income: 1_000_000_000 }).stretches[0]?.reasons[0]?.key).toBe('ceiling');
  });

  test('support ends with its last month, not one earlier or later', () => {
    const cap = supportCap(newLine).value;
    const { stretches } = change(newLine, 24, { monthsSupported: cap - 12 });
    expect(stretches.map((stretch) => stretch.months)).toEqual([12, 12]);
    expect(stretches[1]?.reasons.map(({ key }) => key)).toEqual(['support-ended']);
    expect(stretches[1]?.monthly.support).toBe(0);
    expect(change(newLine, 12, { monthsSupported: cap - 12 }).stretches).toHaveLength(1);
    expect(change(newLine, 12, { monthsSupported: cap + 50 }).supportedMonths).toBe(0);
  });

  test('a local resolution that ends is neither continued nor called zero', () => {
    const until = addMonths(newLine, 5);
    const [, after] = change(newLine, 12, { local: { percent: 20, until } }).stretches;
    expect(after?.from).toBe(addMonths(until, 1));
    expect(after?.reasons[0]?.key).toBe('local-ended');
    expect(reasonInWords(after!.reasons[0]!)).toContain('chưa có dữ liệu');
  });

  test('figures carried past their last day are marked', () => {
    const until = month(povertyLine.values.at(-1)!.until!.slice(0, 7));
    const marks = (count: number) =>
      plan({ from: until, months: count, income: 'floor', groups: [] }).provisional.map((mark) => mark.parameter);
    expect(marks(1)).toEqual([]);
    expect(marks(2)).toEqual(['rural-poverty-line']);
  });

  test('an empty plan is refused', () => {
    expect(() => change(newLine, 0)).toThrow(RangeError);
  });
});

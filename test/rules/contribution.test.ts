import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import povertyLine from '#content/law/parameters/rural-poverty-line.yaml';
import contributionRate from '#content/law/parameters/voluntary-rate.yaml';
import supportRates from '#content/law/parameters/state-support-rates.yaml';
import baseSalary from '#content/law/parameters/base-salary.yaml';
import { addMonths, firstDay, month, monthFromIndex, monthIndex, type Month } from '#law/month';
import { numberOn, tableOn } from '#law/parameter';
import { add, compare, subtract, type Exact } from '#rules/core/exact';
import { contribution, METHODS, type ContributionInput } from '#rules/voluntary/contribution';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { GROUPS, monthlySupport, supportCap } from '#rules/voluntary/support';

const months = fc.integer({ min: monthIndex(month('2018-01')), max: monthIndex(month('2030-12')) }).map(monthFromIndex);
const inputs: fc.Arbitrary<ContributionInput> = fc.record({
  on: months,
  income: fc.integer({ min: 700_000, max: 60_000_000 }),
  method: fc.constantFrom(...METHODS),
  groups: fc.subarray([...GROUPS]),
  monthsSupported: fc.integer({ min: 0, max: 200 }),
  local: fc.record({ percent: fc.integer({ min: 0, max: 60 }) }),
  monthlyInterestPercent: fc.constantFrom('0', '0.31', '0.4833', '1.2'),
});

const amountOf = (steps: ReturnType<typeof contribution>['steps'], key: string): Exact => {
  const found = steps.find((step) => step.key === key);
  return found?.result.unit === 'đồng' ? found.result.amount : { n: 0n, d: 1n };
};

describe('contribution', () => {
  test('the exact steps add up before the one rounding', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { steps } = contribution(input);
        const rest = subtract(amountOf(steps, 'gross'), add(amountOf(steps, 'support'), amountOf(steps, 'localSupport')));
        const expected = rest.n < 0n ? { n: 0n, d: 1n } : rest;
        expect(compare(amountOf(steps, 'payable'), expected)).toBe(0);
      }),
    );
  });

  test('a higher income never pays less', () => {
    fc.assert(
      fc.property(inputs, fc.integer({ min: 0, max: 5_000_000 }), (input, more) => {
        const low = contribution(input).value;
        const high = contribution({ ...input, income: input.income + more }).value;
        expect(high.gross).toBeGreaterThanOrEqual(low.gross);
        expect(high.payable).toBeGreaterThanOrEqual(low.payable);
        expect(high.support).toBe(low.support);
      }),
    );
  });

  test('another group or a local top-up never costs the payer more', () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom(...GROUPS), (input, group) => {
        const more = contribution({ ...input, groups: [...input.groups, group] }).value;
        expect(more.payable).toBeLessThanOrEqual(contribution(input).value.payable);
        expect(contribution(input).value.payable).toBeLessThanOrEqual(contribution({ ...input, local: { percent: 0 } }).value.payable);
      }),
    );
  });

  test('months of support used up are never paid again', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const cap = supportCap(input.on).value;
        const { value } = contribution(input);
        expect(value.supportedMonths).toBe(Math.min(value.months, Math.max(0, cap - (input.monthsSupported ?? 0))));
      }),
    );
  });

  test('paying ahead saves, and a higher yield saves more', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const ahead = { ...input, method: 'ahead-5-years' as const };
        const low = contribution({ ...ahead, monthlyInterestPercent: '0.2' }).value;
        const high = contribution({ ...ahead, monthlyInterestPercent: '0.4' }).value;
        expect(low.saving).toBeGreaterThan(0);
        expect(high.saving).toBeGreaterThan(low.saving);
        expect(contribution({ ...ahead, monthlyInterestPercent: '0' }).value.saving).toBe(0);
      }),
    );
  });

  test('amounts change only in months in which the law changes', () => {
    const changes = new Set([...povertyLine.values, ...supportRates.values].map((value) => value.from.slice(0, 7)));
    const payable = (on: Month) =>
      GROUPS.map((group) => contribution({ on, income: 5_000_000, method: 'monthly', groups: [group] }).value.payable);
    for (let on = month('2018-01'); on < month('2028-01'); on = addMonths(on, 1)) {
      if (on === month('2018-01')) continue;
      const changed = JSON.stringify(payable(on)) !== JSON.stringify(payable(addMonths(on, -1)));
      expect([on, changed]).toEqual([on, changes.has(on)]);
    }
  });

  test('before support began a month costs its rate in full, and the cost changes only when the rate does', () => {
    const changes = contributionRate.values.map((value) => value.from.slice(0, 7));
    const cost = (on: Month) => contribution({ on, income: 5_000_000, method: 'monthly', groups: [...GROUPS] }).value;
    for (let on = month('2008-01'); on < month('2018-01'); on = addMonths(on, 1)) {
      const { gross, support, payable, supportedMonths } = cost(on);
      expect({ on, support, payable, supportedMonths }).toEqual({ on, support: 0, payable: gross, supportedMonths: 0 });
      if (on > month('2008-01') && gross !== cost(addMonths(on, -1)).gross) expect(changes).toContain(on);
    }
    expect(cost(month('2014-01')).gross).toBeGreaterThan(cost(month('2013-12')).gross);
  });

  test('a province may add before the State does, where there is a poverty line to measure it by', () => {
    const local = (text: string) =>
      contribution({ on: month(text), income: 5_000_000, method: 'monthly', groups: ['poor'], local: { percent: 10 } }).value.localSupport;
    expect(local('2017-12')).toBe(local('2018-01'));
    expect(local('2017-12')).toBeGreaterThan(0);
    expect(() => local('2015-12')).toThrow(RangeError);
  });

  test.each(['2018-01', '2022-01', '2025-07', '2027-01'])('support follows the rates and the poverty line from %s on', (text) => {
    const on = month(text);
    for (const when of [on, addMonths(on, -1)]) {
      if (when < month('2018-01')) {
        expect(monthlySupport(when, ['poor']).ratePercent).toBe(0);
        continue;
      }
      const rates = tableOn(supportRates, firstDay(when)).value;
      expect(monthlySupport(when, ['poor']).ratePercent).toBe(rates['poor']);
      expect(monthlySupport(when, ['ethnic-minority']).ratePercent).toBe(rates['ethnic-minority'] ?? rates['other']);
    }
  });

  test('an interest rate carried into a year without one is marked provisional', () => {
    const input: ContributionInput = { on: month('2027-01'), income: 5_000_000, method: 'ahead-2-years', groups: [] };
    expect(contribution(input).provisional.map((mark) => mark.parameter)).toContain('fund-monthly-interest');
    expect(contribution({ ...input, monthlyInterestPercent: '0.31' }).provisional).toEqual([]);
    expect(contribution({ ...input, method: 'monthly' }).provisional).toEqual([]);
  });

  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses an income of %s', (income) => {
    expect(() => contribution({ on: month('2026-08'), income, method: 'monthly', groups: [] })).toThrow(RangeError);
  });
});

describe('income limits', () => {
  test('the limits themselves are allowed, one đồng beyond is not', () => {
    fc.assert(
      fc.property(months, (on) => {
        const { min, max } = incomeLimits({ on, income: 0 }).value;
        expect(incomeLimits({ on, income: min }).value.valid).toBe(true);
        expect(incomeLimits({ on, income: min - 1 }).value.valid).toBe(false);
        expect(incomeLimits({ on, income: max }).value.valid).toBe(true);
        expect(incomeLimits({ on, income: max + 1 }).value.valid).toBe(false);
      }),
    );
  });

  test('the floor is the minimum wage before 2016 and the poverty line from 2016 on', () => {
    expect(incomeLimits({ on: month('2015-12'), income: 0 }).value.min).toBe(numberOn(baseSalary, firstDay(month('2015-12'))).value);
    expect(incomeLimits({ on: month('2016-01'), income: 0 }).value.min).toBe(numberOn(povertyLine, firstDay(month('2016-01'))).value);
  });
});

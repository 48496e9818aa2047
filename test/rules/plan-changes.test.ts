import { describe, expect, test } from 'vitest';
import baseSalary from '#content/law/parameters/base-salary.yaml';
import povertyLine from '#content/law/parameters/rural-poverty-line.yaml';
import floorBasis from '#content/law/parameters/voluntary-floor-basis.yaml';
import contributionRate from '#content/law/parameters/voluntary-rate.yaml';
import { addMonths, day, firstDay, firstMonthFrom, lastDay, type Month } from '#law/month';
import { changesAfter, type Parameter } from '#law/parameter';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { plan, type PlanInput } from '#rules/voluntary/plan';
import { firstSupportedMonth, supportCap } from '#rules/voluntary/support';

/** What two months around the first change of `parameter` after a month say of each other. */
const around = (parameter: Parameter, after: string, more: Partial<PlanInput> = {}) => {
  const change = firstMonthFrom(changesAfter(parameter, day(after))[0]!);
  return reasons({ from: addMonths(change, -1), months: 2, ...more });
};
const reasons = (input: Partial<PlanInput> & { from: Month }) =>
  plan({ months: 1, income: 'floor', groups: [], ...input }).value.stretches.map((stretch) => stretch.reasons.map(({ key }) => key));
const line = firstMonthFrom(changesAfter(povertyLine, day('2026-11-01'))[0]!);
const limits = (on: Month) => incomeLimits({ on, income: 0 }).value;

describe('the month a law begins to govern', () => {
  test('the month of its first day; a law that comes later in a month waits for the next', () => {
    expect(firstMonthFrom(firstDay(line))).toBe(line);
    expect(firstMonthFrom(day(`${line}-02`))).toBe(addMonths(line, 1));
    expect(firstMonthFrom(lastDay(line))).toBe(addMonths(line, 1));
  });
});

describe('why a plan is not paid on the income chosen', () => {
  const { min, max } = limits(line);
  const first = (income: number | 'floor') => reasons({ from: line, income })[0];

  test('only below the lowest and above the highest', () => {
    expect(first('floor')).toEqual([]);
    expect(first(min)).toEqual([]);
    expect(first(max)).toEqual([]);
    expect(first(min - 1)).toEqual(['floor']);
    expect(first(max + 1)).toEqual(['ceiling']);
  });
});

describe('why a month costs something else', () => {
  test('a higher rate of contribution on the same income', () => {
    expect(around(contributionRate, '2010-06-01', { income: 5_000_000 })).toEqual([[], ['rate']]);
  });

  test('who pays on the highest income is lifted with the base salary', () => {
    expect(around(baseSalary, '2026-01-01', { income: 900_000_000 })).toEqual([['ceiling'], ['ceiling']]);
  });

  test('an income that was too low until the lowest one fell', () => {
    const fall = firstMonthFrom(changesAfter(floorBasis, day('2010-06-01'))[0]!);
    const [high, low] = [limits(addMonths(fall, -1)).min, limits(fall).min];
    expect(high).toBeGreaterThan(low);
    const chosen = Math.round((high + low) / 2);
    expect(reasons({ from: addMonths(fall, -1), months: 2, income: chosen })).toEqual([['floor'], ['floor']]);
    expect(reasons({ from: addMonths(fall, -1), months: 2, income: high })).toEqual([[]]);
  });

  test('an income that will be too low is lifted with the lowest one', () => {
    const chosen = Math.round((limits(addMonths(line, -1)).min + limits(line).min) / 2);
    expect(reasons({ from: addMonths(line, -1), months: 2, income: chosen })[1]).toContain('floor');
  });

  test('the State begins to support', () => {
    expect(reasons({ from: addMonths(firstSupportedMonth(), -1), months: 2 })).toEqual([[], ['support-began']]);
  });

  test('the last supported month ends what the province adds with it, and says so once', () => {
    const monthsSupported = supportCap(line).value - 1;
    expect(reasons({ from: line, months: 2, monthsSupported, local: { percent: 10 } })).toEqual([[], ['support-ended']]);
  });

  test('a province that adds in percent adds more on a higher poverty line', () => {
    expect(reasons({ from: addMonths(line, -1), months: 2, income: 9_000_000, local: { percent: 10 } })).toEqual([
      [],
      ['support-changed', 'local-changed'],
    ]);
  });

  test('a province that gave before the State did may stop before it', () => {
    const until = addMonths(firstSupportedMonth(), -5);
    expect(reasons({ from: until, months: 2, local: { percent: 10, until } })).toEqual([[], ['local-ended']]);
  });
});

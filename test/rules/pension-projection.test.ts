import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatMonth } from '#law/format';
import { addMonths, month, monthFromIndex, monthIndex, yearOf } from '#law/month';
import { averageIncome, type IncomePeriod } from '#rules/core/average-income';
import { requiredMonths } from '#rules/pension/back-payment';
import { pension } from '#rules/pension/pension';
import { pensionEligibility } from '#rules/pension/pension-eligibility';
import { pensionProjection, type ProjectionInput } from '#rules/pension/pension-projection';
import { retirementAge } from '#rules/pension/retirement-age';

const ON = month('2026-11');
const NONE = { low: 0, base: 0, high: 0 };
const years = (from: number, to: number, income: number): IncomePeriod[] =>
  Array.from({ length: to - from + 1 }, (_, index) => ({ year: from + index, months: 12, income }));
const person = { sex: 'female' as const, birth: month('1980-03'), on: ON, history: years(2018, 2025, 3_000_000), assumedRise: NONE };
const age = retirementAge(person).value;
const untilAge = monthIndex(age.reachedOn) - monthIndex(ON);
const payOn = { from: addMonths(ON, 1), months: untilAge, income: 3_000_000, groups: ['other' as const], monthsSupported: 96 };

const inputs: fc.Arbitrary<ProjectionInput> = fc.record({
  sex: fc.constantFrom('male' as const, 'female' as const),
  birth: fc.integer({ min: monthIndex(month('1960-01')), max: monthIndex(month('2005-12')) }).map(monthFromIndex),
  on: fc.constant(ON),
  history: fc.array(
    fc.record({
      year: fc.integer({ min: 2008, max: 2026 }),
      months: fc.integer({ min: 1, max: 12 }),
      income: fc.integer({ min: 700_000, max: 40_000_000 }),
    }),
    { maxLength: 19 },
  ),
  plan: fc.option(
    fc.record({
      from: fc.constant(addMonths(ON, 1)),
      months: fc.integer({ min: 1, max: 420 }),
      income: fc.integer({ min: 1_500_000, max: 40_000_000 }),
      groups: fc.constant(['other' as const]),
    }),
    { nil: undefined },
  ),
  assumedRise: fc.constantFrom(NONE, { low: 0, base: 2, high: 4 }),
});

describe('pensionProjection', () => {
  test('puts age, cost, rate, average, pension and the right to it together', () => {
    const { value, steps } = pensionProjection({ ...person, plan: payOn });
    expect(value.retireOn).toBe(age.pensionFrom);
    expect(value.months).toBe(8 * 12 + untilAge);
    expect(value.plan?.months).toBe(untilAge);
    expect(pensionEligibility(value.question).verdict).toBe('yes');
    const { months, retireOn, averageIncome: average } = value;
    expect(value.monthly.base).toBe(pension({ sex: person.sex, months, retireOn, averageIncome: average.base }).value.monthly);
    expect(steps.map((step) => step.key)).toEqual(
      expect.arrayContaining(['plan-payable', 'age', 'retireOn', 'average', 'rate', 'monthly', 'grant']),
    );
    expect(new Set(steps.map((step) => step.key)).size).toBe(steps.length);
  });

  test('starts after the later of the age and the last month paid; months after the age are told apart', () => {
    const longer = pensionProjection({ ...person, plan: { ...payOn, months: untilAge + 30 } }).value;
    expect(longer.retireOn).toBe(addMonths(age.reachedOn, 31));
    expect(longer.monthsAfterRetirementAge).toBe(30);
    const shorter = pensionProjection({ ...person, plan: { ...payOn, months: 100 } }).value;
    expect(shorter.retireOn).toBe(age.pensionFrom);
    expect(shorter.monthsAfterRetirementAge).toBe(0);
    const past = pensionProjection({ ...person, birth: month('1960-01'), history: years(2008, 2025, 3_000_000) }).value;
    expect(past.retireOn).toBe(addMonths(ON, 1));
    expect(past.monthsAfterRetirementAge).toBe(12 * (2025 - yearOf(past.age.reachedOn)));
  });

  test('falling short gives no pension but the ways out', () => {
    const { value } = pensionProjection(person);
    expect(value.months).toBeLessThan(requiredMonths(value.retireOn));
    expect(value.monthly).toEqual(NONE);
    expect(value.retirementGrant).toEqual(NONE);
    expect(pensionEligibility(value.question).verdict).toBe('no');
    expect(pensionEligibility(value.question).waysOut.length).toBeGreaterThan(0);
  });

  test('the right to it is asked for the month before it starts, on the income, groups and support used of the plan', () => {
    const { value } = pensionProjection({ ...person, plan: { ...payOn, months: 14 } });
    const { retireOn, months } = value;
    const asked = { on: addMonths(retireOn, -1), sex: person.sex, birth: person.birth, months };
    const supported = value.plan!.supportedMonths;
    expect(supported).toBe(14);
    expect(value.question).toEqual({
      ...asked,
      groups: payOn.groups,
      monthsSupported: payOn.monthsSupported + supported,
      income: payOn.income,
    });
    const { monthsSupported: _used, ...unused } = payOn;
    const floor = pensionProjection({ ...person, plan: { ...unused, months: 14, income: 'floor' } }).value.question;
    expect(floor).toEqual({ ...asked, groups: payOn.groups, monthsSupported: supported });
    const nothingMore = pensionProjection(person).value;
    expect(nothingMore.question).toEqual({ ...asked, months: nothingMore.months });
  });

  test('years beyond the highest rate are granted once, under every assumption on its own average', () => {
    const long = { ...person, history: years(1985, 2024, 3_000_000), assumedRise: { low: 0, base: 2, high: 4 } };
    const { retirementGrant: grant, averageIncome: average, months, retireOn } = pensionProjection(long).value;
    for (const key of ['low', 'base', 'high'] as const)
      expect(grant[key]).toBe(pension({ sex: person.sex, months, retireOn, averageIncome: average[key] }).value.retirementGrant);
    expect(grant.low).toBeGreaterThan(0);
  });

  test('its start is told by what it waits for: the age, or the last month paid', () => {
    const start = (plan: typeof payOn) => pensionProjection({ ...person, plan }).steps.find(({ key }) => key === 'retireOn')?.formula;
    expect(start(payOn)).toContain(formatMonth(age.reachedOn));
    expect(start({ ...payOn, months: untilAge + 1 })).toContain(formatMonth(addMonths(age.reachedOn, 1)));
    expect(start({ ...payOn, months: untilAge - 1 })).toContain('đủ tuổi');
  });

  test('no assumption, no range; an assumption widens it and is carried along', () => {
    const plain = pensionProjection({ ...person, plan: payOn }).value;
    expect(new Set(Object.values(plain.monthly)).size).toBe(1);
    const { value, steps } = pensionProjection({ ...person, plan: payOn, assumedRise: { low: 0, base: 2, high: 4 } });
    expect(value.monthly.low).toBe(plain.monthly.base);
    expect(value.monthly.base).toBeGreaterThan(value.monthly.low);
    expect(value.monthly.high).toBeGreaterThan(value.monthly.base);
    expect(value.assumedRise).toEqual({ low: 0, base: 2, high: 4 });
    expect(steps.some((step) => step.key === 'assumed-rise')).toBe(true);
  });

  test('what is carried past its last published year is marked', () => {
    expect(pensionProjection(person).provisional.map((mark) => mark.parameter)).toEqual(['adjustment-coefficients']);
    expect(pensionProjection({ ...person, plan: payOn }).provisional.map((mark) => mark.parameter)).toEqual([
      'rural-poverty-line',
      'adjustment-coefficients',
    ]);
  });

  test('the year paid in one sum for missing months keeps its face value', () => {
    const paid = { year: 2026, months: 60, income: 5_000_000, backPaid: true };
    const { value } = pensionProjection({ ...person, birth: month('1965-01'), history: [...years(2014, 2023, 3_000_000), paid] });
    expect(pensionEligibility(value.question).verdict).toBe('yes');
    expect(value.monthsAfterRetirementAge).toBe(12 * (2023 - yearOf(value.age.reachedOn)));
    expect(value.averageIncome.base).toBe(
      averageIncome({ settleYear: yearOf(value.retireOn), periods: [...years(2014, 2023, 3_000_000), paid] }).value.average,
    );
  });

  test('holds together for anybody', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { value } = pensionProjection(input);
        expect(value.retireOn >= value.age.pensionFrom).toBe(true);
        expect(value.retireOn > ON).toBe(true);
        expect(value.monthly.low).toBeLessThanOrEqual(value.monthly.base);
        expect(value.monthly.base).toBeLessThanOrEqual(value.monthly.high);
        expect(value.eligible).toBe(value.ratePercent > 0);
      }),
      { numRuns: 300 },
    );
  });
});

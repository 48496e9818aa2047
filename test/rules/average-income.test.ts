import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import tables from '#content/law/parameters/adjustment-coefficients.yaml';
import backPaymentCoefficient from '#content/law/parameters/back-payment-coefficient.yaml';
import minimumCoefficient from '#content/law/parameters/adjustment-coefficient-minimum.yaml';
import { day } from '#law/month';
import { numberOn, tableOn } from '#law/parameter';
import { formatQuantity } from '#rules/core/answer';
import { coefficients } from '#rules/core/adjustment';
import { averageIncome, type IncomePeriod } from '#rules/core/average-income';
import { add, compare, divide, exact, multiply, toNumber, ZERO, type Exact } from '#rules/core/exact';

const LAST = Number(tables.values.at(-1)?.from.slice(0, 4));
const FIRST = Number(tables.values[0]?.from.slice(0, 4));
const table = (year: number) => tableOn(tables, day(`${year}-01-01`)).value;
const backPaidFactor = numberOn(backPaymentCoefficient, day(`${LAST}-01-01`)).value;
const lowest = numberOn(minimumCoefficient, day(`${LAST}-01-01`)).value;

const settleYears = fc.integer({ min: FIRST, max: LAST + 14 });
const period: fc.Arbitrary<IncomePeriod> = fc.record(
  {
    year: fc.integer({ min: 1985, max: LAST + 14 }),
    months: fc.integer({ min: 0, max: 60 }),
    income: fc.integer({ min: 0, max: 60_000_000 }),
    backPaid: fc.boolean(),
    scheme: fc.constantFrom('voluntary' as const, 'compulsory' as const),
  },
  { requiredKeys: ['year', 'months', 'income'] },
);
const histories = fc.array(period, { maxLength: 40 });
const one = (year: number, settleYear: number, assumedRise?: number) =>
  averageIncome({
    settleYear,
    periods: [{ year, months: 1, income: 1_000_000 }],
    ...(assumedRise === undefined ? {} : { assumedRise }),
  });

const amount = (step: { result: { unit: string; amount: unknown } }) => step.result.amount as Exact;

describe('coefficients carried forward with an assumed rise of prices', () => {
  const settle = LAST + 4;
  const of = (year: number, rise: number) => coefficients(settle, rise).of(year);

  test('years after the last table grow from their own year on, and not in the year before the benefit', () => {
    const factor = (year: number) => toNumber(of(year, 4).factor, 2);
    expect(factor(LAST + 1)).toBeCloseTo(lowest * 1.04 ** 2, 2);
    expect(factor(settle - 1)).toBe(lowest);
  });

  test('falling prices never bring less than the least, which is then what is cited', () => {
    expect(toNumber(of(LAST - 1, -30).factor, 2)).toBe(lowest);
    expect(of(LAST - 1, -30).source).toEqual(numberOn(minimumCoefficient, day(`${settle}-01-01`)));
    expect(of(FIRST - 5, 4).source).toEqual(coefficients(settle).source);
  });
});

describe('the steps of an average', () => {
  test('one for each year and kind with months, none for a year without', () => {
    const paid = (year: number, months: number, more: Partial<IncomePeriod> = {}) => ({ year, months, income: 2_000_000, ...more });
    const { steps } = averageIncome({
      settleYear: LAST,
      periods: [paid(2019, 0), paid(2020, 3), paid(2021, 6), paid(2021, 6, { scheme: 'compulsory' }), paid(2022, 12, { backPaid: true })],
    });
    const years = steps.map(({ key }) => key).filter((key) => key.startsWith('year-'));
    expect(years.sort()).toEqual(['year-2020', 'year-2021', 'year-2021-compulsory', 'year-2022-back-paid']);
  });
});

describe('averageIncome', () => {
  test('is the weighted mean, whatever order and pieces the months come in', () => {
    fc.assert(
      fc.property(settleYears, histories, (settleYear, periods) => {
        const coefficients = table(settleYear);
        let sum = 0;
        let months = 0;
        for (const { year, months: count, income, backPaid } of periods) {
          const published = coefficients[Math.max(year, Math.min(...Object.keys(coefficients).map(Number)))];
          sum += count * income * Math.round((backPaid ? backPaidFactor : (published ?? lowest)) * 100);
          months += count;
        }
        const { value } = averageIncome({ settleYear, periods });
        expect(value.months).toBe(months);
        if (months === 0) expect(value.average).toBe(0);
        else expect(value.average).toBe(Number((BigInt(sum) * 2n + BigInt(months) * 100n) / (BigInt(months) * 200n)));
        expect(averageIncome({ settleYear, periods: [...periods].reverse() }).value).toEqual(value);
        const single = periods.flatMap((each) => Array.from({ length: each.months }, () => ({ ...each, months: 1 })));
        expect(averageIncome({ settleYear, periods: single }).value).toEqual(value);
      }),
    );
  });

  test('the lines of the years add up to the average exactly', () => {
    fc.assert(
      fc.property(settleYears, histories, fc.integer({ min: 0, max: 8 }), (settleYear, periods, assumedRise) => {
        const { steps, value } = averageIncome({ settleYear, periods, assumedRise });
        fc.pre(value.months > 0);
        const years = steps.filter((step) => step.key.startsWith('year-')).map(amount);
        const average = amount(steps.at(-1)!);
        expect(compare(divide(add(ZERO, ...years), exact(value.months)), average)).toBe(0);
        expect(new Set(steps.map((step) => step.key)).size).toBe(steps.length);
      }),
    );
  });

  test('with both schemes it equals (compulsory average × months + voluntary incomes) ÷ all months', () => {
    const compulsory = [{ year: 2010, months: 60, income: 4_000_000, scheme: 'compulsory' as const }];
    const voluntary = [{ year: 2020, months: 120, income: 2_000_000 }];
    const mixed = averageIncome({ settleYear: LAST, periods: [...compulsory, ...voluntary] });
    const ofCompulsory = amount(mixed.steps.find((step) => step.key === 'compulsory-average')!);
    const ofVoluntary = amount(averageIncome({ settleYear: LAST, periods: voluntary }).steps.at(-1)!);
    const expected = divide(add(multiply(ofCompulsory, exact(60)), multiply(ofVoluntary, exact(120))), exact(180));
    expect(mixed.value.average).toBe(toNumber(expected, 0));
  });

  test('more income in any month never lowers the average', () => {
    fc.assert(
      fc.property(settleYears, fc.array(period, { minLength: 1, maxLength: 12 }), fc.nat(5_000_000), (settleYear, periods, more) => {
        const [first, ...rest] = periods;
        const raised = [{ ...first!, income: first!.income + more }, ...rest];
        expect(averageIncome({ settleYear, periods: raised }).value.average).toBeGreaterThanOrEqual(
          averageIncome({ settleYear, periods }).value.average,
        );
      }),
    );
  });

  test('past the last table its lines go on, provisionally; newer years stay at the minimum', () => {
    const answer = one(2015, LAST + 3);
    expect(answer.value.average).toBe(one(2015, LAST).value.average);
    expect(answer.provisional.map((mark) => mark.wanted)).toEqual([String(LAST + 3)]);
    expect(one(2015, LAST).provisional).toEqual([]);
    const newer = one(LAST + 2, LAST + 3);
    expect(newer.value.average).toBe(1_000_000 * lowest);
    expect(newer.steps[0]?.cites).toEqual(numberOn(minimumCoefficient, day(`${LAST + 3}-01-01`)).cites);
  });

  test('years before the first line share its coefficient', () => {
    expect(one(1980, LAST).value.average).toBe(one(1994, LAST).value.average);
  });

  test('an assumption moves only settlements past the last table, and the result says so', () => {
    expect(one(2015, LAST, 5).value).toEqual(one(2015, LAST).value);
    const assumed = one(2015, LAST + 2, 10);
    expect(assumed.value.assumedRise).toBe(10);
    expect(assumed.steps[0]).toMatchObject({ key: 'assumed-rise', label: expect.stringContaining(`từ năm ${LAST + 1}`) });
    expect(formatQuantity(assumed.steps[0]!.result).replaceAll('\u00a0', ' ')).toBe('10 %');
    expect(assumed.value.average).toBe(Math.round((table(LAST)['2015'] ?? 0) * 121) * 10_000);
    // A coefficient compares the year before the benefit with the year paid: nothing grows for the last two years.
    expect(one(LAST + 1, LAST + 2, 10).value.average).toBe(1_000_000 * lowest);
    expect(one(LAST, LAST + 2, 10).value.average).toBe(Math.round(1_000_000 * 1.1));
    expect(one(2015, LAST + 2, 0).value.assumedRise).toBeUndefined();
  });

  test('refuses what it cannot know', () => {
    expect(() => one(2015, FIRST - 1)).toThrow(/no value before/);
    expect(() => averageIncome({ settleYear: LAST, periods: [{ year: 2020, months: 1, income: 0.5 }] })).toThrow(RangeError);
    expect(() => averageIncome({ settleYear: LAST, periods: [{ year: 2020, months: -1, income: 1 }] })).toThrow(RangeError);
  });
});

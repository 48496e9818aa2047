/** The lowest pension: Luật BHXH 2024 Điều 141 khoản 11, Nghị định 159/2025 Điều 11 khoản 3. */
import { describe, expect, test } from 'vitest';
import joinedBefore from '#content/law/parameters/minimum-pension-joined-before.yaml';
import minimumYears from '#content/law/parameters/minimum-pension-years.yaml';
import { formatDong } from '#law/format';
import { addMonths, day, firstDay, month, monthOf, yearOf } from '#law/month';
import { numberOn, textOn } from '#law/parameter';
import { formatQuantity } from '#rules/core/answer';
import { keptTime } from '#rules/withdrawal/keeping';
import { lowestOfCredited, lowestOfHistory, minimumPension } from '#rules/pension/minimum-pension';
import { pension } from '#rules/pension/pension';
import { pensionEligibility } from '#rules/pension/pension-eligibility';
import { incomeForPension } from '#rules/pension/pension-goal';
import { pensionProjection } from '#rules/pension/pension-projection';
import { referenceLevel } from '#rules/core/reference-level';
import { waysToKeep } from '#rules/withdrawal/withdrawal-ways-out';

const on = month('2026-11');
const level = referenceLevel(on).value;
const needed = numberOn(minimumYears, firstDay(on)).value * 12;
const limit = monthOf(day(textOn(joinedBefore, firstDay(on)).value));
const long = { months: needed, since: month('2000-01') };
const poorly = { sex: 'female' as const, months: needed, retireOn: on, averageIncome: 2_000_000 };

describe('the lowest pension', () => {
  test('raises a small pension to the reference level, and says so', () => {
    const without = pension(poorly).value.monthly!;
    expect(without).toBeLessThan(level);
    const { value, steps } = pension({ ...poorly, lowest: (retireOn) => minimumPension(retireOn, long) });
    expect(value).toMatchObject({ monthly: level, minimum: level });
    expect(steps.map(({ key }) => key)).toEqual(['years-suffice', 'years', 'rate', 'monthly', 'minimum', 'grant']);
    const minimum = steps.find(({ key }) => key === 'minimum')!;
    expect(minimum.cites.map(({ article }) => article)).toContain('Điều 141 khoản 11');
    expect(formatQuantity(minimum.result)).toBe(`${formatDong(level)}/tháng`);
  });

  test('leaves a larger one alone, and voluntary time never brings it', () => {
    const { value } = pension({ ...poorly, averageIncome: 9_000_000, lowest: (retireOn) => minimumPension(retireOn, long) });
    expect(value.monthly).toBe(pension({ ...poorly, averageIncome: 9_000_000 }).value.monthly);
    expect(value).not.toHaveProperty('minimum');
    expect(pension(poorly).value).not.toHaveProperty('minimum');
  });

  test('needs every one of the compulsory months and a start before the day', () => {
    expect(minimumPension(on, { ...long, months: needed - 1 })).toBeUndefined();
    expect(minimumPension(on, { ...long, since: addMonths(limit, -1) })).toBeDefined();
    expect(minimumPension(on, { ...long, since: limit })).toBeUndefined();
    // Under the law of 2014 no such day was named.
    expect(minimumPension(month('2025-06'), { ...long, since: limit })).toBeDefined();
    expect(() => minimumPension(on, { ...long, months: -1 })).toThrow(RangeError);
  });

  test('follows the reference level of the month the pension starts', () => {
    const lowest = (retireOn: typeof on) =>
      pension({ ...poorly, retireOn, lowest: (retireOn) => minimumPension(retireOn, long) }).value.monthly;
    expect(lowest(month('2026-06'))).toBe(referenceLevel(month('2026-06')).value);
    expect(lowest(month('2026-07'))).toBe(referenceLevel(month('2026-07')).value);
    expect(lowest(month('2026-06'))).toBeLessThan(lowest(month('2026-07'))!);
  });

  test('nobody without the years for a pension gets it', () => {
    expect(pension({ ...poorly, months: 100, lowest: (retireOn) => minimumPension(retireOn, long) }).value).toMatchObject({
      eligible: false,
      monthly: 0,
    });
  });

  test('of a history, the compulsory periods count, from the first of them', () => {
    const period = (year: number, months: number, scheme: 'compulsory' | 'voluntary') => ({ year, months, income: 1, scheme });
    const since = yearOf(limit);
    expect(lowestOfHistory([period(2000, needed, 'compulsory')])(on)).toEqual(minimumPension(on, long));
    expect(lowestOfHistory([period(2000, needed, 'voluntary')])(on)).toBeUndefined();
    expect(lowestOfHistory([period(2000, 1, 'voluntary'), period(2000, needed - 1, 'compulsory')])(on)).toBeUndefined();
    expect(lowestOfHistory([period(since + 1, needed - 1, 'compulsory'), period(since - 1, 1, 'compulsory')])(on)).toBeDefined();
    expect(lowestOfHistory([period(since + 1, needed, 'compulsory'), period(since - 1, 1, 'voluntary')])(on)).toBeUndefined();
    expect(lowestOfHistory([])(on)).toBeUndefined();
  });

  test('of time credited, the compulsory part is what is not voluntary', () => {
    expect(lowestOfCredited(on, needed + 5, 5)(on)).toEqual(minimumPension(on, long));
    expect(lowestOfCredited(on, needed + 5, 6)(on)).toBeUndefined();
    expect(lowestOfCredited(on, needed, undefined)(on)).toBeUndefined();
    // Begun as late as it can have: with less than all of it before the day, nothing is promised.
    const late = addMonths(limit, needed);
    expect(lowestOfCredited(late, needed, 0)(late)).toBeUndefined();
    expect(lowestOfCredited(addMonths(late, -1), needed, 0)(late)).toBeDefined();
  });
});

describe('where pensions are told', () => {
  const birth = month('1971-05');
  const history = Array.from({ length: 20 }, (_, index) => ({
    year: 1998 + index,
    months: 12,
    income: 800_000,
    scheme: 'compulsory' as const,
  }));
  /** Asked within each test: what runs while tests are collected counts for none of them in mutation testing. */
  const person = () => ({ sex: 'female' as const, birth, on, history, lowest: lowestOfHistory(history) });
  const NONE = { low: 0, base: 0, high: 0 };

  test('a projection with compulsory years knows it, one with voluntary years does not', () => {
    const { monthly, minimum } = pensionProjection({ ...person(), assumedRise: NONE }).value;
    expect(monthly.base).toBe(minimum);
    const voluntary = history.map((period) => ({ ...period, scheme: 'voluntary' as const }));
    expect(
      pensionProjection({ ...person(), history: voluntary, lowest: lowestOfHistory(voluntary), assumedRise: NONE }).value,
    ).not.toHaveProperty('minimum');
  });

  test('the income for a pension wanted is found where the lowest pension holds at first', () => {
    const plan = { from: on, months: 24, income: 'floor' as const, groups: [] };
    const at = (income: number) => pensionProjection({ ...person(), plan: { ...plan, income }, assumedRise: NONE }).value.monthly.base;
    const wanted = referenceLevel(on).value + 1;
    const income = incomeForPension({ ...person(), plan, pension: wanted })!;
    expect(at(income)).toBeGreaterThanOrEqual(wanted);
    expect(at(income - 1)).toBeLessThan(wanted);
  });

  test('who keeps the time, waits or does not withdraw is told the sum', () => {
    const kept = keptTime({
      ...{ on, sex: 'female' as const, birth, creditedMonths: needed, averageIncome: 1_000_000, poor: false, yearsDrawn: 20 },
      goOn: { income: 'floor' as const, groups: [] },
    });
    const compulsory = keptTime({
      ...{ on, sex: 'female' as const, birth, creditedMonths: needed, averageIncome: 1_000_000, poor: false },
      ...{ lowest: lowestOfCredited(on, needed, 0), yearsDrawn: 20, goOn: { income: 'floor' as const, groups: [] } },
    });
    expect(kept.value.monthly).toBeLessThan(level);
    expect(compulsory.value.monthly).toBe(level);

    const label = (voluntaryMonths: number) =>
      waysToKeep({ on, creditedMonths: needed, voluntaryMonths }).find(({ key }) => key === 'pension')?.label ?? '';
    expect(label(0)).toContain('2.530.000');
    expect(label(1)).not.toContain('thấp nhất');
    const wait = pensionEligibility({ on, sex: 'female', birth: month('1990-01'), months: needed + 1, voluntaryMonths: 2 }).waysOut[0];
    expect(wait?.label).not.toContain('thấp nhất');
  });
});

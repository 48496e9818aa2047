import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import baseRate from '#content/law/parameters/pension-base-rate.yaml';
import baseYears from '#content/law/parameters/pension-base-years.yaml';
import grantAfter from '#content/law/parameters/retirement-grant-after-age.yaml';
import grantBefore from '#content/law/parameters/retirement-grant-before-age.yaml';
import grantYears from '#content/law/parameters/retirement-grant-years.yaml';
import maxRate from '#content/law/parameters/pension-max-rate.yaml';
import pensionYears from '#content/law/parameters/pension-years.yaml';
import shortBase from '#content/law/parameters/pension-men-short-base.yaml';
import shortStep from '#content/law/parameters/pension-men-short-step.yaml';
import stepRate from '#content/law/parameters/pension-step-rate.yaml';
import contributionRate from '#content/law/parameters/voluntary-rate.yaml';
import { firstDay, month, monthFromIndex, monthIndex } from '#law/month';
import { entryOn, numberOn } from '#law/parameter';
import { pension, type PensionInput } from '#rules/pension/pension';
import { pensionTarget } from '#rules/pension/pension-target';
import type { Sex } from '#rules/pension/retirement-age';

const sexes = fc.constantFrom<Sex>('male', 'female');
const retireOns = fc.integer({ min: monthIndex(month('2016-01')), max: monthIndex(month('2060-12')) }).map(monthFromIndex);
const inputs: fc.Arbitrary<PensionInput & { averageIncome: number }> = fc.record({
  sex: sexes,
  months: fc.integer({ min: 0, max: 700 }),
  retireOn: retireOns,
  averageIncome: fc.integer({ min: 0, max: 60_000_000 }),
  monthsAfterRetirementAge: fc.integer({ min: 0, max: 200 }),
});

const AVERAGE = 10_000_000;
const rate = (sex: Sex, months: number, retireOn: string) => pension({ sex, months, retireOn: month(retireOn) }).value.ratePercent;
const grant = (sex: Sex, months: number, after: number, retireOn = '2026-08') =>
  (pension({ sex, months, retireOn: month(retireOn), averageIncome: AVERAGE, monthsAfterRetirementAge: after }).value.retirementGrant ??
    0) / AVERAGE;
const numberAt = (parameter: Parameters<typeof numberOn>[0], on: string) => numberOn(parameter, firstDay(month(on))).value;
const entryAt = (parameter: Parameters<typeof entryOn>[0], on: string, sex: Sex) => entryOn(parameter, firstDay(month(on)), sex).value;

/** Months of the years named, at today's law. */
const NEEDED = numberAt(pensionYears, '2026-07') * 12;
const MEN_BASE = entryAt(baseYears, '2026-07', 'male') * 12;
const WOMEN_FULL = entryAt(grantYears, '2026-08', 'female') * 12;

/** The same law written another way: in whole half-years, from the tables. */
function expectedRate(sex: Sex, months: number, on: string): number {
  if (months < numberAt(pensionYears, on) * 12) return 0;
  const odd = months % 12;
  const halves = 2 * Math.floor(months / 12) + (odd === 0 ? 0 : odd < 7 ? 1 : 2);
  const base = 2 * entryAt(baseYears, on, sex);
  if (halves < base) return numberAt(shortBase, on) + ((halves - 2 * numberAt(pensionYears, on)) * numberAt(shortStep, on)) / 2;
  return Math.min(numberAt(maxRate, on), numberAt(baseRate, on) + ((halves - base) * entryAt(stepRate, on, sex)) / 2);
}

describe('pension', () => {
  test('the rate follows the tables for every count of months', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { eligible, ratePercent, monthly } = pension(input).value;
        expect(ratePercent).toBe(expectedRate(input.sex, input.months, input.retireOn));
        expect(eligible).toBe(ratePercent > 0);
        expect(monthly).toBe(Number((BigInt(Math.round(ratePercent * 100)) * BigInt(input.averageIncome) + 5_000n) / 10_000n));
      }),
      { numRuns: 2000 },
    );
  });

  test('more months, before the age or after it, and more income never pay less', () => {
    fc.assert(
      fc.property(inputs, fc.nat(60), fc.nat(5_000_000), (input, months, income) => {
        const less = pension(input).value;
        for (const more of [
          { ...input, months: input.months + months },
          { ...input, averageIncome: input.averageIncome + income },
          { ...input, months: input.months + months, monthsAfterRetirementAge: input.monthsAfterRetirementAge! + months },
        ]) {
          const { ratePercent, monthly, retirementGrant } = pension(more).value;
          expect(ratePercent).toBeGreaterThanOrEqual(less.ratePercent);
          expect(monthly!).toBeGreaterThanOrEqual(less.monthly!);
          expect(retirementGrant!).toBeGreaterThanOrEqual(less.retirementGrant!);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('the right is asked of full months: one month short fails, before and after July 2025', () => {
    for (const on of ['2016-01', '2025-06', '2025-07', '2026-07', '2027-01']) {
      const enough = numberAt(pensionYears, on) * 12;
      for (const sex of ['male', 'female'] as const) {
        expect(pension({ sex, months: enough - 1, retireOn: month(on) }).value).toEqual({ eligible: false, ratePercent: 0 });
        expect(pension({ sex, months: enough, retireOn: month(on) }).value.eligible).toBe(true);
      }
    }
    expect(pension({ sex: 'female', months: NEEDED - 1, retireOn: month('2026-07'), averageIncome: AVERAGE }).value).toEqual({
      eligible: false,
      ratePercent: 0,
      monthly: 0,
      retirementGrant: 0,
    });
  });

  test('July 2025 opens the pension at 15 years', () => {
    expect(rate('male', NEEDED, '2025-06')).toBe(0);
    expect(rate('male', NEEDED, '2025-07')).toBe(numberAt(shortBase, '2025-07'));
    expect(rate('female', NEEDED, '2025-07')).toBe(numberAt(baseRate, '2025-07'));
  });

  test('odd months: up to six are half a year, from seven a whole one', () => {
    expect(rate('male', NEEDED + 1, '2026-07')).toBe(rate('male', NEEDED + 6, '2026-07'));
    expect(rate('male', NEEDED + 6, '2026-07') * 2).toBe(rate('male', NEEDED, '2026-07') + rate('male', NEEDED + 12, '2026-07'));
    expect(rate('male', NEEDED + 7, '2026-07')).toBe(rate('male', NEEDED + 12, '2026-07'));
    // Seven to eleven odd months before the base years count as having them, for the amount; six do not.
    expect(rate('male', MEN_BASE - 1, '2026-07')).toBe(numberAt(baseRate, '2026-07'));
    expect(rate('male', MEN_BASE - 6, '2026-07')).toBeLessThan(numberAt(baseRate, '2026-07'));
    expect(rate('male', MEN_BASE, '2026-07')).toBe(numberAt(baseRate, '2026-07'));
  });

  test('the rate belongs to the year of retirement: 20 years are worth less for men each year from 2018 to 2022', () => {
    for (const year of [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2025]) {
      const on = `${year}-01`;
      expect(rate('male', 240, on)).toBe(numberAt(baseRate, on) + (20 - entryAt(baseYears, on, 'male')) * entryAt(stepRate, on, 'male'));
    }
    expect(rate('male', 240, '2017-12')).toBeGreaterThan(rate('male', 240, '2018-01'));
    expect(rate('female', 240, '2017-12')).toBeGreaterThan(rate('female', 240, '2018-01'));
    expect(rate('male', 240, '2022-12')).toBe(rate('male', 240, '2025-07'));
  });

  test('nobody has a rate over the highest', () => {
    expect(rate('male', 420, '2026-07')).toBe(numberAt(maxRate, '2026-07'));
    expect(rate('male', 700, '2026-07')).toBe(numberAt(maxRate, '2026-07'));
    expect(rate('female', 300, '2017-12')).toBe(numberAt(maxRate, '2017-12'));
  });

  test('before 2016 there is no data, so no answer', () => {
    expect(() => rate('male', 240, '2015-12')).toThrow(/no value before/);
    expect(() => rate('male', 1.5, '2026-01')).toThrow(RangeError);
  });
});

describe('the grant at retirement', () => {
  test('starts where the highest rate is reached, in every year', () => {
    for (const on of ['2016-01', '2017-12', '2018-01', '2019-01', '2020-01', '2021-01', '2022-01', '2025-06', '2025-07', '2027-01'])
      for (const sex of ['male', 'female'] as const) {
        const years = entryAt(grantYears, on, sex);
        const steps = (numberAt(maxRate, on) - numberAt(baseRate, on)) / entryAt(stepRate, on, sex);
        expect([on, sex, years]).toEqual([on, sex, entryAt(baseYears, on, sex) + steps]);
        expect(grant(sex, years * 12, 0, on)).toBe(0);
        expect(grant(sex, years * 12 + 12, 0, on)).toBe(numberAt(grantBefore, on));
        expect(grant(sex, years * 12 + 12, 12, on)).toBe(numberAt(grantAfter, on));
      }
  });

  test('splits the months beyond by the retirement age; the odd months of each side count by themselves', () => {
    const before = numberAt(grantBefore, '2026-08');
    const after = numberAt(grantAfter, '2026-08');
    expect(grant('female', WOMEN_FULL + 24, 12)).toBe(before + after);
    expect(grant('female', WOMEN_FULL + 1, 0)).toBe(before / 2);
    expect(grant('female', WOMEN_FULL + 1, 1)).toBe(after / 2);
    expect(grant('female', WOMEN_FULL + 14, 7)).toBe(before + after);
    expect(grant('female', WOMEN_FULL + 12, 7)).toBe(before / 2 + after);
    expect(grant('female', WOMEN_FULL + 24, 600)).toBe(2 * after);
    expect(grant('female', WOMEN_FULL, 24)).toBe(0);
  });

  test('before July 2025 the age made no difference, so no odd month was counted twice', () => {
    for (let after = 0; after <= 36; after++)
      expect(grant('female', WOMEN_FULL + 12, after, '2025-06')).toBe(grant('female', WOMEN_FULL + 12, 0, '2025-06'));
  });
});

describe('pensionTarget', () => {
  test('the income it names gives the pension wanted, and the contribution is its share', () => {
    fc.assert(
      fc.property(
        sexes,
        fc.integer({ min: 240, max: 700 }),
        retireOns,
        fc.integer({ min: 1, max: 40_000_000 }),
        (sex, months, retireOn, wanted) => {
          const { income, monthlyContribution } = pensionTarget({ pension: wanted, sex, months, retireOn }).value;
          const { monthly } = pension({ sex, months, retireOn, averageIncome: income! }).value;
          expect(Math.abs(monthly! - wanted)).toBeLessThanOrEqual(1);
          const share = numberOn(contributionRate, firstDay(retireOn)).value;
          expect(Math.abs(monthlyContribution! - (income! * share) / 100)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  test('names no income when the months lead to no pension', () => {
    expect(pensionTarget({ pension: 3_000_000, sex: 'male', months: NEEDED - 1, retireOn: month('2026-07') }).value).toEqual({
      eligible: false,
    });
  });
});

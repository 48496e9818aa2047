import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import minimumYears from '#content/law/parameters/monthly-allowance-minimum-years.yaml';
import { addMonths, firstDay, month, monthFromIndex, monthIndex } from '#law/month';
import { numberOn } from '#law/parameter';
import { requiredMonths } from '#rules/pension/back-payment';
import { allowanceEligibility, monthlyAllowance } from '#rules/pension/monthly-allowance';
import { socialPension, socialPensionEligibility, socialPensionFrom, socialPensionLevel } from '#rules/pension/social-pension';

const on = month('2026-11');
const level = socialPension({ on }).value.amount;
const births = fc.integer({ min: monthIndex(month('1958-01')), max: monthIndex(month('1970-12')) }).map(monthFromIndex);
const inputs = fc.record({
  on: fc.constant(on),
  birth: births,
  poor: fc.boolean(),
  creditedMonths: fc.integer({ min: 12, max: 179 }),
  averageIncome: fc.integer({ min: 1_500_000, max: 50_000_000 }),
});

describe('monthly allowance from own contributions', () => {
  test('the worked example of ten years at 3,000,000', () => {
    const birth = month('1964-05');
    const { value } = monthlyAllowance({ on, birth, poor: false, creditedMonths: 120, averageIncome: 3_000_000 });
    expect(value.months).toBe(112);
    expect(value.amount).toBe(level);
    expect(value.topUp).toBe((value.monthsToSocialPension - 112) * level);
  });

  test('never below the social pension, never past its age, and raised only when it lasts until then', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { value } = monthlyAllowance(input);
        expect(value.amount).toBeGreaterThanOrEqual(level);
        expect(value.months).toBeLessThanOrEqual(value.monthsToSocialPension);
        if (value.topUp === undefined) expect(value.months).toBe(value.monthsToSocialPension);
        else {
          expect(value.amount).toBe(level);
          expect(value.topUp).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('what lasts exactly until the social pension needs no further payment', () => {
    // A year of an average that buys so many months, and a birth that puts the age so many months off.
    const input = { on, poor: false, creditedMonths: 12, averageIncome: 3_000_000 };
    const { months } = monthlyAllowance({ ...input, birth: month('1965-01') }).value;
    const social = monthlyAllowance({ ...input, birth: month('1965-01') }).value.monthsToSocialPension;
    const exactly = monthlyAllowance({ ...input, birth: addMonths(month('1965-01'), months - social) }).value;
    expect(exactly).toEqual({ amount: level, months, monthsToSocialPension: months });
  });

  test('nobody of the age for the social pension is given months before it', () => {
    const input = { on, poor: false, creditedMonths: 60, averageIncome: 3_000_000 };
    const first = monthlyAllowance({ ...input, birth: month('1965-01') }).value.monthsToSocialPension;
    expect(() => monthlyAllowance({ ...input, birth: addMonths(month('1965-01'), -first) })).toThrow(/the age for the social pension/);
    expect(monthlyAllowance({ ...input, birth: addMonths(month('1965-01'), 1 - first) }).value.months).toBe(1);
  });

  test('more months or a higher average never give less in all', () => {
    const all = ({ amount, months }: { amount: number; months: number }): number => amount * months;
    fc.assert(
      fc.property(inputs, fc.integer({ min: 0, max: 5_000_000 }), (input, more) => {
        const less = all(monthlyAllowance(input).value);
        // Rounding the monthly amount may move the sum by half a đồng a month.
        const tolerance = 240;
        expect(all(monthlyAllowance({ ...input, averageIncome: input.averageIncome + more }).value)).toBeGreaterThanOrEqual(
          less - tolerance,
        );
        expect(all(monthlyAllowance({ ...input, creditedMonths: input.creditedMonths + 1 }).value)).toBeGreaterThanOrEqual(
          less - tolerance,
        );
      }),
    );
  });

  test('eligible at retirement age with at least a year, too few for a pension, before the social pension', () => {
    const base = { on, birth: month('1965-01'), poor: false, ageReached: true, creditedMonths: 60 };
    const least = numberOn(minimumYears, firstDay(on)).value * 12;
    expect(allowanceEligibility(base).verdict).toBe('yes');
    expect(allowanceEligibility({ ...base, creditedMonths: least }).verdict).toBe('yes');
    // The least time is that of voluntary payers (Nghị định 159/2025 Điều 14 khoản 3); compulsory time knows none.
    const short = { ...base, creditedMonths: least - 1 };
    expect(allowanceEligibility({ ...short, voluntaryMonths: least - 1 }).verdict).toBe('no');
    expect(allowanceEligibility({ ...short, voluntaryMonths: least - 2 }).verdict).toBe('yes');
    expect(allowanceEligibility({ ...short, voluntaryMonths: 0 }).verdict).toBe('yes');
    expect(allowanceEligibility(short)).toMatchObject({ verdict: 'depends', dependsOn: expect.stringContaining('bắt buộc') });
    expect(allowanceEligibility({ ...base, creditedMonths: 0 }).verdict).toBe('no');
    expect(allowanceEligibility({ ...base, creditedMonths: requiredMonths(on) }).verdict).toBe('no');
    expect(allowanceEligibility({ ...base, ageReached: false }).verdict).toBe('no');
    const { ageReached: _age, ...unknown } = base;
    expect(allowanceEligibility(unknown).verdict).toBe('depends');
    // A choice among others: it opens no ways out of its own, but says its articles.
    for (const asked of [base, unknown, { ...base, creditedMonths: least - 1 }]) {
      const { waysOut, cites } = allowanceEligibility(asked);
      expect(waysOut).toEqual([]);
      expect(cites.length).toBeGreaterThan(0);
    }
    const social = socialPensionFrom(on, base.birth, false).month;
    expect(allowanceEligibility({ ...base, on: addMonths(social, -1) }).verdict).toBe('yes');
    expect(allowanceEligibility({ ...base, on: social }).verdict).toBe('no');
    expect(() => monthlyAllowance({ ...base, on: social, averageIncome: 3_000_000 })).toThrow(RangeError);
  });
});

describe('the level new allowances are counted in', () => {
  const doubt = (on: ReturnType<typeof month>) =>
    monthlyAllowance({ on, birth: month('1964-05'), poor: false, creditedMonths: 120, averageIncome: 3_000_000 }).steps.filter(
      ({ key, doubtful }) => doubtful && (key === 'bought' || key === 'amount'),
    ).length;

  test('is marked for grants between the day the rise counts from and the day of its decree', () => {
    expect(doubt(month('2026-06'))).toBe(0);
    for (const on of ['2026-07', '2026-08', '2026-09', '2026-10'].map(month)) expect([on, doubt(on)]).toEqual([on, 2]);
    expect(doubt(month('2026-11'))).toBe(0);
  });
});

describe('social pension', () => {
  test('the month of the birthday is the first', () => {
    const birth = month('1951-11');
    const from = socialPensionFrom(on, birth, false).month;
    expect(socialPensionEligibility({ on: from, birth, poor: false, otherPension: 0 }).verdict).toBe('yes');
    expect(socialPensionEligibility({ on: addMonths(from, -1), birth, poor: false, otherPension: 0 }).verdict).toBe('no');
    expect(socialPensionEligibility({ on: addMonths(from, -1), birth, poor: true, otherPension: 0 }).verdict).toBe('yes');
  });

  test('asks what it must know, and says no where nothing can change it', () => {
    const birth = month('1954-06');
    expect(socialPensionEligibility({ on, birth }).verdict).toBe('cannot-tell');
    expect(socialPensionEligibility({ on, birth, poor: true })).toMatchObject({ verdict: 'depends', dependsOn: expect.any(String) });
    expect(socialPensionEligibility({ on, birth, otherPension: 0 }).verdict).toBe('depends');
    expect(socialPensionEligibility({ on, birth: month('1970-01') }).verdict).toBe('no');
  });

  test('a pension under the amount leaves the right, the amount itself ends it', () => {
    const input = { on, birth: month('1945-01'), poor: false };
    const { value } = socialPensionLevel(on);
    expect(socialPensionEligibility({ ...input, otherPension: value - 1 }).verdict).toBe('yes');
    expect(socialPensionEligibility({ ...input, otherPension: value }).verdict).toBe('no');
  });
});

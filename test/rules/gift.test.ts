import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { month } from '#law/month';
import { assumptions } from '#site/assumptions';
import { contribution } from '#rules/voluntary/contribution';
import { healthGift, voluntaryGift } from '#rules/voluntary/gift';
import { householdHealth } from '#rules/health/household-health';
import { incomeLimits } from '#rules/voluntary/income-limits';

const on = month('2026-11');
const mostYears = assumptions['gift-years'].value;
const shares = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: mostYears }).map((list) => list.sort((a, b) => b - a));
const income = incomeLimits({ on, income: 0 }).value.min;

describe('giving voluntary insurance', () => {
  test('donor and recipient together pay each year’s price, the donor’s share stepping down', () => {
    fc.assert(
      fc.property(shares, fc.integer({ min: 1, max: 60 }), (list, wanted) => {
        const months = Math.min(wanted, list.length * 12);
        const { years, donor, recipient } = voluntaryGift({ on, months, income, groups: ['poor'], shares: list, mostYears }).value;
        expect(years.reduce((sum, year) => sum + year.months, 0)).toBe(months);
        for (const year of years) expect(year.donor + year.recipient).toBe(year.price);
        expect(donor + recipient).toBe(years.reduce((sum, year) => sum + year.price, 0));
      }),
      { numRuns: 30 },
    );
  });

  test('more months than its years have are refused, and each year has a step of its own', () => {
    const gift = (months: number) => voluntaryGift({ on, months, income, groups: ['poor'], shares: [100, 50], mostYears });
    expect(() => gift(25)).toThrow('months must be at most 24');
    expect(gift(24).steps.map(({ key }) => key)).toEqual(['year-1', 'year-2', 'donor', 'recipient']);
    expect(gift(24).steps[1]?.cites).not.toEqual([]);
  });

  test('one month given whole costs what the recipient would have paid', () => {
    const gift = voluntaryGift({ on, months: 1, income, groups: ['near-poor'], shares: [100], mostYears }).value;
    expect(gift.donor).toBe(contribution({ on, income, method: 'monthly', groups: ['near-poor'] }).value.payable);
    expect(gift.recipient).toBe(0);
  });

  test('a year’s package keeps the price of the month it is paid in', () => {
    const before = month('2026-12');
    const gift = { on: before, months: 24, income, groups: ['near-poor' as const], shares: [100, 100], mostYears };
    const { years } = voluntaryGift({ ...gift, method: '12-months' }).value;
    const priceOn = (at: typeof on): number =>
      contribution({ on: at, income: incomeLimits({ on: at, income: 0 }).value.min, method: '12-months', groups: ['near-poor'] }).value
        .payable;
    expect(years.map(({ price }) => price)).toEqual([priceOn(before), priceOn(month('2027-12'))]);
    expect(years[0]!.price).toBeLessThan(voluntaryGift(gift).value.years[0]!.price);
    expect(() => voluntaryGift({ ...gift, months: 13, method: '12-months' })).toThrow(/whole packages/);
  });

  test('years paid ahead are one package of that month, shared once', () => {
    const gift = { on, months: 36, income, groups: ['near-poor' as const], mostYears };
    const { years, donor } = voluntaryGift({ ...gift, method: 'ahead-3-years', shares: [60] }).value;
    const { payable } = contribution({ on, income, method: 'ahead-3-years', groups: ['near-poor'] }).value;
    expect(years).toMatchObject([{ months: 36, price: payable }]);
    expect(donor).toBe(Math.round(payable * 0.6));
    expect(() => voluntaryGift({ ...gift, months: 24, method: 'ahead-3-years', shares: [60] })).toThrow(/whole packages/);
  });

  test('a gift into years not yet published says so, once', () => {
    const gift = voluntaryGift({ on: month('2031-03'), months: 24, income: 5_000_000, groups: ['poor'], shares: [100, 50], mostYears });
    expect(gift.provisional.map(({ parameter }) => parameter)).toEqual(['rural-poverty-line']);
  });

  test('the lowest income follows a floor that rises on the way', () => {
    const before = month('2026-12');
    const { donor } = voluntaryGift({ on: before, months: 2, income, groups: [], shares: [100], mostYears }).value;
    const risen = month('2027-01');
    const pay = (at: typeof on): number =>
      contribution({ on: at, income: incomeLimits({ on: at, income: 0 }).value.min, method: 'monthly', groups: [] }).value.payable;
    expect(donor).toBe(pay(before) + pay(risen));
  });

  test('the example of the assumptions is a gift the rule accepts; rising shares and too many years are not', () => {
    const gift = { on, months: 12, income, groups: [], mostYears };
    expect(() => voluntaryGift({ ...gift, shares: assumptions['gift-shares'].value })).not.toThrow();
    expect(() => voluntaryGift({ ...gift, shares: [50, 60] })).toThrow(RangeError);
    expect(() => voluntaryGift({ ...gift, shares: Array.from({ length: mostYears + 1 }, () => 10) })).toThrow(RangeError);
    for (const shares of [[], [101], [50, -1], [50, NaN]]) expect(() => voluntaryGift({ ...gift, shares })).toThrow(RangeError);
    expect(() => voluntaryGift({ ...gift, months: 13, shares: [100] })).toThrow(RangeError);
    expect(() => voluntaryGift({ ...gift, months: 24, shares: [100, 0] })).not.toThrow();
  });
});

describe('giving a health card', () => {
  test('a household member’s card costs what that place in the household costs', () => {
    const gift = healthGift({ on, months: 12, who: { position: 2 }, shares: [100], mostYears }).value;
    expect(gift.donor).toBe(householdHealth({ on, members: [{ months: 12 }, { months: 12 }] }).value.members[1]);
  });

  test('someone the State supports costs the donor less than someone it does not', () => {
    const supported = healthGift({ on, months: 6, who: { groups: ['near-poor'] }, shares: [100], mostYears }).value;
    const alone = healthGift({ on, months: 6, who: { position: 1 }, shares: [100], mostYears }).value;
    expect(supported.donor).toBeLessThan(alone.donor);
    expect(() => healthGift({ on, months: 5, who: { groups: ['near-poor'] }, shares: [100], mostYears })).toThrow(/no card for 5 months/);
    expect(() => healthGift({ on, months: 12, who: { position: 0 }, shares: [100], mostYears })).toThrow(/position/);
    expect(() => healthGift({ on, months: 12, who: { position: 1 }, shares: [], mostYears })).toThrow(/a gift lasts/);
  });
});

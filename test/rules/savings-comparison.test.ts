import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { month } from '#law/month';
import { compareSavings, type SavingsInput } from '#rules/voluntary/savings-comparison';

const cost = (payable: number) => ({ gross: payable, support: 0, localSupport: 0, payable });
const input: SavingsInput = {
  payments: [{ from: month('2026-11'), months: 240, monthly: cost(300_000) }],
  pensionFrom: month('2046-11'),
  pension: 1_200_000,
  grant: 0,
  bankRate: 5,
  pensionRise: 4,
  years: 40,
};

describe('the same money in two places', () => {
  test('without interest and rises it is plain division', () => {
    const plain = compareSavings({ ...input, bankRate: 0, pensionRise: 0 });
    expect(plain.paid).toBe(72_000_000);
    expect(plain.saved).toBe(72_000_000);
    expect(plain.lastsMonths).toBe(60);
    expect(plain.monthsToPayBack).toBe(60);
    expect(plain.years[4]).toEqual({ year: 5, pension: 1_200_000, received: 72_000_000, withdrawn: 72_000_000, left: 0 });
  });

  test('one payment of one month for one year earns exactly the yearly rate', () => {
    const { saved } = compareSavings({
      ...input,
      payments: [{ from: month('2026-01'), months: 1, monthly: cost(1_000_000) }],
      pensionFrom: month('2027-01'),
    });
    expect(saved).toBe(1_050_000);
  });

  test('the deposit pays out the pension while it lasts, then nothing; the two lines cross exactly there', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 }), (bankRate, pensionRise) => {
        const { years, lastsMonths } = compareSavings({ ...input, bankRate, pensionRise });
        for (const { year, received, withdrawn, left } of years) {
          if (lastsMonths === undefined || year * 12 <= lastsMonths) expect(withdrawn).toBe(received);
          else expect([left, withdrawn < received]).toEqual([0, true]);
        }
      }),
    );
  });

  test('a better rate lasts longer, a faster rise of the pension shorter', () => {
    const lasts = (change: Partial<SavingsInput>) => compareSavings({ ...input, ...change }).lastsMonths ?? Infinity;
    expect(lasts({ bankRate: 6 })).toBeGreaterThan(lasts({ bankRate: 3 }));
    expect(lasts({ pensionRise: 2 })).toBeGreaterThan(lasts({ pensionRise: 6 }));
  });

  test('a deposit large enough lasts all the years shown', () => {
    expect(compareSavings({ ...input, pension: 100_000, pensionRise: 0 })).not.toHaveProperty('lastsMonths');
  });

  test('what the years shown do not give back has no month of its own', () => {
    expect(compareSavings({ ...input, pensionRise: 0, years: 4 })).not.toHaveProperty('monthsToPayBack');
    expect(compareSavings({ ...input, pensionRise: 0, years: 5 }).monthsToPayBack).toBe(60);
  });

  test('the pension rises once a year, for the first time after twelve months; every year shown is there to its end', () => {
    const { years } = compareSavings({ ...input, pension: 1_000_000, pensionRise: 10, years: 3 });
    expect(years.map(({ year, pension, received }) => ({ year, pension, received }))).toEqual([
      { year: 1, pension: 1_000_000, received: 12_000_000 },
      { year: 2, pension: 1_100_000, received: 25_200_000 },
      { year: 3, pension: 1_210_000, received: 39_720_000 },
    ]);
  });

  test('the grant at the start is paid out of the deposit too', () => {
    const [first] = compareSavings({ ...input, bankRate: 0, pensionRise: 0, grant: 1_000_000 }).years;
    expect(first).toMatchObject({ received: 15_400_000, withdrawn: 15_400_000, left: 56_600_000 });
  });

  test('nothing paid in is refused', () => {
    expect(() => compareSavings({ ...input, payments: [] })).toThrow(RangeError);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import povertyLine from '#content/law/parameters/rural-poverty-line.yaml';
import { addDays, addMonths, day, firstDay, month, monthFromIndex, monthIndex, monthOf } from '#law/month';
import { lastFloorChange, lowestPaid, nextFloorChange } from '#rules/voluntary/coming-floor';
import { contribution, METHODS } from '#rules/voluntary/contribution';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { pension } from '#rules/pension/pension';
import { extendedAverage } from '#rules/pension/extended-average';
import { comparePrepayment, type PackageMethod, type PrepaymentInput } from '#rules/pension/prepayment-comparison';
import { requiredMonths } from '#rules/pension/required-months';
import { GROUPS, monthlySupport } from '#rules/voluntary/support';
import { citesOf } from '#rules/core/answer';
import { round, subtract } from '#rules/core/exact';
import { stepOf } from './steps';

const newLine = povertyLine.values.at(-1)!;
const change = day(newLine.from);
const rises = monthOf(change);
const packages = METHODS.filter((method): method is PackageMethod => method !== 'monthly');
const short = packages.filter((method) => !method.startsWith('ahead'));
const floorOf = (on: Parameters<typeof incomeLimits>[0]['on']) => incomeLimits({ on, income: 0 }).value.min;

/** Incomes a payer may choose, in months of the present law. */
const inputs: fc.Arbitrary<PrepaymentInput> = fc
  .record({
    on: fc.integer({ min: monthIndex(month('2025-07')), max: monthIndex(month('2030-12')) }).map(monthFromIndex),
    above: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40_000_000 })),
    method: fc.constantFrom(...packages),
    groups: fc.subarray([...GROUPS]),
    monthsSupported: fc.integer({ min: 0, max: 130 }),
    monthlyInterestPercent: fc.constantFrom('0', '0.31', '1.2'),
    sex: fc.constantFrom('female' as const, 'male' as const),
    careerMonths: fc.integer({ min: 60, max: 480 }),
    local: fc.option(fc.record({ percent: fc.integer({ min: 0, max: 20 }) }), { nil: undefined }),
  })
  .map(({ above, local, ...rest }) => ({ ...rest, income: floorOf(rest.on) + above, ...(local ? { local } : {}) }));

const reader = (more: Partial<PrepaymentInput> = {}): PrepaymentInput => ({
  on: addMonths(rises, -1),
  income: floorOf(addMonths(rises, -1)),
  method: 'ahead-5-years',
  groups: ['other'],
  sex: 'female',
  careerMonths: requiredMonths(rises),
  ...more,
});
const compare = (more: Partial<PrepaymentInput> = {}) => comparePrepayment(reader(more)).value;

describe('paying ahead beside paying month by month', () => {
  test('both cover the same months, and what is paid is the contribution less both supports', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { ahead, monthly, months, saved } = comparePrepayment(input).value;
        expect(monthly.plan.stretches.reduce((sum, stretch) => sum + stretch.months, 0)).toBe(months);
        expect(ahead).toMatchObject({ payable: contribution(input).value.payable });
        for (const { gross, support, localSupport, payable } of [ahead, monthly])
          expect(Math.abs(Math.max(0, gross - support - localSupport) - payable)).toBeLessThanOrEqual(1);
        expect(saved).toBe(monthly.payable - ahead.payable);
        expect(ahead.supportedMonths).toBe(monthly.supportedMonths);
      }),
    );
  });

  test('a career of the months of the package is the shortest that can be', () => {
    const { months } = comparePrepayment(reader()).value;
    expect(() => comparePrepayment(reader({ careerMonths: months }))).not.toThrow();
    expect(() => comparePrepayment(reader({ careerMonths: months - 1 }))).toThrow(/^careerMonths must be/);
  });

  test('while the line only rises, waiting never costs support, income credited or pension', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { supportLost, localLost, pensionLost, ahead, monthly } = comparePrepayment(input).value;
        for (const lost of [supportLost, localLost, pensionLost, monthly.credited - ahead.credited]) expect(lost).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('who chose at least every coming floor is credited the same, and pays for the package what it misses in support, less its discount', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { ahead, monthly, saved, discount, supportLost, localLost, pensionLost, months } = comparePrepayment(input).value;
        if (input.income < floorOf(addMonths(input.on, months - 1))) return;
        expect(monthly.credited).toBe(ahead.credited);
        expect(pensionLost).toBe(0);
        if (ahead.payable > 0) expect(Math.abs(saved - (discount - supportLost - localLost))).toBeLessThanOrEqual(2 + months);
      }),
    );
  });

  test('where nothing changes within the months, only the discount differs', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { months, saved, discount, supportLost, pensionLost } = comparePrepayment(input).value;
        const ahead = nextFloorChange(firstDay(input.on));
        if (ahead && ahead.from <= addMonths(input.on, months - 1)) return;
        expect([supportLost, pensionLost]).toEqual([0, 0]);
        if (short.includes(input.method)) expect(Math.abs(saved - discount)).toBeLessThanOrEqual(months);
      }),
    );
  });

  test('the pension of these months is what the whole career has more with them than without', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { ahead, monthly, months } = comparePrepayment(input).value;
        const { sex, careerMonths } = input;
        const others = careerMonths - months;
        const whole = (further: readonly { months: number; income: number }[]) => {
          const { average } = extendedAverage({ on: input.on, average: 7_000_000, months: others, further }).value;
          return pension({ sex, months: careerMonths, retireOn: input.on, averageIncome: average }).value.monthly!;
        };
        const difference = whole(monthly.plan.stretches) - whole([{ months, income: input.income }]);
        expect(Math.abs(difference - (monthly.pension - ahead.pension))).toBeLessThanOrEqual(3);
      }),
    );
  });

  test('five years at the lowest income, paid in the last month of the old line: saved against the months really coming', () => {
    const { ahead, monthly, saved, discount, pensionLost } = compare({ on: addMonths(rises, -2) });
    // Nghị định 159/2025 Điều 6: the published vector of five years ahead at 0,31 %.
    expect(ahead).toMatchObject({ gross: 18_098_148, payable: 14_138_148 });
    expect(monthly.payable).toBe(22_985_600);
    expect([discount, saved]).toEqual([1_701_852, 8_847_452]);
    // 45 % of 58 months × 700.000 over 180 months.
    expect(pensionLost).toBe(101_500);
  });

  test('who chose the coming floor or more gains by waiting the difference of support, month by month', () => {
    const [before, after] = [addMonths(rises, -1), rises].map((on) => monthlySupport(on, ['other']).amount);
    const gain = round(subtract(after!, before!));
    for (const income of [newLine.value as number, 5_000_000])
      for (const method of short) {
        const { months, saved, supportLost, pensionLost } = compare({ income, method });
        expect([saved, supportLost, pensionLost]).toEqual([-gain * (months - 1), gain * (months - 1), 0]);
      }
  });

  test('the month of payment decides: one month later the package already costs the new law', () => {
    const old = compare({ method: '12-months' });
    const fresh = compare({ method: '12-months', on: rises, income: floorOf(rises) });
    expect(old.ahead.gross).toBeLessThan(fresh.ahead.gross);
    expect(fresh.saved).toBe(0);
    // A package that ends with the last month of the old line meets no change.
    expect(compare({ method: '12-months', on: addMonths(rises, -12) }).saved).toBe(0);
    expect(compare({ method: '12-months', on: addMonths(rises, -11) }).saved).toBeGreaterThan(0);
  });

  test('support that runs out within the package runs out in both', () => {
    const { ahead, monthly, supportLost } = compare({ monthsSupported: 110 });
    expect([ahead.supportedMonths, monthly.supportedMonths]).toEqual([10, 10]);
    expect(supportLost).toBeGreaterThan(0);
    expect(compare({ monthsSupported: 120 })).toMatchObject({ supportLost: 0, ahead: { support: 0 } });
  });

  test('what was saved is used up by the lower pension after so many months, no earlier', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { saved, monthsToEven, ahead, monthly } = comparePrepayment(input).value;
        if (monthsToEven === undefined) return;
        const lost = monthly.pension - ahead.pension;
        expect(monthsToEven * (lost + 1)).toBeGreaterThanOrEqual(saved);
        expect((monthsToEven - 1) * (lost - 1)).toBeLessThan(saved);
      }),
    );
    expect(compare({ careerMonths: requiredMonths(rises) - 1 })).toMatchObject({ pensionLost: 0, monthly: { pension: 0 } });
    expect(compare({ careerMonths: requiredMonths(rises) - 1 }).monthsToEven).toBeUndefined();
  });

  test('refuses a career shorter than the package', () => {
    expect(() => comparePrepayment(reader({ careerMonths: 59 }))).toThrow(/careerMonths must be at least 60/);
  });
});

describe('the coming change of the lowest income', () => {
  test('is announced until the day before, and from the day on no more', () => {
    const coming = nextFloorChange(addDays(change, -1))!;
    expect(coming).toMatchObject({ on: change, from: rises, before: floorOf(addMonths(rises, -1)), after: newLine.value });
    expect(coming.cites.map(({ document }) => document)).toContain(newLine.cites[0]!.document);
    expect(coming.cites).toEqual(citesOf([stepOf(incomeLimits({ on: coming.from, income: 0 }), 'min')]));
    expect(nextFloorChange(change)).toBeUndefined();
  });

  test('of several the soonest, and a line carried past its last day is none', () => {
    expect(nextFloorChange(day('2021-06-30'))?.on).toBe('2022-01-01');
    expect(nextFloorChange(day('2031-06-30'))).toBeUndefined();
  });

  test('what it does to the payer: each group hands over the contribution less its support', () => {
    for (const group of GROUPS) {
      const { before, after } = lowestPaid({ from: rises }, [group]);
      for (const [on, paid] of [[addMonths(rises, -1), before] as const, [rises, after] as const]) {
        const { gross } = contribution({ on, income: floorOf(on), method: 'monthly', groups: [group] }).value;
        expect(paid.payable + paid.support).toBe(gross);
      }
    }
    // 22 % of 1.500.000 and of 2.200.000, of which the State pays 20 %.
    expect(lowestPaid({ from: rises }, ['other'])).toEqual({
      before: { payable: 264_000, support: 66_000 },
      after: { payable: 387_200, support: 96_800 },
    });
  });

  test('afterwards it is the last change, on the very day as well', () => {
    expect(lastFloorChange(change)).toEqual(nextFloorChange(addDays(change, -1)));
    expect(lastFloorChange(addDays(change, -1))?.on).toBe('2022-01-01');
    expect(lastFloorChange(day('2008-01-01'))).toBeUndefined();
  });

  test('before the poverty line counted, it was the minimum wage', () => {
    expect(nextFloorChange(day('2012-01-15'))).toMatchObject({ on: '2012-05-01', before: 830_000, after: 1_050_000 });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, month } from '#law/month';
import { backPayment, backPaymentLimit, backPaymentSchedule, requiredMonths } from '#rules/pension/back-payment';
import { backPaymentEligibility } from '#rules/pension/back-payment-eligibility';
import { extendedAverage } from '#rules/pension/extended-average';
import { fillGap } from '#rules/pension/fill-gap';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { retirementAge } from '#rules/pension/retirement-age';

const on = month('2026-11');
const required = requiredMonths(on);
const limit = backPaymentLimit(on);
const missing = fc.integer({ min: 1, max: limit });
const income = fc.integer({ min: incomeLimits({ on, income: 0 }).value.min, max: 20_000_000 });

describe('the payment month by month', () => {
  test('its last running total is the whole payment, and every month earns more than the one before', () => {
    fc.assert(
      fc.property(missing, income, (missingMonths, chosen) => {
        const lines = backPaymentSchedule({ on, income: chosen, missingMonths });
        expect(lines.at(-1)!.total).toBe(backPayment({ on, income: chosen, creditedMonths: required - missingMonths }).value.gross);
        lines.slice(1).forEach((line, index) => expect(line.interest).toBeGreaterThan(lines[index]!.interest));
      }),
    );
  });
});

describe('what filling the gap buys', () => {
  test('the payment is given back in the month named, and not in the one before', () => {
    fc.assert(
      fc.property(missing, income, income, (missingMonths, chosen, average) => {
        const { gross, monthly, monthsToPayBack } = fillGap({
          on,
          sex: 'female',
          creditedMonths: required - missingMonths,
          average,
          income: chosen,
        })!.value;
        expect(monthly * monthsToPayBack).toBeGreaterThanOrEqual(gross);
        expect(monthly * (monthsToPayBack - 1)).toBeLessThan(gross);
      }),
    );
  });

  test('nothing to buy when nothing or too much is missing', () => {
    const input = { on, sex: 'male' as const, average: 3_000_000, income: 3_000_000 };
    expect(fillGap({ ...input, creditedMonths: required })).toBeUndefined();
    expect(fillGap({ ...input, creditedMonths: required - limit })).toBeDefined();
    expect(fillGap({ ...input, creditedMonths: required - limit - 1 })).toBeUndefined();
  });

  test('months paid at once count with the income chosen for them', () => {
    const { average } = fillGap({ on, sex: 'male', creditedMonths: required - 30, average: 3_000_000, income: 6_000_000 })!.value;
    expect(average).toBe(Math.round((3_000_000 * (required - 30) + 6_000_000 * 30) / required));
  });

  test('on no income nothing is paid, so nothing has to come back', () => {
    const { gross, monthly, monthsToPayBack } = fillGap({ on, sex: 'male', creditedMonths: required - 1, average: 0, income: 0 })!.value;
    expect([gross, monthly, monthsToPayBack]).toEqual([0, 0, 0]);
  });

  test('the same income before and after leaves the average as it was', () => {
    fc.assert(
      fc.property(missing, income, (months, chosen) => {
        const { average } = extendedAverage({
          on,
          average: chosen,
          months: 100,
          further: [{ months, income: chosen, backPaid: true }],
        }).value;
        expect(average).toBe(chosen);
      }),
    );
  });
});

describe('whether one may pay at once', () => {
  const birth = month('1969-01');
  const { reachedOn } = retirementAge({ sex: 'female', birth }).value;
  const ask = (when = reachedOn, creditedMonths = required - 12) =>
    backPaymentEligibility({ on: when, sex: 'female', birth, creditedMonths });

  test('from the month before the age is reached, not earlier', () => {
    expect(ask(reachedOn).verdict).toBe('yes');
    expect(ask(addMonths(reachedOn, -1)).verdict).toBe('yes');
    expect(ask(addMonths(reachedOn, -2)).verdict).toBe('no');
    expect(ask(reachedOn).waysOut).toEqual([]);
  });

  test('up to the limit; beyond it the ways out name their price', () => {
    expect(ask(on, required - limit).verdict).toBe('yes');
    const refused = ask(on, required - limit - 12);
    expect(refused.verdict).toBe('no');
    expect(refused.waysOut.map(({ key }) => key)).toContain('go-on-then-back-payment');
    expect(refused.waysOut.find(({ key }) => key === 'go-on')?.price).toBeGreaterThan(0);
  });

  test('who has enough years needs no payment', () => {
    const { verdict, waysOut } = ask(on, required);
    expect({ verdict, waysOut }).toEqual({ verdict: 'no', waysOut: [] });
  });
});

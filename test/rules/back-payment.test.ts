import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import backPaymentMonths from '#content/law/parameters/back-payment-months.yaml';
import { formatMonth } from '#law/format';
import { addMonths, firstDay, month, monthFromIndex, monthIndex } from '#law/month';
import { numberOn } from '#law/parameter';
import { backPayment, backPaymentFrom, backPaymentLimit, backPaymentSchedule, requiredMonths } from '#rules/pension/back-payment';
import { backPaymentEligibility } from '#rules/pension/back-payment-eligibility';
import { formatQuantity } from '#rules/core/answer';
import { add, exact, round } from '#rules/core/exact';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { pensionEligibility } from '#rules/pension/pension-eligibility';
import { retirementAge } from '#rules/pension/retirement-age';

const newLaw = month('2025-07');
const months = fc.integer({ min: monthIndex(newLaw), max: monthIndex(month('2032-12')) }).map(monthFromIndex);
const yields = fc.constantFrom('0', '0.31', '0.4833', '1.2');
const incomes = fc.integer({ min: 1, max: 60_000_000 });
/** Who is short by so many months. */
const short = (on: typeof newLaw, missing: number) => requiredMonths(on) - missing;

describe('one payment for missing months', () => {
  test('who is too young is not sent back to it', () => {
    const said = backPaymentEligibility({ on: newLaw, sex: 'female', birth: month('1990-01'), creditedMonths: short(newLaw, 12) });
    expect(said.verdict).toBe('no');
    expect(said.waysOut.map(({ key }) => key)).toEqual(['go-on']);
  });

  test('its months are numbered from one', () => {
    expect(backPaymentSchedule({ on: newLaw, income: 2_000_000, missingMonths: 3 }).map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  test('is allowed from one missing month to the limit, once the age is reached; otherwise no money is named', () => {
    fc.assert(
      fc.property(months, incomes, fc.integer({ min: 0, max: 200 }), fc.boolean(), (on, income, creditedMonths, ageReached) => {
        const { value } = backPayment({ on, income, creditedMonths, ageReached, monthlyInterestPercent: '0.31' });
        const missing = Math.max(0, requiredMonths(on) - creditedMonths);
        expect(value.missingMonths).toBe(missing);
        expect(value.allowed).toBe(ageReached && missing >= 1 && missing <= backPaymentLimit(on));
        expect('gross' in value || 'interest' in value || 'pensionFrom' in value).toBe(value.allowed);
        if (value.allowed) expect(value.pensionFrom).toBe(addMonths(on, 1));
      }),
    );
  });

  test('more income, more missing months or a higher yield never cost less, and the interest is what goes beyond the contributions', () => {
    fc.assert(
      fc.property(months, incomes, incomes, fc.integer({ min: 1, max: 59 }), yields, (on, income, more, missing, rate) => {
        const pay = (input: { income: number; missing: number; rate: string }) =>
          backPayment({ on, income: input.income, creditedMonths: short(on, input.missing), monthlyInterestPercent: input.rate });
        const base = pay({ income, missing, rate });
        const gross = base.value.gross ?? -1;
        expect(pay({ income: income + more, missing, rate }).value.gross).toBeGreaterThanOrEqual(gross);
        expect(pay({ income, missing: missing + 1, rate }).value.gross).toBeGreaterThanOrEqual(gross);
        expect(pay({ income, missing, rate: String(Number(rate) + 0.1) }).value.gross).toBeGreaterThanOrEqual(gross);

        const amount = (key: string) => {
          const found = base.steps.find((step) => step.key === key);
          return found?.result.unit === 'đồng' ? found.result.amount : exact(0);
        };
        const without = pay({ income, missing, rate: '0' });
        const contributions = without.steps.find((step) => step.key === 'gross');
        if (contributions?.result.unit !== 'đồng') throw new Error('the payment has no step');
        expect(round(add(amount('interest'), contributions.result.amount))).toBe(gross);
      }),
    );
  });

  test('July 2025 brings the limit of the new law; the months missing count towards its years', () => {
    const old = addMonths(newLaw, -1);
    for (const on of [old, newLaw]) expect(backPaymentLimit(on)).toBe(numberOn(backPaymentMonths, firstDay(on)).value);
    const ask = (on: typeof newLaw) =>
      backPayment({ on, income: 5_000_000, creditedMonths: short(newLaw, 1), monthlyInterestPercent: '0.31' });
    expect(ask(newLaw).value.missingMonths).toBe(1);
    expect(ask(old).value.missingMonths).toBe(requiredMonths(old) - requiredMonths(newLaw) + 1);
  });
});

describe('the month before the age', () => {
  const reachedOn = month('2027-01');
  const ask = (on: typeof newLaw) =>
    backPayment({ on, income: 2_200_000, creditedMonths: short(on, 12), ageReachedOn: reachedOn, monthlyInterestPercent: '0.31' });
  const aheadOf = (on: typeof newLaw) => ask(on).steps.find(({ key }) => key === 'ahead');

  test('the payment may come then (Điều 36 khoản 3 điểm e), no earlier, and a step names the decree that says otherwise', () => {
    expect(backPaymentFrom(newLaw, reachedOn).month).toBe(addMonths(reachedOn, -1));
    expect(ask(addMonths(reachedOn, -2)).value.allowed).toBe(false);
    expect(ask(addMonths(reachedOn, -1)).value.allowed).toBe(true);
    expect(formatQuantity(aheadOf(addMonths(reachedOn, -1))!.result)).toContain('nghị định');
    expect(aheadOf(addMonths(reachedOn, -1))!.cites.map(({ document }) => document)).toEqual(['l41-2024', 'nd-159-2025']);
    expect(aheadOf(reachedOn)).toBeUndefined();
  });

  test('the pension still waits for the age', () => {
    expect(ask(addMonths(reachedOn, -1)).value.pensionFrom).toBe(addMonths(reachedOn, 1));
    expect(ask(reachedOn).value.pensionFrom).toBe(addMonths(reachedOn, 1));
    expect(ask(addMonths(reachedOn, 1)).value.pensionFrom).toBe(addMonths(reachedOn, 2));
  });

  test('before July 2025 the age came first', () => {
    const old = addMonths(newLaw, -1);
    expect(backPaymentFrom(old, newLaw).month).toBe(newLaw);
  });

  test('who asks whether, hears yes with the warning, and may see it among the ways to a pension with its price', () => {
    const birth = month('1965-04');
    const { reachedOn: age } = retirementAge({ sex: 'male', birth }).value;
    const on = addMonths(age, -1);
    const creditedMonths = short(on, 12);
    const verdict = (when: typeof on) => backPaymentEligibility({ on: when, sex: 'male', birth, creditedMonths });
    expect(verdict(on)).toMatchObject({ verdict: 'yes', reason: expect.stringContaining('nghị định') });
    expect(verdict(age).reason).not.toContain('nghị định');
    expect(verdict(addMonths(on, -1))).toMatchObject({ verdict: 'no', reason: expect.stringContaining(formatMonth(on)) });
    const way = (when: typeof on) =>
      pensionEligibility({ on: when, sex: 'male', birth, months: creditedMonths, monthlyInterestPercent: '0.31' }).waysOut.find(
        ({ key }) => key === 'back-payment',
      );
    const { min } = incomeLimits({ on, income: 0 }).value;
    expect(way(on)?.price).toBe(backPayment({ on, income: min, creditedMonths, monthlyInterestPercent: '0.31' }).value.gross);
    expect(way(addMonths(on, -1))).not.toHaveProperty('price');
  });
});

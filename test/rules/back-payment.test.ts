import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import backPaymentMonths from '#content/law/parameters/back-payment-months.yaml';
import { addMonths, firstDay, month, monthFromIndex, monthIndex } from '#law/month';
import { numberOn } from '#law/parameter';
import { backPayment, backPaymentLimit, requiredMonths } from '#rules/back-payment';
import { add, exact, round } from '#rules/exact';

const newLaw = month('2025-07');
const months = fc.integer({ min: monthIndex(newLaw), max: monthIndex(month('2032-12')) }).map(monthFromIndex);
const yields = fc.constantFrom('0', '0.31', '0.4833', '1.2');
const incomes = fc.integer({ min: 1, max: 60_000_000 });
/** Who is short by so many months. */
const short = (on: typeof newLaw, missing: number) => requiredMonths(on) - missing;

describe('one payment for missing months', () => {
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

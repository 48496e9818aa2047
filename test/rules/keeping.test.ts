import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, month } from '#law/month';
import { requiredMonths } from '#rules/pension/back-payment';
import { keptTime, type KeepingQuestion } from '#rules/withdrawal/keeping';
import { retirementAge } from '#rules/pension/retirement-age';

const on = month('2026-11');
const required = requiredMonths(on);
const person: KeepingQuestion = {
  on,
  sex: 'female',
  birth: month('1985-01'),
  creditedMonths: 60,
  averageIncome: 3_000_000,
  goOn: { income: 'floor', groups: ['other'], monthsSupported: 0 },
  poor: false,
  yearsDrawn: 20,
};

describe('time that is kept', () => {
  test('exactly the missing months are still paid, and the pension starts after the age and the last month', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: required + 60 }),
        fc.constantFrom(month('1965-01'), month('1985-01')),
        (creditedMonths, birth) => {
          const { goOn, pensionFrom, monthly } = keptTime({ ...person, birth, creditedMonths }).value;
          expect(goOn?.months ?? 0).toBe(Math.max(0, required - creditedMonths));
          expect(pensionFrom >= retirementAge({ sex: 'female', birth }).value.pensionFrom).toBe(true);
          expect(pensionFrom > (goOn?.to ?? on)).toBe(true);
          expect(monthly).toBeGreaterThan(0);
        },
      ),
    );
  });

  test('who has enough years pays nothing more and has no allowance instead of the pension', () => {
    const { goOn, allowance } = keptTime({ ...person, creditedMonths: required }).value;
    expect([goOn, allowance]).toEqual([undefined, undefined]);
  });

  test('paying nothing more, the allowance begins when the age is reached', () => {
    const { allowance } = keptTime(person).value;
    expect(allowance?.from).toBe(retirementAge(person).value.reachedOn);
    expect(allowance?.total).toBe(allowance!.amount * allowance!.months);
  });

  test('its steps tell paying on, the pension and the allowance apart, and rest on nothing provisional when nothing is paid', () => {
    const keys = (creditedMonths: number) => keptTime({ ...person, birth: month('1965-01'), creditedMonths }).steps.map(({ key }) => key);
    const pension = ['age', 'reachedOn', 'keepPensionFrom', 'average', 'years-suffice', 'years', 'rate', 'monthly', 'pensionTotal'];
    const allowance = ['bought', 'limit', 'amount', 'months', 'total'].map((key) => `allowance-${key}`);
    expect(keys(required - 1)).toEqual([`from-${on}`, 'plan-payable', ...pension, ...allowance]);
    // Bought months that end before the social pension could be topped up, which is a question of its own page.
    expect(keys(required - 120).slice(-allowance.length)).toEqual(allowance);
    expect(keys(required)).toEqual(pension);
    expect(keptTime({ ...person, creditedMonths: required }).provisional).toEqual([]);
  });

  test('too short a time, or too old: no allowance', () => {
    expect(keptTime({ ...person, creditedMonths: 11 }).value.allowance).toBeUndefined();
    expect(keptTime({ ...person, birth: addMonths(on, -80 * 12) }).value.allowance).toBeUndefined();
  });

  test('the pension is multiplied by the years assumed and nothing else', () => {
    const { monthly, pensionTotal } = keptTime({ ...person, yearsDrawn: 7 }).value;
    expect(pensionTotal).toBe(monthly * 84);
  });
});

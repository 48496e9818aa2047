import { describe, expect, test } from 'vitest';
import interest from '#content/law/parameters/fund-monthly-interest.yaml';
import joinedBefore from '#content/law/parameters/withdrawal-joined-before.yaml';
import maxYears from '#content/law/parameters/withdrawal-max-years.yaml';
import waiting from '#content/law/parameters/withdrawal-waiting-months.yaml';
import { addMonths, day, firstDay, month, monthOf } from '#law/month';
import { numberOn, textOn } from '#law/parameter';
import { backPayment, backPaymentLimit, requiredMonths } from '#rules/pension/back-payment';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { withdrawalEligibility } from '#rules/withdrawal/withdrawal-eligibility';
import { unpublished } from './unpublished';

const on = month('2026-11');
const limit = monthOf(day(textOn(joinedBefore, firstDay(on)).value));
const wait = numberOn(waiting, firstDay(on)).value;
const years = numberOn(maxYears, firstDay(on)).value;
const stopped = {
  on,
  reason: 'stopped-12-months' as const,
  creditedMonths: 30,
  firstContribution: addMonths(limit, -1),
  monthsStopped: wait,
  payingNow: false,
};
const keys = (input: Parameters<typeof withdrawalEligibility>[0]): string[] => withdrawalEligibility(input).waysOut.map((way) => way.key);

describe('may I withdraw after stopping?', () => {
  test('yes with a month before the limit, the wait over, and too few years', () => {
    expect(withdrawalEligibility(stopped)).toMatchObject({ verdict: 'yes' });
  });

  test.each([
    ['first month on the limit', { firstContribution: limit }],
    ['the wait not over', { monthsStopped: wait - 1 }],
    ['enough years', { creditedMonths: years * 12 }],
    ['paying again', { payingNow: true }],
  ])('no: %s', (_name, change) => {
    const answer = withdrawalEligibility({ ...stopped, ...change });
    expect(answer.verdict).toBe('no');
    expect(answer.waysOut.length).toBeGreaterThan(1);
    expect(answer.cites.length).toBeGreaterThan(0);
  });

  test('one thing unknown: it depends, and asks; more unknown: it cannot tell', () => {
    const { monthsStopped: _stopped, ...unknownWait } = stopped;
    expect(withdrawalEligibility(unknownWait)).toMatchObject({ verdict: 'depends', dependsOn: expect.stringContaining('ngừng đóng') });
    const { firstContribution: _first, ...unknownTwo } = unknownWait;
    expect(withdrawalEligibility(unknownTwo).verdict).toBe('cannot-tell');
    expect(withdrawalEligibility({ ...unknownTwo, payingNow: true }).verdict).toBe('no');
  });
});

describe('other reasons', () => {
  test('illness, lost capacity and emigration do not ask when the first month was', () => {
    for (const reason of ['serious-illness', 'capacity-loss', 'emigration'] as const)
      expect(withdrawalEligibility({ on, reason, creditedMonths: 3, firstContribution: limit }).verdict).toBe('yes');
  });

  test('retirement age without enough years, not with them', () => {
    const base = { on, reason: 'retirement-age' as const, ageReached: true, payingNow: false };
    expect(withdrawalEligibility({ ...base, creditedMonths: requiredMonths(on) - 1 }).verdict).toBe('yes');
    expect(withdrawalEligibility({ ...base, creditedMonths: requiredMonths(on) }).verdict).toBe('no');
  });
});

describe('ways out', () => {
  test('keeping costs nothing and a loan promises no price', () => {
    const { waysOut } = withdrawalEligibility(stopped);
    expect(waysOut.find((way) => way.key === 'keep')?.price).toBe(0);
    expect(waysOut.find((way) => way.key === 'loan')).not.toHaveProperty('price');
    expect(waysOut.find((way) => way.key === 'go-on')?.price).toBeGreaterThan(0);
  });

  test('back-payment only at retirement age and within its limit, priced at the lowest income', () => {
    const near = { ...stopped, creditedMonths: requiredMonths(on) - backPaymentLimit(on), ageReached: true };
    const income = incomeLimits({ on, income: 0 }).value.min;
    const price = backPayment({ on, income, creditedMonths: near.creditedMonths }).value.gross;
    expect(withdrawalEligibility(near).waysOut.find((way) => way.key === 'back-payment')?.price).toBe(price);
    expect(keys({ ...near, creditedMonths: near.creditedMonths - 1 })).not.toContain('back-payment');
    expect(keys({ ...near, ageReached: false })).not.toContain('back-payment');
  });

  test('a year without a published interest rate shows the way without a price', () => {
    const near = { ...stopped, creditedMonths: requiredMonths(on) - 6, ageReached: true };
    const way = unpublished(interest, firstDay(on), () => withdrawalEligibility(near)).waysOut.find(({ key }) => key === 'back-payment');
    expect(way).toBeDefined();
    expect(way).not.toHaveProperty('price');
  });

  test('someone paying is not told to go on paying', () => {
    expect(keys({ ...stopped, payingNow: true })).not.toContain('go-on');
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import lossYears from '#content/law/parameters/early-retirement-years.yaml';
import workUnder from '#content/law/parameters/early-retirement-work-under.yaml';
import interest from '#content/law/parameters/fund-monthly-interest.yaml';
import oldAges from '#content/law/parameters/transition-age.yaml';
import joinedBefore from '#content/law/parameters/transition-joined-before.yaml';
import transitionYears from '#content/law/parameters/transition-years-of-voluntary.yaml';
import { formatDuration } from '#law/format';
import { addMonths, firstDay, month, monthFromIndex, monthIndex, monthOf, type Day } from '#law/month';
import { entryOn, numberOn, textOn } from '#law/parameter';
import { citesOf } from '#rules/core/answer';
import { backPayment, backPaymentLimit, requiredMonths } from '#rules/pension/back-payment';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { pensionEligibility, type PensionQuestion } from '#rules/pension/pension-eligibility';
import { plan } from '#rules/voluntary/plan';
import { retirementAge } from '#rules/pension/retirement-age';
import { unpublished } from './unpublished';

const ON = month('2026-12');
const NEEDED = requiredMonths(ON);
const BIRTH = month('1964-10');
const reached = retirementAge({ sex: 'male', birth: BIRTH }).value;
const ask = (more: Partial<PensionQuestion>) => pensionEligibility({ on: ON, sex: 'male', birth: BIRTH, months: NEEDED, ...more });
const ways = (more: Partial<PensionQuestion>) => Object.fromEntries(ask(more).waysOut.map((way) => [way.key, way]));
const withoutInterest = (more: Partial<PensionQuestion>) => unpublished(interest, firstDay(ON), () => ways(more));

describe('pensionEligibility', () => {
  test('yes from the month the age is completed, with every one of the months', () => {
    expect(ask({}).verdict).toBe('yes');
    expect(ask({ on: reached.reachedOn }).verdict).toBe('yes');
    expect(ask({ on: addMonths(reached.reachedOn, -1) }).verdict).toBe('no');
    expect(ask({ months: NEEDED - 1 }).verdict).toBe('no');
  });

  test('long before the age, the compulsory years of Điều 65 are what the question rests on', () => {
    const years = numberOn(lossYears, firstDay(ON));
    const said = ask({ birth: month('1985-01'), months: years.value * 12, voluntaryMonths: 0 });
    expect(said.verdict).toBe('depends');
    for (const cite of citesOf([years])) expect(said.cites).toContainEqual(cite);
  });

  test('what is not known is asked for, never guessed', () => {
    const { sex: _sex, birth: _birth, ...ageless } = { on: ON, sex: 'male', birth: BIRTH, months: NEEDED };
    expect(pensionEligibility(ageless)).toMatchObject({ verdict: 'depends', dependsOn: expect.stringContaining('sinh') });
    expect(pensionEligibility({ on: ON, sex: 'male', birth: BIRTH })).toMatchObject({
      verdict: 'depends',
      dependsOn: expect.stringContaining('năm'),
    });
    expect(pensionEligibility({ on: ON }).verdict).toBe('cannot-tell');
    // Too few months or too young an age decide alone.
    expect(pensionEligibility({ on: ON, months: NEEDED - 1 }).verdict).toBe('no');
    expect(pensionEligibility({ on: ON, sex: 'female', birth: month('2000-01') }).verdict).toBe('no');
  });

  test('the old ages are for who joined before the day and paid the voluntary years', () => {
    const years = numberOn(transitionYears, firstDay(ON)).value * 12;
    const day = monthOf(textOn(joinedBefore, firstDay(ON)).value as Day);
    const birth = addMonths(ON, -entryOn(oldAges, firstDay(ON), 'male').value);
    const enough = { birth, months: years, voluntaryMonths: years, firstVoluntary: addMonths(day, -1) };
    expect(ask(enough).verdict).toBe('yes');
    expect(ask({ ...enough, firstVoluntary: day }).verdict).toBe('no');
    expect(ask({ ...enough, voluntaryMonths: years - 1 }).verdict).toBe('no');
    expect(ask({ ...enough, birth: addMonths(birth, 1) }).verdict).toBe('no');
    expect(ask({ birth, months: years, voluntaryMonths: years })).toMatchObject({ verdict: 'depends', dependsOn: expect.any(String) });
    expect(ask({ birth, months: years - 1 }).verdict).toBe('no');
  });

  test('long compulsory years near the age may open an earlier door', () => {
    const birth = addMonths(ON, -58 * 12);
    expect(ask({ birth, voluntaryMonths: 0 }).verdict).toBe('depends');
    expect(ask({ birth, voluntaryMonths: 1 }).verdict).toBe('no');
    const young = { birth: month('1975-06'), voluntaryMonths: 0 };
    const { reachedOn } = retirementAge({ sex: 'male', ...young }).value;
    const farthest = addMonths(reachedOn, -entryOn(workUnder, firstDay(ON), 'coal').value * 12);
    expect(ask({ ...young, on: farthest }).verdict).toBe('depends');
    expect(ask({ ...young, on: addMonths(farthest, -1) }).verdict).toBe('no');
    // Lost capacity after especially heavy work (Điều 65 khoản 1 điểm c) knows no earliest age, but wants more compulsory years.
    const enough = numberOn(lossYears, firstDay(ON)).value * 12;
    const far = { birth: month('1986-06'), voluntaryMonths: 0, months: enough };
    expect(ask(far)).toMatchObject({ verdict: 'depends', reason: expect.stringContaining('chưa đến tuổi') });
    expect(ask({ ...far, voluntaryMonths: 1 }).verdict).toBe('no');
    expect(pensionEligibility({ on: ON, sex: 'male', birth, voluntaryMonths: 0 }).verdict).toBe('no');
  });

  test('too young with enough years: waiting costs nothing', () => {
    expect(ask({ on: addMonths(reached.reachedOn, -1) }).waysOut).toMatchObject([{ key: 'wait', price: 0 }]);
  });

  test('short at the age: pay at once, go on, monthly allowance, social pension, withdraw, each with its price', () => {
    const months = NEEDED - backPaymentLimit(ON);
    const found = ways({ months });
    expect(Object.keys(found)).toEqual(['back-payment', 'go-on', 'monthly-allowance', 'social-pension', 'withdrawal']);
    const income = incomeLimits({ on: ON, income: 0 }).value.min;
    expect(found['back-payment']?.price).toBe(backPayment({ on: ON, income, creditedMonths: months }).value.gross);
    expect(found['go-on']?.price).toBe(plan({ from: ON, months: NEEDED - months, income: 'floor', groups: [] }).value.payable);
  });

  test('too much missing for one payment: pay on until it is little enough', () => {
    const found = ways({ months: NEEDED - backPaymentLimit(ON) - 1 });
    expect(Object.keys(found)).toContain('go-on-then-back-payment');
    expect(Object.keys(found)).not.toContain('back-payment');
    expect(found['go-on-then-back-payment']?.price).toBeGreaterThan(0);
  });

  test('no allowance under its least time, and none once the social pension has come', () => {
    const without = ['go-on-then-back-payment', 'go-on', 'social-pension', 'withdrawal'];
    expect(Object.keys(ways({ months: 6 }))).toEqual(without);
    expect(Object.keys(ways({ months: 100, birth: month('1940-01') }))).toEqual(without);
  });

  test('the price of a year whose interest was never published is left out', () => {
    const way = withoutInterest({ months: NEEDED - 12 })['back-payment'];
    expect(way).toBeDefined();
    expect(way).not.toHaveProperty('price');
    expect(withoutInterest({ months: NEEDED - 12, monthlyInterestPercent: '0.31' })['back-payment']?.price).toBeGreaterThan(0);
  });

  test('too much missing in such a year: the sum is left out with the part that is not known', () => {
    const found = withoutInterest({ months: NEEDED - backPaymentLimit(ON) - 1 });
    expect(found['go-on-then-back-payment']).not.toHaveProperty('price');
    expect(found['go-on']?.price).toBeGreaterThan(0);
  });

  test('who is too young and lacks too much pays on to the age, then the rest at once; nothing at once where no rest is left', () => {
    const missing = backPaymentLimit(ON) + 1;
    const { age } = retirementAge({ sex: 'male', birth: month('1970-01') }).value;
    const keys = (toAge: number) => Object.keys(ways({ birth: addMonths(ON, toAge - age), months: NEEDED - missing }));
    expect(keys(missing - 30)).toEqual(['go-on-then-back-payment', 'go-on']);
    expect(keys(missing - 1)).toEqual(['go-on-then-back-payment', 'go-on']);
    expect(keys(missing)).toEqual(['go-on']);
    expect(keys(missing + 1)).toEqual(['go-on']);
    const rest = ways({ birth: addMonths(ON, missing - 2 - age), months: NEEDED - missing })['go-on-then-back-payment'];
    expect(rest?.label).toMatch(/còn lại$/);
    expect(rest?.label).toContain(`${formatDuration(missing - 2)}, rồi đóng một lần cho ${formatDuration(2)}`);
    const { birth: _birth, ...ageless } = { on: ON, sex: 'male' as const, birth: BIRTH, months: NEEDED - missing };
    expect(pensionEligibility(ageless).waysOut.map(({ key }) => key)).toEqual(['go-on']);
  });

  test('every answer has a reason and its articles, and a no has a way out unless nothing is known', () => {
    const months = fc.integer({ min: monthIndex(month('2025-07')), max: monthIndex(month('2040-12')) }).map(monthFromIndex);
    const births = fc.integer({ min: monthIndex(month('1940-01')), max: monthIndex(month('2010-12')) }).map(monthFromIndex);
    const questions = fc.record(
      {
        on: months,
        sex: fc.constantFrom('male' as const, 'female' as const),
        birth: births,
        months: fc.nat(500),
        voluntaryMonths: fc.nat(300),
        firstVoluntary: fc.constantFrom(month('2010-01'), month('2020-12'), month('2021-01')),
        income: fc.integer({ min: 0, max: 60_000_000 }),
      },
      { requiredKeys: ['on'] },
    );
    fc.assert(
      fc.property(questions, (question) => {
        const { verdict, reason, dependsOn, waysOut, cites } = pensionEligibility(question);
        expect(reason.length).toBeGreaterThan(0);
        expect(cites.length).toBeGreaterThan(0);
        expect(dependsOn !== undefined).toBe(verdict === 'depends');
        expect(waysOut.length > 0).toBe(verdict === 'no' && question.months !== undefined);
        for (const way of waysOut) expect(way.price ?? 0).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 400 },
    );
  });
});

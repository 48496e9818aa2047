/** Retirement before the age at its limits: Luật BHXH 2024 Điều 64–66, Nghị định 158/2025 Điều 13. */
import { describe, expect, test } from 'vitest';
import buyMonths from '#content/law/parameters/compulsory-back-payment-months.yaml';
import capacityLoss from '#content/law/parameters/early-retirement-capacity-loss.yaml';
import maxYears from '#content/law/parameters/early-retirement-max-years.yaml';
import minimumYears from '#content/law/parameters/minimum-pension-years.yaml';
import pensionYears from '#content/law/parameters/pension-years.yaml';
import reduction from '#content/law/parameters/early-retirement-reduction.yaml';
import workUnder from '#content/law/parameters/early-retirement-work-under.yaml';
import years from '#content/law/parameters/early-retirement-years.yaml';
import { formatAge, formatDuration, formatPercent } from '#law/format';
import { firstDay, month } from '#law/month';
import { entryOn, numberOn } from '#law/parameter';
import { citesOf } from '#rules/core/answer';
import { lowestPension } from '#rules/pension/minimum-pension';
import { round } from '#rules/core/exact';
import { earlyRetirement, WORK_KINDS, type EarlyRetirementQuestion } from '#rules/pension/early-retirement';
import { keysOf, stepOf } from './steps';

const on = month('2026-11');
const today = firstDay(on);
const AGE = 60 * 12;
const partial = entryOn(capacityLoss, today, 'partial').value;
const severe = entryOn(capacityLoss, today, 'severe').value;
const earlyBy = (key: 'partial' | 'severe') => entryOn(maxYears, today, key).value * 12;
const under = (key: 'heavy' | 'coal') => entryOn(workUnder, today, key).value * 12;
const normal = numberOn(pensionYears, today).value * 12;
const long = numberOn(years, today).value * 12;
const buy = numberOn(buyMonths, today).value;

const person: EarlyRetirementQuestion = {
  ...{ on, sex: 'male', ageMonths: AGE, referenceAgeMonths: AGE, compulsoryMonths: long, lossPercent: 0 },
  ...{ work: 'normal', special15: false },
};
const ask = (more: Partial<EarlyRetirementQuestion>) => earlyRetirement({ ...person, ...more });
const said = (more: Partial<EarlyRetirementQuestion>) => {
  const { eligibility, missingMonths, canBuy } = ask(more).value;
  return { key: eligibility?.key, missingMonths, canBuy, waysOut: eligibility?.waysOut.map(({ key }) => key) };
};
const yes = { key: 'eligible', missingMonths: 0, canBuy: false, waysOut: [] };
const tooYoung = { ...yes, key: 'age' };
const short = (missingMonths: number) =>
  missingMonths > buy
    ? { key: 'years', missingMonths, canBuy: false, waysOut: [] }
    : { key: 'years', missingMonths, canBuy: true, waysOut: ['pay-missing'] };

describe('who may retire (Điều 64, 65), and what few missing months may be paid at once (Điều 33 khoản 7)', () => {
  const coal = { work: 'coal', special15: true } as const;
  const heavy = { work: 'heavy', special15: true } as const;
  const special = { work: 'special-heavy', special15: true } as const;
  const ill = { lossPercent: partial };
  const veryIll = { lossPercent: severe };

  test.each<[string, Partial<EarlyRetirementQuestion>, object]>([
    ['of age, every month', { compulsoryMonths: normal }, yes],
    ['of age, one month missing', { compulsoryMonths: normal - 1 }, short(1)],
    ['of age, as many missing as may be paid', { compulsoryMonths: normal - buy }, short(buy)],
    ['of age, one more missing', { compulsoryMonths: normal - buy - 1 }, short(buy + 1)],
    ['of age and ill: the shorter time counts', { ...ill, compulsoryMonths: normal - 1 }, short(1)],
    ['a month too young, healthy', { ageMonths: AGE - 1 }, { ...yes, key: 'loss' }],
    ['a month too young, nearly ill enough', { ageMonths: AGE - 1, lossPercent: partial - 1 }, { ...yes, key: 'loss' }],
    ['ill, as early as may be', { ...ill, ageMonths: AGE - earlyBy('partial') }, yes],
    ['ill, a month earlier', { ...ill, ageMonths: AGE - earlyBy('partial') - 1 }, tooYoung],
    ['ill, one month missing', { ...ill, ageMonths: AGE - 1, compulsoryMonths: long - 1 }, short(1)],
    ['nearly very ill', { lossPercent: severe - 1, ageMonths: AGE - earlyBy('severe') }, tooYoung],
    ['very ill, as early as may be', { ...veryIll, ageMonths: AGE - earlyBy('severe') }, yes],
    ['very ill, a month earlier', { ...veryIll, ageMonths: AGE - earlyBy('severe') - 1 }, tooYoung],
    ['very ill, one month missing', { ...veryIll, ageMonths: AGE - earlyBy('severe'), compulsoryMonths: long - 1 }, short(1)],
    ['heavy work', { ...heavy, ageMonths: AGE - under('heavy'), compulsoryMonths: normal }, yes],
    ['heavy work, a month earlier', { ...heavy, ageMonths: AGE - under('heavy') - 1 }, tooYoung],
    ['heavy work, not 15 years of it', { ...heavy, special15: false, ageMonths: AGE - under('heavy') }, { ...yes, key: 'loss' }],
    ['heavy work, one month missing', { ...heavy, ageMonths: AGE - under('heavy'), compulsoryMonths: normal - 1 }, short(1)],
    ['coal', { ...coal, ageMonths: AGE - under('coal'), compulsoryMonths: normal }, yes],
    ['coal, a month earlier', { ...coal, ageMonths: AGE - under('coal') - 1 }, tooYoung],
    ['15 years of ordinary work bring nothing', { special15: true, ageMonths: AGE - 1 }, { ...yes, key: 'loss' }],
    ['specially heavy and ill: at any age', { ...special, ...ill, ageMonths: 480 }, yes],
    ['specially heavy and ill, one month missing', { ...special, ...ill, ageMonths: 480, compulsoryMonths: long - 1 }, short(1)],
    ['specially heavy, not 15 years of it', { ...special, ...ill, special15: false, ageMonths: 480 }, tooYoung],
    ['specially heavy, nearly ill enough', { ...special, lossPercent: partial - 1, ageMonths: 480 }, tooYoung],
    ['coal and ill: at any age', { ...coal, ...ill, ageMonths: 480 }, yes],
    ['heavy and ill: not at any age', { ...heavy, ...ill, ageMonths: 480 }, tooYoung],
    ['ordinary work and ill: not at any age', { special15: true, ...ill, ageMonths: 480 }, tooYoung],
  ])('%s', (_who, more, expected) => expect(said(more)).toEqual(expected));

  test('the reason names the earliest age, the loss or the time missing', () => {
    const reason = (more: Partial<EarlyRetirementQuestion>) => ask(more).value.eligibility?.reason;
    expect(reason({ ...veryIll, ageMonths: 480 })).toContain(formatAge(AGE - earlyBy('severe')));
    expect(reason({ ...coal, ageMonths: 480 })).toContain(formatAge(AGE - under('coal')));
    expect(reason({ ageMonths: 480 })).toContain(formatPercent(partial));
    expect(reason({ compulsoryMonths: normal - 14 })).toContain(formatDuration(14));
    expect(ask({ compulsoryMonths: normal - 2 }).value.eligibility?.waysOut[0]?.label).toContain(formatDuration(2));
  });

  test('the articles of the verdict, with those of the work where it counts', () => {
    const cites = (more: Partial<EarlyRetirementQuestion>) => ask(more).value.eligibility?.cites ?? [];
    const ofWork = citesOf([entryOn(workUnder, today, 'heavy')]);
    for (const cite of citesOf([numberOn(years, today), numberOn(pensionYears, today)])) expect(cites({})).toContainEqual(cite);
    for (const cite of ofWork) {
      expect(cites(heavy)).toContainEqual(cite);
      expect(cites({})).not.toContainEqual(cite);
    }
    expect(stepOf(ask(heavy), 'mark').cites).toEqual(ofWork);
    expect(stepOf(ask({ special15: true }), 'mark').cites).toEqual([]);
  });

  test('under the law before, nothing is said of who may', () => {
    const { value, steps } = ask({ on: month('2025-06'), compulsoryMonths: normal - 1 });
    expect(value).not.toHaveProperty('eligibility');
    expect(value).toMatchObject({ missingMonths: 0, canBuy: false });
    expect(steps[0]?.key).toBe('mark');
  });

  test('a loss is between 0 and 100 %', () => {
    for (const lossPercent of [-1, 101, NaN]) expect(() => ask({ lossPercent })).toThrow(/^lossPercent must be/);
    for (const lossPercent of [0, 100]) expect(() => ask({ lossPercent })).not.toThrow();
  });
});

describe('what is taken off (Điều 66 khoản 3)', () => {
  const percent = (key: string) => entryOn(reduction, today, key).value;

  test.each([
    [0, 0],
    [1, percent('1-5')],
    [5, percent('1-5')],
    [6, percent('6-11')],
    [11, percent('6-11')],
    [12, percent('full-year')],
    [17, percent('full-year') + percent('1-5')],
    [18, percent('full-year') + percent('6-11')],
    [60, percent('full-year') * 5],
  ])('%i months early: %d %%', (monthsEarly, expected) => {
    const answer = ask({ lossPercent: severe, ageMonths: AGE - monthsEarly });
    expect(answer.value).toMatchObject({ monthsEarly, reductionPercent: expected });
    expect(answer.value.ratePercent).toBe(ask({ lossPercent: severe }).value.ratePercent - expected);
    expect(stepOf(answer, 'reduction').cites).toEqual(citesOf([entryOn(reduction, today, 'full-year')]));
  });

  test('heavy work and coal are counted from their own age, ordinary work from that of everybody', () => {
    const early = Object.fromEntries(
      WORK_KINDS.map((work) => [work, ask({ work, special15: true, ageMonths: AGE - 150 }).value.monthsEarly]),
    );
    const heavy = 150 - under('heavy');
    expect(early).toEqual({ normal: 150, heavy, 'special-heavy': heavy, coal: 150 - under('coal') });
  });
});

describe('the pension', () => {
  const averageWage = 1_500_000;
  const guaranteed = numberOn(minimumYears, today).value * 12;
  const least = round(lowestPension(on).amount);

  test('nothing is told without a wage or without the years', () => {
    expect(ask({}).value).not.toHaveProperty('monthly');
    expect(ask({ averageWage, compulsoryMonths: normal - 1 }).value).not.toHaveProperty('monthly');
    expect(keysOf(ask({}))).toEqual(['eligible', 'mark', 'monthsEarly', 'reduction', 'years-suffice', 'years', 'rate', 'early-rate']);
  });

  test.each([
    ['guaranteed, every year of it', { joinedBefore: true, compulsoryMonths: guaranteed }, true],
    ['one month short of the guarantee', { joinedBefore: true, compulsoryMonths: guaranteed - 1 }, false],
    ['joined after the day', { joinedBefore: false, compulsoryMonths: guaranteed }, false],
    ['not told when joined', { compulsoryMonths: guaranteed }, false],
  ])('the lowest pension (Điều 141 khoản 11): %s', (_who, more, raised) => {
    const answer = ask({ averageWage, ...more });
    const own = Math.round((averageWage * answer.value.ratePercent) / 100);
    expect(own).toBeLessThan(least);
    expect(answer.value.monthly).toBe(raised ? least : own);
    expect(keysOf(answer).slice(8)).toEqual(raised ? ['monthly', 'minimum', 'pension'] : ['monthly']);
  });

  test('a pension above the lowest stays as it is', () => {
    const answer = ask({ averageWage: 20_000_000, joinedBefore: true });
    expect(answer.value.monthly).toBe(200_000 * answer.value.ratePercent);
  });
});

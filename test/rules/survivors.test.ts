/** What a death opens, and who draws: Luật BHXH 2024 Điều 85–87, 109; Nghị định 158/2025 Điều 21; Thông tư 12/2025 Điều 18. */
import { describe, expect, test } from 'vitest';
import ageFemale from '#content/law/parameters/retirement-age-by-year-female.yaml';
import ageMale from '#content/law/parameters/retirement-age-by-year-male.yaml';
import buyMonths from '#content/law/parameters/compulsory-back-payment-months.yaml';
import childAge from '#content/law/parameters/survivor-child-age.yaml';
import funeralMonths from '#content/law/parameters/funeral-months.yaml';
import incomeMultiple from '#content/law/parameters/survivor-income-multiple.yaml';
import lossLine from '#content/law/parameters/survivor-monthly-loss.yaml';
import monthlyYears from '#content/law/parameters/survivor-monthly-years.yaml';
import mostPeople from '#content/law/parameters/survivor-monthly-people.yaml';
import rates from '#content/law/parameters/survivor-monthly-rates.yaml';
import twoDeaths from '#content/law/parameters/survivor-two-deaths-multiple.yaml';
import { formatAge, formatDong, formatDuration, formatNumber } from '#law/format';
import { firstDay, month, yearOf } from '#law/month';
import { entryOn, numberOn, tableOn } from '#law/parameter';
import { citesOf, formatQuantity } from '#rules/core/answer';
import { survivorMonthly, type Relative } from '#rules/family/survivor-monthly';
import { funeralEligibility, monthlyRight, type Deceased } from '#rules/family/survivors';
import { referenceLevel } from '#rules/core/reference-level';
import { retirementAgeInYear } from '#rules/pension/retirement-age';
import { stepOf } from './steps';

const on = month('2026-11');
const today = firstDay(on);
const nobody: Deceased = { on, compulsoryMonths: 0, voluntaryMonths: 0 };
const ofCause = entryOn(lossLine, today, 'deceased').value;

describe('the funeral grant (Điều 85, 109)', () => {
  const months = (key: string) => entryOn(funeralMonths, today, key).value;
  const [own, mixed] = [months('compulsory'), months('voluntary-or-mixed')];

  test.each<[string, Partial<Deceased>, 'yes' | 'no']>([
    ['compulsory months enough', { compulsoryMonths: own }, 'yes'],
    ['one month less', { compulsoryMonths: own - 1 }, 'no'],
    ['voluntary months enough', { voluntaryMonths: mixed }, 'yes'],
    ['one month less', { voluntaryMonths: mixed - 1 }, 'no'],
    ['both kinds enough together', { voluntaryMonths: mixed - 5, compulsoryMonths: 5 }, 'yes'],
    ['both kinds, one month less', { voluntaryMonths: mixed - 6, compulsoryMonths: 5 }, 'no'],
    ['a work accident in the first month', { compulsoryMonths: 1, cause: 'work-accident' }, 'yes'],
    ['a pensioner', { pensioner: true }, 'yes'],
    ['no pensioner', { pensioner: false }, 'no'],
    ['a monthly accident allowance, however small the loss', { accidentAllowancePercent: 31 }, 'yes'],
  ])('%s', (_who, more, expected) => {
    const said = funeralEligibility({ ...nobody, ...more });
    expect(said).toMatchObject({ verdict: expected, key: expected === 'yes' ? 'eligible' : 'months', waysOut: [] });
    expect(said.cites).toEqual(citesOf([tableOn(funeralMonths, today)]));
    if (expected === 'no') for (const needed of [own, mixed]) expect(said.reason).toContain(formatNumber(needed));
  });
});

describe('whether there are monthly allowances (Điều 86 khoản 1, Điều 33 khoản 7)', () => {
  const needed = numberOn(monthlyYears, today);
  const buy = numberOn(buyMonths, today);
  const long = needed.value * 12;

  test.each<[string, Partial<Deceased>, missing: number]>([
    ['the years', { compulsoryMonths: long }, 0],
    ['one month missing', { compulsoryMonths: long - 1 }, 1],
    ['as many missing as may be paid', { compulsoryMonths: long - buy.value }, buy.value],
    ['one more missing', { compulsoryMonths: long - buy.value - 1 }, buy.value + 1],
    ['a pension of compulsory time', { compulsoryMonths: long - 1, pensioner: true }, 0],
    ['a pension with voluntary time in it', { compulsoryMonths: long - 1, voluntaryMonths: 1, pensioner: true }, 1],
    ['such a pension with the years', { compulsoryMonths: long, voluntaryMonths: 1, pensioner: true }, 0],
    ['voluntary time only', { voluntaryMonths: long }, long],
    ['an occupational disease', { compulsoryMonths: 1, cause: 'occupational-disease' }, 0],
    ['an accident allowance of loss enough', { accidentAllowancePercent: ofCause }, 0],
    ['an accident allowance, one percent less', { accidentAllowancePercent: ofCause - 1 }, long],
  ])('%s', (_who, more, missing) => {
    const said = monthlyRight({ ...nobody, ...more });
    const canBuy = missing > 0 && missing <= buy.value;
    expect(said).toMatchObject({ verdict: missing === 0 ? 'yes' : 'no', key: missing === 0 ? 'eligible' : 'months' });
    expect(said).toMatchObject({ missingMonths: missing, canBuy });
    expect(said.cites).toEqual(citesOf([needed, buy, entryOn(lossLine, today, 'deceased')]));
    expect(said.waysOut.map(({ key }) => key)).toEqual(canBuy ? ['pay-missing'] : []);
    for (const sentence of [...(missing > 0 ? [said.reason] : []), ...said.waysOut.map(({ label }) => label)])
      expect(sentence).toContain(formatDuration(missing));
  });

  test('a loss is between 0 and 100 %', () => {
    for (const accidentAllowancePercent of [-1, 101])
      expect(() => monthlyRight({ ...nobody, accidentAllowancePercent })).toThrow(/^accidentAllowancePercent must be/);
  });
});

describe('who draws (Điều 86 khoản 2, 3)', () => {
  const level = referenceLevel(on);
  const child = numberOn(childAge, today).value * 12;
  const loss = entryOn(lossLine, today, 'relative').value;
  const limit = numberOn(incomeMultiple, today).value * level.value;
  const woman = retirementAgeInYear(ageFemale, yearOf(on)).value;
  const man = retirementAgeInYear(ageMale, yearOf(on)).value;
  const wife: Relative = { relation: 'spouse', sex: 'female', ageMonths: woman };
  const father: Relative = { relation: 'parent', sex: 'male', ageMonths: man, maintained: true };
  const uncle: Relative = { ...father, relation: 'other' };
  const shown = (relative: Relative) => {
    const answer = survivorMonthly({ on, relatives: [relative] });
    return { entitled: answer.value.entitled, text: formatQuantity(stepOf(answer, 'relative-1').result) };
  };

  test.each<[string, Relative, why: string | undefined]>([
    ['a child a month under 18', { relation: 'child', ageMonths: child - 1 }, undefined],
    ['a child of 18', { relation: 'child', ageMonths: child }, formatNumber(child / 12)],
    ['a child of 18, lost enough', { relation: 'child', ageMonths: child, lossPercent: loss }, undefined],
    ['a child of 18, one percent less', { relation: 'child', ageMonths: child, lossPercent: loss - 1 }, formatNumber(child / 12)],
    ['a child with a wage, under 18', { relation: 'child', ageMonths: child - 1, insuredWage: true, income: limit }, undefined],
    [
      'a child of 18, lost enough, with a wage',
      { relation: 'child', ageMonths: child, lossPercent: loss, insuredWage: true },
      'lương đóng',
    ],
    ['a wife of the age', wife, undefined],
    ['a wife a month younger', { ...wife, ageMonths: woman - 1 }, formatAge(woman)],
    ['a young wife, lost enough', { ...wife, ageMonths: 400, lossPercent: loss }, undefined],
    ['a husband of the age of women', { ...wife, sex: 'male' }, formatAge(man)],
    ['a father of the age, maintained', father, undefined],
    ['a father not maintained', { ...father, maintained: false }, 'nuôi dưỡng'],
    ['an uncle, maintained', uncle, undefined],
    ['an uncle not maintained', { ...uncle, maintained: false }, 'nuôi dưỡng'],
    ['a wife with a wage', { ...wife, insuredWage: true }, 'lương đóng'],
    ['a wife, income one đồng under the limit', { ...wife, income: limit - 1 }, undefined],
    ['a wife, income of the limit', { ...wife, income: limit }, formatDong(limit)],
  ])('%s', (_who, relative, why) => {
    const { entitled, text } = shown(relative);
    expect(entitled).toBe(why === undefined);
    expect(text).toContain(why ?? 'đồng');
  });

  test('a loss is between 0 and 100 %', () => {
    for (const lossPercent of [-1, 101]) expect(() => shown({ ...wife, lossPercent })).toThrow(/^lossPercent must be/);
  });
});

describe('how much (Điều 87)', () => {
  const level = referenceLevel(on);
  const standard = entryOn(rates, today, 'standard');
  const higher = entryOn(rates, today, 'higher');
  const most = numberOn(mostPeople, today);
  const twice = numberOn(twoDeaths, today);
  const child: Relative = { relation: 'child', ageMonths: 100 };
  const alone: Relative = { ...child, noCarer: true };

  test('beyond the most people those without a carer come first, and the others are told so', () => {
    const relatives = [...Array.from({ length: most.value }, () => child), alone, alone];
    const answer = survivorMonthly({ on, relatives });
    const percents = [...Array.from({ length: most.value - 2 }, () => standard.value), higher.value, higher.value];
    expect(answer.value.percents).toEqual(percents);
    expect(answer.value.total).toBe(Math.round((percents.reduce((sum, percent) => sum + percent) * level.value) / 100));
    for (const left of [`relative-${most.value - 1}`, `relative-${most.value}`]) {
      expect(formatQuantity(stepOf(answer, left).result)).toContain(formatNumber(most.value));
      expect(stepOf(answer, left).cites).toEqual(citesOf([most]));
    }
    expect(formatQuantity(stepOf(answer, `relative-${most.value + 1}`).result)).toContain('đồng');
  });

  test('they are kept in the order given', () => {
    expect(survivorMonthly({ on, relatives: [child, alone, { ...child, noCarer: false }] }).value.percents).toEqual([
      ...[standard.value, higher.value, standard.value],
    ]);
  });

  test('two deaths bring twice as much to each, with the articles', () => {
    const paid = (deaths: number) => stepOf(survivorMonthly({ on, relatives: [child], deaths }), 'relative-1');
    const once = (level.value * standard.value) / 100;
    expect(formatQuantity(paid(1).result)).toBe(formatDong(once));
    expect(formatQuantity(paid(2).result)).toBe(formatDong(once * twice.value));
    expect(paid(2).cites).toEqual(citesOf([standard, level, twice]));
  });

  test('nobody draws where there is nobody', () => {
    expect(survivorMonthly({ on, relatives: [] }).value).toEqual({ entitled: false, percents: [], total: 0 });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import byYearFemale from '#content/law/parameters/retirement-age-by-year-female.yaml';
import byYearMale from '#content/law/parameters/retirement-age-by-year-male.yaml';
import ageMale from '#content/law/parameters/retirement-age-male.yaml';
import oldAge from '#content/law/parameters/transition-age.yaml';
import { addMonths, day, month, monthFromIndex, monthIndex, yearOf } from '#law/month';
import { entryOn, LawGap, tableOn, type DatedValue } from '#law/parameter';
import { ageOf, birthFromYear, retirementAge, retirementAgeInYear, type Sex } from '#rules/pension/retirement-age';

const SEXES: readonly Sex[] = ['male', 'female'];
const births = Array.from({ length: 51 * 12 }, (_, index) => addMonths(month('1960-01'), index));

/** The Labour Code's own table: by the year in which the age is completed. */
function ageByYear(sex: Sex, year: number): number {
  const table = tableOn(sex === 'male' ? byYearMale : byYearFemale, day('2026-01-01')).value;
  const years = Object.keys(table).map(Number);
  if (year < Math.min(...years)) return entryOn(oldAge, day('2026-01-01'), sex).value;
  return table[Math.min(year, Math.max(...years))] ?? Number.NaN;
}

test('a year before the table by years is a gap of the law', () => {
  const first = Math.min(...Object.keys(tableOn(byYearMale, day('2026-01-01')).value).map(Number));
  expect(() => retirementAgeInYear(byYearMale, first - 1)).toThrow(LawGap);
  expect(retirementAgeInYear(byYearMale, first).value).toBe(entryOn(byYearMale, day('2026-01-01'), String(first)).value);
});

describe('retirementAge', () => {
  test.each(SEXES)('every birth month 1960–2010 agrees with the table by year: %s', (sex) => {
    for (const birth of births) {
      const { age, reachedOn } = retirementAge({ sex, birth }).value;
      expect([birth, age]).toEqual([birth, ageByYear(sex, yearOf(reachedOn))]);
    }
  });

  test.each(SEXES)('who is born later never retires earlier, and never at a lower age: %s', (sex) => {
    const ages = births.map((birth) => retirementAge({ sex, birth }).value);
    ages.slice(1).forEach((later, index) => {
      const before = ages[index]!;
      expect(later.age).toBeGreaterThanOrEqual(before.age);
      expect(later.reachedOn > before.reachedOn).toBe(true);
    });
  });

  test('the pension starts the month after the age is completed, over the year end too', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SEXES), fc.constantFrom(...births), (sex, birth) => {
        const { age, reachedOn, pensionFrom } = retirementAge({ sex, birth }).value;
        expect(monthIndex(reachedOn) - monthIndex(birth)).toBe(age);
        expect(pensionFrom).toBe(monthFromIndex(monthIndex(reachedOn) + 1));
      }),
    );
  });

  test('who knows only the year counts from January', () => {
    expect(birthFromYear(1965)).toBe('1965-01');
    expect(() => birthFromYear(Number.NaN)).toThrow(RangeError);
  });

  test('a new table speaks for those who complete its age once it is in force, the old one for those before', () => {
    const table = (from: string, age: number): DatedValue => ({ ...ageMale.values[0]!, from: day(from), value: { '1900-01': age } });
    const raised = { ...ageMale, values: [table('2021-01-01', 720), table('2030-01-01', 732)] };
    const age = (birth: string) => ageOf(raised, month(birth)).value;
    // Of 61 years in 01/2030, and a month before it.
    expect([age('1968-12'), age('1969-01')]).toEqual([720, 732]);
    expect(ageOf(raised, month('1960-01')).from).toBe('2021-01-01');
    expect(() => ageOf({ ...ageMale, values: [] }, month('1969-01'))).toThrow(/has no value/);
  });

  test('a birth before the table is refused, not guessed', () => {
    expect(() => retirementAge({ sex: 'male', birth: month('1899-12') })).toThrow(/no line/);
  });

  test('says where the age comes from', () => {
    const [age] = retirementAge({ sex: 'female', birth: month('1970-05') }).steps;
    expect(age?.cites.length).toBeGreaterThan(0);
    expect(age?.doubtful).toBe(false);
  });
});

import ageFemale from '#content/law/parameters/retirement-age-female.yaml';
import ageMale from '#content/law/parameters/retirement-age-male.yaml';
import { formatAge, formatMonth } from '#law/format';
import { addMonths, firstDay, later, month, type Day, type Month } from '#law/month';
import { LawGap, tableOn, type Found, type Parameter } from '#law/parameter';
import type { Age } from '#law/units';
import { exact } from '#rules/core/exact';
import { answer, step, type Answer } from '#rules/core/answer';

export type Sex = 'male' | 'female';

export interface RetirementAge {
  /** Age in months. */
  age: Age;
  /** Month in which the age is completed. */
  reachedOn: Month;
  /** First month of pension for who has the years by then: the month after. */
  pensionFrom: Month;
}

/**
 * Retirement age by birth month, the month it is completed and the first month of pension.
 * Bộ luật Lao động Điều 169 khoản 2; Nghị định 135/2020 Phụ lục I; Luật BHXH 2024 Điều 101.
 * Rejects births before the first line of the table. Who knows only the year of birth: `birthFromYear`.
 */
export function retirementAge(input: { sex: Sex; birth: Month }): Answer<RetirementAge> {
  const age = ageOf(input.sex === 'male' ? ageMale : ageFemale, input.birth);
  const reachedOn = addMonths(input.birth, age.value);
  const pensionFrom = addMonths(reachedOn, 1);
  return answer({ age: age.value, reachedOn, pensionFrom }, [
    step(
      'age',
      `Tuổi nghỉ hưu của ${input.sex === 'male' ? 'nam' : 'nữ'} sinh ${formatMonth(input.birth)}`,
      { unit: 'tháng tuổi', amount: exact(age.value) },
      [age],
    ),
    step(
      'reachedOn',
      'Đủ tuổi vào tháng',
      { unit: 'tháng trên lịch', amount: reachedOn },
      [],
      `${formatMonth(input.birth)} + ${formatAge(age.value)}`,
    ),
    step(
      'pensionFrom',
      'Sớm nhất nhận lương hưu từ tháng',
      { unit: 'tháng trên lịch', amount: pensionFrom },
      [],
      'tháng liền sau tháng đủ tuổi',
    ),
  ]);
}

/** Birth month of who knows only the year: January, as the papers count it (Thông tư 11/2025 Điều 5). */
export function birthFromYear(year: number): Month {
  return month(`${String(year).padStart(4, '0')}-01`);
}

/**
 * The age (months) of the newest table in force when that age is completed; the first table also speaks for everybody who was
 * earlier. Rejects births before the first line of a table.
 */
export function ageOf(parameter: Parameter<'tháng tuổi'>, birth: Month): Found<Age> {
  let found: Found<Age> | undefined;
  for (const entry of parameter.values) {
    const table = tableOn(parameter, entry.from as Day);
    const age = lineOf(table.value, birth);
    if (age === undefined) throw new LawGap(`${parameter.id}: no line for who was born in ${birth}`);
    if (found === undefined || firstDay(addMonths(birth, age)) >= entry.from) found = { ...table, value: age };
  }
  if (found === undefined) throw new LawGap(`${parameter.id} has no value`);
  return found;
}

/** Each line holds from its birth month until the next line. */
function lineOf(lines: Readonly<Record<string, Age>>, birth: Month): Age | undefined {
  let age: Age | undefined;
  for (const [from, value] of Object.entries(lines)) if (from <= birth) age = value;
  return age;
}

/** The retirement age (months) of a year in a table by years; its last line goes on. Rejects years before its first line. */
export function retirementAgeInYear(parameter: Parameter, year: number): Found<Age> {
  const since = parameter.values[0]!.from as Day;
  const table = tableOn(parameter, later(since, `${year}-01-01` as Day));
  const age = Object.entries(table.value).reduce<Age | undefined>(
    (found, [from, value]) => (Number(from) <= year ? value : found),
    undefined,
  );
  if (age === undefined) throw new LawGap(`${parameter.id}: no line for ${year}`);
  return { ...table, value: age };
}

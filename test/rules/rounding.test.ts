/** Averages of wages and odd months of a year, as every benefit counts them: Luật BHXH 2024 Điều 5 khoản 6. */
import { expect, test } from 'vitest';
import rounding from '#content/law/parameters/part-year-rounding.yaml';
import perYearBefore from '#content/law/parameters/survivor-multiple-before-2014.yaml';
import perYearFrom from '#content/law/parameters/survivor-multiple-from-2014.yaml';
import { firstDay, month } from '#law/month';
import { numberOn, tableOn } from '#law/parameter';
import { citesOf } from '#rules/core/answer';
import { averageWage } from '#rules/core/average-wage';
import { countedYears } from '#rules/core/part-years';
import { survivorLumpOfWorker } from '#rules/family/survivor-lump';
import { stepOf } from './steps';
import { instead } from './unpublished';

const on = month('2026-11');
const today = firstDay(on);

test('an average needs a month', () => {
  expect(() => averageWage({ bases: [] })).toThrow(/^bases must hold/);
  expect(() => averageWage({ bases: [1] })).not.toThrow();
});

test('odd months that no range holds are an error, not a guess', () => {
  expect(() => instead(rounding, today, { '1-6': 0.5 }, () => countedYears(on, 7))).toThrow(/no range for 7 months/);
});

test('the article of rounding stands beside the part whose months are rounded', () => {
  const [before, from] = [perYearBefore, perYearFrom].map((parameter) => numberOn(parameter, today));
  const rounded = tableOn(rounding, today);
  const part = (key: string, monthsBefore2014: number, monthsFrom2014: number) =>
    stepOf(survivorLumpOfWorker({ on, monthsBefore2014, monthsFrom2014, averageIncome: 1 }), key);
  expect(part('yearsBefore', 50, 0).cites).toEqual(citesOf([before!, rounded]));
  expect(part('yearsBefore', 50, 0).label).toContain('tháng lẻ');
  expect(part('yearsBefore', 50, 9).cites).toEqual(citesOf([before!]));
  expect(part('yearsBefore', 50, 9).label).not.toContain('tháng lẻ');
  expect(part('yearsFrom', 50, 9).cites).toEqual(citesOf([from!, rounded]));
});

/** Learning a trade: Nghị định 374/2025 Điều 11. */
import { describe, expect, test } from 'vitest';
import meals from '#content/law/parameters/training-meals.yaml';
import monthly from '#content/law/parameters/training-monthly.yaml';
import mostMonths from '#content/law/parameters/training-most-months.yaml';
import oddDays from '#content/law/parameters/training-odd-days.yaml';
import shortCourse from '#content/law/parameters/training-short-course.yaml';
import shortMonths from '#content/law/parameters/training-short-months.yaml';
import { firstDay, month } from '#law/month';
import { numberOn, tableOn } from '#law/parameter';
import { citesOf } from '#rules/core/answer';
import { trainingSupport } from '#rules/work/training-support';
import { stepOf } from './steps';

const on = month('2026-11');
const today = firstDay(on);
const line = numberOn(shortMonths, today);
const most = numberOn(shortCourse, today);
const perMonth = numberOn(monthly, today);
const longest = numberOn(mostMonths, today);
const odd = tableOn(oddDays, today);
const [half, whole] = [odd.value['1-14']!, odd.value['15-31']!];

type Asked = Partial<Omit<Parameters<typeof trainingSupport>[0], 'on'>>;
const ask = (more: Asked) => trainingSupport({ on, fee: 1_000_000, feeKind: 'month', months: 2, extraDays: 0, studyDays: 0, ...more });
const course = { feeKind: 'course' } as const;

describe('the fee', () => {
  test.each<[string, Asked, number]>([
    ['a short course', { ...course, fee: most.value }, most.value],
    ['a short course, one đồng dearer', { ...course, fee: most.value + 1 }, most.value],
    ['a short course, one đồng cheaper', { ...course, fee: most.value - 1 }, most.value - 1],
    ['a short course of days only', { ...course, months: 0, extraDays: 10, fee: 900_000 }, 900_000],
    ['a short course paid by the month', {}, 2_000_000],
    ['with odd days', { extraDays: 1 }, 1_000_000 * (2 + half)],
    ['with odd days of half a month', { extraDays: 14 }, 1_000_000 * (2 + half)],
    ['with one more', { extraDays: 15 }, 1_000_000 * (2 + whole)],
    ['a long course by the month', { months: 4 }, 4_000_000],
    ['a long course, too dear', { months: 4, fee: perMonth.value + 1 }, 4 * perMonth.value],
    ['a long course by the month, odd days', { months: 4, extraDays: 3 }, (4 + half) * 1_000_000],
    ['a long course at one price', { ...course, months: 4, fee: 4_400_000 }, 4_400_000],
    ['a long course at one price, too dear', { ...course, months: 4, fee: 44_000_000 }, 4 * perMonth.value],
    ['as long as is paid', { months: longest.value }, longest.value * 1_000_000],
    ['longer', { months: longest.value, extraDays: 1 }, longest.value * 1_000_000],
    ['longer at one price: the months that are paid', { ...course, months: 8, fee: 8_000_000 }, longest.value * 1_000_000],
  ])('%s', (_what, more, fee) => expect(ask(more).value.fee).toBe(fee));

  test('a course of three months is no short one, and each kind names its articles', () => {
    const long = stepOf(ask({ months: line.value }), 'fee');
    const short = stepOf(ask({ months: line.value - 1, extraDays: 31 }), 'fee');
    expect(long.label).toContain(`từ ${line.value} tháng`);
    expect(long.cites).toEqual(citesOf([perMonth, line, longest, odd]));
    expect(short.label).toContain(`dưới ${line.value} tháng`);
    expect(short.cites).toEqual(citesOf([most, line]));
  });

  test('odd days are fewer than a month', () => {
    expect(() => ask({ extraDays: 32 })).toThrow(/^extraDays must be/);
    expect(() => ask({ extraDays: 31 })).not.toThrow();
  });
});

test('meals are paid for every day studied', () => {
  const { value } = numberOn(meals, today);
  expect(ask({ studyDays: 44 }).value.meals).toBe(44 * value);
  expect(stepOf(ask({ studyDays: 44 }), 'meals').cites).toEqual(citesOf([numberOn(meals, today)]));
  expect(stepOf(ask({ months: 5, studyDays: 44 }), 'meals')).toEqual(stepOf(ask({ studyDays: 44 }), 'meals'));
});

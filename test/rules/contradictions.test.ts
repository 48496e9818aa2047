/** Each answer at the edge of what another allows: the last that can be, and the first that cannot. */
import { describe, expect, test } from 'vitest';
import voluntaryAge from '#content/law/parameters/voluntary-age.yaml';
import { formatAge, formatDong, formatDuration, formatMonth } from '#law/format';
import { addMonths, firstDay, month, monthsBetween } from '#law/month';
import { numberOn } from '#law/parameter';
import { contradictions, firstPossibleMonth, ofFirstMonth, ofPeriods, type Life } from '#rules/voluntary/constraints';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { firstVoluntaryMonth, lowestIncome } from '#rules/voluntary/past-incomes';
import { firstSupportedMonth } from '#rules/voluntary/support';

const until = month('2026-10');
const birth = month('1980-05');
const age = numberOn(voluntaryAge, firstDay(until)).value;
const first = month('2012-03');
const boundary = month('2014-01');
const possible = firstPossibleMonth(birth);
const all = monthsBetween(possible, until);
const fromFirst = monthsBetween(first, until);
const beforeBoundary = monthsBetween(first, addMonths(boundary, -1));
const sinceBoundary = monthsBetween(boundary, until);
const voluntary = monthsBetween(firstVoluntaryMonth(), until);
const supported = monthsBetween(firstSupportedMonth(), until);
const century = month('1920-01');
const hundred = addMonths(century, 100 * 12 - 1);
const stated = { months: 24, supportableMonths: 10, first: month('2020-01'), last: month('2021-12') };
/** A history up to the last month that may have been paid. */
const current = { ...stated, first: month('2024-11'), last: until };

const wrong = (life: Omit<Life, 'until'>) => contradictions({ until, ...life }, ofPeriods, ofFirstMonth);

test('the age to pay is that of the law, and the lowest income the lowest of its years', () => {
  expect(monthsBetween(birth, possible) - 1).toBe(age);
  const floor = (on: string) => incomeLimits({ on: month(on), income: 0 }).value.min;
  expect(lowestIncome(month('2021-12'), month('2022-01'))).toBe(floor('2021-12'));
  expect(lowestIncome(month('2022-01'), month('2026-10'))).toBe(floor('2022-01'));
  expect(lowestIncome(month('2026-10'), month('2026-10'))).toBe(floor('2026-10'));
});

describe('what can be, and one more', () => {
  test.each<[what: string, can: Omit<Life, 'until'>, cannot: Omit<Life, 'until'>, name: keyof Life]>([
    ['months since the age to pay', { birth, credited: all }, { birth, credited: all + 1 }, 'credited'],
    ['months since the first paid', { birth, first, credited: fromFirst }, { birth, first, credited: fromFirst + 1 }, 'credited'],
    ['months since the first, no birth told', { first, credited: fromFirst }, { first, credited: fromFirst + 1 }, 'credited'],
    ['the first month not remembered', { birth, first: '', credited: all }, { birth, first: '', credited: all + 1 }, 'credited'],
    ['old enough to pay in the month', { birth: addMonths(until, -age) }, { birth: addMonths(until, 1 - age) }, 'birth'],
    [
      'old enough on the day asked for',
      { birth: addMonths(until, -age), on: until },
      { birth: addMonths(until, 1 - age), on: until },
      'birth',
    ],
    ['the first month at the age', { birth, first: possible }, { birth, first: addMonths(possible, -1) }, 'first'],
    ['the first month not in the future', { first: until }, { first: addMonths(until, 1) }, 'first'],
    ['a plan within a hundred years', { birth: century, on: hundred }, { birth: century, on: addMonths(hundred, 1) }, 'on'],
    ['the end of a plan within a hundred years', { birth, end: addMonths(birth, 1199) }, { birth, end: addMonths(birth, 1200) }, 'end'],
    [
      'a history that begins at the age',
      { birth, stated: { ...stated, first: possible } },
      { birth, stated: { ...stated, first: addMonths(possible, -1) } },
      'stated',
    ],
    ['a decision after the history', { stated, on: month('2022-01') }, { stated, on: stated.last }, 'on'],
    ['a count that is that of the history', { stated, credited: stated.months }, { stated, credited: stated.months + 1 }, 'credited'],
    ['no count beside a history', { stated, credited: 0 }, { stated, credited: stated.months - 1 }, 'credited'],
    ['voluntary months among all', { credited: 20, voluntary: 20 }, { credited: 20, voluntary: 21 }, 'voluntary'],
    ['months supported among the voluntary ones of a history', { stated, used: 10 }, { stated, used: 11 }, 'used'],
    ['a history that has ended has none ahead', { stated, ahead: 60, used: 10 }, { stated, ahead: 60, used: 11 }, 'used'],
    [
      'months paid ahead of a history that goes on',
      { stated: current, ahead: 60, used: 70 },
      { stated: current, ahead: 60, used: 71 },
      'used',
    ],
    ['a history that goes on, nothing ahead', { stated: current, used: 10 }, { stated: current, used: 11 }, 'used'],
    [
      'a history a month behind goes on',
      { stated: { ...current, last: addMonths(until, -1) }, ahead: 60, used: 70 },
      { stated: { ...current, last: addMonths(until, -2) }, ahead: 60, used: 70 },
      'used',
    ],
    [
      'a history that cannot be supported goes on without',
      { stated: { ...current, supportableMonths: 0 }, ahead: 60, used: 0 },
      { stated: { ...current, supportableMonths: 0 }, ahead: 60, used: 1 },
      'used',
    ],
    [
      'voluntary rows since there is a scheme',
      { stated: { ...stated, firstVoluntary: firstVoluntaryMonth() } },
      { stated: { ...stated, firstVoluntary: addMonths(firstVoluntaryMonth(), -1) } },
      'stated',
    ],
    ['early months among all', { credited: 20, early: 20 }, { credited: 20, early: 21 }, 'early'],
    ['months supported among all', { credited: 20, used: 20 }, { credited: 20, used: 21 }, 'used'],
    [
      'voluntary months since there is a scheme',
      { birth, credited: all, voluntary },
      { birth, credited: all, voluntary: voluntary + 1 },
      'voluntary',
    ],
    [
      'a first month before that scheme',
      { first: month('2001-01'), credited: 60, voluntary: 59 },
      { first: month('2001-01'), credited: 60, voluntary: 60 },
      'voluntary',
    ],
    [
      'a first month in that scheme',
      { first: firstVoluntaryMonth(), credited: 60, voluntary: 60 },
      { first: addMonths(firstVoluntaryMonth(), -1), credited: 60, voluntary: 60 },
      'voluntary',
    ],
    ['months supported since there is support', { used: supported }, { used: supported + 1 }, 'used'],
    ['months supported before they come', { ahead: 60, used: supported + 60 }, { ahead: 60, used: supported + 61 }, 'used'],
    [
      'early months since the first',
      { first, boundary, credited: 60, early: beforeBoundary },
      { first, boundary, credited: 60, early: beforeBoundary + 1 },
      'early',
    ],
    [
      'late months that leave room',
      { first, boundary, credited: sinceBoundary + 5, early: 5 },
      { first, boundary, credited: sinceBoundary + 5, early: 4 },
      'early',
    ],
    [
      'a first month before the boundary',
      { first, boundary, credited: 20, early: 1 },
      { first, boundary, credited: 20, early: 0 },
      'first',
    ],
    [
      'a first month at the boundary',
      { first: boundary, boundary, credited: 20, early: 0 },
      { first: boundary, boundary, credited: 20, early: 1 },
      'early',
    ],
    [
      'an average at the lowest income',
      { average: lowestIncome(firstVoluntaryMonth(), until) },
      { average: lowestIncome(firstVoluntaryMonth(), until) - 1 },
      'average',
    ],
    [
      'an average of later years',
      { first: month('2022-01'), average: lowestIncome(month('2022-01'), until) },
      { first: month('2022-01'), average: lowestIncome(month('2022-01'), until) - 1 },
      'average',
    ],
  ])('%s', (_what, can, cannot, name) => {
    expect(wrong(can)).toEqual({});
    expect(Object.keys(wrong(cannot))).toEqual([name]);
  });

  test('what is left out contradicts nothing', () => {
    expect(wrong({})).toEqual({});
    expect(wrong({ voluntary: 5, early: 5, used: 5 })).toEqual({});
    expect(wrong({ birth, first: '', end: '' })).toEqual({});
    expect(wrong({ credited: 0, average: 0 })).toEqual({});
    expect(wrong({ stated, average: 5_000_000 })).toEqual({});
    expect(wrong({ stated: { months: 0, supportableMonths: 0 }, on: until })).toEqual({});
    expect(wrong({ boundary, credited: 20, early: 5 })).toEqual({});
  });
});

test('one thing wrong is said once, beside its own box', () => {
  expect(Object.keys(wrong({ birth, credited: all + 1, voluntary: voluntary + 1 }))).toEqual(['credited']);
  expect(Object.keys(wrong({ first: addMonths(until, 1), average: 1 }))).toEqual(['first']);
  expect(Object.keys(wrong({ first: until, average: 1 }))).toEqual(['average']);
});

describe('the sentence names what to look at', () => {
  test.each<[keyof Life, Omit<Life, 'until'>, string[]]>([
    ['credited', { birth, credited: all + 1 }, [formatMonth(until), formatDuration(all), formatMonth(possible), 'đủ tuổi đóng']],
    ['credited', { first, credited: 400 }, [formatDuration(fromFirst), formatMonth(first), 'tháng đầu bạn đóng']],
    ['credited', { birth, first: possible, credited: 600 }, ['tháng đầu bạn đóng']],
    ['credited', { birth, first: addMonths(possible, -5), credited: 600 }, [formatMonth(possible), 'đủ tuổi đóng']],
    ['voluntary', { credited: 1, voluntary: 2 }, [formatDuration(1)]],
    ['voluntary', { first: month('2001-01'), credited: 60, voluntary: 60 }, ['chưa có BHXH tự nguyện']],
    ['credited', { stated, credited: 1 }, [formatDuration(stated.months)]],
    ['birth', { birth: addMonths(until, -1) }, [formatMonth(until), formatAge(age)]],
    ['first', { first: addMonths(until, 3) }, [formatMonth(addMonths(until, 1))]],
    ['on', { stated, on: stated.first }, [formatMonth(stated.last)]],
    ['end', { birth, end: addMonths(birth, 1300) }, [formatAge(1200)]],
    ['used', { used: supported + 1 }, [formatDuration(supported), formatMonth(firstSupportedMonth())]],
    ['early', { first, boundary, credited: sinceBoundary + 5, early: 1 }, [formatDuration(5), formatMonth(boundary)]],
    ['average', { average: 1 }, [formatDong(lowestIncome(firstVoluntaryMonth(), until))]],
  ])('%s', (name, life, parts) => {
    for (const part of parts) expect(wrong(life)[name]).toContain(part);
  });
});

/** The days around a birth: Bộ luật Lao động Điều 139; Luật BHXH 2024 Điều 53, 56, 60, 62, 97. */
import { describe, expect, test } from 'vitest';
import adoptionMonths from '#content/law/parameters/adoption-months.yaml';
import fatherWindow from '#content/law/parameters/paternity-window-days.yaml';
import grantFileDays from '#content/law/parameters/birth-grant-file-days.yaml';
import leaveLimits from '#content/law/parameters/maternity-leave-limits.yaml';
import procedureDays from '#content/law/parameters/maternity-procedure-days.yaml';
import recoveryConditions from '#content/law/parameters/recovery-conditions.yaml';
import { addDays, addMonthsToDay, day } from '#law/month';
import { entryOn, numberOn } from '#law/parameter';
import * as dates from '#rules/family/leave-dates';

const birth = day('2026-11-20');

test('the limits lie so many months or days before and after their day, with the value behind them', () => {
  const limit = (key: string) => entryOn(leaveLimits, birth, key);
  const single = (on: string, source: unknown) => ({ from: on, to: on, source });
  expect(dates.earliestLeave(birth)).toEqual(single(addMonthsToDay(birth, -limit('before-birth').value), limit('before-birth')));
  expect(dates.earliestReturn(birth)).toEqual(single(addMonthsToDay(birth, limit('return-after').value), limit('return-after')));
  const window = (from: string, source: { value: number }) => ({ from, to: addDays(birth, source.value), source });
  expect(dates.maternityFiling(birth)).toEqual(window(addDays(birth, 1), entryOn(procedureDays, birth, 'worker')));
  expect(dates.recoveryWindow(birth)).toEqual(window(addDays(birth, 1), entryOn(recoveryConditions, birth, 'within')));
  expect(dates.fatherLeaveWindow(birth)).toEqual(window(birth, numberOn(fatherWindow, birth)));
  expect(dates.birthGrantFiling(birth)).toEqual(window(birth, numberOn(grantFileDays, birth)));
});

test.each([
  ['2026-11-20', 6, '2027-05-19'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2026-11-01', 1, '2026-11-30'],
])('a leave from %s of %i months ends on %s', (from, months, end) => expect(dates.leaveEnd(day(from), months)).toBe(end));

test('a leave has a whole number of months, one at least', () => {
  expect(() => dates.leaveEnd(birth, 0)).toThrow(/^months must be at least 1/);
  expect(() => dates.leaveEnd(birth, 1.5)).toThrow(/^months must be/);
});

describe('an adopted child', () => {
  const until = addMonthsToDay(birth, numberOn(adoptionMonths, birth).value);
  const adopted = (on: string) => dates.adoptionLeave({ birth, adoptedOn: day(on) });

  test('is cared for until the age, in whole months and odd days', () => {
    expect(adopted(birth)).toMatchObject({
      from: birth,
      to: addDays(until, -1),
      months: numberOn(adoptionMonths, birth).value,
      extraDays: 0,
    });
    expect(adopted('2026-12-05')).toMatchObject({ months: 5, extraDays: 15, source: numberOn(adoptionMonths, birth) });
    expect(adopted('2026-12-20')).toMatchObject({ months: 5, extraDays: 0 });
    expect(adopted('2026-12-21')).toMatchObject({ months: 4, extraDays: 29 });
    expect(adopted(addDays(until, -1))).toMatchObject({ months: 0, extraDays: 1 });
  });

  test('of the age brings no leave, and nobody is adopted before birth', () => {
    expect(adopted(until)).toBeUndefined();
    expect(() => adopted(addDays(birth, -1))).toThrow(/^adoptedOn must not be before/);
  });
});

/** Working days of a sick leave: Luật BHXH 2024 Điều 43, Điều 45 khoản 5. */
import { expect, test } from 'vitest';
import partDays from '#content/law/parameters/sickness-part-day.yaml';
import { day } from '#law/month';
import { entryOn } from '#law/parameter';
import { partOfDay, requireHalfDays, sickDays, WEEKDAYS, type Weekday } from '#rules/work/sick-days';

/** A Monday. */
const on = day('2026-11-02');
const part = (key: string) => entryOn(partDays, on, key).value;
const week = { from: on, to: day('2026-11-08'), weeklyRest: ['saturday', 'sunday'] as const };

test.each([
  [0, 8, 0],
  [1, 8, part('under-half')],
  [3.5, 8, part('under-half')],
  [4, 8, part('from-half')],
  [8, 8, part('from-half')],
  [4, 10, part('under-half')],
  [5, 10, part('from-half')],
])('%d hours of %d: %d day', (hours, dayHours, days) => expect(partOfDay({ on, hours, dayHours })).toBe(days));

test('more hours than the day has, or a day of none, are refused by name', () => {
  for (const hours of [-1, 9]) expect(() => partOfDay({ on, hours, dayHours: 8 })).toThrow(/^hours must be/);
  for (const dayHours of [0, -8, NaN]) expect(() => partOfDay({ on, hours: 0, dayHours })).toThrow(/^dayHours must be/);
});

test('rest days, holidays and days of rest do not count, and nothing left out is needed', () => {
  expect(sickDays({ from: on, to: on })).toBe(1);
  expect(sickDays({ from: week.from, to: week.to })).toBe(7);
  expect(sickDays(week)).toBe(5);
  expect(sickDays({ ...week, holidays: [day('2026-11-04')] })).toBe(4);
  expect(sickDays({ ...week, restDays: [day('2026-11-05')] })).toBe(4);
  expect(sickDays({ ...week, holidays: [day('2026-11-04')], restDays: [day('2026-11-05')] })).toBe(3);
  for (const name of WEEKDAYS) expect(sickDays({ ...week, weeklyRest: [name] })).toBe(6);
  expect(sickDays({ ...week, to: on, weeklyRest: ['monday'] })).toBe(0);
});

test('a day missed in part counts by its hours, on a day of rest not at all', () => {
  const missed = (date: string, hours: number) => sickDays({ ...week, parts: [{ date: day(date), hours, dayHours: 8 }] });
  expect(missed('2026-11-03', 2)).toBe(4 + part('under-half'));
  expect(missed('2026-11-03', 6)).toBe(4 + part('from-half'));
  expect(missed('2026-11-07', 2)).toBe(5);
});

test('what cannot be is refused by name', () => {
  expect(() => sickDays({ from: on, to: day('2026-11-01') })).toThrow(/^to must not be before from/);
  expect(() => sickDays({ ...week, weeklyRest: ['caturday' as Weekday] })).toThrow('caturday');
  for (const days of [-0.5, -1, 0.25, NaN]) expect(() => requireHalfDays('usedDays', days)).toThrow(/^usedDays must be/);
  for (const days of [0, 0.5, 3]) expect(() => requireHalfDays('usedDays', days)).not.toThrow();
});

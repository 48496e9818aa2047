/** A sick leave over a year's end, its papers and the time to hand them in: Luật BHXH 2024 Điều 43, 48; Thông tư 25/2025/TT-BYT. */
import { expect, test } from 'vitest';
import paperDays from '#content/law/parameters/sickness-paper-days.yaml';
import procedureDays from '#content/law/parameters/sickness-procedure-days.yaml';
import { addDays, day } from '#law/month';
import { entryOn } from '#law/parameter';
import { papersNeeded, sickYears, sicknessFiling } from '#rules/work/sick-spell';

const from = day('2026-12-30');
const spell = { from, to: day('2027-01-05'), weeklyRest: ['sunday'] as const, off: 0 };
const daysOf = (more: object = {}) => sickYears({ ...spell, ...more }).map(({ days }) => days);

test('each calendar year has its own part', () => {
  expect(sickYears(spell)).toEqual([
    { year: 2026, from, to: '2026-12-31', days: 2 },
    { year: 2027, from: '2027-01-01', to: '2027-01-05', days: 4 },
  ]);
  expect(daysOf({ to: from })).toEqual([1]);
  expect(daysOf({ weeklyRest: [] })).toEqual([2, 5]);
});

test('days off are taken from the beginning, never more than there are', () => {
  expect([0.5, 2, 3, 9].map((off) => daysOf({ off }))).toEqual([
    [1.5, 4],
    [0, 4],
    [0, 3],
    [0, 0],
  ]);
});

test('what cannot be is refused by name', () => {
  for (const before of [1, 400]) expect(() => daysOf({ to: addDays(from, -before) })).toThrow(/^to must not be before from/);
  for (const off of [-1, 0.3]) expect(() => daysOf({ off })).toThrow(/^off must be/);
});

test('one paper covers so many days, and all go in within the days of the law', () => {
  const most = entryOn(paperDays, from, 'standard').value;
  const papers = (days: number) => papersNeeded({ from, to: addDays(from, days - 1) }).papers;
  expect([1, most, most + 1, 2 * most + 1].map(papers)).toEqual([1, 1, 2, 3]);
  const filing = entryOn(procedureDays, from, 'worker');
  expect(sicknessFiling(from)).toEqual({ from, to: addDays(from, filing.value), source: filing });
});

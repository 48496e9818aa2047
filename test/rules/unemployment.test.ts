/** How much and how long the unemployment benefit is, what is kept, and its calendar: Luật Việc làm 2025 Điều 38, 39; Nghị định 374/2025. */
import { describe, expect, test } from 'vitest';
import benefitRate from '#content/law/parameters/unemployment-benefit-rate.yaml';
import capMultiple from '#content/law/parameters/unemployment-cap-multiple.yaml';
import carryMonths from '#content/law/parameters/unemployment-carry-months.yaml';
import duration from '#content/law/parameters/unemployment-duration-months.yaml';
import minimumWage from '#content/law/parameters/regional-minimum-wage.yaml';
import paidMonths from '#content/law/parameters/unemployment-months.yaml';
import procedureDays from '#content/law/parameters/unemployment-procedure-days.yaml';
import { formatDuration } from '#law/format';
import { addDays, day, firstDay, month } from '#law/month';
import { entryOn, numberOn, tableOn } from '#law/parameter';
import { addWorkingDays } from '#law/working-days';
import { citesOf, formatQuantity } from '#rules/core/answer';
import { unemploymentBenefit } from '#rules/work/unemployment-benefit';
import { benefitMonths, benefitStart, fileDeadline } from '#rules/work/unemployment-calendar';
import { carriedMonths, drawingMonths } from '#rules/work/unemployment-duration';
import { keysOf, stepOf } from './steps';

const on = month('2026-11');
const today = firstDay(on);
const enough = entryOn(paidMonths, today, 'paid').value;

describe('how much (Điều 39 khoản 1)', () => {
  const multiple = numberOn(capMultiple, today);
  const ask = (averageWage: number, minimumWage: number) => unemploymentBenefit({ on, monthsPaid: 24, averageWage, minimumWage });

  test('the highest benefit is said only where it counts', () => {
    const rate = numberOn(benefitRate, today).value;
    const wage = 3_000_000;
    const reached = (wage * multiple.value * 100) / rate;
    const monthly = (averageWage: number) => stepOf(ask(averageWage, wage), 'monthly');
    expect(ask(reached, wage).value.monthly).toBe(wage * multiple.value);
    expect(monthly(reached).formula).not.toContain('cao nhất');
    expect(monthly(reached + 100).formula).toContain('cao nhất');
    expect(ask(reached + 100, wage).doubts).toBeUndefined();
  });

  test('it rests on the minimum wage of the region, or on the one typed', () => {
    const cap = (place: { region: 'region-3' } | { minimumWage: number }) =>
      stepOf(unemploymentBenefit({ on, monthsPaid: 24, averageWage: 1, ...place }), 'cap');
    expect(cap({ region: 'region-3' }).cites).toEqual(citesOf([multiple, entryOn(minimumWage, today, 'region-3')]));
    expect(cap({ minimumWage: 3_000_000 }).cites).toEqual(citesOf([multiple]));
    expect(() => cap({ minimumWage: 0.5 })).toThrow(/^minimumWage must be/);
  });

  test('under the months that the law asks for there is none', () => {
    const answer = (monthsPaid: number) => unemploymentBenefit({ on, monthsPaid, averageWage: 9_000_000, region: 'region-1' });
    expect(answer(enough - 1).value).toEqual({ monthly: 0, months: 0, total: 0 });
    expect(answer(enough - 1)).not.toHaveProperty('doubts');
    expect(keysOf(answer(enough - 1))).toEqual(['months']);
    expect(answer(enough).value.months).toBeGreaterThan(0);
  });
});

describe('how long (Điều 39 khoản 2)', () => {
  const row = (key: string) => entryOn(duration, today, key).value;
  const [first, band, most] = [row('first-band'), row('first-band-paid'), row('maximum')];
  const full = band + 12 * (most - first);

  test.each([
    [enough - 1, 0],
    [enough, first],
    [band, first],
    [band + 11, first],
    [band + 12, first + 1],
    [full - 1, most - 1],
    [full, most],
    [full + 12, most],
  ])('%i months paid: %i months', (monthsPaid, expected) => {
    const { months, step } = drawingMonths({ on, monthsPaid });
    expect(months).toBe(expected);
    expect(step.cites).toEqual(citesOf([tableOn(duration, today)]));
  });
});

describe('what is kept (Nghị định 374/2025 Điều 8)', () => {
  const table = tableOn(carryMonths, today);
  const { limit, 'each-month-drawn': each } = table.value as { limit: number; 'each-month-drawn': number };
  const keep = (monthsPaid: number, monthsDrawn: number, stopped: 'job' | 'end' = 'job', told = true) =>
    carriedMonths({ on, monthsPaid, monthsDrawn, stopped, told });

  test.each<[string, Parameters<typeof keep>, number]>([
    ['stopped for a job and told', [40, 1], 40 - each],
    ['stopped for a job and not told', [40, 1, 'job', false], 0],
    ['drawn to the end, nothing to tell', [40, 3, 'end', false], 40 - 3 * each],
    ['as many as are kept', [limit, 1], limit - each],
    ['one more than are kept', [limit + 1, 1], limit - each],
    ['all used', [36, 3], 0],
  ])('%s', (_who, asked, carried) => expect(keep(...asked).value).toEqual({ carried }));

  test('what exceeds the limit is shown as lost, with the article and, for who stopped early, a doubt', () => {
    expect(keysOf(keep(limit, 1))).toEqual(['carried']);
    expect(keysOf(keep(limit + 5, 1))).toEqual(['surplus', 'carried']);
    expect(formatQuantity(stepOf(keep(limit + 5, 1), 'surplus').result)).toBe(formatDuration(5));
    for (const answer of [keep(limit + 5, 1), keep(40, 1, 'job', false)])
      for (const { cites } of answer.steps) expect(cites).toEqual(citesOf([table]));
    expect(keep(limit + 1, 1).doubts).toHaveLength(1);
    expect(keep(limit + 1, 1, 'end').doubts).toBeUndefined();
    expect(keep(limit, 1).doubts).toBeUndefined();
  });

  test('under the law before, nothing was lost', () => {
    expect(carriedMonths({ on: month('2025-06'), monthsPaid: 200, monthsDrawn: 1, stopped: 'end', told: true }).value).toEqual({
      carried: 188,
    });
  });

  test('more months drawn than were due, or broken months, are refused by name', () => {
    expect(() => keep(40, 4)).toThrow(/^monthsDrawn must be/);
    expect(() => keep(enough - 1, 1)).toThrow(/^monthsDrawn must be/);
    for (const monthsPaid of [-1, 0.5]) expect(() => keep(monthsPaid, 0)).toThrow(/^monthsPaid must be/);
  });
});

describe('the calendar', () => {
  const monday = day('2026-11-02');
  const report = entryOn(procedureDays, monday, 'report').value;

  test('the search for work is reported within working days from the first of the month of benefit', () => {
    const reportBy = (startOn: string, holidays?: string[]) =>
      benefitMonths({ startOn: day(startOn), months: 1, ...(holidays ? { holidays: holidays.map(day) } : {}) })[0]?.reportBy;
    // The first day counts where it is a working day.
    expect(reportBy('2026-11-02')).toBe(addDays(monday, report - 1));
    expect(reportBy('2026-11-01')).toBe(addDays(monday, report - 1));
    expect(reportBy('2026-11-02', ['2026-11-03'])).toBe(addDays(monday, report));
  });

  test('holidays move the last day to file and the first of the benefit', () => {
    const deadline = fileDeadline(day('2026-08-10'));
    expect(fileDeadline(day('2026-08-10'), [deadline])).toBe(addDays(deadline, 1));
    expect(benefitStart(monday, [addDays(monday, 1)])).toBe(addWorkingDays(benefitStart(monday), 1));
  });
});

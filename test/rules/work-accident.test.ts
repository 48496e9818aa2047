/** After a work accident: Luật An toàn, vệ sinh lao động Điều 38, 39, 45–53. */
import { describe, expect, test } from 'vitest';
import care from '#content/law/parameters/work-accident-service-multiple.yaml';
import deathMultiple from '#content/law/parameters/work-accident-death-multiple.yaml';
import employerLoss from '#content/law/parameters/employer-accident-loss.yaml';
import employerMonths from '#content/law/parameters/employer-accident-months.yaml';
import lossLines from '#content/law/parameters/work-accident-loss.yaml';
import lumpParts from '#content/law/parameters/work-accident-lump.yaml';
import lumpYears from '#content/law/parameters/work-accident-lump-years.yaml';
import monthlyParts from '#content/law/parameters/work-accident-monthly.yaml';
import monthlyYears from '#content/law/parameters/work-accident-monthly-years.yaml';
import ownFault from '#content/law/parameters/employer-accident-own-fault.yaml';
import { formatNumber, formatPercent } from '#law/format';
import { firstDay, month } from '#law/month';
import { entryOn, numberOn, tableOn, type Parameter } from '#law/parameter';
import { citesOf, formatQuantity } from '#rules/core/answer';
import { referenceLevel } from '#rules/core/reference-level';
import { employerCompensation, workAccidentBenefit, workAccidentDeath } from '#rules/work/work-accident';
import { keysOf, stepOf } from './steps';

const on = month('2026-11');
const today = firstDay(on);
const base = referenceLevel(on);
const wage = 8_000_000;
const of = (parameter: Parameter) => (key: string) => entryOn(parameter, today, key).value;
const line = of(lossLines);
const [lump, monthly, service] = [line('lump'), line('monthly'), line('service')];
const ask = (lossPercent: number, more: object = {}) => workAccidentBenefit({ on, lossPercent, fundYears: 5, wage, ...more });

describe('the fund (Điều 48, 49, 52)', () => {
  const lines = tableOn(lossLines, today);

  test('pays nothing below the least loss, and says so', () => {
    const answer = ask(lump - 1);
    expect(answer.value).toEqual({ entitled: false, part1: 0, part2: 0 });
    expect(formatQuantity(stepOf(answer, 'entitled').result)).toContain(formatPercent(lump));
    expect(stepOf(answer, 'entitled').cites).toEqual(citesOf([lines]));
    expect(answer).not.toHaveProperty('doubts');
  });

  test.each([lump, lump + 1, monthly - 1])('once at %i %%', (loss) => {
    const answer = ask(loss);
    const [start, each, first, year] = [...['start', 'each-point'].map(of(lumpParts)), ...['first', 'each-year'].map(of(lumpYears))];
    const part1 = (start! + (loss - lump) * each!) * base.value;
    const part2 = (first! + 4 * year!) * wage;
    expect(answer.value).toEqual({ entitled: true, part1, part2, lump: part1 + part2 });
    expect(stepOf(answer, 'lump').cites).toEqual(citesOf([lines]));
    expect(answer.doubts).toHaveLength(1);
  });

  test.each([monthly, monthly + 1, service - 1, service, 100])('every month at %i %%', (loss) => {
    const answer = ask(loss);
    const [start, each, first, year] = [...['start', 'each-point'].map(of(monthlyParts)), ...['first', 'each-year'].map(of(monthlyYears))];
    const part1 = ((start! + (loss - monthly) * each!) * base.value) / 100;
    const part2 = ((first! + 4 * year!) * wage) / 100;
    expect(answer.value).toEqual({ entitled: true, part1, part2, monthly: part1 + part2, service: 0 });
    expect(stepOf(answer, 'monthly').cites).toEqual(citesOf([lines]));
  });

  test('a year and less count the same (Điều 48 khoản 2), a further year more', () => {
    const part2 = (fundYears: number) => ask(20, { fundYears }).value.part2;
    expect([0, 1].map(part2)).toEqual([0, 0].map(() => of(lumpYears)('first') * wage));
    expect(part2(2) - part2(1)).toBe(of(lumpYears)('each-year') * wage);
    expect(stepOf(ask(lump, { fundYears: 1 }), 'part1').formula).toContain(`(${formatNumber(of(lumpParts)('start'))})`);
  });

  test('care is paid from its loss on to who is that ill, with its article', () => {
    const paid = numberOn(care, today).value * base.value;
    const severe = (loss: number) => ask(loss, { severe: true });
    expect([service - 1, service].map((loss) => severe(loss).value.service)).toEqual([0, paid]);
    expect(ask(service, { severe: false }).value.service).toBe(0);
    expect(severe(20).value).not.toHaveProperty('service');
    expect(stepOf(severe(service), 'service').cites).toEqual(citesOf([numberOn(care, today), base]));
    expect(keysOf(severe(service - 1))).toEqual(['part1', 'part2', 'monthly']);
  });

  test('a base older than the records may be typed', () => {
    expect(ask(lump, { base: 1_000_000 }).value.part1).toBe(of(lumpParts)('start') * 1_000_000);
    expect(() => ask(lump, { base: 0.5 })).toThrow(/^base must be/);
  });

  test('pays the family of who was killed', () => {
    const times = numberOn(deathMultiple, today);
    expect(workAccidentDeath({ on }).value.lump).toBe(times.value * base.value);
    expect(workAccidentDeath({ on, base: 1_000_000 }).value.lump).toBe(times.value * 1_000_000);
    expect(stepOf(workAccidentDeath({ on }), 'lump').cites).toEqual(citesOf([times, base]));
  });
});

describe('the employer (Điều 38, 39)', () => {
  const limit = of(employerLoss);
  const months = of(employerMonths);
  const share = numberOn(ownFault, today);
  const owes = (lossPercent: number, fault: 'own' | 'not-only-own' | 'on-the-way' = 'not-only-own') =>
    employerCompensation({ on, lossPercent, wage, fault });
  const flat = limit('flat-to');

  test.each([
    ['below the least loss', limit('start') - 1, 0],
    ['at the least loss', limit('start'), months('start')],
    ['where the first sum ends', flat, months('start')],
    ['one percent more', flat + 1, months('start') + months('each-point')],
    ['just under the most', limit('most') - 1, months('start') + (limit('most') - 1 - flat) * months('each-point')],
    ['at the most', limit('most'), months('most')],
    ['after a death', 100, months('most')],
  ])('%s', (_what, loss, expected) => {
    expect(owes(loss).value.months).toBeCloseTo(expected, 4);
    expect(owes(loss).value.amount).toBe(Math.round(expected * wage));
    for (const fault of ['own', 'on-the-way'] as const)
      expect(owes(loss, fault).value.amount).toBe(Math.round((expected * wage * share.value) / 100));
  });

  test('the articles, those of one’s own fault where it counts', () => {
    const sources = [tableOn(employerMonths, today), tableOn(employerLoss, today)];
    expect(stepOf(owes(20), 'months').cites).toEqual(citesOf(sources));
    expect(stepOf(owes(20, 'own'), 'months').cites).toEqual(citesOf([...sources, share]));
    expect(stepOf(owes(limit('start') - 1), 'months').formula).toContain(formatPercent(limit('start')));
    expect(stepOf(owes(20), 'amount').label).not.toBe(stepOf(owes(20, 'own'), 'amount').label);
  });
});

test('a loss is a whole percent up to 100, a wage whole đồng', () => {
  for (const loss of [-1, 0.5, 101]) {
    expect(() => ask(loss)).toThrow(/^lossPercent must be/);
    expect(() => employerCompensation({ on, lossPercent: loss, wage, fault: 'own' })).toThrow(/^lossPercent must be/);
  }
  expect(() => employerCompensation({ on, lossPercent: 50, wage: 0.5, fault: 'own' })).toThrow(/^wage must be/);
});

/** Leave during pregnancy, after its loss and for contraception: Luật BHXH 2024 Điều 51, 52, 57, 59. */
import { expect, test } from 'vitest';
import antenatalDays from '#content/law/parameters/antenatal-days.yaml';
import antenatalVisits from '#content/law/parameters/antenatal-visits.yaml';
import contraceptionDays from '#content/law/parameters/contraception-days.yaml';
import divisor from '#content/law/parameters/benefit-day-divisor.yaml';
import foetusWeeks from '#content/law/parameters/maternity-foetus-weeks.yaml';
import lossDays from '#content/law/parameters/pregnancy-loss-days.yaml';
import monthsRequired from '#content/law/parameters/compulsory-maternity-months.yaml';
import { firstDay, month } from '#law/month';
import { entryOn, numberOn, tableOn } from '#law/parameter';
import { citesOf } from '#rules/core/answer';
import { leaveOf } from '#rules/family/maternity';
import { antenatalLeave, contraceptionLeave, pregnancyLossLeave } from '#rules/family/pregnancy-leave';
import { keysOf, stepOf } from './steps';

const on = month('2026-11');
const today = firstDay(on);
const wage = { averageWage: 7_200_000 };
const perMonth = (key: string) => entryOn(divisor, today, key).value;

test('the visits with most days count, each up to its days', () => {
  const each = numberOn(antenatalDays, today).value;
  const most = numberOn(antenatalVisits, today).value;
  const days = (visits: number[]) => antenatalLeave({ on, visits, ...wage }).value.days;
  expect(days([])).toBe(0);
  expect(days([each + 1, 1])).toBe(each + 1);
  expect(days([1, ...Array.from({ length: most }, () => each)])).toBe(most * each);
  expect(days([...Array.from({ length: most }, () => each), 1])).toBe(most * each);
  expect(antenatalLeave({ on, visits: [1], ...wage }).value.amount).toBe(wage.averageWage / perMonth('working-day'));
});

test.each(Object.entries(tableOn(lossDays, today).value))('a pregnancy lost from %s weeks: up to %i days', (from, most) => {
  const lost = (weeks: number, more: object = {}) => pregnancyLossLeave({ on, weeks, ...wage, ...more }).value.days;
  expect(lost(Number(from))).toBe(most);
  if (Number(from) > 0) expect(lost(Number(from) - 1)).toBeLessThan(most);
  expect([most - 1, most, most + 1].map((prescribedDays) => lost(Number(from), { prescribedDays }))).toEqual([most - 1, most, most]);
  expect(pregnancyLossLeave({ on, weeks: Number(from), ...wage }).value.amount).toBe((wage.averageWage / perMonth('calendar-day')) * most);
});

test('from the weeks of a birth on the leave is that of a birth, for who has paid long enough', () => {
  const line = numberOn(foetusWeeks, today);
  const paid = entryOn(monthsRequired, today, 'paid').value;
  const lost = (weeks: number, paidInLast12: number, children?: number) =>
    pregnancyLossLeave({ on, weeks, paidInLast12, ...wage, ...(children === undefined ? {} : { children }) });
  const asBirth = (children: number) => leaveOf({ on, children, livingChildren: 0, outcome: 'foetus-lost' }).months;
  expect(lost(line.value, paid).value).toEqual({ asBirthMonths: asBirth(1), amount: asBirth(1) * wage.averageWage });
  expect(lost(line.value, paid, 2).value.asBirthMonths).toBe(asBirth(2));
  expect(stepOf(lost(line.value, paid), 'asBirthMonths').cites).toEqual(citesOf([line]));
  for (const answer of [lost(line.value - 1, paid), lost(line.value, paid - 1)]) {
    expect(answer.value).not.toHaveProperty('asBirthMonths');
    expect(keysOf(answer)).toEqual(['days', 'daily', 'amount']);
  }
});

test.each([
  ['iud', 'vòng'],
  ['sterilisation', 'Triệt sản'],
] as const)('%s', (method, name) => {
  const most = entryOn(contraceptionDays, today, method);
  const leave = (prescribedDays?: number) =>
    contraceptionLeave({ on, method, ...wage, ...(prescribedDays === undefined ? {} : { prescribedDays }) });
  expect([undefined, most.value - 1, most.value + 1].map((days) => leave(days).value.days)).toEqual([
    most.value,
    most.value - 1,
    most.value,
  ]);
  expect(stepOf(leave(), 'days').label).toContain(name);
  expect(stepOf(leave(), 'days').cites).toEqual(citesOf([most]));
});

/** Units that must not be mixed: each expected error is one the compiler finds (`npm run check`). */
import { expect, test } from 'vitest';
import contributionRate from '#content/law/parameters/voluntary-rate.yaml';
import pensionYears from '#content/law/parameters/pension-years.yaml';
import { formatDong, formatDuration } from '#law/format';
import { firstDay, month } from '#law/month';
import { numberOn } from '#law/parameter';
import type { Age, Dong, Months, Percent, Years } from '#law/units';
import { averageIncome } from '#rules/core/average-income';
import { dong } from '#rules/core/answer';
import { pensionRate } from '#rules/pension/pension-rate';

const on = month('2026-11');
const rate = numberOn(contributionRate, firstDay(on)).value;
const years = numberOn(pensionYears, firstDay(on)).value;
const age: Age = 720;
const paid: Months = 240;

test('numbers of one unit are not taken for another', () => {
  // @ts-expect-error a percent is no amount
  const amount: Dong = rate;
  // @ts-expect-error an amount is no percent
  const share: Percent = amount;
  // @ts-expect-error years are no months
  const short: Months = years;
  // @ts-expect-error months are no years
  const long: Years = paid;
  expect([share, short, long]).toEqual([rate, years, paid]);
});

test('rules, steps and texts refuse a wrong unit', () => {
  // @ts-expect-error a percent is no income
  averageIncome({ settleYear: 2026, periods: [{ year: 2025, months: paid, income: rate }] });
  // @ts-expect-error years of the law are no months paid
  pensionRate({ sex: 'male', months: years, retireOn: on });
  // @ts-expect-error an age is no time paid
  pensionRate({ sex: 'male', months: age, retireOn: on });
  // @ts-expect-error a percent is no amount of a step
  dong(rate);
  // @ts-expect-error nor is it printed as one
  formatDong(rate);
  // @ts-expect-error years are not printed as months
  formatDuration(years);
});

test('arithmetic stays plain', () => {
  const income: Dong = 3_000_000;
  const contribution: Dong = (income * rate) / 100;
  const months: Months = years * 12;
  expect(formatDong(contribution)).toBe(formatDong((3_000_000 * rate) / 100));
  expect(formatDuration(months)).toBe(formatDuration(years * 12));
});

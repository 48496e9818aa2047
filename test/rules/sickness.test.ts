/** Sick leave of one's own or for a child: Luật BHXH 2024 Điều 43–45, Thông tư 12/2025 Điều 4–6. */
import { describe, expect, test } from 'vitest';
import childAge from '#content/law/parameters/child-sickness-age.yaml';
import childDays from '#content/law/parameters/child-sickness-days.yaml';
import divisor from '#content/law/parameters/benefit-day-divisor.yaml';
import rates from '#content/law/parameters/sickness-rate.yaml';
import yearDays from '#content/law/parameters/sickness-days.yaml';
import { formatNumber } from '#law/format';
import { firstDay, month } from '#law/month';
import { entryOn, numberOn, tableOn } from '#law/parameter';
import { citesOf, formatQuantity } from '#rules/core/answer';
import { childSickLeave, longSickLeave, sickLeave } from '#rules/work/sickness';
import { keysOf, stepOf } from './steps';

const on = month('2026-11');
const today = firstDay(on);
const ill = { on, paidMonths: 60, heavy: false, usedDays: 0, days: 10 };
const child = { on, childAgeMonths: 20, usedDays: 0, days: 10 };
/** Rows of a table by the number they start from: "normal-15". */
const rows = (table: Record<string, number>, prefix: string) =>
  Object.entries(table)
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, value]) => [Number(key.slice(prefix.length)), value] as const);

describe.each([
  ['normal', false],
  ['heavy', true],
])('the days of a year, %s work', (work, heavy) => {
  test.each(rows(tableOn(yearDays, today).value, `${work}-`))('from %i years paid: %i', (years, most) => {
    const left = (paidMonths: number, usedDays = 0) => sickLeave({ ...ill, heavy, paidMonths, usedDays, days: 300 }).value.days;
    expect(left(years * 12)).toBe(most);
    if (years > 0) expect(left(years * 12 - 1)).toBeLessThan(most);
    expect([left(years * 12, most - 0.5), left(years * 12, most), left(years * 12, most + 1)]).toEqual([0.5, 0, 0]);
  });
});

test.each(rows(tableOn(rates, today).value, 'long-'))('a long illness goes on, from %i years paid at %i %%', (years, percent) => {
  const base = 2_400_000;
  const asked = { ...ill, paidMonths: years * 12, usedDays: 300, base };
  expect(longSickLeave(asked).value.amount).toBe((base / entryOn(divisor, today, 'working-day').value) * 10 * (percent / 100));
});

describe('a sick child', () => {
  const under = numberOn(childAge, today);

  test.each(rows(tableOn(childDays, today).value, ''))('from %i years: %i days', (years, most) => {
    const left = (childAgeMonths: number, usedDays = 0) => childSickLeave({ ...child, childAgeMonths, usedDays, days: 100 }).value.days;
    expect([left(years * 12), left(years * 12, most - 1), left(years * 12, most + 1)]).toEqual([most, 1, 0]);
  });

  test('of the age has none, and the reader learns why', () => {
    const at = (childAgeMonths: number) => childSickLeave({ ...child, childAgeMonths });
    expect([under.value * 12 - 1, under.value * 12].map((age) => at(age).value.days)).toEqual([10, 0]);
    const { result, cites } = stepOf(at(under.value * 12), 'limit');
    expect(formatQuantity(result)).toContain(formatNumber(under.value));
    expect(cites).toEqual(citesOf([under]));
  });
});

test('without a wage only the days are told, each spell by itself', () => {
  const answer = longSickLeave({ ...ill, usedDays: 25 });
  const { fullDays, longDays } = answer.value;
  expect(answer.value).toEqual({ days: 10, fullDays, longDays });
  expect(keysOf(answer)).toEqual(['limit', 'fullDays', 'longDays']);
  expect(formatQuantity(stepOf(answer, 'longDays').result)).toBe(`${longDays} ngày`);
  expect(keysOf(longSickLeave({ ...ill, base: 5_000_000 }))).toEqual(['limit', 'fullDays', 'longDays', 'amount']);
});

test('days already used are shown as taken off, none are not', () => {
  expect(stepOf(sickLeave(ill), 'limit').formula).toBeUndefined();
  expect(stepOf(sickLeave({ ...ill, usedDays: 3.5 }), 'limit').formula).toContain('3,5');
});

test.each([sickLeave, longSickLeave])('days are whole or half days (%o)', (rule) => {
  for (const bad of [-1, -0.5, 0.3, NaN]) {
    expect(() => rule({ ...ill, usedDays: bad })).toThrow(/^usedDays must be/);
    expect(() => rule({ ...ill, days: bad })).toThrow(/^days must be/);
    expect(() => childSickLeave({ ...child, usedDays: bad })).toThrow(/^usedDays must be/);
    expect(() => childSickLeave({ ...child, days: bad })).toThrow(/^days must be/);
  }
});

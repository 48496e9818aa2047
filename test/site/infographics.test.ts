/** The infographics: their amounts are those of the rules, and each has its pictures and its sheet. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { day, monthOf } from '../../src/law/month';
import { formatDong } from '../../src/law/format';
import { householdHealth } from '../../src/rules/health/household-health';
import { contribution } from '../../src/rules/voluntary/contribution';
import { incomeLimits } from '../../src/rules/voluntary/income-limits';
import { GROUPS } from '../../src/rules/voluntary/support';

interface Drawn {
  stretches: { from: string; today: boolean; holds: string; rows: { label: string; value: string }[] }[];
}
const drawn = (id: string) => JSON.parse(readFileSync(`dist/truyen-thong/hinh/${id}.json`, 'utf8')) as Drawn;
const ids = globSync('dist/truyen-thong/hinh/*/index.html').map((file) => file.split('/').at(-2)!);

test('there is one for each of the eight topics', () => {
  expect(ids).toHaveLength(8);
});

describe.each(ids)('%s', (id) => {
  const page = readFileSync(`dist/truyen-thong/hinh/${id}/index.html`, 'utf8').normalize('NFC');
  const { stretches } = drawn(id);

  test('the page tells every row of every stretch of law', () => {
    for (const { rows } of stretches)
      for (const { label, value } of rows)
        expect([label, page.includes(label), value, page.includes(value)]).toEqual([label, true, value, true]);
  });

  test('every stretch has its pictures, which say until when they hold', () => {
    for (const { from, today, holds } of stretches) {
      for (const shape of ['vuong', 'dung'])
        expect(existsSync(`dist/truyen-thong/hinh/${id}-${shape}${today ? '' : `-tu-${from}`}.png`)).toBe(true);
      expect(holds).toMatch(/^Số liệu áp dụng (từ|đến) /);
    }
    expect(existsSync(`dist/to-roi/truyen-thong/hinh/${id}/index.html`)).toBe(true);
  });
});

test('who pays what: the amounts of the rule for every group, on every stretch', () => {
  for (const { from, rows } of drawn('ai-nop-bao-nhieu').stretches) {
    const on = monthOf(day(from));
    const income = incomeLimits({ on, income: 0 }).value.min;
    const payable = GROUPS.map(
      (group) => contribution({ on, income, method: 'monthly', groups: [group], monthsSupported: 0 }).value.payable,
    );
    expect(rows.map(({ value }) => value)).toEqual(payable.map(formatDong));
  }
});

test('the household ladder: the amounts of the rule for a year', () => {
  for (const { from, rows } of drawn('the-ca-nha').stretches) {
    const members = rows.map(() => ({ months: 12 }));
    expect(rows.map(({ value }) => value)).toEqual(householdHealth({ on: monthOf(day(from)), members }).value.members.map(formatDong));
  }
});

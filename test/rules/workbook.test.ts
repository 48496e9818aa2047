/** The workbook of a commune: its formulas, computed, say what the rules say, for every group and card, now and from the next change. */
import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import { describe, expect, test } from 'vitest';
import { communeWorkbook, PEOPLE } from '#components/workbook/commune';
import { monthOf } from '#law/month';
import { healthSupport } from '#rules/health/health-support';
import { householdHealth } from '#rules/health/household-health';
import { contribution } from '#rules/voluntary/contribution';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { steadyZip } from '#site/steady-zip';
import { books, cards, DAYS, DONOR, filledWorkbook, FIRST, household, LOCAL, PUBLISHER, SHEETS, valueOf } from './filled-workbook';

const { book, rows } = filledWorkbook();
calculateFormulas(book);
const value = (sheet: string, cell: string) => valueOf(book, sheet, cell);

describe.each(SHEETS.map((sheet, index) => ({ sheet, on: monthOf(DAYS[index]!) })))('$sheet', ({ sheet, on }) => {
  test('a month and a year of voluntary insurance, for every group and income', () => {
    const { min, max } = incomeLimits({ on, income: 0 }).value;
    books.forEach(({ group, income = 0, months }, index) => {
      const row = FIRST + index;
      const answer = contribution({
        on,
        income: Math.min(Math.max(income, min), max),
        method: 'monthly',
        groups: [group],
        local: { percent: LOCAL.book },
      }).value;
      const donor = Math.round((answer.payable * DONOR.book) / 100);
      expect(
        ['E', 'F', 'G', 'H', 'I'].map((column) => value(sheet, column + row)),
        `${group} ${income}`,
      ).toEqual([answer.gross, answer.support, answer.localSupport, donor, answer.payable - donor]);
      expect(value(sheet, `M${row}`)).toBe((answer.payable - donor) * months);
    });
  });

  test('cards of a household, in the order of the list', () => {
    const answer = householdHealth({ on, members: household.map((months) => ({ months })) }).value;
    household.forEach((_, index) => expect(value(sheet, `N${FIRST + books.length + index}`)).toBe(answer.members[index]));
  });

  test('cards of every supported group', () => {
    cards.forEach(({ group, months }, index) => {
      const row = FIRST + books.length + household.length + index;
      const found = healthSupport({ on, groups: [group] }).value.periods.find((period) => period.months === months)!;
      expect([value(sheet, `N${row}`), value(sheet, `O${row}`)], `${group} ${months}`).toEqual([found.gross, found.support]);
      const parts = ['O', 'P', 'Q', 'R'].map((column) => Number(value(sheet, column + row)));
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(found.gross);
      expect(parts.every((part) => part >= 0)).toBe(true);
    });
  });

  test('the totals are the sums of the rows', () => {
    for (const column of 'EFGHIJKLMNOPQR') {
      const sum = Array.from({ length: rows }, (_, index) => Number(value(sheet, `${column}${FIRST + index}`))).reduce((a, b) => a + b, 0);
      expect(value(sheet, `${column}${FIRST + PEOPLE}`)).toBe(sum);
    }
  });
});

test('formulas are closed, boxes to fill open, every rate has its document', () => {
  for (const sheet of book.worksheets) {
    expect(sheet.sheetProtection, sheet.name).toBeTruthy();
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.formula) expect(cell.protection?.locked, `${sheet.name}!${cell.address}`).not.toBe(false);
      }),
    );
  }
  const rates = book.getWorksheet('Mức')!;
  rates.eachRow((row, number) => {
    if (number > 4 && Number(row.getCell(2).value) > 0)
      expect(String(row.getCell(5).value), String(row.getCell(1).value)).toMatch(/Điều|Nghị|Luật/);
  });
});

test('the same law gives the same bytes', async () => {
  const made = async () => steadyZip(new Uint8Array(await communeWorkbook(DAYS, PUBLISHER).xlsx.writeBuffer()), DAYS[0]!);
  const [first, second] = [await made(), await made()];
  expect(Buffer.compare(first, second)).toBe(0);
});

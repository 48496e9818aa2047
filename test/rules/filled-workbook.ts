/** The workbook of a commune with a row for every group, income and card, and a whole household: what its tests compute and compare. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { communeWorkbook } from '#components/workbook/commune';
import { day } from '#law/month';
import { HEALTH_GROUPS } from '#rules/health/health-support';
import { GROUP_LABELS } from '#rules/voluntary/group-labels';
import { GROUPS } from '#rules/voluntary/support';

export const DAYS = [day('2026-11-22'), day('2027-01-01')];
export const SHEETS = ['Hiện nay', 'Từ 01-01-2027'];
export const PUBLISHER = { publisher: 'Nhóm', address: 'https://example.vn/', statement: 'Mẫu.' };
export const FIRST = 6;
export const LOCAL = { book: 7, card: 3 };
export const DONOR = { book: 40, card: 55 };
const labels = (parse(readFileSync('content/law/parameters/health-support-rates.yaml', 'utf8')) as { keys: Record<string, string> }).keys;

const incomes = [undefined, 3_000_000, 4_567_890, 900_000_000];
export const books = GROUPS.flatMap((group) => incomes.map((income, index) => ({ group, income, months: 12 - index })));
export const household = [12, 12, 6, 3, 12, 12, 6];
export const cards = HEALTH_GROUPS.flatMap((group) => [3, 6, 12].map((months) => ({ group, months })));

/** One row for each person; the household stands apart, then the cards of the supported groups. */
export function filledWorkbook() {
  const book = communeWorkbook(DAYS, PUBLISHER);
  const list = book.getWorksheet('Danh sách')!;
  const rates = book.getWorksheet('Mức')!;
  const set = (row: number, values: Record<string, string | number | undefined>) =>
    Object.entries(values).forEach(([column, value]) => {
      if (value !== undefined) list.getCell(`${column}${row}`).value = value;
    });
  let row = FIRST;
  for (const { group, income, months } of books) set(row++, { B: row, D: GROUP_LABELS[group], E: income, F: months });
  for (const months of household) set(row++, { B: 'H1', G: 'Mua theo hộ gia đình', H: months });
  for (const { group, months } of cards) set(row++, { B: row, G: labels[group], H: months });
  let isCard = false;
  rates.eachRow((line) => {
    const label = String(line.getCell(1).value ?? '');
    if (label === 'Mua theo hộ gia đình') isCard = true;
    const cell = line.getCell(6);
    if (cell.protection?.locked !== false) return;
    cell.value = label.startsWith('Nhà hảo tâm') ? (label.includes('thẻ') ? DONOR.card : DONOR.book) : isCard ? LOCAL.card : LOCAL.book;
  });
  return { book, rows: row - FIRST };
}

/** What stands in a cell, computed or typed. */
export function valueOf(book: ReturnType<typeof communeWorkbook>, sheet: string, cell: string) {
  const found = book.getWorksheet(sheet)!.getCell(cell).value as { result?: number } | number;
  return typeof found === 'object' && found !== null ? found.result : found;
}

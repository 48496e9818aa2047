/**
 * A life as one field: stretches of work and of voluntary contribution, months in which work was lost, and one in which missing
 * years are paid at once. The text is that of a history (form/periods-field.ts) with two more kinds of rows.
 */
import { formatDong, formatMonth } from '#law/format';
import { addMonths, type Day, type Month } from '#law/month';
import { firstVoluntaryMonth } from '#rules/voluntary/past-incomes';
import { parseMoney, writeMoney, type Field, type Parsed } from '#calculators/form/field';
import { isComplete, periodsField, rowsOf, textOf, type PeriodsField, type Row } from '#calculators/form/periods-field';
import { readMonth } from '#calculators/form/reading/date';

/** By their letter in links. */
export const KINDS = { b: 'work', t: 'voluntary', m: 'unemployed', g: 'filled' } as const;
export type Letter = keyof typeof KINDS;
export type Kind = (typeof KINDS)[Letter];

/** What stands in the boxes of one row; of a single month `to` stays empty, of lost work the income too. */
export interface LifeRow extends Row {
  letter: Letter;
}

/** One row as it is read; a single month begins and ends in itself. */
export interface LifePeriod {
  kind: Kind;
  from: Month;
  to: Month;
  /** đồng/tháng; 0 of lost work. */
  income: number;
}

export interface LifeField extends Field<readonly LifePeriod[]> {
  /** Work and voluntary contribution alone: what a pasted history is read with. */
  paid: PeriodsField;
  most: number;
  errorOf: (row: LifeRow, on: Day) => string | undefined;
}

export const isSpan = (letter: Letter): boolean => letter === 'b' || letter === 't';
export const hasIncome = (letter: Letter): boolean => letter !== 'm';

/** Short names, as they stand in the table and on paper. */
export const NAMES: Record<Kind, string> = {
  work: 'Đi làm',
  voluntary: 'Đóng tự nguyện',
  unemployed: 'Mất việc',
  filled: 'Đóng bù một lần',
};

interface Options {
  key: string;
  label: string;
  hint: string;
  min: Month;
  max: Month;
  most: number;
  initial: readonly LifePeriod[];
}

export function lifeField({ initial, min, max, most, ...base }: Options): LifeField {
  const paid = periodsField({ ...base, min, max, most, withIncome: true, scheme: 'compulsory' });
  const read = (row: LifeRow, on: Day): Parsed<LifePeriod> => (isSpan(row.letter) ? readSpan(paid, row, on) : readMonthRow(row, min, max));
  return {
    ...base,
    paid,
    most,
    errorOf: (row, on) => {
      const result = isWhole(row) ? read(row, on) : undefined;
      return result && !result.ok ? result.error : undefined;
    },
    parse(text, on) {
      if (text !== '' && text.split('_').some((line) => !(line[0]! in KINDS) || line[1] !== '~' || line.split('~').length !== 4))
        return { ok: false, error: 'Chưa hiểu các quãng này. Hãy nhập lại từng quãng.' };
      const rows = lifeRowsOf(text).filter(isWhole);
      if (rows.length > most) return { ok: false, error: `Nhập được nhiều nhất ${most} quãng. Hãy gộp những quãng gần nhau.` };
      const life: LifePeriod[] = [];
      for (const [index, row] of rows.entries()) {
        const result = read(row, on);
        if (!result.ok) return { ok: false, error: `Quãng ${index + 1}: ${result.error}` };
        life.push(result.value);
      }
      return { ok: true, value: life };
    },
    write: (life) =>
      lifeText(
        life.map((period, index) => rowOf(period, life[index - 1])),
        '-',
      ),
    show: (life) => (life.length === 0 ? 'chưa nhập' : life.map(shown).join('; ')),
    initial: () => initial,
  };
}

function shown({ kind, from, to, income }: LifePeriod): string {
  const months = kind === 'work' || kind === 'voluntary' ? `${formatMonth(from)}–${formatMonth(to)}` : formatMonth(from);
  return `${NAMES[kind]} ${months}${income > 0 ? ` mức ${formatDong(income)}` : ''}`;
}

/** The rows a text holds; one of another shape gives rows that are wrong, never an exception. */
export function lifeRowsOf(text: string): LifeRow[] {
  const lines = text.split('_');
  return rowsOf(text).map((row, index) => ({ ...row, letter: (lines[index]![0]! in KINDS ? lines[index]![0] : 't') as Letter }));
}

export function lifeText(rows: readonly LifeRow[], stroke = '/'): string {
  return textOf(rows, true, stroke)
    .split('_')
    .map((line, index) => (rows[index] ? rows[index].letter + line.slice(1) : ''))
    .join('_');
}

export function isWhole(row: LifeRow): boolean {
  return isComplete({ ...row, ...(isSpan(row.letter) ? {} : { to: row.from }) }, hasIncome(row.letter));
}

function rowOf({ kind, from, to, income }: LifePeriod, before: LifePeriod | undefined): LifeRow {
  const letter = (Object.keys(KINDS) as Letter[]).find((key) => KINDS[key] === kind)!;
  const scheme = letter === 'b' ? 'compulsory' : 'voluntary';
  if (!isSpan(letter)) return { letter, scheme, from: formatMonth(from), to: '', income: letter === 'g' ? writeMoney(income) : '' };
  const follows = before && (before.kind === 'work' || before.kind === 'voluntary') && addMonths(before.to, 1) === from;
  return { letter, scheme, from: follows ? '*' : formatMonth(from), to: formatMonth(to), income: writeMoney(income) };
}

function readSpan(paid: PeriodsField, row: LifeRow, on: Day): Parsed<LifePeriod> {
  const result = paid.readRow(row, on);
  if (!result.ok) return result;
  const { from, to, income } = result.value;
  if (row.letter === 't' && from < firstVoluntaryMonth())
    return { ok: false, error: `BHXH tự nguyện có từ ${formatMonth(firstVoluntaryMonth())}. Hãy chọn “đi làm”, hoặc nhập tháng sau đó.` };
  return { ok: true, value: { kind: KINDS[row.letter], from, to, income } };
}

function readMonthRow({ letter, from: text, income: amount }: LifeRow, min: Month, max: Month): Parsed<LifePeriod> {
  const from = readMonth(text);
  if (!from || from < min || from > max)
    return { ok: false, error: `Hãy nhập tháng/năm như 3/2021, từ ${formatMonth(min)} đến ${formatMonth(max)}.` };
  const income = hasIncome(letter) ? parseMoney(amount) : { ok: true as const, value: 0 };
  return income.ok ? { ok: true, value: { kind: KINDS[letter], from, to: from, income: income.value } } : income;
}

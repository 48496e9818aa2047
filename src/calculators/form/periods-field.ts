/**
 * Periods of contribution as one field. The text holds the rows as typed — cells parted by "~", rows by "_", both free in
 * links —, so typing never loses a character; a row still incomplete is left out of the value. In links "*" stands for a first
 * month that follows the row before.
 */
import { formatDong, formatDuration, formatMonth } from '#law/format';
import { addMonths, later, monthOf, type Day, type Month } from '#law/month';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { firstVoluntaryMonth, lowestIncome } from '#rules/voluntary/past-incomes';
import { mostMonthsAhead } from '#rules/voluntary/months-ahead';
import { history, type PaidPeriod, type Scheme } from '#rules/voluntary/history';
import { parseMoney, writeMoney, type Field, type Parsed } from './field';
import { readMonth } from './reading/date';

/** What stands in the boxes of one row. */
export interface Row {
  scheme: Scheme;
  from: string;
  to: string;
  income: string;
}

export interface PeriodsField extends Field<readonly PaidPeriod[]> {
  /** Whether a row has its scheme and income, or only its months. */
  withIncome: boolean;
  /** Most rows: a link with all of them stays short enough for its QR code. */
  most: number;
  /** First month that may be entered. */
  earliest: Month;
  /** Of rows that do not say. */
  scheme: Scheme;
  /** Reads a row by itself. */
  readRow: (row: Row, on: Day) => Parsed<PaidPeriod>;
  /** A row's error; undefined when the row is right or still incomplete. */
  errorOf: (row: Row, on: Day) => string | undefined;
}

interface Options {
  key: string;
  label: string;
  hint: string;
  withIncome: boolean;
  min: Month;
  /** Last month that may be entered; without it the current one. */
  max?: Month;
  /** Where little else stands in a link. */
  most?: number;
  scheme?: Scheme;
}

export const MOST_ROWS = 12;
const FOLLOWS = '*';

export function periodsField({ withIncome, min, max, most = MOST_ROWS, scheme = 'voluntary', ...base }: Options): PeriodsField {
  const read = (row: Row, on: Day) => readRow(row, withIncome, min, max ?? monthOf(on));
  return {
    ...base,
    withIncome,
    most,
    earliest: min,
    scheme,
    readRow: read,
    errorOf: (row, on) => {
      const result = isComplete(row, withIncome) ? read(row, on) : undefined;
      return result && !result.ok ? result.error : undefined;
    },
    parse(text, on) {
      const cells = withIncome ? 4 : 2;
      if (text !== '' && text.split('_').some((line) => line.split('~').length !== cells))
        return { ok: false, error: 'Chưa hiểu các giai đoạn này. Hãy nhập lại từng giai đoạn.' };
      const rows = rowsOf(text).filter((row) => isComplete(row, withIncome));
      if (rows.length > most) return { ok: false, error: `Nhập được nhiều nhất ${most} giai đoạn. Hãy gộp những giai đoạn gần nhau.` };
      const periods: PaidPeriod[] = [];
      for (const [index, row] of rows.entries()) {
        const result = read(row, on);
        if (!result.ok) return { ok: false, error: `Giai đoạn ${index + 1}: ${result.error}` };
        periods.push(result.value);
      }
      return { ok: true, value: periods };
    },
    write: (periods) =>
      textOf(
        periods.map((period, index) => rowOf(period, periods[index - 1])),
        withIncome,
        '-',
      ),
    show: (periods) => {
      if (periods.length === 0) return 'chưa nhập';
      const spans = periods.map(({ scheme, from, to, income }) => {
        const kind = scheme === 'compulsory' ? ' bắt buộc' : '';
        return `${formatMonth(from)}–${formatMonth(to)}${kind}${withIncome ? ` mức ${formatDong(income)}` : ''}`;
      });
      return `${spans.join('; ')} (${formatDuration(history(periods).months)})`;
    },
    initial: () => [],
  };
}

/** The rows a text holds; a text of another shape gives rows that are wrong, never an exception. */
export function rowsOf(text: string): Row[] {
  if (text === '') return [];
  let before = '';
  return text.split('_').map((line) => {
    const cells = line.split('~').map((cell) => cell.replaceAll('-', '/'));
    const [scheme, first = '', to = '', income = ''] = cells.length > 2 ? cells : ['t', ...cells];
    const end = first === FOLLOWS ? readMonth(before) : undefined;
    const from = end ? formatMonth(addMonths(end, 1)) : first;
    before = to;
    return { scheme: scheme === 'b' ? 'compulsory' : 'voluntary', from, to, income };
  });
}

/** The text of the rows; separators inside a box are not kept. `stroke` stands between month and year. */
export function textOf(rows: readonly Row[], withIncome: boolean, stroke = '/'): string {
  const clean = (cell: string) => cell.replace(/[~_]/g, '').replaceAll('/', stroke);
  return rows
    .map(({ scheme, from, to, income }) => {
      const months = [clean(from), clean(to)];
      return (withIncome ? [scheme === 'compulsory' ? 'b' : 't', ...months, clean(income)] : months).join('~');
    })
    .join('_');
}

export function isComplete({ from, to, income }: Row, withIncome: boolean): boolean {
  return from.trim() !== '' && to.trim() !== '' && (!withIncome || income.trim() !== '');
}

function rowOf({ scheme, from, to, income }: PaidPeriod, before?: PaidPeriod): Row {
  const follows = before && addMonths(before.to, 1) === from;
  return { scheme, from: follows ? FOLLOWS : formatMonth(from), to: formatMonth(to), income: writeMoney(income) };
}

function readRow(row: Row, withIncome: boolean, min: Month, max: Month): Parsed<PaidPeriod> {
  const from = readMonth(row.from);
  const to = readMonth(row.to);
  if (!from || !to || from < min || to > max)
    return { ok: false, error: `Hãy nhập tháng/năm như 3/2021, từ ${formatMonth(min)} đến ${formatMonth(max)}.` };
  if (to < from) return { ok: false, error: `Tháng cuối ${formatMonth(to)} phải sau tháng đầu ${formatMonth(from)}. Hãy sửa lại.` };
  const income = withIncome ? parseMoney(row.income) : { ok: true as const, value: 0 };
  if (income.ok && income.value === 0 && withIncome) return { ok: false, error: 'Hãy nhập lương, thu nhập một tháng, như 5.000.000.' };
  const scheme = firstVoluntaryMonth();
  // Before the voluntary scheme wages had other limits, or none.
  if (income.ok && withIncome && (row.scheme === 'voluntary' || from >= scheme)) {
    const since = (at: Month) => later(scheme, at);
    // Months paid ahead keep the limits of the month they were paid in; a book may round, so only what is far under is refused.
    const lowest = lowestIncome(since(addMonths(from, -mostMonthsAhead(since(from)))), since(to));
    const highest = incomeLimits({ on: since(to), income: 0 }).value.max;
    if (income.value < lowest / 2)
      return { ok: false, error: `Thấp hơn nhiều so với mức thấp nhất của những năm đó, ${formatDong(lowest)} một tháng.` };
    if (income.value > highest) return { ok: false, error: `Cao hơn mức cao nhất được đóng lúc đó, ${formatDong(highest)} một tháng.` };
  }
  return income.ok ? { ok: true, value: { scheme: row.scheme, from, to, income: income.value } } : income;
}

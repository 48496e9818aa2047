/** A history of contributions pasted from VssID, a spreadsheet or a message: read line by line, refused line by line. */
import { formatDong, formatMonth } from '#law/format';
import { addMonths, monthIndex, monthOf, monthsBetween, yearOf, type Day, type Month } from '#law/month';
import { lastOf } from '#law/list';
import type { PaidPeriod, Scheme } from '#rules/voluntary/history';
import { MOST_MONEY } from '#calculators/form/field';
import { plainLine, readLine, type LineRead } from './history-line';
import { shortMoney } from './words';

interface Refused {
  /** Counted from 1, as the lines were pasted. */
  line: number;
  text: string;
  /** Why, and what to write instead. */
  reason: string;
}

export interface PastedHistory {
  /** In the order of the calendar; neighbours on the same wage are one. */
  periods: PaidPeriod[];
  refused: Refused[];
}

interface Options {
  on: Day;
  /** First month that can have been paid. */
  min: Month;
  /** Of lines that do not say. */
  scheme: Scheme;
}

/** More is no history of one person. */
const MOST_LINES = 800;

/** Months still without their wage, and where they stand. */
interface Open extends Pick<Refused, 'line' | 'text'> {
  months: Month[];
  scheme: Scheme;
}

/**
 * Reads a history: one period a line, or cell under cell; tabs, commas, semicolons or blanks between; "01/2015 - 12/2016", one
 * month alone, "đến nay"; lines of words are passed over. What is not certain is refused with its reason and never guessed.
 */
export function readHistory(pasted: string, { on, min, scheme: usual }: Options): PastedHistory {
  const periods: PaidPeriod[] = [];
  const refused: Refused[] = [];
  let scheme = usual;
  let columns: string[] = [];
  let elsewhere = false;
  let open: Open | undefined;
  const close = () => {
    if (open) refused.push({ line: open.line, text: open.text, reason: 'Chưa thấy lương của những tháng này. Hãy thêm số tiền vào dòng.' });
    open = undefined;
  };
  const accept = ({ months, line, text, scheme: kind }: Open, income: number) => {
    const problem = problemOf(months, income, min, monthOf(on));
    if (problem) refused.push({ line, text, reason: problem });
    else periods.push({ scheme: kind, from: months[0]!, to: lastOf(months)!, income });
  };

  for (const [index, { text, line }] of linesOf(pasted).entries()) {
    if (index >= MOST_LINES) break;
    const plain = plainLine(text);
    const read = readLine(plain, on);
    const words = read.months.length === 0 && !read.wrongMonth;
    if (words && isHeading(plain)) elsewhere = !/xa hoi|bhxh|bat buoc|tu nguyen/.test(plain);
    if (elsewhere) continue;
    if (words && /luong|muc dong|thu nhap|tien/.test(plain) && read.amounts.length === 0) columns = cellsOf(plain);
    const wage = wageOf(read, plain, columns);
    if (words) {
      if (open && wage.amount !== undefined) {
        accept(open, wage.amount);
        open = undefined;
      } else if (!open && lacksMonths(plain, read)) refused.push({ line, text, reason: NO_MONTHS });
      else if (!open && read.scheme && read.amounts.length === 0) scheme = read.scheme;
      continue;
    }
    const here: Open = { line, text, months: read.months, scheme: read.scheme ?? scheme };
    const alone = read.months.length === 1 && wage.amount === undefined && !wage.reason;
    if (alone && open?.months.length === 1) {
      open.months.push(read.months[0]!);
      continue;
    }
    close();
    if (read.wrongMonth) refused.push({ line, text, reason: `Không có tháng ${read.wrongMonth}. Hãy viết tháng/năm như 3/2021.` });
    else if (wage.amount !== undefined && read.months.length === 1 && isOpenEnded(plain))
      refused.push({ line, text, reason: `Từ ${formatMonth(read.months[0]!)} đến tháng nào? Hãy thêm tháng cuối, hoặc “đến nay”.` });
    else if (wage.amount !== undefined) accept(here, wage.amount);
    else if (wage.reason) refused.push({ line, text, reason: wage.reason });
    else open = here;
  }
  close();
  return { periods: inOrder(periods), refused: refused.sort((a, b) => a.line - b.line) };
}

const NO_MONTHS = 'Chưa thấy từ tháng nào đến tháng nào. Hãy viết như 01/2015 - 12/2015 rồi số tiền.';

/** A wage beside years or a number of months: meant as a period, yet which months cannot be told. */
const lacksMonths = (plain: string, { amounts }: LineRead) =>
  amounts.length > 0 && /(?:19|20)\d\d(?!\d)|\d ?thang(?![a-z])/.test(plain) && !/tong|cong lai|quyet dinh/.test(plain);

/** "từ 3/2020", "3/2020 trở đi", with no last month. */
const isOpenEnded = (plain: string) => /(^|[^a-z])tu (?!nguyen)|tro di/.test(plain);

/** Several periods on one line, parted by semicolons, are several lines. */
function linesOf(pasted: string): { text: string; line: number }[] {
  return pasted.split(/\r\n|[\n\r\u2028]/).flatMap((text, index) => {
    const parts = text.split(';').filter((part) => part.trim() !== '');
    const whole =
      parts.length > 1 &&
      parts.every((part) => /\d[/.-]\d{4}/.test(part) && /\d{3}(?!\d)|tr/i.test(part.replace(/\d{1,2}[/.-]\d{4}/g, '')));
    return (whole ? parts : [text])
      .filter((part) => part.trim() !== '')
      .map((part) => ({ text: part.trim().slice(0, 300), line: index + 1 }));
  });
}

/** A heading of another insurance, whose months are the same and must not count twice, or of this one. */
const isHeading = (plain: string) => /qua trinh|that nghiep|bhtn|y te|bhyt|tai nan/.test(plain) && !/\d{4}/.test(plain);

const cellsOf = (plain: string) => plain.split(/[\t;|]/).map((cell) => cell.trim());

/** Headings of the column that holds the wage, the surest first. */
const WAGE_HEADINGS = [/can cu dong/, /luong dong/, /thu nhap dong/, /muc luong|tien luong/, /muc dong/, /^luong|thu nhap/];

function wageOf(read: LineRead, plain: string, columns: readonly string[]): { amount?: number; reason?: string } {
  const [amount, ...others] = read.amounts;
  if (amount !== undefined && others.length === 0) return { amount };
  if (others.length > 0) {
    const cells = cellsOf(plain);
    const place = WAGE_HEADINGS.map((heading) => columns.findIndex((cell) => heading.test(cell))).find((found) => found >= 0);
    const inPlace = place !== undefined && cells.length === columns.length ? readLine(cells[place]!, '2000-01-01' as Day).amounts : [];
    if (inPlace.length === 1) return { amount: inPlace[0]! };
    return { reason: `Có nhiều số tiền: ${read.amounts.map(formatDong).join(', ')}. Hãy để lại lương đóng.` };
  }
  const doubt = read.doubtful[0];
  if (doubt) return { reason: `“${doubt.text}” là ${doubt.either.map(shortMoney).join(' hay ')}? Hãy viết rõ.` };
  if (read.coefficient) return { reason: `“${read.coefficient}” giống hệ số lương. Hãy viết lương bằng đồng.` };
  return {};
}

function problemOf(months: readonly Month[], income: number, min: Month, max: Month): string | undefined {
  const [from, to, third] = [months[0]!, lastOf(months)!, months[2]];
  if (third) return 'Dòng này có quá nhiều tháng. Hãy để mỗi giai đoạn một dòng.';
  if (to < from) return `Tháng cuối ${formatMonth(to)} trước tháng đầu ${formatMonth(from)}. Hãy sửa lại.`;
  if (from < min) return `Chỉ nhận từ tháng ${formatMonth(min)}.`;
  if (to > max) return `Tháng ${formatMonth(to)} chưa tới. Chỉ nhập tháng đã đóng.`;
  if (income > MOST_MONEY) return `${formatDong(income)} một tháng là quá lớn. Hãy nhập lương một tháng.`;
  return undefined;
}

/** By month; the same period twice is one, and neighbours on the same wage are one. */
function inOrder(periods: readonly PaidPeriod[]): PaidPeriod[] {
  const sorted = [...periods].sort((a, b) => monthIndex(a.from) - monthIndex(b.from) || monthIndex(a.to) - monthIndex(b.to));
  const joined: PaidPeriod[] = [];
  for (const period of sorted) {
    const last = lastOf(joined);
    const same = last && last.scheme === period.scheme && last.income === period.income;
    if (same && period.to <= last.to) continue;
    if (same && period.from === addMonths(last.to, 1)) last.to = period.to;
    else joined.push({ ...period });
  }
  return joined;
}

/** So many rows at most: where there are more, the months of one year in a row become one row on their average wage. */
export function withinRows(periods: readonly PaidPeriod[], most: number): { periods: PaidPeriod[]; averaged: boolean } {
  if (periods.length <= most) return { periods: [...periods], averaged: false };
  const years: { period: PaidPeriod; sum: number; months: number }[] = [];
  for (const whole of periods.flatMap(byYear)) {
    const last = lastOf(years);
    const months = monthsBetween(whole.from, whole.to);
    const joins =
      last?.period.scheme === whole.scheme && whole.from === addMonths(last.period.to, 1) && yearOf(whole.from) === yearOf(last.period.to);
    if (last && joins) {
      last.period.to = whole.to;
      last.sum += whole.income * months;
      last.months += months;
    } else years.push({ period: { ...whole }, sum: whole.income * months, months });
  }
  return { periods: inOrder(years.map(({ period, sum, months }) => ({ ...period, income: Math.round(sum / months) }))), averaged: true };
}

function byYear(period: PaidPeriod): PaidPeriod[] {
  const parts: PaidPeriod[] = [];
  for (let year = yearOf(period.from); year <= yearOf(period.to); year++) {
    const [first, last] = [`${year}-01` as Month, `${year}-12` as Month];
    parts.push({ ...period, from: period.from > first ? period.from : first, to: period.to < last ? period.to : last });
  }
  return parts;
}

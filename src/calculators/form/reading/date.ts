/** Months and days of the calendar. */
import { day, month, type Day, type Month } from '#law/month';
import { plain } from './plain';

/**
 * Reads a month, leaving out the day where one is given: 8/1975 · T8/2026 · 081975 · 15/8/1975 · 1975-08-15 · tháng tám năm 1975.
 * Two digits of a year below `pivot` belong to this century. A day that is not on the calendar is refused; so is a year alone.
 */
export function readMonth(text: string, pivot = 50): Month | undefined {
  const read = readDate(text, pivot);
  return read && month(`${read.year}-${read.month}`);
}

/** Reads a day: 31/8/2026 · 31-8-26 · 31 tháng 8 năm 2026 · 2026-08-31. A month alone is refused. */
export function readDay(text: string, pivot = 50): Day | undefined {
  const read = readDate(text, pivot);
  return read?.date === undefined ? undefined : day(`${read.year}-${read.month}-${read.date}`);
}

/** Year, month and day as digits; the day only where one is given. */
function readDate(text: string, pivot: number): { year: string; month: string; date?: string } | undefined {
  const clean = plain(text)
    .replace(/[a-z]+/g, (word) => (/^(ngay|m[uo]ng|thang|thg?|t|nam|sinh)$/.test(word) ? ' ' : '?'))
    .trim()
    .replace(/^(\d\d)?(\d\d|\d)(\d{4})$/, (all, days = '1', number: string, year: string) =>
      all.length === 7 ? '' : `${days}/${number}/${year}`,
    );
  if (!/^\d+([ /.,-]+\d+){1,2}$/.test(clean)) return undefined;
  const parts = clean.split(/\D+/);
  if (parts[0]!.length === 4) parts.reverse();
  const [year = '', number = '', given] = parts.reverse();
  const date = given ?? '1';
  if (!/^\d\d(\d\d)?$/.test(year) || number.length > 2) return undefined;
  const full = year.length === 4 ? year : `${Number(year) < pivot ? 20 : 19}${year}`;
  const last = new Date(Date.UTC(Number(full), Number(number), 0)).getUTCDate();
  if (Number(number) < 1 || Number(number) > 12 || Number(date) < 1 || Number(date) > last) return undefined;
  return { year: full, month: number.padStart(2, '0'), ...(given === undefined ? {} : { date: date.padStart(2, '0') }) };
}

/** Counts of months, years, people or percents, with or without the unit behind them. */
import { readNumber } from './number';
import { plain, saidTwice } from './plain';

/**
 * Reads 12 · 12 tháng · mười hai · 10 người · 100 phần trăm · chưa đóng; months also from years (5 năm 3 tháng, 1 năm rưỡi, 1n6t) and
 * years from months; also one said twice, as "180 tháng (15 năm)". NaN for anything else. Of two readings ("trăm hai", "12-15",
 * "180 tháng (14 năm)") `other` asks for the second.
 */
export function readCount(text: string, unit: string, other = false): number {
  // As a box writes a count; so in plain.ts.
  if (/^\d*$/.test(text)) return text ? Number(text) : Number.NaN;
  const name = plain(unit);
  const clean = plain(text)
    .replace(/ ?phan tram$|^% ?/, '%')
    .replace(/(\d) ?n(?![a-z])/, '$1 nam ')
    .replace(/(\d) ?[tm]$| ?th(an)?g?$/, '$1 thang');
  const twice = saidTwice(clean);
  if (twice) {
    const again = readCount(twice.again, unit, other);
    const once = readCount(twice.once, unit, other);
    if (once === again) return once;
    // NaN of either stays.
    return other ? again : again && (twice.alike ? readCount(twice.alike, unit) : once);
  }
  const number = (part: string) => readNumber(part, other) ?? Number.NaN;
  if (!/^(thang|nam)$/.test(name)) return number(clean.replace(name, ''));
  const inYears = name === 'nam' ? 12 : 1;
  // "năm năm năm tháng" is five years and five months: the first "năm" behind a number is the year.
  const [, years, more = ''] = /^(.+?) ?nam(?: va)? *(.*?)(?: thang)?$/.exec(clean) ?? [];
  if (years) return (number(years) * 12 + (more === 'ruoi' ? 6 : more ? number(more) : 0)) / inYears;
  const [, months] = /^(.+) thang$/.exec(clean) ?? [];
  return months ? number(months) / inYears : number(clean);
}

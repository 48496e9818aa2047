/** Money as people type and say it. */
import { plain, saidTwice } from './plain';
import { evaluate, scaleOf, tokensOf } from './number';

/** One amount in đồng, or the amounts it may be, largest first; neither for anything not understood. */
export interface Reading {
  value?: number;
  either?: readonly number[];
}

/** Below it, in đồng, nobody means single đồng without saying so. */
export const SMALL = 100_000;

/**
 * Reads an amount up to `most` đồng: 1.500.000 · 1 500 000 · VND 1,500,000 · 1,5tr/tháng · 1tr5 · 2 triệu rưỡi · hai triệu ba · 500k;
 * also one said twice, as banks and contracts do: "5.000.000đ (năm triệu đồng)". What may be two amounts is asked back, never
 * guessed: "2,500k", "2" without a unit, or two that differ.
 */
export function readMoney(text: string, most = Number.MAX_SAFE_INTEGER): Reading {
  const clean = plain(text)
    .replace(/^(so tien|luong|bang chu|[+]|(moi|hang) thang) ?|[/ ]*((moi|mot|1|hang) )?th(ang)?$/g, '')
    .replace(/viet nam/, '');
  const twice = saidTwice(clean);
  if (twice) {
    const [{ value: first, either = [first] }, { value }] = twice.map((part) => readMoney(part, most)) as [Reading, Reading];
    if (value === undefined) return {};
    return either.includes(value) ? { value } : first ? { either: [first, value].sort((a, b) => b - a) } : {};
  }
  // A year's amount is not a month's.
  if (/[/ ](moi|mot|1) ?nam$/.test(clean)) return {};
  const all = tokensOf(clean);
  const tokens = all.filter((token) => !/^(d|dong|vnd?|chan)$/.test(token));
  const bare = tokens.length === all.length && !tokens.some((token) => scaleOf(token)! >= 1000);
  const read = (other: boolean) => {
    const said = evaluate(tokens, other) ?? Number.NaN;
    const value = said * (!bare || !other || said >= SMALL ? 1 : said < 100 ? 1e6 : 1e3);
    return Math.abs(value - Math.round(value)) < 1e-6 ? Math.round(value) : Number.NaN;
  };
  const first = read(false);
  const found = [...new Set([read(true), first])].filter((value) => value <= most);
  const [value] = found;
  if (value === undefined) return {};
  return found.length === 1 && (!bare || value === first) ? { value } : { either: found.sort((a, b) => b - a) };
}

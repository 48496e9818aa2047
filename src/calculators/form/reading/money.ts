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
 * guessed: "2,500k", "2" without a unit, two that differ, "5-6 triệu", or an amount of a year.
 */
export function readMoney(text: string, most = Number.MAX_SAFE_INTEGER): Reading {
  const said = plain(text);
  // "12 tháng" is no amount, nor is half of what is not said.
  if (/^\d+ ?(nguoi|th(an)?g?)$|^nua$/.test(said)) return {};
  const clean = said.replace(/[/ ]*((moi|mot|1|hang) )?th(ang)?$/, '');
  const twice = saidTwice(clean);
  if (twice) {
    const { value } = readMoney(twice.again, most);
    if (value === undefined) return {};
    const { value: first, either = [first] } = readMoney(twice.once, most);
    if (either.includes(value)) return { value };
    const other = (twice.alike && readMoney(twice.alike, most).value) || first;
    return other ? { either: [other, value].sort((a, b) => b - a) } : {};
  }
  const all = tokensOf(clean);
  const tokens = all.filter((token) => !/^(d|dong|vnd?|chan)$/.test(token));
  const scaled = tokens.some((token) => scaleOf(token)! >= 1000);
  const bare = tokens.length === all.length && !scaled;
  const read = (other: boolean) => {
    const said = evaluate(tokens, other) ?? Number.NaN;
    const value = said * (!bare || !other || said >= SMALL ? 1 : said < 100 ? 1e6 : 1e3);
    return Math.abs(value - Math.round(value)) < 1e-6 ? Math.round(value) : Number.NaN;
  };
  const first = read(false);
  // "300.000 đồng" is no 300 đồng.
  const second = scaled || bare || !/\d/.test(clean) ? read(true) : first;
  const found = [...new Set([second, first])].filter((value) => value <= most);
  const [value] = found;
  if (value === undefined) return {};
  return found.length === 1 && (!bare || value === first) ? { value } : { either: found.sort((a, b) => b - a) };
}

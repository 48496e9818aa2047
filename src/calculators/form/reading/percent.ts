/** Percentages, kept as text so that they stay exact. */
import { readNumber } from './number';
import { plain } from './plain';

/** Reads 0,31 · 0.31 % · 5 phần trăm · hai mươi % · 0,31 %/tháng, up to six decimals; returns "0.31". */
export function readPercent(text: string): string | undefined {
  const clean = plain(text)
    .replace(/[ /]*((moi|mot|1) ?)?(th(ang)?|nam)$/, '')
    .replace(/^% ?| ?(%|phan tram)$/, '');
  const [said] = /^\d{0,3}([.,]\d{1,6})?$/.exec(/\d/.test(clean) ? clean : String(readNumber(clean))) ?? [];
  return said
    ?.replace(/^0*(?=\d)/, '')
    .replace(/[.,]/, '.')
    .replace(/^\./, '0.');
}

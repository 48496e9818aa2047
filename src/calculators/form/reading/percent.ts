/** Percentages, kept as text so that they stay exact. */
import { readNumber } from './number';
import { plain } from './plain';

/**
 * Reads 0,31 · 0.31 % · 5 phần trăm · hai mươi % · 0,31 %/tháng, up to six decimals; returns "0.31". Where the `unit` is a rate of
 * a month or a year, one of the other is refused; so is "một nửa", half of what is not said.
 */
export function readPercent(text: string, unit = ''): string | undefined {
  const [, rate = '', per] = /^[+]?(.+?)(?:[ /]*(?:(?:moi|mot|1) ?)?(th(?:an)?g?|nam))?$/.exec(plain(text)) ?? [];
  if (per && /\//.test(unit) && /năm/.test(unit) !== (per === 'nam')) return undefined;
  const clean = rate.replace(/^% ?| ?(%|phan tram)$/, '');
  const number = /\d/.test(clean) ? clean : rate === 'nua' ? '' : String(readNumber(clean));
  const [said] = /^(?=.)\d{0,3}([.,]\d{1,6})?$/.exec(number) ?? [];
  return said
    ?.replace(/^0*(?=\d)/, '')
    .replace(/[.,]/, '.')
    .replace(/^\./, '0.');
}

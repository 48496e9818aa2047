/** Percentages, kept as text so that they stay exact. */
import { plain } from './plain';

/** Reads 0,31 · 0.31 % · 5 phần trăm · 0,31 %/tháng, up to six decimals; returns "0.31". */
export function readPercent(text: string): string | undefined {
  const [, said] = /^(?:% ?)?(\d{0,3}(?:[.,]\d{1,6})?) ?(?:%|phan tram)?[ /]*((moi|mot|1)? ?(thang|nam))?$/.exec(plain(text)) ?? [];
  return said
    ? said
        .replace(/^0*(?=\d)/, '')
        .replace(/[.,]/, '.')
        .replace(/^\./, '0.')
    : undefined;
}

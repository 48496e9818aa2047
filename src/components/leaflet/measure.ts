/** How many lines a text takes on paper, without a browser: words set one after another in Be Vietnam Pro, in which the PDFs are printed. */
import { plainText } from './blocks';

/** Letters by their width in hundredths of the type size; those not named are 65. Segoe UI, Roboto, Arial and the iPhone's are narrower. */
const WIDTHS: readonly [hundredths: number, letters: string][] = [
  [25, "ijlI ·'"],
  [30, '.,:;!"'],
  [40, 'fr1”“'],
  [45, 'tJ()'],
  [50, 'sz/'],
  [56, 'knux?'],
  [60, 'cehvyEL7-+×'],
  [70, 'HKUVX0469–'],
  [76, 'ADN…=&'],
  [82, 'CGQ'],
  [86, 'wMO%'],
  [92, 'mW'],
];
const widthOf = new Map(WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));
const USUAL = 65;
/** Bold letters are wider. */
export const BOLD = 1.06;
/** Room for what the table rounds away. */
const MARGIN = 1.02;

/** Width of a text in units of its type size. */
function widthOfText(text: string): number {
  let sum = 0;
  for (const letter of text.normalize('NFD').replace(/[\u0300-\u036f]/g, '')) sum += widthOf.get(letter) ?? USUAL;
  return (sum / 100) * MARGIN;
}

/** Lines a plain text takes in a column of `width` units of its type size. */
export function linesOfText(text: string, width: number, scale = 1): number {
  const space = widthOfText(' ') * scale;
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const needed = widthOfText(word) * scale;
    if (used > 0 && used + space + needed > width) {
      lines += Math.max(1, Math.ceil(needed / width));
      used = needed % width;
    } else used += (used > 0 ? space : 0) + needed;
  }
  return lines;
}

/** As the style sheet has it: height of a line, space after a paragraph and a point in lines; indent of a point in type sizes. */
export const LEADING = 1.3;
const GAP = 0.32 / LEADING;
const ITEM = 0.12 / LEADING;
const INDENT = 1.25;

/** Part of a text set in bold, 0 to 1. */
function boldShare(html: string): number {
  const all = plainText(html).length;
  const bold = [...html.matchAll(/<(strong|b)\b[^>]*>(.*?)<\/\1>|class="fig"[^>]*>([^<]*)/gs)];
  return all === 0
    ? 0
    : Math.min(1, bold.reduce((sum, [, , strong = '', figure = '']) => sum + plainText(strong + figure).length, 0) / all);
}

/** Lines the HTML of one block takes, the space after it included. */
export function linesOf(html: string, width: number): number {
  const isList = html.includes('<li');
  const items = isList ? html.split(/(?=<li\b)/).slice(1) : [html];
  const room = isList ? width - INDENT : width;
  return items.reduce((sum, item) => sum + linesOfText(plainText(item), room, 1 + boldShare(item) * (BOLD - 1)) + (isList ? ITEM : 0), GAP);
}

/** The wrong answers beside a right number. */
import { formatInteger } from '#law/format';

const NUMBER = /\d[\d.]*(?:,\d+)?/;
const DATE = /^(\d\d\/\d\d\/)(\d{4})$/;
const PERCENT = 100;

/**
 * The same words with another number: times a factor, or plus a step; of a date the year moves. What comes out is as round as what went
 * in. Rejects what would show at once that it is wrong: nothing or less, more than all.
 */
export function otherNumber(text: string, change: { times: number } | { plus: number }): string {
  const date = DATE.exec(text);
  if (date && 'plus' in change) return `${date[1]}${Number(date[2]) + change.plus}`;
  const [found] = NUMBER.exec(text) ?? [];
  if (found === undefined || (text.match(/\d[\d.,]*/g) ?? []).length > 1) throw new RangeError(`“${text}” is not one number`);
  const decimals = found.split(',')[1]?.length ?? 0;
  const scale = 10 ** decimals;
  // In the smallest unit shown, so that sums stay whole.
  const units = Number(found.replaceAll('.', '').replace(',', ''));
  const step = 10 ** /0*$/.exec(String(units))![0].length;
  const changed = 'times' in change ? units * change.times : units + change.plus * scale;
  const rounded = step > 1 && 'times' in change ? Math.round((changed / step) * 10) * (step / 10) : Math.round(changed);
  if (rounded <= 0 || (text.endsWith('%') && rounded / scale > PERCENT)) throw new RangeError(`“${text}” cannot be changed by that much`);
  const [whole, fraction] = [Math.floor(rounded / scale), String(rounded % scale).padStart(decimals, '0')];
  const printed = formatInteger(whole);
  return text.replace(NUMBER, decimals > 0 && Number(fraction) > 0 ? `${printed},${fraction}` : printed);
}

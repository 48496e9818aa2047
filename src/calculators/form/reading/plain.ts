/** Longest text a box is read from; anything longer is a broken or hostile link. */
const LONGEST = 120;

/** What few people write is put right, or refused with its reason, by unusual.ts once that is here. */
export const habits: {
  mend?: (letters: string, typed: string) => string;
  why?: (text: string, error: string) => string | undefined;
  /** Reads the boxes again. */
  again?: () => void;
} = {};
if (!import.meta.env.SSR) {
  const fetch = () => void import('./unusual').then((module) => Object.assign(habits, module).again?.()).catch(() => undefined);
  // Where the script comes late the box has the focus already.
  for (const event of ['focusin', 'input']) addEventListener(event, fetch, { once: true });
}

/**
 * What was typed without what keyboards, documents and messages put around it: accents, invisible marks, wide digits, odd
 * dashes and blanks, the stop at the end.
 */
export function plain(text: string): string {
  if (text.length > LONGEST) return '?';
  // As a box writes an amount or a month, or nothing: coming alive and at every key, a page is spared the rest.
  if (/^(\d+(\.\d{3})*|\d\d\/\d{4})?$/.test(text)) return text;
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[đð₫]/g, 'd')
    .replace(/[\p{Pd}−]/gu, '-')
    .replace(/[∕⁄]/g, '/');
  return (habits.mend?.(letters, text) ?? letters)
    .replace(/[\s.,;:!?"”’)/-]+$|^[\s"“‘(:]+/g, '')
    .replace(/([a-z])[.,:;]/g, '$1 ')
    .replace(/\s+/g, ' ');
}

/**
 * The two halves of what is said twice, as "5.000.000đ (năm triệu đồng)" or "180 tháng = 15 năm", or of what may be one or the
 * other, "5-6 triệu", where `alike` is the first with the unit of the second. A unit behind the bracket belongs to both.
 */
export function saidTwice(clean: string): { once: string; again: string; alike?: string } | undefined {
  const [, once = '', again, rest = ''] =
    /^(?:tu )?([^~-]+?) ?(?:[(=~-] ?|(?:den|toi|hoac|hay) )([^()=~-]+)\)?( ?[a-z]*)$/.exec(clean) ?? [];
  if (!again) return undefined;
  const alike = /^[\d., ]+$/.test(once) && /^\d/.test(again) && { alike: `${once}${/\D*$/.exec(again)}${rest}` };
  return { once: once + rest, again: again + rest, ...alike };
}

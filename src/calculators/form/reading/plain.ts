/** Longest text a box is read from; anything longer is a broken or hostile link. */
const LONGEST = 120;

/**
 * What was typed without what keyboards, documents and messages put around it: accents, invisible marks, wide digits, odd
 * dashes and blanks, the stop at the end, "khoảng" at the beginning.
 */
export function plain(text: string): string {
  if (text.length > LONGEST) return '?';
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      // Before the accents go: "tầm" (about) is not "tám" (eight).
      .replace(/^\s*(kho[aả]ng|chừng|tầm|cỡ|[~≈]) */, '')
      .normalize('NFD')
      .replace(/[\p{M}\p{Cf}]/gu, '')
      .replace(/[đð₫]/g, 'd')
      .replace(/[\p{Pd}−]/gu, '-')
      .replace(/[∕⁄]/g, '/')
      .replace(/[\s.,;:!?"”’)/-]+$|^[\s"“‘(:]+/g, '')
      .replace(/([a-z])[.,:;]/g, '$1 ')
      .replace(/\s+/g, ' ')
  );
}

/**
 * The two halves of what is said twice, as "5.000.000đ (năm triệu đồng)" or "180 tháng = 15 năm"; a unit behind the bracket belongs
 * to both.
 */
export function saidTwice(clean: string): [string, string] | undefined {
  const [, once, again, rest = ''] = /^(.+?)(?: ?[(=]| -|- )([^)]+)\)?( ?[a-z]*)$/.exec(clean) ?? [];
  return again ? [once + rest, again + rest] : undefined;
}

/** Names the word that was probably meant. */
import leven from 'leven';

/** More would hide the one that matters. */
export const MOST_LISTED = 40;

/** "; có phải “poor”? Được dùng: …": the nearest known word, then all of them where they are few. */
export function meant(word: string, known: readonly string[]): string {
  const [nearest] = [...known].sort((a, b) => leven(word, a) - leven(word, b));
  if (nearest === undefined) return '';
  return `; có phải “${nearest}”?${known.length > MOST_LISTED ? '' : ` Được dùng: ${known.join(', ')}`}`;
}

/** Vietnamese as people type it: with marks, without, without đ. */

/** "Đóng bù" → "đong bu": no tones and hats, as Pagefind compares words; đ stays a letter of its own. */
export function withoutTones(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
}

/** "Đóng bù" → "dong bu". */
export function plain(text: string): string {
  return withoutTones(text).replaceAll('đ', 'd');
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** The tone apart from the letters: "hoà" and "hòa" are one word. */
function spell(word: string): { letters: string; tone: string } {
  const parts = word.normalize('NFD');
  return { letters: parts.replace(TONES, '').normalize('NFC'), tone: parts.match(TONES)?.[0] ?? '' };
}

/** Marks that were typed are meant: "giá" is in "giá" alone, "lưong" in "lương" too, "gia" in all of "giá", "già", "gia". */
export function hasMarksOf(typed: string, word: string): boolean {
  const [asked, found] = [spell(typed), spell(word)];
  return (
    asked.letters.length === found.letters.length &&
    (asked.tone === '' || asked.tone === found.tone) &&
    [...asked.letters].every((letter, index) => letter === found.letters[index] || letter === plain(found.letters[index]!))
  );
}

/** The words of a text, in lower case, as they are written. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** True where `b` is `a` with one letter added, lost, changed, or swapped with its neighbour. */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}

/** "ddongs" → "dong", "hieemr" → "hiem": the keys of a Telex keyboard that was not switched on. No syllable has s, r or x after its vowel. */
export function withoutTelex(word: string): string {
  const vowel = word.search(/[aeiouyw]/);
  if (vowel < 0) return word;
  return (
    word.slice(0, vowel).replace('dd', 'd') +
    word
      .slice(vowel)
      .replace(/[sfrxjw]/g, '')
      .replace(/([aeo])\1/g, '$1')
      .replace(/d$/, '')
  );
}

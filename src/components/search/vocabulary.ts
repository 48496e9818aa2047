/** The words the site uses, to put typing slips right and to know where a d may be a đ. */
import { isOneSlip, plain, withoutTelex } from './words';

export interface Vocabulary {
  /** Number of pages by word without tones, đ kept: "đong" and "dong" are two. */
  pages: ReadonlyMap<string, number>;
  /** The same words without đ: the ways each can be written. */
  writings: ReadonlyMap<string, readonly string[]>;
}

/** Reads "đong 80 luong 60 …", the form the build writes. */
export function readVocabulary(text: string): Vocabulary {
  const parts = text.split(' ');
  const pages = new Map<string, number>();
  const writings = new Map<string, string[]>();
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const word = parts[index]!;
    pages.set(word, Number(parts[index + 1]));
    writings.set(plain(word), [...(writings.get(plain(word)) ?? []), word]);
  }
  return { pages, writings };
}

/** The plain word as the site writes it: with and without đ, the more common first. */
export function writingsOf(word: string, { pages, writings }: Vocabulary): string[] {
  return [...(writings.get(word) ?? [word])].sort((a, b) => (pages.get(b) ?? 0) - (pages.get(a) ?? 0));
}

/** Puts right what no page contains: Telex keys, words run together, else one slipped letter; `common` are the words of titles. An unknown word stays. */
export function putRight(word: string, vocabulary: Vocabulary, common: readonly string[]): string[] {
  if (vocabulary.writings.has(word) || /\d/.test(word) || word.length < 3) return [word];
  const telex = withoutTelex(word);
  if (telex !== word && vocabulary.writings.has(telex)) return [telex];
  const parts = split(word, vocabulary);
  if (parts) return parts;
  const near = [...vocabulary.writings.keys()].filter((known) => isOneSlip(word, known));
  // The word most pages use is the likely one, words of titles first.
  const named = near.filter((known) => common.includes(known));
  const best = (named.length > 0 ? named : near).sort((a, b) => pagesWith(b, vocabulary) - pagesWith(a, vocabulary))[0];
  return [best ?? word];
}

function pagesWith(word: string, vocabulary: Vocabulary): number {
  return Math.max(...writingsOf(word, vocabulary).map((writing) => vocabulary.pages.get(writing) ?? 0));
}

/** "rutmotlan" → rut, mot, lan: the fewest known words that make it up, each of at least two letters, or y. */
function split(word: string, { writings }: Vocabulary): string[] | undefined {
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end++) {
    for (let start = 0; start < end; start++) {
      const before = best[start];
      const part = word.slice(start, end);
      if (before && (part.length > 1 || part === 'y') && writings.has(part) && (!best[end] || before.length + 1 < best[end]!.length))
        best[end] = [...before, part];
    }
  }
  return best[word.length];
}

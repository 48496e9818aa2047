/** Ranks pages by what they say of themselves: question, title, summary, address, the names in it. Needs no index, so it also serves where Pagefind fails. */
import { hasMarksOf, plain, wordsOf } from './words';

export interface Listed {
  path: string;
  group: string;
  headline: string;
  title: string;
  description: string;
  /** What else it answers to: figures of law, former provinces. */
  names: readonly string[];
}

interface Field {
  words: readonly { plain: string; written: string }[];
  weight: number;
}

/** What was typed with marks, by its plain word. */
export type Marked = ReadonlyMap<string, string>;

/** What a word with other marks than those typed is worth: "già" for "giá". */
export const OTHER_MARKS = 0.1;

/** For a page whose whole name was typed, before longer names that contain it. */
const BREVITY = 0.25;

const FIELD_WEIGHTS = { headline: 1, title: 1, slug: 0.9, description: 0.5, name: 0.6 } as const;

export class TitleIndex {
  readonly #pages: { page: Listed; fields: Field[] }[];
  /** How much a word tells: rare words more. */
  readonly #worth: ReadonlyMap<string, number>;
  readonly words: readonly string[];

  constructor(pages: readonly Listed[]) {
    this.#pages = pages.map((page) => ({
      page,
      fields: [
        { words: spelt(page.headline), weight: FIELD_WEIGHTS.headline },
        { words: spelt(page.title), weight: FIELD_WEIGHTS.title },
        { words: spelt(page.path.split('/').slice(2).join(' ')), weight: FIELD_WEIGHTS.slug },
        { words: spelt(page.description), weight: FIELD_WEIGHTS.description },
        ...page.names.map((name) => ({ words: spelt(name), weight: FIELD_WEIGHTS.name })),
      ],
    }));
    const counts = new Map<string, number>();
    for (const { fields } of this.#pages)
      for (const word of new Set(fields.flatMap((field) => field.words.map((one) => one.plain))))
        counts.set(word, (counts.get(word) ?? 0) + 1);
    this.words = [...counts.keys()];
    this.#worth = new Map([...counts].map(([word, count]) => [word, Math.log(1 + pages.length / count)]));
  }

  /** How well each page answers to the words, 0 to about 1. */
  score(words: readonly string[], marked: Marked = new Map()): Map<string, number> {
    const worth = words.map((word) => this.#worth.get(word) ?? Math.log(1 + this.#pages.length));
    const most = worth.reduce((sum, value) => sum + value, 0) + pairs(worth);
    const scores = new Map<string, number>();
    for (const { page, fields } of this.#pages) {
      const single = words.map((word, index) => worth[index]! * best(fields, (field) => holds(field, word, marked)));
      const paired = words
        .slice(1)
        .map(
          (word, index) =>
            Math.min(worth[index]!, worth[index + 1]!) * best(fields, (field) => holdsPair(field, words[index]!, word, marked)),
        );
      const score =
        [...single, ...paired].reduce((sum, value) => sum + value, 0) / most +
        BREVITY * best(fields, (field) => (covers(words, field, marked) ? 1 : 0));
      if (score > 0) scores.set(page.path, score);
    }
    return scores;
  }

  /** Whether a page names all these words with the marks they were typed with. */
  names(marked: Marked): boolean {
    return this.#pages.some(({ fields }) => [...marked.keys()].every((word) => fields.some((field) => holds(field, word, marked) === 1)));
  }
}

function pairs(worth: readonly number[]): number {
  return worth.slice(1).reduce((sum, value, index) => sum + Math.min(value, worth[index]!), 0);
}

function best(fields: readonly Field[], match: (field: Field) => number): number {
  return Math.max(0, ...fields.map((field) => field.weight * match(field)));
}

/** 1 for the word as it was typed, less with other marks, 0 without it. */
function match({ plain, written }: Field['words'][number], word: string, marked: Marked): number {
  if (plain !== word) return 0;
  return hasMarksOf(marked.get(word) ?? word, written) ? 1 : OTHER_MARKS;
}

function holds(field: Field, word: string, marked: Marked): number {
  return Math.max(0, ...field.words.map((one) => match(one, word, marked)));
}

function holdsPair({ words }: Field, first: string, second: string, marked: Marked): number {
  return Math.max(0, ...words.slice(1).map((one, index) => Math.min(match(words[index]!, first, marked), match(one, second, marked))));
}

function covers(words: readonly string[], field: Field, marked: Marked): boolean {
  return field.words.length > 0 && field.words.every((one) => words.some((word) => match(one, word, marked) === 1));
}

function spelt(text: string): Field['words'] {
  return wordsOf(text).map((written) => ({ plain: plain(written), written }));
}

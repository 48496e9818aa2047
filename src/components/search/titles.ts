/** Ranks pages by what they say of themselves: question, title, summary, address, the names in it. Needs no index, so it also serves where Pagefind fails. */
import { plain, wordsOf } from './words';

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
  words: readonly string[];
  weight: number;
}

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
        { words: plainWords(page.headline), weight: FIELD_WEIGHTS.headline },
        { words: plainWords(page.title), weight: FIELD_WEIGHTS.title },
        { words: plainWords(page.path.split('/').slice(2).join(' ')), weight: FIELD_WEIGHTS.slug },
        { words: plainWords(page.description), weight: FIELD_WEIGHTS.description },
        ...page.names.map((name) => ({ words: plainWords(name), weight: FIELD_WEIGHTS.name })),
      ],
    }));
    const counts = new Map<string, number>();
    for (const { fields } of this.#pages)
      for (const word of new Set(fields.flatMap((field) => field.words))) counts.set(word, (counts.get(word) ?? 0) + 1);
    this.words = [...counts.keys()];
    this.#worth = new Map([...counts].map(([word, count]) => [word, Math.log(1 + pages.length / count)]));
  }

  /** How well each page answers to the words, 0 to about 1. */
  score(words: readonly string[]): Map<string, number> {
    const worth = words.map((word) => this.#worth.get(word) ?? Math.log(1 + this.#pages.length));
    const most = worth.reduce((sum, value) => sum + value, 0) + pairs(worth);
    const scores = new Map<string, number>();
    for (const { page, fields } of this.#pages) {
      const single = words.map((word, index) => worth[index]! * best(fields, (field) => field.words.includes(word)));
      const paired = words
        .slice(1)
        .map(
          (word, index) => Math.min(worth[index]!, worth[index + 1]!) * best(fields, (field) => together(field.words, words[index]!, word)),
        );
      const score =
        [...single, ...paired].reduce((sum, value) => sum + value, 0) / most +
        BREVITY * best(fields, (field) => covers(words, field.words));
      if (score > 0) scores.set(page.path, score);
    }
    return scores;
  }
}

function pairs(worth: readonly number[]): number {
  return worth.slice(1).reduce((sum, value, index) => sum + Math.min(value, worth[index]!), 0);
}

function best(fields: readonly Field[], matches: (field: Field) => boolean): number {
  return Math.max(0, ...fields.filter(matches).map((field) => field.weight));
}

function covers(words: readonly string[], field: readonly string[]): boolean {
  return field.length > 0 && field.every((word) => words.includes(word));
}

function together(words: readonly string[], first: string, second: string): boolean {
  return words.some((word, index) => word === first && words[index + 1] === second);
}

function plainWords(text: string): string[] {
  return wordsOf(text).map(plain);
}

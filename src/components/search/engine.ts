/** Search: the pages' own titles ranked here, their text by Pagefind, loaded at the first search. */
import { readingsOf, type Synonym } from './reading';
import { TitleIndex, type Listed } from './titles';
import { readVocabulary, writingsOf, type Vocabulary } from './vocabulary';

/** The part of Pagefind's interface we use. */
interface Pagefind {
  options: (options: { noWorker: boolean; excerptLength: number; excerptEllipsis: string }) => Promise<void>;
  search: (query: string) => Promise<{ results: PagefindResult[] }>;
}
interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<{ excerpt: string }>;
}

interface Loaded {
  pagefind: Pagefind;
  vocabulary: Vocabulary;
  synonyms: readonly Synonym[];
  /** Paths by Pagefind's name of the page. */
  paths: Readonly<Record<string, string>>;
}

export interface Hit extends Listed {
  score: number;
  /** HTML of Pagefind: escaped text with the matches in <mark>. Absent where only the title answers, or offline. */
  excerpt: (() => Promise<string>) | undefined;
}

/** How much the text of a page counts beside what it says of itself. */
const TEXT_WEIGHT = 0.45;
/** A page far below the best is no answer. */
const LEAST = 0.3;
/** Bounds on how often Pagefind is asked in one search. */
const MOST_READINGS = 3;
const MOST_WRITINGS = 4;
const MOST_PAIRS = 8;

const NOTHING: Vocabulary = { pages: new Map(), writings: new Map() };

export class Search {
  readonly #pages: readonly Listed[];
  readonly #titles: TitleIndex;
  readonly #folder: string;
  #loading: Promise<Loaded> | undefined;

  /** `folder` is the address of Pagefind's files. */
  constructor(pages: readonly Listed[], folder: string) {
    this.#pages = pages;
    this.#titles = new TitleIndex(pages);
    this.#folder = folder;
  }

  /** Fetches the index; called early, when the reader enters the box. */
  load(): Promise<Loaded> {
    this.#loading ??= load(this.#folder).catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  /** Pages that answer, best first. Where Pagefind cannot run, titles alone decide. */
  async find(query: string): Promise<Hit[]> {
    const loaded = await this.load().catch(() => undefined);
    const readings = readingsOf(query, loaded?.vocabulary ?? NOTHING, loaded?.synonyms ?? [], this.#titles.words);
    const titles = best(readings.map((words) => this.#titles.score(words)));
    // Old browsers read the index's script but refuse its WebAssembly under a strict policy.
    const texts = loaded ? await searchTexts(loaded, readings).catch(() => new Map<string, Text>()) : new Map<string, Text>();
    const hits = this.#pages.map((page) => {
      const text = texts.get(page.path);
      return {
        ...page,
        score: (titles.get(page.path) ?? 0) + TEXT_WEIGHT * (text?.share ?? 0),
        excerpt: text && (() => text.result.data().then(({ excerpt }) => excerpt)),
      };
    });
    hits.sort((a, b) => b.score - a.score);
    const top = hits[0]?.score ?? 0;
    return top === 0 ? [] : hits.filter((hit) => hit.score >= LEAST * top);
  }
}

async function load(folder: string): Promise<Loaded> {
  const [pagefind, words] = await Promise.all([
    import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Pagefind>,
    fetch(`${folder}words.json`).then(
      (response) => response.json() as Promise<{ pages: Record<string, string>; words: string; synonyms: Synonym[] }>,
    ),
  ]);
  await pagefind.options({ noWorker: true, excerptLength: 24, excerptEllipsis: '…' });
  return { pagefind, vocabulary: readVocabulary(words.words), synonyms: words.synonyms, paths: words.pages };
}

interface Text {
  /** Part of the best page's score, 0 to 1. */
  share: number;
  result: PagefindResult;
}

/** How well the text of each page answers: to all words of a reading, or to the pairs of its neighbouring words. */
async function searchTexts({ pagefind, vocabulary, paths }: Loaded, readings: readonly string[][]): Promise<Map<string, Text>> {
  const found = new Map<string, Text>();
  const keep = (path: string, share: number, result: PagefindResult) => {
    if (share > (found.get(path)?.share ?? 0)) found.set(path, { share, result });
  };
  const ask = async (query: string) => {
    const { results } = await pagefind.search(query);
    const most = results[0]?.score ?? 1;
    return results.flatMap((result) =>
      paths[result.id] === undefined ? [] : [{ path: paths[result.id]!, share: result.score / most, result }],
    );
  };
  for (const words of readings.slice(0, MOST_READINGS)) {
    for (const query of writings(words, vocabulary)) for (const { path, share, result } of await ask(query)) keep(path, share, result);
    const pairs = words.slice(1).map((word, index) => `${likely(words[index]!, vocabulary)} ${likely(word, vocabulary)}`);
    if (pairs.length < 2) continue;
    const sums = new Map<string, Text>();
    for (const pair of pairs.slice(0, MOST_PAIRS))
      for (const { path, share, result } of await ask(pair))
        sums.set(path, { share: (sums.get(path)?.share ?? 0) + share / pairs.length, result });
    for (const [path, { share, result }] of sums) keep(path, share, result);
  }
  return found;
}

function likely(word: string, vocabulary: Vocabulary): string {
  return writingsOf(word, vocabulary)[0] ?? word;
}

/** Every way to write the words with and without đ, the likely ones first. */
function writings(words: readonly string[], vocabulary: Vocabulary): string[] {
  return words
    .reduce<string[][]>(
      (soFar, word) => writingsOf(word, vocabulary).flatMap((writing) => soFar.map((before) => [...before, writing])),
      [[]],
    )
    .slice(0, MOST_WRITINGS)
    .map((parts) => parts.join(' '));
}

function best(scores: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const most = new Map<string, number>();
  for (const score of scores) for (const [path, value] of score) most.set(path, Math.max(value, most.get(path) ?? 0));
  return most;
}

/** Search: the pages' own titles ranked here, their text by Pagefind, loaded at the first search. */
import { readingsOf, type Synonym } from './reading';
import { OTHER_MARKS, TitleIndex, type Listed, type Marked } from './titles';
import { readVocabulary, writingsOf, type Vocabulary } from './vocabulary';
import { plain, wordsOf } from './words';

/** The part of Pagefind's interface we use. */
interface Pagefind {
  options: (
    options: Partial<{ noWorker: boolean; excerptLength: number; excerptEllipsis: string; exactDiacritics: boolean }>,
  ) => Promise<void>;
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

export interface Found {
  /** Pages that answer, best first. */
  hits: Hit[];
  /** No page has the words with the marks that were typed: these answer without them. */
  unmarked: boolean;
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
  #last: Promise<unknown> = Promise.resolve();

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

  /** Marks that were typed count first, then the words without them. Where Pagefind cannot run, titles alone decide. */
  async find(query: string): Promise<Found> {
    const loaded = await this.load().catch(() => undefined);
    const marked: Marked = new Map(wordsOf(query).flatMap((word) => (plain(word) === word ? [] : [[plain(word), word]])));
    const readings = readingsOf(query, loaded?.vocabulary ?? NOTHING, loaded?.synonyms ?? [], this.#titles.words);
    const titles = best(readings.map((words) => this.#titles.score(words, marked)));
    // Old browsers read the index's script but refuse its WebAssembly under a strict policy.
    const texts = loaded ? await this.#inTurn(() => searchTexts(loaded, readings, marked)).catch(() => NO_TEXTS) : NO_TEXTS;
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
    return {
      hits: top === 0 ? [] : hits.filter((hit) => hit.score >= LEAST * top),
      unmarked: marked.size > 0 && readings.length === 1 && !this.#titles.names(marked) && ![...texts.values()].some((text) => text.exact),
    };
  }

  /** One search of the texts after the other: how exact Pagefind is holds for all of its searches. */
  #inTurn<T>(search: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(search);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}

async function load(folder: string): Promise<Loaded> {
  // Its address alone, so that Vite adds no code of the calculators' parts.
  const pagefindUrl = `${folder}pagefind.js`;
  const [pagefind, words] = await Promise.all([
    import(/* @vite-ignore */ pagefindUrl) as Promise<Pagefind>,
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
  /** Found with the marks that were typed. */
  exact: boolean;
}

const NO_TEXTS: ReadonlyMap<string, Text> = new Map();

/** How well the text of each page answers: to all words of a reading, or to the pairs of its neighbouring words. */
async function searchTexts(
  { pagefind, vocabulary, paths }: Loaded,
  readings: readonly string[][],
  marked: Marked,
): Promise<Map<string, Text>> {
  const found = new Map<string, Text>();
  const keep = (path: string, text: Text) => {
    if (text.share > (found.get(path)?.share ?? 0)) found.set(path, text);
  };
  const ask = async (query: string, exact: boolean) => {
    await pagefind.options({ exactDiacritics: exact });
    const { results } = await pagefind.search(query);
    const most = results[0]?.score ?? 1;
    return results.flatMap((result) =>
      paths[result.id] === undefined ? [] : [{ path: paths[result.id]!, share: result.score / most, result, exact }],
    );
  };
  for (const words of readings.slice(0, MOST_READINGS)) {
    // As it was typed; what is found only without its marks then counts little.
    const exact = words.some((word) => marked.has(word)) ? await ask(words.map((word) => marked.get(word) ?? word).join(' '), true) : [];
    for (const { path, ...text } of exact) keep(path, text);
    const weight = exact.length > 0 ? OTHER_MARKS : 1;
    for (const query of writings(words, vocabulary))
      for (const { path, share, ...text } of await ask(query, false)) keep(path, { ...text, share: weight * share });
    const pairs = words.slice(1).map((word, index) => `${likely(words[index]!, vocabulary)} ${likely(word, vocabulary)}`);
    if (pairs.length < 2) continue;
    const sums = new Map<string, Text>();
    for (const pair of pairs.slice(0, MOST_PAIRS))
      for (const { path, share, ...text } of await ask(pair, false))
        sums.set(path, { ...text, share: (sums.get(path)?.share ?? 0) + (weight * share) / pairs.length });
    for (const [path, text] of sums) keep(path, text);
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

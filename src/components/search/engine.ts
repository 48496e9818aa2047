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
/** Pagefind is asked at most this often per search. */
const MOST_QUERIES = 12;

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
    const texts = loaded ? await searchTexts(loaded, readings) : new Map<string, PagefindResult & { share: number }>();
    const hits = this.#pages.map((page) => {
      const text = texts.get(page.path);
      return {
        ...page,
        score: (titles.get(page.path) ?? 0) + TEXT_WEIGHT * (text?.share ?? 0),
        excerpt: text && (() => text.data().then(({ excerpt }) => excerpt)),
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
    fetch(`${folder}words.json`).then((response) => response.json() as Promise<{ pages: Record<string, string>; words: string; synonyms: Synonym[] }>),
  ]);
  await pagefind.options({ noWorker: true, excerptLength: 24, excerptEllipsis: '…' });
  return { pagefind, vocabulary: readVocabulary(words.words), synonyms: words.synonyms, paths: words.pages };
}

/** The best result of each page over all writings of all readings; `share` is its part of the best score there. */
async function searchTexts({ pagefind, vocabulary, paths }: Loaded, readings: readonly string[][]) {
  const queries = readings.flatMap((words) => writings(words, vocabulary)).slice(0, MOST_QUERIES);
  const found = new Map<string, PagefindResult & { share: number }>();
  for (const query of queries) {
    const { results } = await pagefind.search(query);
    const most = results[0]?.score ?? 1;
    for (const result of results) {
      const path = paths[result.id];
      const share = result.score / most;
      if (path !== undefined && share > (found.get(path)?.share ?? 0)) found.set(path, { ...result, share });
    }
  }
  return found;
}

/** Every way to write the words with and without đ, the likely ones first. */
function writings(words: readonly string[], vocabulary: Vocabulary): string[] {
  return words
    .reduce<string[][]>((soFar, word) => writingsOf(word, vocabulary).flatMap((writing) => soFar.map((before) => [...before, writing])), [[]])
    .slice(0, MOST_QUERIES / 2)
    .map((parts) => parts.join(' '));
}

function best(scores: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const most = new Map<string, number>();
  for (const score of scores) for (const [path, value] of score) most.set(path, Math.max(value, most.get(path) ?? 0));
  return most;
}

/** The search index: Pagefind's, without the user interface it brings, and beside it what our own search needs. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { withoutTones, wordsOf } from '#components/search/words';
import type { BuiltPage } from './built-pages';

/** The search engine and its data; not the ready-made interfaces, nor the worker, which would load the engine twice. */
const WANTED = /^(pagefind\.js|pagefind-entry\.json|wasm\..*|.*\.pf_(meta|index|fragment))$/;

/** What leads elsewhere or proves what was said: words that would make many pages answer to the same question. */
const NOT_SEARCHED = [
  '.steps',
  '.sources',
  '.notice',
  '[aria-labelledby="xem-tiep"]',
  '.procedure.callout',
  '.law-cites',
  '.law-contents',
  '.law-basis',
  '.law-parameter table',
  '.step-chart',
  '.to-khai',
  '.nojs .paper',
  '.guide',
];

/** Writes dist/pagefind/ for these pages. */
export async function writeSearchIndex(dist: string, pages: readonly BuiltPage[], synonyms: unknown): Promise<void> {
  const { index } = await pagefind.createIndex({ forceLanguage: 'vi', excludeSelectors: NOT_SEARCHED });
  if (!index) throw new Error('Pagefind did not start');
  for (const { path, html } of pages) await index.addHTMLFile({ url: path, content: html });
  const { files } = await index.getFiles();
  await pagefind.close();

  // An index of an earlier build of the same folder would stay beside this one.
  await rm(join(dist, 'pagefind'), { recursive: true, force: true });
  const wanted = files.filter((file) => WANTED.test(file.path));
  for (const { path, content } of wanted) {
    const target = join(dist, 'pagefind', path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  const fragments = wanted
    .filter((file) => file.path.endsWith('.pf_fragment'))
    .map(({ path, content }) => ({ path, ...readFragment(content) }));
  const ids = Object.fromEntries(fragments.map(({ path, url }) => [path.replace(/^.*\/|\.pf_fragment$/g, ''), url]));
  await writeFile(
    join(dist, 'pagefind', 'words.json'),
    JSON.stringify({ pages: ids, words: vocabulary(fragments.map(({ content }) => content)), synonyms }),
  );
}

/** Pagefind keeps the text of each page, compressed, behind a mark of twelve letters. */
function readFragment(content: Uint8Array): { url: string; content: string } {
  return JSON.parse(gunzipSync(content).subarray(12).toString()) as { url: string; content: string };
}

/** "đong 80 luong 60": every word without tones and the number of pages that use it. */
function vocabulary(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(wordsOf(text).map(withoutTones))) if (!/\d/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flat()
    .join(' ');
}

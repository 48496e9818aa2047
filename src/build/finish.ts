/**
 * What is made of all pages once Astro has written them: lighter styles and scripts, narrower policies, pictures for sharing, the search
 * index, lists for machines, the offline copy.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readEdition } from '#site/edition-schema';
import { builtPages, type BuiltPage } from './built-pages';
import { writeMachineList } from './machine-list';
import { isKept, writeServiceWorkers } from './offline';
import { writeInfographicPictures } from './infographic-pictures';
import { nameBundles } from './islands';
import { writeMessagePictures } from './message-pictures';
import { listPages } from './page-list';
import { writePictures } from './pictures';
import { narrowPolicies } from './policy';
import { writeSearchIndex } from './search-index';
import { lightenStyles } from './styles';
import { writeWordFiles } from './word/write';

const root = new URL('../../', import.meta.url);
/** Not an answer itself. */
const SEARCH_PAGE = '/tim/';

/** `dist` is the folder of the built site; `report` is told what was done. Returns the pages that search engines may show. */
export async function finish(dist: string, report: (what: string) => void): Promise<BuiltPage[]> {
  const edition = readEdition(new URL('content/edition.yaml', root));
  const synonyms: unknown = parse(readFileSync(new URL('content/synonyms.yaml', root), 'utf8'));

  await lightenStyles(dist);
  await nameBundles(dist);
  await narrowPolicies(dist);
  report('styles, scripts, policies');
  const pages = await builtPages(dist);
  await writePictures(dist, pages, edition);
  const sent = (await writeMessagePictures(dist, pages, edition)) + (await writeInfographicPictures(dist, edition));
  report(`${pages.length + sent} pictures`);

  report(`${await writeWordFiles(dist, edition)} files for Word`);

  await writeMachineList(dist, pages, edition.name, edition.statement);

  const answers = pages.filter((page) => page.path !== SEARCH_PAGE);
  await writeSearchIndex(dist, answers, synonyms);
  await listPages(join(dist, SEARCH_PAGE, 'index.html'), answers);
  report('search index');

  const { bytes, left } = await writeServiceWorkers(dist, pages.map(({ path }) => path).filter(isKept));
  const kB = (size: number) => `${Math.round(size / 1000)} kB`;
  const parts = [...bytes].map(([kind, size]) => `${kind} ${kB(size)}`).join(', ');
  const whole = [...bytes.values()].reduce((sum, size) => sum + size, 0);
  report(`offline copy: ${kB(whole)} compressed (${parts}), ${left.length} pages left out`);
  return pages;
}

/**
 * Second half of `npm run build`, on the pages Astro wrote to dist/: pictures for sharing, the search index,
 * a list for machines, the offline copy. Run by Node as it is, so imports name their files in full.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { builtPages } from './built-pages.ts';
import { writeMachineList } from './machine-list.ts';
import { writePictures } from './pictures.ts';

const root = new URL('../../', import.meta.url);
const dist = process.argv[2] ?? fileURLToPath(new URL('dist/', root));
const edition = parse(readFileSync(new URL('content/edition.yaml', root), 'utf8'));

const start = performance.now();
function report(what: string): void {
  console.log(`${what} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
}

const pages = await builtPages(dist);
await writePictures(dist, pages, edition);
report(`${pages.length} pictures`);

await writeMachineList(dist, pages, edition.name, edition.statement);

/** No address of the site leads nowhere, and every page can be found. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pagesOf } from '../tools/dist';
import { brokenLinks, orphans } from '../tools/links';
import { sources } from './prose';

test('every internal link, anchor, asset and canonical resolves, in JSON and XML too', () => {
  expect(brokenLinks()).toEqual([]);
});

test('a chain of links leads from the front page to every page that may be listed', () => {
  expect(orphans()).toEqual([]);
});

test('every related page in front matter exists', () => {
  const paths = new Set(pagesOf().map((page) => page.path));
  const missing = sources().flatMap(({ file, data }) =>
    (data.related ?? []).filter((path) => !paths.has(path)).map((path) => `${file}: ${path}`),
  );
  expect(missing).toEqual([]);
});

test('the sitemap names every page that search engines may show', () => {
  const named = [...readFileSync('dist/sitemap-0.xml', 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
    (match) => new URL(match[1]!).pathname,
  );
  const open = pagesOf().filter(
    ({ path, file }) => path !== '/404.html' && !/<meta name="robots" content="[^"]*noindex/.test(readFileSync(file, 'utf8')),
  );
  expect(named.sort()).toEqual(open.map((page) => page.path).sort());
});

/**
 * What Astro writes for a calculator, so that it paints and comes alive sooner. Islands name the file their component stands in: the
 * bundler gives each component a file of its own, which only passes on what the calculator's bundle holds (own-bundle.ts), one request
 * and one wait more. And the scripts that wake islands follow the first instead of standing before it, so that the boxes are painted
 * before anything runs.
 */
import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { attribute, elementsIn, isElement, rangeOf, readPage, replaced, type Element, type Range } from '#site/html';

const PASSES_ON = /^export\{(\w+) as default\}from"\.\/([^"]+)";\s*$/;

/** Changes the pages, and removes the files that nothing asks for any more. */
export async function nameBundles(dist: string): Promise<void> {
  const spare = new Set<string>();
  for await (const page of glob('**/*.html', { cwd: dist })) {
    const html = await readFile(join(dist, page), 'utf8');
    if (!html.includes('<astro-island')) continue;
    const islands = [...elementsIn(readPage(html))].filter((element) => attribute(element, 'component-url'));
    const edits: [Range, string][] = wakeAfter(islands[0]!, html);
    for (const island of islands) {
      const url = attribute(island, 'component-url')!;
      const file = join(dist, '_astro', basename(url));
      const [, name, bundle] = PASSES_ON.exec(await readFile(file, 'utf8')) ?? [];
      if (!bundle) continue;
      for (const [key, value] of Object.entries({ 'component-url': `${dirname(url)}/${bundle}`, 'component-export': name })) {
        const { startOffset, endOffset } = island.sourceCodeLocation!.attrs![key]!;
        edits.push([[startOffset, endOffset], `${key}="${value}"`]);
      }
      spare.add(file);
    }
    await writeFile(join(dist, page), replaced(html, edits));
  }
  for (const file of spare) await rm(file);
}

/** Moves the scripts right before an island to its end. */
function wakeAfter(island: Element, html: string): [Range, string][] {
  const before = island.parentNode!.childNodes.slice(0, island.parentNode!.childNodes.indexOf(island)).filter(isElement);
  const scripts = before.slice(before.findLastIndex(({ tagName }) => tagName !== 'script') + 1).map((script) => rangeOf(script));
  const end = rangeOf(island)[1];
  return [
    ...scripts.map((range): [Range, string] => [range, '']),
    [[end, end], scripts.map(([from, to]) => html.slice(from, to)).join('')],
  ];
}

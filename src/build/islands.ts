/**
 * What Astro writes for a calculator, so that it paints and comes alive sooner. Islands name the file their component stands in: the
 * bundler gives each component a file of its own, which only passes on what the calculator's bundle holds (own-bundle.ts), one request
 * and one wait more. The scripts that wake islands follow the first instead of standing before it, and run once it has been painted: a
 * tenth of what the first paint costs (fetching what they need while the rest arrives cost as much again).
 */
import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { attribute, elementsIn, rangeOf, readPage, replaced, textOf, type Element, type Range } from '#site/html';

const PASSES_ON = /^export\{(\w+) as default\}from"\.\/([^"]+)";\s*$/;

/** Changes the pages, and removes the files that nothing asks for any more. */
export async function nameBundles(dist: string): Promise<void> {
  const spare = new Set<string>();
  for await (const page of glob('**/*.html', { cwd: dist })) {
    const html = await readFile(join(dist, page), 'utf8');
    if (!html.includes('<astro-island')) continue;
    const elements = [...elementsIn(readPage(html))];
    const islands = elements.filter((element) => attribute(element, 'component-url'));
    const edits = wakeOncePainted(elements, islands[0]!);
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

/** Moves the scripts of the body before its first island to the island's end, where they wait for the paint. */
function wakeOncePainted(page: readonly Element[], island: Element): [Range, string][] {
  const body = page.findIndex(({ tagName }) => tagName === 'body');
  const scripts = page.slice(body, page.indexOf(island)).filter(({ tagName, attrs }) => tagName === 'script' && attrs.length === 0);
  const wake = scripts.map((script) => textOf(script).trim()).join(';');
  const end = rangeOf(island)[1];
  return [
    ...scripts.map((script): [Range, string] => [rangeOf(script), '']),
    [[end, end], `<script>requestAnimationFrame(()=>setTimeout(()=>{${wake}}))</script>`],
  ];
}

/**
 * Islands name the file their component stands in. The bundler gives each component a file of its own, which only passes on what the
 * calculator's bundle holds (own-bundle.ts): one request less, and one wait less before the calculator comes alive.
 */
import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { attribute, elementsIn, readPage, replaced, type Range } from '#site/html';

const PASSES_ON = /^export\{(\w+) as default\}from"\.\/([^"]+)";\s*$/;

/** Changes the pages, and removes the files that nothing asks for any more. */
export async function nameBundles(dist: string): Promise<void> {
  const spare = new Set<string>();
  for await (const page of glob('**/*.html', { cwd: dist })) {
    const html = await readFile(join(dist, page), 'utf8');
    if (!html.includes('<astro-island')) continue;
    const edits: [Range, string][] = [];
    for (const island of elementsIn(readPage(html))) {
      const url = attribute(island, 'component-url');
      if (!url) continue;
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

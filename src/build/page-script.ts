/**
 * The script that stands in every page (menu, reading aids, anchors, printing) moves to a file, fetched once and kept, so that the text
 * comes first. Not on a calculator, which brings so much script that one request less is worth more.
 */
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { attribute, textOf, type Element } from '#site/html';
import { basePathOf } from './base-path';

/** A shorter script is not worth a request, in characters. */
const LEAST = 1500;

/** Writes the file; the element of the page whose script it is, and what stands in its place. */
export async function sharePageScript(dist: string, page: readonly Element[]): Promise<[element: Element, by: string] | undefined> {
  const element = page.find((one) => one.tagName === 'script' && attribute(one, 'type') === 'module' && textOf(one).length >= LEAST);
  if (!element || page.some(({ tagName }) => tagName === 'astro-island')) return undefined;
  const code = textOf(element);
  const path = `_astro/page.${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`;
  await writeFile(join(dist, path), code);
  return [element, `<script type="module" src="${basePathOf(page)}${path}"></script>`];
}

/**
 * Moves the script of every page to a file (page-script.ts), then narrows the content policy of the page to the scripts and styles that
 * stand in it, as lightened and put in order by now: Astro allows on every page whatever stands on any. Stricter, and half a kilobyte
 * lighter, since hashes do not compress.
 */
import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { attribute, elementsIn, rangeOf, readPage, replaced, textOf, type Element, type Range } from '#site/html';
import { sharePageScript } from './page-script';

/** The texts Astro counted. */
const ASTROS = / 'sha256-[^']+'/g;

export async function narrowPolicies(dist: string): Promise<void> {
  for await (const name of glob('**/*.html', { cwd: dist })) {
    const file = join(dist, name);
    const html = await readFile(file, 'utf8');
    const elements = [...elementsIn(readPage(html))];
    const policy = elements.find((element) => element.tagName === 'meta' && attribute(element, 'http-equiv') === 'content-security-policy');
    if (!policy) throw new Error(`${name} has no content policy`);
    const moved = await sharePageScript(dist, elements);
    const staying = elements.filter((element) => element !== moved?.[0]);
    const narrow = attribute(policy, 'content')!
      .replace(/script-src [^;]*/, (list) => [list.replace(ASTROS, ''), ...hashesOf(staying, 'script')].join(' '))
      .replace(/style-src [^;]*/, (list) => [list.replace(ASTROS, ''), ...hashesOf(staying, 'style')].join(' '));
    const edits: [Element, string][] = [
      [policy, `<meta http-equiv="content-security-policy" content="${narrow}">`],
      ...(moved ? [moved] : []),
    ];
    await writeFile(
      file,
      replaced(html, [
        ...edits.map(([element, by]): [Range, string] => [rangeOf(element), by]),
        ...staying.filter(isScript).map((script): [Range, string] => [rangeOf(script, true), withLetters(textOf(script))]),
      ]),
    );
  }
}

/** What the policy calls the texts of all elements of this name, each once; what a search engine reads runs nowhere. */
function hashesOf(elements: readonly Element[], name: 'script' | 'style'): string[] {
  const own = elements.filter((element) => element.tagName === name && attribute(element, 'type') !== 'application/ld+json');
  const texts = new Set(own.map(textOf).filter(Boolean).map(withLetters));
  return [...texts].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}

const isScript = ({ tagName }: Element) => tagName === 'script';

/** Astro's bundler writes the letters of what a script says as numbers, which is longer. */
function withLetters(script: string): string {
  return script.replace(/\\(?:u([\dA-F]{4})|x([\dA-F]{2}))/g, (number, long?: string, short?: string) => {
    const sign = String.fromCharCode(parseInt(long ?? short!, 16));
    return /\p{L}/u.test(sign) ? sign : number;
  });
}

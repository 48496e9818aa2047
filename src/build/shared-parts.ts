/**
 * What stands on many pages word for word moves to files, fetched once and kept: the icons of the shell (the words stand beside each,
 * so that nothing waits for one), and the script of every page. Sheets of paper print at once and alone, so theirs stays; and a
 * calculator brings so much script that one request less is worth more.
 */
import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { basePath } from './base-path.ts';

/** Pages on which an icon stands before it is worth a place in the file. */
const MANY = 30;
/** A shorter drawing weighs no more than the reference to it, in characters. */
const DRAWING = 60;
/** A shorter script is not worth a request, in characters. */
const SCRIPT_LENGTH = 1500;
/** As src/components/shell/Icon.astro draws it. */
const ICON = /(<svg class="icon"[^>]*>)(.*?)<\/svg>/g;
const SCRIPT = /<script type="module">([^<]*)<\/script>/g;
const FOR_PAPER = /^to-roi\//;

export async function shareParts(dist: string): Promise<void> {
  const pages = new Map<string, string>();
  for await (const file of glob('**/*.html', { cwd: dist }))
    if (!FOR_PAPER.test(file)) pages.set(file, await readFile(join(dist, file), 'utf8'));

  const icons = drawnOften([...pages.values()]);
  const drawings = await write(dist, 'icons', 'svg', iconFile(icons));
  const scripts = new Map<string, string>();
  for (const html of pages.values())
    for (const [, code = ''] of isCalculator(html) ? [] : html.matchAll(SCRIPT))
      if (code.length >= SCRIPT_LENGTH && !scripts.has(code)) scripts.set(code, await write(dist, 'page', 'js', code));

  for (const [file, html] of pages) {
    const lighter = html
      .replace(ICON, (icon, opening: string, drawing: string) =>
        icons.includes(drawing) ? `${opening}<use href="${basePath(html)}${drawings}#${idOf(icons, drawing)}"/></svg>` : icon,
      )
      .replace(SCRIPT, (script, code: string) =>
        scripts.has(code) && !isCalculator(html) ? `<script type="module" src="${basePath(html)}${scripts.get(code)}"></script>` : script,
      );
    if (lighter !== html) await writeFile(join(dist, file), lighter);
  }
}

function drawnOften(pages: readonly string[]): string[] {
  const users = new Map<string, number>();
  for (const html of pages)
    for (const drawing of new Set([...html.matchAll(ICON)].map((match) => match[2]!))) users.set(drawing, (users.get(drawing) ?? 0) + 1);
  return [...users].flatMap(([drawing, count]) => (count >= MANY && drawing.length >= DRAWING ? [drawing] : [])).sort();
}

function iconFile(icons: readonly string[]): string {
  const groups = icons.map((drawing) => `<g id="${idOf(icons, drawing)}">${drawing}</g>`);
  return `<svg xmlns="http://www.w3.org/2000/svg">${groups.join('')}</svg>`;
}

function idOf(icons: readonly string[], drawing: string): string {
  return `i${icons.indexOf(drawing)}`;
}

function isCalculator(html: string): boolean {
  return html.includes('<astro-island');
}

/** Writes a file named by what is in it; its address below the base path. */
async function write(dist: string, name: string, end: string, content: string): Promise<string> {
  const path = `_astro/${name}.${createHash('sha256').update(content).digest('hex').slice(0, 8)}.${end}`;
  await writeFile(join(dist, path), content);
  return path;
}

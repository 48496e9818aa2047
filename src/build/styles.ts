/**
 * Flattens the layers of the style sheet that stands in each page, and lightens it. What paper alone needs moves to a file, which browsers
 * fetch when they are idle; rules that no page of the kind uses go. Pages of one kind keep the same sheet, so that the offline copy stores it once.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import postcss from 'postcss';
import parseSelector, { type Selector } from 'postcss-selector-parser';
import { elementsIn, rangeOf, readPage, replaced, textOf, type Range } from '#site/html';
import { basePath } from './base-path';
import { flattened } from './css';

interface Page {
  file: string;
  html: string;
  /** Where its style elements stand. */
  sheets: Range[];
  /** The last in its head: the sheet Astro wrote, after the one with the page's own days and address. */
  own: Range;
  sheet: string;
}

/** The sheets of the outreach kit are made for paper: theirs stays with them. */
const FOR_PAPER = /^to-roi\//;

export async function lightenStyles(dist: string): Promise<void> {
  const pages: Page[] = [];
  for await (const file of glob('**/*.html', { cwd: dist })) {
    const html = await readFile(join(dist, file), 'utf8');
    const sheets = [...elementsIn(readPage(html))].filter(({ tagName }) => tagName === 'style');
    const own = sheets.findLast(({ parentNode }) => parentNode?.nodeName === 'head');
    if (!own) continue;
    pages.push({ file, html, sheets: sheets.map((element) => rangeOf(element)), own: rangeOf(own), sheet: textOf(own) });
  }
  for (const alike of Map.groupBy(pages, ({ file, sheet }) => `${file.split('/')[0]} ${sheet}`).values()) {
    const sheet = flattened(alike[0]!.sheet);
    const lighter = FOR_PAPER.test(alike[0]!.file) ? `<style>${sheet}</style>` : await lightened(dist, sheet, alike);
    for (const { file, html, own } of alike) await writeFile(join(dist, file), replaced(html, [[own, lighter]]));
  }
}

/** What stands in the pages instead of their sheet. */
async function lightened(dist: string, sheet: string, pages: readonly Page[]): Promise<string> {
  const { screen, paper } = divided(sheet);
  const style = `<style>${used(screen, await textsOf(dist, pages))}</style>`;
  if (!paper) return style;
  return `${style}<link rel="stylesheet" href="${basePath(pages[0]!.html)}${await written(dist, paper)}" media="print">`;
}

/** A sheet without its rules for paper, and those rules. */
function divided(sheet: string): { screen: string; paper: string } {
  const root = postcss.parse(sheet);
  // Left by the minifier for light-dark(), which no rule of ours uses.
  if (!sheet.includes('var(--lightningcss')) root.walkDecls(/^--lightningcss/, (declaration) => void declaration.remove());
  const rules: string[] = [];
  root.walkAtRules('media', (media) => {
    if (media.params !== 'print') return;
    rules.push(...(media.nodes ?? []).map(String));
    media.remove();
  });
  return { screen: root.toString(), paper: rules.join('') };
}

/**
 * The rules that may match something: of every selector the elements, classes and ids occur as words in the texts. What a selector
 * asks besides (a state, an attribute, what it is not) may come true at any time.
 */
function used(sheet: string, texts: readonly string[]): string {
  const words = new Set(texts.flatMap((text) => text.match(/[\w-]+/g) ?? []));
  const mayMatch = (selector: Selector): boolean =>
    selector.nodes.every((node) => {
      if (node.type === 'tag' || node.type === 'class' || node.type === 'id') return words.has(node.value);
      return node.type !== 'pseudo' || ![':is', ':where'].includes(node.value) || node.nodes.some(mayMatch);
    });
  const keeper = parseSelector((list) => list.nodes.filter((selector) => !mayMatch(selector)).forEach((selector) => selector.remove()));
  const root = postcss.parse(sheet);
  root.walkRules((rule) => {
    const kept = keeper.processSync(rule.selector);
    if (kept === '') rule.remove();
    else rule.selector = kept;
  });
  return root.toString();
}

/** The pages without their sheets, and every script they load or may load. */
async function textsOf(dist: string, pages: readonly Page[]): Promise<string[]> {
  const texts = pages.map(({ html, sheets }) =>
    replaced(
      html,
      sheets.map((range) => [range, '']),
    ),
  );
  const scripts = new Set<string>();
  const seek = (text: string) => [...text.matchAll(/[\w.-]+\.js\b/g)].forEach(([name]) => scripts.add(name));
  texts.forEach(seek);
  for (const name of scripts) {
    const file = join(dist, '_astro', name);
    if (!existsSync(file)) continue;
    const text = await readFile(file, 'utf8');
    texts.push(text);
    seek(text);
  }
  return texts;
}

/** Writes the rules for paper, named by what is in them; the address below the base path. */
async function written(dist: string, paper: string): Promise<string> {
  const path = `_astro/paper.${createHash('sha256').update(paper).digest('hex').slice(0, 8)}.css`;
  await mkdir(join(dist, '_astro'), { recursive: true });
  await writeFile(join(dist, path), paper);
  return path;
}

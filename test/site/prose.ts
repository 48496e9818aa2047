/** Reads the written pages as prose: what the author wrote, without the components that compute. */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { parse } from 'yaml';

export interface Source {
  file: string;
  slug: string;
  kind: 'explainers' | 'personas' | 'background';
  data: { title: string; question: string; summary: string; documents: string[]; figures?: string[]; related?: string[] };
  body: string;
  /** Line of the file on which the body begins. */
  line: number;
}

/** Every explainer and persona, and what officers look up. */
export function sources(): Source[] {
  return globSync('content/{explainers,personas,outreach/background}/*.mdx')
    .sort()
    .map((file) => {
      const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(file, 'utf8').normalize('NFC')) ?? [];
      const kind = basename(dirname(file)) as Source['kind'];
      return { file, slug: basename(file, '.mdx'), kind, data: parse(front) as Source['data'], body, line: front.split('\n').length + 3 };
    });
}

/** Stands where a component prints a figure, so that words around it do not run together. */
const FIGURE = '□';

const TAG = /<\/?([A-Za-z][\w.]*)((?:\s+[\w:-]+(?:=(?:"[^"]*"|'[^']*'|\{[^}]*\}))?)*)\s*\/?>/g;

/** The text of an MDX body: components become FIGURE, HTML tags and the marks of Markdown go. */
export function textOf(body: string): string {
  return (
    body
      .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
      // What a leaflet carries of it is no matter of its words.
      .replace(/<\/?Leaflet\b[^>]*>/g, '')
      .replace(TAG, (_tag, name: string) => (/^[A-Z]/.test(name) ? FIGURE : /^(strong|em|span|a|abbr|b|i)$/.test(name) ? '' : '\n\n'))
      // The number before a list item is its place in the list.
      .replace(/^\s*\d+\.\s+/gm, '')
      .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/\*\*|__|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)/g, '')
  );
}

export interface Block {
  kind: 'heading' | 'paragraph' | 'item' | 'table';
  text: string;
}

/** Headings, paragraphs, list items and table rows, in order. */
export function blocksOf(body: string): Block[] {
  const blocks: Block[] = [];
  let open = false;
  for (const line of textOf(body).split('\n')) {
    const text = line.trim();
    const item = /^(?:[-+*]|\d+[.)])\s+(.*)$/.exec(text);
    const heading = /^#+\s+(.*)$/.exec(text);
    if (text === '' || text === FIGURE) open = false;
    else if (heading) blocks.push({ kind: 'heading', text: heading[1]! });
    else if (text.startsWith('|')) blocks.push({ kind: 'table', text });
    else if (item) blocks.push({ kind: 'item', text: item[1]! });
    else if (open) blocks.at(-1)!.text += ` ${text}`;
    else blocks.push({ kind: 'paragraph', text: text.replace(/^>\s*/, '') });
    if (text !== '' && text !== FIGURE) open = !heading && !text.startsWith('|');
  }
  return blocks;
}

/** The tiếng of a text: what stands between blanks and has a letter or a digit. */
export function words(text: string): string[] {
  return text.split(/\s+/).filter((token) => /[\p{L}\p{N}]/u.test(token));
}

/** The running text of a page, without its tables. */
export function running(body: string): string {
  return blocksOf(body)
    .filter((block) => block.kind !== 'table')
    .map((block) => block.text)
    .join('\n');
}

/** Sentences of paragraphs and list items; a figure in them counts as one tiếng. */
export function sentencesOf(body: string): string[] {
  return blocksOf(body)
    .filter((block) => block.kind === 'paragraph' || block.kind === 'item')
    .flatMap((block) => block.text.split(/(?<=[.!?…]["”’')]*)\s+/u))
    .filter((sentence) => words(sentence).length > 0);
}

/** Length of a sentence in tiếng. */
export function lengthOf(sentence: string): number {
  return sentence.split(/\s+/).filter((token) => token.includes(FIGURE) || /[\p{L}\p{N}]/u.test(token)).length;
}

/** Every run of five tiếng, in small letters, without punctuation. */
export function shingles(body: string): Set<string> {
  const tokens = words(
    running(body)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s]/gu, ''),
  );
  return new Set(tokens.slice(4).map((_, index) => tokens.slice(index, index + 5).join(' ')));
}

/** How much of the shorter page stands in the other, 0 to 1. */
export function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((shingle) => b.has(shingle)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

/** Takes a rendered page apart, so that a leaflet can be made of its own words. */
import { edition } from '../../site/edition';

export interface Block {
  tag: string;
  html: string;
}

export interface Section {
  heading: string;
  blocks: Block[];
  /** It goes on with a table, a figure or a note that has no place on a leaflet: what stands here is the text before it. */
  partial: boolean;
}

export interface Taken {
  /** The answer: the first paragraph. */
  lead: string;
  /** The first worked example. */
  example: string | undefined;
  /** What comes back for the money. */
  gain: string | undefined;
  sections: Section[];
}

/** Text that leans on a table beside it. */
const LEANS = /bảng|dưới đây|sau đây|:$/i;
const TEXT = new Set(['p', 'ul', 'ol']);
const VOID = new Set(['br', 'img', 'hr', 'input', 'path', 'rect', 'circle', 'line', 'meta', 'link', 'wbr']);
/** Marks the example components of a leaflet. */
export const EXAMPLE_MARK = 'data-leaflet-example';
/** Marks what comes back for the money. */
export const GAIN_MARK = 'data-leaflet-gain';

/** The outermost elements of well-formed HTML, in order. */
export function topLevel(html: string): Block[] {
  const blocks: Block[] = [];
  let depth = 0;
  let start = 0;
  let name = '';
  for (const match of html.matchAll(/<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi)) {
    const [whole, closing, rawTag = '', rest = ''] = match;
    const tag = rawTag.toLowerCase();
    const alone = rest.endsWith('/') || VOID.has(tag);
    if (!closing) {
      if (depth === 0) {
        start = match.index;
        name = tag;
      }
      if (!alone) depth++;
    } else if (!VOID.has(tag)) depth--;
    if (depth === 0) blocks.push({ tag: name, html: html.slice(start, match.index + whole.length) });
  }
  return blocks;
}

/** A small heading opens the paragraph under it, in bold: a leaflet has one size of heading. */
function* asked(blocks: readonly Block[]): Generator<Block> {
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1];
    if (block.tag === 'h3' && blocks[index + 1]?.tag === 'p') continue;
    if (block.tag !== 'p' || before?.tag !== 'h3') yield block;
    else {
      const question = before.html.replace(/<[^>]+>/g, '').trim();
      yield { ...block, html: block.html.replace(/^<p[^>]*>/, (open) => `${open}<strong>${question}</strong> `) };
    }
  }
}

export function take(html: string): Taken {
  const blocks = topLevel(html);
  const lead = blocks.find(({ tag }) => tag === 'p');
  const sections: Section[] = [];
  for (const block of asked(blocks)) {
    const current = sections.at(-1);
    if (block.tag === 'h2') sections.push({ heading: block.html.replace(/<[^>]+>/g, '').trim(), blocks: [], partial: false });
    else if (!current || current.partial || isMarked(block)) continue;
    else if (TEXT.has(block.tag)) current.blocks.push(block);
    else if (block.tag !== 'details') {
      current.partial = true;
      const leaning = current.blocks.findIndex(({ html: text }) => LEANS.test(plainText(text)));
      if (leaning >= 0) current.blocks.length = leaning;
    }
  }
  const marked = (mark: string) => blocks.find(({ html: text }) => text.includes(mark))?.html;
  return { lead: lead?.html ?? '', example: marked(EXAMPLE_MARK), gain: marked(GAIN_MARK), sections };
}

const isMarked = ({ html }: Block) => html.includes(EXAMPLE_MARK) || html.includes(GAIN_MARK);

/** What a reader sees of it today, for measuring. */
export function plainText(html: string): string {
  return html
    .replace(/<span class="nojs">[^<]*<\/span>/g, '')
    .replace(/<span class="a\d+[^"]*">(?:[^<]|<span[^>]*>[^<]*<\/span>)*<\/span>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&[a-z]+;|&#\d+;/g, '·')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The hotline stays on one line. */
export function unbroken(html: string): string {
  return html.replaceAll(edition.hotline, edition.hotline.replaceAll(' ', '\u00a0'));
}

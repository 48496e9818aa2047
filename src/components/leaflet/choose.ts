/** Chooses which sections of a page a leaflet carries, and how much of each, for the lines there are. */
import { plainText, topLevel, type Block, type Section } from './blocks';
import { BOLD, LEADING, linesOf, linesOfText } from './measure';

/** A place for text: so many lines of so many type sizes; of several columns the sum. */
export interface Room {
  lines: number;
  width: number;
}

/** A heading as the style sheet has it: size of its type, room for the lozenge in type sizes, height of a line and space around in lines. */
const HEADING = { size: 1.12, indent: 1.1, line: (1.12 * 1.25) / LEADING, space: (1.12 * 0.5) / LEADING };
/** The edge of what to do next, in type sizes. */
const EDGE = 1.2;
/** The least a section should have to be worth its heading, heading included. */
const WORTH = 3.2;
/** Part of the room the next step may take before the rest has been placed, and the least it gets, in lines. */
const NEXT_SHARE = 0.6;
export const NEXT_LEAST = 4.2;

export function linesOfSection({ heading, blocks }: Section, width: number): number {
  const head = linesOfText(heading, width / HEADING.size - HEADING.indent, BOLD) * HEADING.line + HEADING.space;
  return head + blocks.reduce((sum, { html }) => sum + linesOf(html, width), 0);
}

/** Questions at the end of explainers. */
const isQuestions = ({ heading }: Section) => heading === 'Người ta hay hỏi';
/** Objections answered: paragraphs that open with a saying. */
const isTalk = (section: Section) => isQuestions(section) || section.blocks.some(({ html }) => /^<p[^>]*><strong>“/.test(html));
/** What the law was before: of use on the page, not on a table in the hall. */
const isPast = ({ heading }: Section) =>
  /(^| )cũ( |,|$)|trước đây|ngày trước|trước (năm|\d)|đã (đổi|qua|hết)|(vừa|đang|sắp) (đổi|tăng)|dành cho ai|trước khác/i.test(heading);
/** A heading, or a line above a list, that counts what follows promises all of it. */
const counts = ({ heading, blocks: [first, second] }: Section) =>
  /(^| )(hai|ba|bốn|sáu|bảy) |^năm /iu.test(`${heading} ${first && second && second.tag !== 'p' ? plainText(first.html) : ''}`);

/** How to get it done, on explainers. */
const isHow = ({ heading }: Section) => heading.startsWith('Làm thế nào');

/** What to do next: how to get it done, else the last section before the questions. */
export function nextStep(sections: readonly Section[]): Section | undefined {
  const told = sections.filter((section) => !isQuestions(section) && section.blocks.length > 0);
  return told.find(isHow) ?? told.at(-1);
}

/** A list with its last points left out, one after another, down to `least`. */
function* shorter(list: Block, least: number): Generator<Block> {
  const points = topLevel(list.html.replace(/^<[ou]l[^>]*>|<\/[ou]l>$/g, ''));
  while (points.pop() && points.length >= least)
    yield { ...list, html: `<${list.tag}>${points.map(({ html }) => html).join('')}</${list.tag}>` };
}

/** A paragraph with its last sentences left out, one after another; a sentence ends before a capital, outside of any element. */
export function* briefer({ html }: Block): Generator<Block> {
  const sentences = html.replace(/^<p[^>]*>|<\/p>$/g, '').split(/(?<=[.!?”])\s+(?=[“\p{Lu}])/u);
  const count = (text: string, pattern: RegExp) => (text.match(pattern) ?? []).length;
  while (sentences.pop() && sentences.length > 0) {
    const kept = sentences.join(' ');
    if (count(kept, /<(strong|a|span|em)\b/g) === count(kept, /<\/(strong|a|span|em)>/g)) yield { tag: 'p', html: `<p>${kept}</p>` };
  }
}

/** A section shortened to fit: whole paragraphs and points from its beginning; undefined where that would not do. */
function shortened(section: Section, { lines, width }: Room): Section | undefined {
  const fits = (blocks: Block[]) => linesOfSection({ ...section, blocks }, width) <= lines;
  if (fits(section.blocks)) return section;
  if (counts(section)) return undefined;
  for (let kept = section.blocks.length - 1; kept >= 0; kept--) {
    const before = section.blocks.slice(0, kept);
    const cut = section.blocks[kept]!;
    if (cut.tag === 'ul') for (const list of shorter(cut, 2)) if (fits([...before, list])) return { ...section, blocks: [...before, list] };
    const end = before.at(-1);
    // What ends in a colon announces what was cut.
    if (end && !plainText(end.html).endsWith(':') && fits(before)) return { ...section, blocks: before };
  }
  return undefined;
}

/** As much of the next step as fits: whole paragraphs, else its first sentences or points; at least one. */
function begun(section: Section, room: Room): Section {
  const fitting = shortened(section, room);
  const [first] = section.blocks;
  if (fitting || !first) return fitting ?? section;
  let least: Section = { ...section, blocks: [first] };
  for (const block of first.tag === 'p' ? briefer(first) : shorter(first, 1)) {
    least = { ...section, blocks: [block] };
    if (linesOfSection(least, room.width) <= room.lines) break;
  }
  return least;
}

/** What to do next always, then what one gets, then the rest; history last. Returned in the order of the page. */
export function choose(sections: readonly Section[], room: Room): Section[] {
  const next = nextStep(sections);
  const rank = (section: Section) =>
    (isPast(section) ? 8 : 0) +
    (section.partial ? 4 : 0) +
    (isTalk(section) ? 3 : 0) +
    (section.blocks.some(({ tag }) => tag !== 'p') ? 0 : 2);
  const wanted = sections
    .filter((section) => section !== next && section.blocks.length > 0)
    .map((section, index) => ({ section, index }))
    .sort((a, b) => rank(a.section) - rank(b.section) || a.index - b.index);
  const taken = new Map<Section, Section>();
  let lines = room.lines;
  const put = (section: Section, as: Section, width = room.width) => {
    taken.set(section, as);
    lines -= linesOfSection(as, width);
  };
  const edged = room.width - EDGE;
  if (next) put(next, begun(next, { width: edged, lines: Math.max(lines * NEXT_SHARE, NEXT_LEAST) }), edged);
  for (const { section } of wanted) {
    if (lines < WORTH) break;
    const fitting = shortened(section, { ...room, lines });
    if (fitting) put(section, fitting);
  }
  // What is still free goes to the rest of its sentences.
  if (next) {
    lines += linesOfSection(taken.get(next)!, edged);
    put(next, begun(next, { width: edged, lines }), edged);
  }
  return sections.flatMap((section) => taken.get(section) ?? []);
}

/** Objections and questions answered, for a panel of their own; a page without them gives its last other section. */
export function chooseTalk(sections: readonly Section[], room: Room): Section[] {
  const next = nextStep(sections);
  const rest = sections.filter((section) => section !== next && !section.partial && section.blocks.length > 0);
  const answers = rest.filter(isTalk).concat(rest.filter((section) => !isTalk(section) && !isPast(section)).reverse());
  for (const section of answers) {
    const fitting = shortened(section, room);
    if (fitting) return [fitting];
  }
  return [];
}

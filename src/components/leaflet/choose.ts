/** Chooses which sections of a page a leaflet carries, and how much of each, for the lines there are. */
import { plainText, topLevel, type Section } from './blocks';
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
const NEXT_LEAST = 4;

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
  /(^| )cũ( |,|$)|trước đây|ngày trước|trước (năm|\d)|đã (đổi|qua|hết)|(vừa|đang) (đổi|tăng)|dành cho ai|trước khác/i.test(heading);
/** A heading, or a line above a list, that counts what follows promises all of it. */
const counts = ({ heading, blocks: [first, second] }: Section) =>
  /(^| )(hai|ba|bốn|sáu|bảy) |^năm /iu.test(`${heading} ${first && second && second.tag !== 'p' ? plainText(first.html) : ''}`);

/** What to do next: the last section before the questions. */
export function nextStep(sections: readonly Section[]): Section | undefined {
  return sections.filter((section) => !isQuestions(section) && section.blocks.length > 0).at(-1);
}

/** As much of the next step as fits: whole paragraphs, else the first sentences; at least one. */
function begun(section: Section, { lines, width }: Room): Section {
  const [first] = section.blocks;
  const fitting = shortened(section, { lines, width });
  if (fitting || first?.tag !== 'p') return fitting ?? section;
  const inner = first.html.replace(/^<p[^>]*>|<\/p>$/g, '');
  // A sentence ends before a capital, outside of any element.
  const sentences = inner.split(/(?<=[.!?”])\s+(?=[“\p{Lu}])/u);
  for (let kept = sentences.length; kept > 0; kept--) {
    const html = `<p>${sentences.slice(0, kept).join(' ')}</p>`;
    const whole = (html.match(/<(strong|a|span|em)\b/g) ?? []).length === (html.match(/<\/(strong|a|span|em)>/g) ?? []).length;
    const cut = { ...section, blocks: [{ tag: 'p', html }] };
    if (whole && (kept === 1 || linesOfSection(cut, width) <= lines)) return cut;
  }
  return section;
}

/** A section shortened to fit: whole paragraphs and points from its beginning; undefined where that would not do. */
function shortened(section: Section, { lines, width }: Room): Section | undefined {
  if (linesOfSection(section, width) <= lines) return section;
  if (counts(section)) return undefined;
  const blocks = [...section.blocks];
  while (blocks.length > 0) {
    const last = blocks.pop()!;
    if (last.tag === 'ul') {
      const points = topLevel(last.html.replace(/^<ul[^>]*>|<\/ul>$/g, ''));
      while (points.pop() && points.length > 1) {
        const cut = { ...section, blocks: [...blocks, { tag: 'ul', html: `<ul>${points.map(({ html }) => html).join('')}</ul>` }] };
        if (linesOfSection(cut, width) <= lines) return cut;
      }
    }
    const end = blocks.at(-1);
    // What ends in a colon announces what was cut.
    if (!end || plainText(end.html).endsWith(':')) continue;
    const cut = { ...section, blocks: [...blocks] };
    if (linesOfSection(cut, width) <= lines) return cut;
  }
  return undefined;
}

/** What to do next always, then what one gets, then the rest; history last. Returned in the order of the page. */
export function choose(sections: readonly Section[], room: Room): Section[] {
  const next = nextStep(sections);
  const rank = (section: Section) =>
    (isPast(section) ? 8 : 0) + (section.partial ? 4 : 0) + (isTalk(section) ? 3 : 0) + (section.blocks.some(({ tag }) => tag !== 'p') ? 0 : 2);
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

/** What a leaflet carries of its page: the answer, the example, what comes back, and what the author marked with <Leaflet>. */
import { edition } from '#site/edition';
import {
  attribute,
  childElements,
  elementsIn,
  newElement,
  newText,
  outerHtml,
  readFragment,
  remove,
  textOf,
  unwrap,
  type Element,
} from '#site/html';
import { carries, type Format, type LeafletMark } from '#site/leaflets';

/** The element that <Leaflet> becomes. */
export const MARK = 'leaflet-mark';
/** Marks the example components of a leaflet. */
export const EXAMPLE_MARK = 'data-leaflet-example';
/** Marks what comes back for the money. */
export const GAIN_MARK = 'data-leaflet-gain';
/** On the points of a procedure: its title. */
export const PROCEDURE_MARK = 'data-leaflet-procedure';

export interface Section {
  heading: string;
  /** Paragraphs and lists. */
  html: string;
  next: boolean;
  flap: boolean;
}

export interface Carried {
  /** The answer: the first paragraph. */
  lead: string;
  /** The first worked example. */
  example: string | undefined;
  /** What comes back for the money. */
  gain: string | undefined;
  sections: Section[];
}

/** Words that lean on a table, which no leaflet carries. */
const LEANS = /(bảng|biểu đồ) (này|trên|dưới|bên|sau)|(trong|như) bảng|dò dòng|(cột|hàng) (đầu|cuối|trái|bên)|dưới đây/i;
const TEXT = ['p', 'ul', 'ol', 'h3'];

/** Throws where a mark cannot be kept: nothing to do next, words that lean on a table, a mark around a whole paragraph. */
export function carry(html: string, format: Format): Carried {
  const blocks = childElements(readFragment(html));
  const having = (mark: string) =>
    blocks.find((block) => [block, ...elementsIn(block)].some((element) => attribute(element, mark) !== undefined));
  const [example, gain] = [having(EXAMPLE_MARK), having(GAIN_MARK)];
  const lead = blocks.find(({ tagName }) => tagName === 'p');
  if (!lead) throw new RangeError('trang có tờ rơi phải mở đầu bằng một đoạn trả lời');

  const sections: (Omit<Section, 'html'> & { blocks: Element[] })[] = [];
  let mark: LeafletMark = {};
  for (const [index, block] of blocks.entries()) {
    const section = sections.at(-1);
    if (block.tagName === MARK) mark = readMark(block);
    else if (block.tagName === 'h2') {
      // A mark stands above what it marks.
      if (blocks[index - 1]?.tagName !== MARK) mark = {};
      sections.push({ heading: textOf(block).trim(), blocks: [], next: Boolean(mark.next), flap: Boolean(mark.flap) });
    } else if (section && TEXT.includes(block.tagName) && block !== gain && carries(format, mark)) section.blocks.push(block);
  }
  // One procedure needs no name; of two on a sheet each says which it is.
  const procedures = sections.flatMap((section) => section.blocks.filter((block) => titleOf(block) !== undefined));
  if (procedures.length > 1) procedures.forEach(openWithTitle);
  const carried = sections
    .map(({ blocks: own, ...section }) => ({
      ...section,
      html: own.flatMap((block, index) => textFor(format, block, own[index - 1]) ?? []).join(''),
    }))
    .filter((section) => section.html !== '');
  if (carried.filter(({ next }) => next).length !== 1)
    throw new RangeError('phải có một mục, và chỉ một, mang dấu <Leaflet from="…" next /> phía trên tiêu đề: việc người đọc cần làm');
  return {
    lead: textFor(format, lead) ?? '',
    example: example && outerHtml(example),
    gain: gain && textFor(format, gain),
    sections: carried,
  };
}

const titleOf = (block: Element) => attribute(block, PROCEDURE_MARK);

/** In place of its first bold words, for a line of its own is more than a full sheet has. */
function openWithTitle(procedure: Element): void {
  const opening = [...elementsIn(procedure)].find(({ tagName }) => tagName === 'strong');
  if (opening) opening.childNodes = [newText(`${titleOf(procedure)}:`)];
}

/** The smallest size that carries it; undefined where none does. */
const sizeOf = (mark: Element) => (attribute(mark, 'data-from') || undefined) as Format | undefined;

function readMark(element: Element): LeafletMark {
  if (textOf(element).trim() !== '')
    throw new RangeError('<Leaflet>…</Leaflet> chỉ bọc câu ở trong đoạn; cả đoạn thì đặt <Leaflet from="…" /> phía trên');
  const on = (name: string) => attribute(element, name) === 'true';
  return { from: sizeOf(element), next: on('data-next'), flap: on('data-flap') };
}

/** A block without the sentences meant for larger sheets; a small heading opens the paragraph under it, in bold. */
function textFor(format: Format, block: Element, before?: Element): string | undefined {
  for (const part of [...elementsIn(block)].filter(({ tagName }) => tagName === MARK)) {
    if (carries(format, { from: sizeOf(part) })) unwrap(part);
    else remove(part);
  }
  for (const part of [...elementsIn(block)].filter((element) => attribute(element, 'class') === 'no-print')) remove(part);
  for (const point of childElements(block)) if (point.tagName === 'li' && textOf(point).trim() === '') remove(point);
  const text = textOf(block).trim();
  if (block.tagName === 'h3' || text === '') return undefined;
  if (LEANS.test(text))
    throw new RangeError(`“${text.slice(0, 60)}…” dựa vào một bảng, mà tờ rơi không chở bảng: đặt <Leaflet /> phía trên đoạn đó`);
  if (before?.tagName !== 'h3') return unbroken(outerHtml(block));
  const asked = textOf(before).trim();
  const opening = newElement('strong', [newText(/[.?!:…]$/.test(asked) ? asked : `${asked}:`)]);
  if (block.tagName !== 'p') return unbroken(outerHtml(newElement('p', [opening])) + outerHtml(block));
  block.childNodes.unshift(opening, newText(' '));
  return unbroken(outerHtml(block));
}

/** The hotline stays on one line. */
function unbroken(html: string): string {
  return html.replaceAll(edition.hotline, edition.hotline.replaceAll(' ', '\u00a0'));
}

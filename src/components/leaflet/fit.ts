/** Chooses which parts of a page go on a sheet. Measured in lines of the widest usual typeface; a test prints them all. */
import type { Format } from '../../site/leaflets';
import { plainText, type Section } from './blocks';

/** A place for text on a sheet. */
export interface Room {
  lines: number;
  /** Letters in a line of running text. */
  width: number;
}

const HEADING = 1.25;
const GAP = 0.4;
/** Bold letters are wider. */
const BOLD = 1.12;

const SHEETS: Record<Format, Room> = {
  a5: { lines: 36.4, width: 57 },
  a4: { lines: 48, width: 72 },
  'gap-ba': { lines: 36.4, width: 37 },
};
/** Height of the code with its words, and of the bar with its key, in lines. */
const CODE: Record<Format, number> = { a5: 5.9, a4: 5.4, 'gap-ba': 5 };
const BAR: Record<Format, number> = { a5: 3.8, a4: 3.2, 'gap-ba': 4.8 };
const FOOT: Record<Format, number> = { a5: 8.9, a4: 8, 'gap-ba': 0 };
const FRAME = 1.7;

function wrapped(length: number, width: number): number {
  return Math.ceil((length * 1.03) / width);
}

/** Lines the HTML of one block takes. */
export function linesOf(html: string, width: number): number {
  const items = html.includes('<li')
    ? html
        .split('<li')
        .slice(1)
        .map((item) => `<li${item}`)
    : [html];
  const narrow = html.includes('<li') ? width - 3 : width;
  const bold = (item: string) => ((item.match(/<strong>.*?<\/strong>/gs) ?? []).join('').length * (BOLD - 1)) / 2;
  return items.reduce((sum, item) => sum + wrapped(plainText(item).length + bold(item), narrow) + 0.15, 0) + GAP;
}

export function linesOfSection({ heading, blocks }: Section, width: number): number {
  const head = wrapped(heading.length * BOLD * BOLD, width) * HEADING + 0.8;
  return head + blocks.reduce((sum, block) => sum + linesOf(block.html, width), 0);
}

/** What the front of a leaflet needs before its sections: title, answer, example; the panel of a tri-fold has no title. */
function opening(format: Format, { question, address, lead, example }: Opening): number {
  const { width } = SHEETS[format];
  const answer = wrapped(plainText(lead).length * 1.03, width) + GAP;
  const titled =
    format === 'gap-ba' ? 0 : wrapped(address.length + 22, width) + 0.9 + wrapped(question.length * 1.65 * BOLD, width) * 1.5 + 0.9;
  return titled + answer + (example ? exampleLines(format, example) : 0) + FOOT[format];
}

/** Of several stretches of law one is shown: the longest counts. */
function exampleLines(format: Format, example: string): number {
  const { width } = SHEETS[format];
  const texts = example
    .split('class="beside"')
    .slice(1)
    .map((part) => plainText(`<i ${part}`).length);
  const hasBar = example.includes('data-payable');
  const beside = format === 'gap-ba' ? width - 4 : width - 18;
  const text = hasBar ? 5.5 : wrapped(Math.max(...texts), beside) + GAP;
  const upper = format === 'gap-ba' ? text + CODE[format] : Math.max(text, CODE[format]);
  return upper + (hasBar ? BAR[format] : 0) + FRAME;
}

interface Opening {
  question: string;
  address: string;
  lead: string;
  example: string | undefined;
}

/** The rooms left for sections; of a tri-fold the rest of the first inner panel, two inner panels and the flap. */
export function roomsOf(format: Format, front: Opening): Room[] {
  const sheet = SHEETS[format];
  const first = { ...sheet, lines: sheet.lines - opening(format, front) };
  return format === 'gap-ba' ? [first, sheet, sheet, { ...sheet, lines: sheet.lines - 4 }] : [first];
}

/**
 * Sections for the rooms of a sheet, whole ones only, each room in the order of the page. A section with a list
 * (what one gets) and the last one (what to do next) come first; those that lean on a table stay on the page.
 */
export function fit(sections: readonly Section[], rooms: readonly Room[]): Section[][] {
  const whole = sections.filter(({ partial, blocks }) => !partial && blocks.length > 0);
  const last = whole.at(-1);
  const rank = (section: Section) => (section.blocks.some(({ tag }) => tag === 'ul') ? 0 : section === last ? 1 : 2);
  const wanted = whole.map((section, index) => ({ section, index })).sort((a, b) => rank(a.section) - rank(b.section) || a.index - b.index);
  const left = rooms.map(({ lines }) => lines);
  const chosen: { section: Section; index: number }[][] = rooms.map(() => []);
  for (const candidate of wanted) {
    const place = rooms.findIndex(({ width }, room) => linesOfSection(candidate.section, width) <= left[room]!);
    if (place < 0) continue;
    left[place]! -= linesOfSection(candidate.section, rooms[place]!.width);
    chosen[place]!.push(candidate);
  }
  return chosen.map((list) => list.sort((a, b) => a.index - b.index).map(({ section }) => section));
}

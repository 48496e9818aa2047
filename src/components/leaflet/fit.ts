/** Chooses which parts of a page go on a sheet. Measured in lines, with room to spare; a test prints them all. */
import { plainText, type Section } from './blocks';

/** A place for text on a sheet. */
export interface Room {
  lines: number;
  /** Letters in a line of running text. */
  width: number;
}

const HEADING = 2.1;
const GAP = 0.45;

/** Lines the HTML of one block takes. */
export function linesOf(html: string, width: number): number {
  const items = html.includes('<li') ? html.split('<li').slice(1).map((item) => `<li${item}`) : [html];
  const narrow = html.includes('<li') ? width - 4 : width;
  return items.reduce((sum, item) => sum + Math.ceil((plainText(item).length * 1.04) / narrow) + 0.2, 0) + GAP;
}

export function linesOfSection({ heading, blocks }: Section, width: number): number {
  return HEADING * Math.ceil((heading.length * 1.3) / width) + blocks.reduce((sum, block) => sum + linesOf(block.html, width), 0);
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

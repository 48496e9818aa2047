/** How much room a sheet leaves for text once its fixed parts are on it. Lengths in lines, widths in type sizes, as leaflet.css sets them. */
import type { Format } from '../../site/leaflets';
import { plainText, type Section } from './blocks';
import { briefer, choose, chooseTalk, linesOfSection, NEXT_LEAST, type Room } from './choose';
import { BOLD, LEADING, linesOf, linesOfText } from './measure';

interface Sheet extends Room {
  /** Columns the text runs in, and the width of one. */
  columns: number;
  column: number;
  /** Size of the title against the text; 0 where the cover carries it. */
  title: number;
  /** Head and foot together, with the line where to read on. */
  fixed: number;
  /** Height of the code with its words. */
  code: number;
}

const SHEETS: Record<Format, Sheet> = {
  a5: { lines: 38.4, width: 33.5, columns: 1, column: 33.5, title: 1.75, fixed: 12.3, code: 6.3 },
  a4: { lines: 49.2, width: 42.5, columns: 2, column: 20.3, title: 1.9, fixed: 10.9, code: 5.9 },
  'gap-ba': { lines: 38 * 3, width: 21.4, columns: 3, column: 21.4, title: 0, fixed: 0, code: 5.4 },
};
/** What each of several columns may leave empty where a point or a heading moves on whole. */
const RAGGED = 1.5;
/** The outer panel that folds in, the lines to write on left out. */
const FLAP: Room = { lines: 22, width: 20.8 };
/** Title and answer: height of a line of type against one of text, and the space around. */
const TITLE = { line: 1.15 / LEADING, space: 0.65 };
const ANSWER = 1.06;
/** A balanced title breaks a little earlier. */
const BALANCED = 0.97;
/** The example: its frame, the code's width in type sizes, the big figure, the bar without its key. */
const FRAME = { height: 1.3, padding: 2, code: 8.4, glance: 1.7, bar: 1.5 };

export interface Opening {
  question: string;
  lead: string;
  example: string | undefined;
  /** What comes back for the money, as a paragraph under the answer. */
  gain?: string | undefined;
  /** What is about to change, as a paragraph under the text. */
  notice?: string | undefined;
}

/** Lines of the frame with the example; of several stretches of law the longest counts. */
function exampleLines({ width, code, columns }: Sheet, example: string): number {
  const inner = width - FRAME.padding;
  const stacked = columns === 3;
  const words = stacked ? inner : inner - FRAME.code;
  const heights = example
    .split('class="case')
    .slice(1)
    .map((stretch) => {
      const lines = (name: string, room: number, scale = 1) => linesOfText(textOf(stretch, name), room, scale);
      const told = lines('label', words) + FRAME.glance + lines('told', words);
      const key = stretch
        .split('<li')
        .slice(1)
        .map((item) => plainText(`<li${item}`));
      const bar = key.length === 0 ? 0 : FRAME.bar + (stacked ? key.length : linesOfText(key.join('      '), inner, BOLD));
      const note = stretch.includes('class="note"') ? lines('note', inner) : 0;
      return lines('who', inner, BOLD) + (stacked ? told + code : Math.max(told, code)) + bar + note;
    });
  return Math.max(0, ...heights) + FRAME.height;
}

/** Words of the first element of a class. */
function textOf(html: string, name: string): string {
  return plainText(new RegExp(`class="${name}"[^>]*>(.*?)</p>`, 's').exec(html)?.[1] ?? '');
}

/** Lines taken by what surrounds the sections: title, answer, example, notice. */
function openingLines(sheet: Sheet, { question, lead, example, gain, notice }: Opening): number {
  const { width, title } = sheet;
  const asked = title ? linesOfText(question, (width / title) * BALANCED, BOLD) * title * TITLE.line + TITLE.space : 0;
  const answer = title ? linesOf(lead, width / ANSWER) * ANSWER : 0;
  // On a folded sheet the notice stands on the back.
  const told = title && notice ? linesOf(notice, width) : 0;
  const returned = gain ? linesOf(gain, width) : 0;
  return asked + answer + returned + told + (example ? exampleLines(sheet, example) : 0);
}

/** The answer without its last sentences where the sheet would otherwise have no room to say what to do; a figure in it stays. */
function leadThatFits(sheet: Sheet, opening: Opening): string {
  const hasFigure = (html: string) => html.includes('class="fig"') || !opening.lead.includes('class="fig"');
  let lead = opening.lead;
  for (const { html } of briefer({ tag: 'p', html: opening.lead })) {
    if (sheet.lines - sheet.fixed - openingLines(sheet, { ...opening, lead }) >= NEXT_LEAST || !hasFigure(html)) break;
    lead = html;
  }
  return lead;
}

export interface Layout {
  lead: string;
  /** Under the example. */
  main: Section[];
  /** On the flap of a folded sheet. */
  flap: Section[];
}

/** The sections of a page for a format: whole ones, or cut where a sentence, a point or a paragraph ends. */
export function layOut(format: Format, given: Opening, sections: readonly Section[]): Layout {
  const sheet = SHEETS[format];
  const lead = leadThatFits(sheet, given);
  const opening = { ...given, lead };
  const free = sheet.lines - sheet.fixed - openingLines(sheet, opening);
  // On an A4 the opening runs over both columns.
  const lines = format === 'a4' ? free * sheet.columns : free;
  const room = { lines: lines - (sheet.columns > 1 ? RAGGED * sheet.columns : 0), width: sheet.column };
  const all = sections.reduce((sum, section) => sum + linesOfSection(section, room.width), 0);
  // A short page fills the inside with all it has; its flap then carries the agency's messages.
  const flap = format === 'gap-ba' && all > room.lines ? chooseTalk(sections, FLAP) : [];
  const used = new Set(flap.map(({ heading }) => heading));
  return {
    lead,
    main: choose(
      sections.filter(({ heading }) => !used.has(heading)),
      room,
    ),
    flap,
  };
}

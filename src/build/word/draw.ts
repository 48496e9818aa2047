/** What every part of a Word file is set with: sizes, lines of text, columns. */
import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import { BLANK } from '#site/templates';
import type { Run } from './text';

/** Word counts in twentieths of a point. */
export const MM = 56.7;
export const A4 = { width: Math.round(210 * MM), height: Math.round(297 * MM) };
/** Half points. */
export const SIZE = { body: 28, table: 24, small: 22, foot: 17 };
export const GAP = 120;
export const INDENT = 567;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };

/** Cells without lines around them. */
export function columns(cells: readonly Paragraph[][], widths: readonly number[]): Table {
  return new Table({
    width: { size: Math.round(widths.reduce((sum, one) => sum + one, 0)), type: WidthType.DXA },
    columnWidths: widths.map(Math.round),
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map(
          (children, index) => new TableCell({ width: { size: Math.round(widths[index]!), type: WidthType.DXA }, children }),
        ),
      }),
    ],
  });
}

export function centred(
  runs: readonly Run[],
  size: number,
  { before = 0, after = 0, color }: { before?: number; after?: number; color?: string } = {},
) {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { before, after },
    children: drawnRuns(runs, size, color),
  });
}

/** The line under a name: so much of the width, in its middle. */
export function rule(width: number, share: number): Paragraph {
  const side = Math.round((width * (1 - share)) / 2);
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 20, after: 60, line: 120 },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
  });
}

export const spacer = () => new Paragraph({ keepNext: true, spacing: { line: 160 } });

export function drawnRuns(runs: readonly Run[], size: number, color?: string): TextRun[] {
  return runs.map(
    ({ text, bold = false, italics = false, blank = false }) =>
      new TextRun({
        ...(text === '\n' ? { break: 1 } : { text }),
        ...{ bold, italics, size },
        ...(color ? { color } : {}),
        ...(blank ? { highlight: 'yellow' as const } : {}),
      }),
  );
}

/** What is in square brackets is to be filled in. */
export function runsOf(text: string, style: Omit<Run, 'text'> = {}): Run[] {
  const blanks = [...text.matchAll(BLANK)];
  let at = 0;
  const runs: Run[] = [];
  for (const { index, 0: blank } of blanks) {
    if (index > at) runs.push({ ...style, text: text.slice(at, index) });
    runs.push({ ...style, text: blank, blank: true });
    at = index + blank.length;
  }
  if (at < text.length) runs.push({ ...style, text: text.slice(at) });
  return runs;
}

export const upper = (text: string) => text.toLocaleUpperCase('vi');

/** A paper of the kit as a Word file, in the form of an office's text where it is one (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeightRule,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { OfficeForm } from '#site/templates';
import { A4, centred, columns, drawnRuns, GAP, INDENT, MM, runsOf, SIZE, spacer, upper } from './draw';
import { officeFoot, officeHead } from './office';
import type { Block, Run } from './text';

export interface Paper {
  title: string;
  heading: string;
  office?: OfficeForm;
  landscape: boolean;
  blocks: Block[];
  /** At the foot of every sheet: until when its figures hold, whose template it is. */
  foot: string;
  author: string;
}

export async function wordFile(paper: Paper): Promise<Uint8Array> {
  const margin = paper.landscape
    ? { top: 17 * MM, bottom: 15 * MM, left: 20 * MM, right: 15 * MM }
    : { top: 20 * MM, bottom: 20 * MM, left: 30 * MM, right: 18 * MM };
  const width = (paper.landscape ? A4.height : A4.width) - margin.left - margin.right;
  const foot = new Footer({ children: [centred([{ text: paper.foot, italics: true }], SIZE.foot, { color: '595959' })] });
  const document = new Document({
    creator: paper.author,
    title: paper.title,
    styles: {
      default: {
        document: { run: { font: 'Times New Roman', size: SIZE.body, language: { value: 'vi-VN' } } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { ...A4, orientation: paper.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
            margin: Object.fromEntries(Object.entries(margin).map(([side, size]) => [side, Math.round(size)])),
          },
          // The first sheet bears no number.
          titlePage: true,
        },
        headers: {
          first: new Header({ children: [new Paragraph({})] }),
          default: new Header({
            children: [
              new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT], size: 26 })] }),
            ],
          }),
        },
        footers: { first: foot, default: foot },
        children: [
          ...(paper.office ? officeHead(paper.office, width) : [title(paper.heading)]),
          ...paper.blocks.flatMap((block, index) => {
            const next = paper.blocks[index + 1];
            // A signature never stands alone on its sheet.
            return drawn(block, width, next ? next.kind === 'signatures' : paper.office !== undefined);
          }),
          ...(paper.office ? [spacer(), officeFoot(paper.office, width)] : []),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function drawn(block: Block, width: number, keepNext: boolean): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          keepNext: true,
          indent: { firstLine: INDENT },
          spacing: { before: GAP, after: GAP },
          children: drawnRuns(
            block.runs.map((run) => ({ ...run, bold: true, ...(block.level === 3 ? { italics: true } : {}) })),
            SIZE.body,
          ),
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          keepNext,
          alignment: AlignmentType.JUSTIFIED,
          indent: { firstLine: INDENT },
          spacing: { after: GAP, line: 276 },
          children: drawnRuns(block.runs, SIZE.body),
        }),
      ];
    case 'quotation':
      return [
        new Paragraph({
          keepNext,
          alignment: AlignmentType.JUSTIFIED,
          indent: { left: INDENT },
          spacing: { after: GAP, line: 276 },
          children: drawnRuns(
            block.runs.map((run) => ({ ...run, italics: true })),
            SIZE.body,
          ),
        }),
      ];
    case 'item':
      return [
        new Paragraph({
          keepNext,
          alignment: AlignmentType.JUSTIFIED,
          indent: { firstLine: INDENT },
          spacing: { after: 80, line: 276 },
          children: drawnRuns([{ text: block.mark }, ...block.runs], SIZE.body),
        }),
      ];
    case 'signatures':
      return [
        spacer(),
        columns(
          block.names.map((name) => [
            centred(runsOf(upper(name), { bold: true }), 26),
            centred([{ text: '(ký, ghi rõ họ tên)', italics: true }], SIZE.table),
            ...Array.from({ length: 4 }, () => new Paragraph({})),
          ]),
          block.names.map(() => width / block.names.length),
        ),
      ];
    case 'table':
      return [grid(block, width), spacer()];
  }
}

function grid({ head, rows, blankRows }: Extract<Block, { kind: 'table' }>, width: number): Table {
  const last = rows.at(-1);
  const numbered = blankRows !== undefined && last ? Array.from({ length: blankRows }, (_, index) => numberedRow(last, index + 1)) : [];
  const lines = blankRows === undefined ? rows : [...rows.slice(0, -1), ...numbered];
  const widths = columnWidths([head, ...rows], width);
  const cell = (runs: Run[], index: number, isHead: boolean) =>
    new TableCell({
      width: { size: widths[index]!, type: WidthType.DXA },
      margins: { left: 80, right: 80, top: 40, bottom: 40 },
      verticalAlign: VerticalAlign.CENTER,
      ...(isHead ? { shading: { fill: 'F2F2F2' } } : {}),
      children: [
        new Paragraph({
          ...(isHead ? { alignment: AlignmentType.CENTER, keepNext: true } : {}),
          children: drawnRuns(isHead ? runs.map((run) => ({ ...run, bold: true })) : runs, SIZE.table),
        }),
      ],
    });
  const row = (cells: Run[][], isHead = false) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      // Room to write by hand.
      ...(blankRows !== undefined && !isHead ? { height: { value: 480, rule: HeightRule.ATLEAST } } : {}),
      children: cells.map((runs, index) => cell(runs, index, isHead)),
    });
  return new Table({
    width: { size: Math.round(width), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [...(head.length > 0 ? [row(head, true)] : []), ...lines.map((cells) => row(cells))],
  });
}

function numberedRow(cells: readonly Run[][], number: number): Run[][] {
  return cells.map((runs, index) => (index === 0 ? [{ text: String(number) }] : runs));
}

/** Wide enough for the longest word of each column, the rest by how much is written in it. */
function columnWidths(rows: readonly (readonly Run[][])[], width: number): number[] {
  const count = Math.max(...rows.map((row) => row.length));
  const weights = Array.from({ length: count }, (_, column) => {
    const texts = rows.map((row) => (row[column] ?? []).map(({ text }) => text).join(''));
    const longest = Math.max(...texts.map((text) => text.length));
    const word = Math.max(...texts.flatMap((text) => text.split(/\s+/).map((one) => one.length)));
    return Math.max(word * 1.3 + 1.5, Math.sqrt(longest) * 3, 3.5);
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => Math.round((weight / sum) * width));
}

function title(text: string): Paragraph {
  return centred(runsOf(upper(text), { bold: true }), SIZE.body, { after: 240 });
}

/** How every sheet of a workbook looks and prints, and which of its cells are open. */
import type { Workbook, Worksheet } from '@cj-tech-master/excelts';

/** Nothing where there is nothing to pay. */
export const MONEY = '#,##0;-#,##0;;@';

export function sheet(book: Workbook, name: string, foot: string, widths: readonly number[], landscape = true): Worksheet {
  const made = book.addWorksheet(name, {
    pageSetup: {
      paperSize: 9,
      orientation: landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.2, footer: 0.2 },
    },
    headerFooter: { oddFooter: foot },
  });
  widths.forEach((width, index) => {
    made.getColumn(index + 1).width = width;
  });
  return made;
}

/** Nobody changes a formula by mistake; there is no password. */
export function close(made: Worksheet): void {
  void made.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
    sort: true,
    autoFilter: true,
  });
}

export const FONT = { name: 'Times New Roman', size: 12 };
const THIN = { style: 'thin' as const };
const BOX = { top: THIN, left: THIN, bottom: THIN, right: THIN };

export function heading(made: Worksheet, title: string, note: string, width: number): void {
  for (const [row, text, bold] of [
    [1, title, true],
    [2, note, false],
  ] as const) {
    made.mergeCells(row, 1, row, width);
    const cell = made.getCell(row, 1);
    cell.value = text;
    cell.font = { ...FONT, size: bold ? 15 : 12, bold, italic: !bold };
    cell.alignment = { horizontal: bold ? 'center' : 'left', wrapText: true, vertical: 'middle' };
  }
  made.getRow(2).height = 34;
}

export function headCells(made: Worksheet, row: number, texts: readonly string[]): void {
  texts.forEach((text, index) => {
    const cell = made.getCell(row, index + 1);
    cell.value = text;
    cell.font = { ...FONT, bold: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEDEDED' } };
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    cell.border = BOX;
  });
}

export function put(
  made: Worksheet,
  address: string,
  value: string | number | { formula: string } | null,
  look: { input?: boolean; bold?: boolean; format?: string } = {},
): void {
  const cell = made.getCell(address);
  cell.value = value;
  cell.font = { ...FONT, bold: look.bold ?? false };
  cell.border = BOX;
  cell.alignment = typeof value === 'string' ? { vertical: 'middle', wrapText: true } : { vertical: 'middle', shrinkToFit: true };
  if (look.format) cell.numFmt = look.format;
  if (look.input) {
    cell.protection = { locked: false };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF3B0' } };
  }
}

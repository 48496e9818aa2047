/** Head and signature of an office's text: Nghị định 30/2020/NĐ-CP, Phụ lục I. */
import { Paragraph, type Table, TextRun } from 'docx';
import type { OfficeForm } from '#site/templates';
import { centred, columns, drawnRuns, MM, rule, runsOf, SIZE, spacer, upper } from './draw';

export function officeHead(office: OfficeForm, width: number): (Paragraph | Table)[] {
  const left = [
    ...(office.above ? [centred(runsOf(upper(office.above)), SIZE.table)] : []),
    ...office.agency.split('\n').map((line) => centred(runsOf(upper(line), { bold: true }), SIZE.table)),
    rule(width * 0.4, 0.4),
    centred(runsOf(`Số: [số]/${office.code}`), 26),
    ...(office.kind ? [] : [centred(runsOf(`V/v ${office.about}`), SIZE.table)]),
  ];
  const right = [
    centred([{ text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold: true }], SIZE.table),
    centred([{ text: 'Độc lập - Tự do - Hạnh phúc', bold: true }], 26),
    rule(width * 0.6, 0.56),
    centred(runsOf('[địa danh], ngày [..] tháng [..] năm [..]', { italics: true }), 26),
  ];
  const about = office.kind
    ? [
        centred([{ text: upper(office.kind), bold: true }], SIZE.body, { before: 240 }),
        centred(runsOf(office.about, { bold: true }), SIZE.body),
        rule(width, 0.25),
      ]
    : [];
  return [columns([left, right], [width * 0.4, width * 0.6]), ...about, ...(office.dear ? dear(office.dear) : []), spacer()];
}

function dear(names: readonly string[]): Paragraph[] {
  if (names.length === 1) return [centred(runsOf(`Kính gửi: ${names[0]}`), SIZE.body, { before: 200 })];
  const lines = ['Kính gửi:', ...names.map((name, index) => `- ${name}${index === names.length - 1 ? '.' : ';'}`)];
  return lines.map(
    (line, index) =>
      new Paragraph({
        indent: { left: Math.round((index === 0 ? 30 : 48) * MM) },
        spacing: { before: index === 0 ? 200 : 0, after: 40 },
        children: drawnRuns(runsOf(line), SIZE.body),
      }),
  );
}

export function officeFoot({ to, signer }: OfficeForm, width: number): Table {
  const left = [
    new Paragraph({ keepNext: true, children: [new TextRun({ text: 'Nơi nhận:', bold: true, italics: true, size: SIZE.table })] }),
    ...to.map(
      (line, index) => new Paragraph({ children: drawnRuns(runsOf(`- ${line}${index === to.length - 1 ? '.' : ';'}`), SIZE.small) }),
    ),
  ];
  const right = [
    ...signer.map((line) => centred(runsOf(upper(line), { bold: true }), SIZE.body)),
    ...Array.from({ length: 4 }, () => new Paragraph({ keepNext: true })),
    centred(runsOf('[họ và tên]', { bold: true }), SIZE.body),
  ];
  return columns([left, right], [width * 0.5, width * 0.5]);
}

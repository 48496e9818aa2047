/**
 * The workbook of a commune: its people in rows, what each of them, the State, the province and a donor pay, now and from the
 * next change. Every amount is a formula over the sheet of rates, so that an office can follow it and change what is its own.
 */
import { Workbook } from '@cj-tech-master/excelts';
import { formatDay } from '#law/format';
import type { Day } from '#law/month';
import { dayBefore } from '#law/parameter';
import { HOUSEHOLD, rateSheet, type Places } from './rate-sheet';
import { close, FONT, heading, headCells, MONEY, put, sheet } from './style';

/** People it has room for. */
export const PEOPLE = 300;
const YEAR = 12;
const FIRST = 6;
const LAST = FIRST + PEOPLE - 1;

export interface Publisher {
  publisher: string;
  address: string;
  statement: string;
}

/** `days`: the law day, and the next on which something in here changes, if one is ahead. */
export function communeWorkbook(days: readonly Day[], from: Publisher): Workbook {
  const book = new Workbook();
  book.creator = from.publisher;
  book.created = book.modified = new Date(`${days[0]}T00:00:00Z`);
  const until = days[1] ? `Số liệu áp dụng đến ${formatDay(dayBefore(days[1]))}` : `Số liệu áp dụng từ ${formatDay(days[0]!)}`;
  const foot = `&L${until}.\n${from.publisher}, ${from.address}&RTrang &P/&N`;

  guide(book, foot, from, until);
  const places = rateSheet(book, foot, days);
  peopleSheet(book, foot, places);
  const names = days.map((day, index) => (index === 0 ? 'Hiện nay' : `Từ ${formatDay(day).replaceAll('/', '-')}`));
  names.forEach((name, index) => payingSheet(book, foot, name, index, places));
  totalSheet(book, foot, names, places);
  return book;
}

/** Letters to a line of an upright sheet, wide enough for the fonts of both offices. */
const GUIDE_WIDTH = 76;
/** Height of a line, in points. */
const LINE = 16;

function guide(book: Workbook, foot: string, { publisher, statement }: Publisher, until: string): void {
  const made = sheet(book, 'Cách dùng', foot, [GUIDE_WIDTH], false);
  heading(made, 'BẢNG TÍNH BHXH TỰ NGUYỆN, BHYT CỦA XÃ', `${until}. Mẫu của ${publisher}. ${statement}`, 1);
  [
    'Ô vàng là ô để điền; ô khác là công thức, đã khóa để khỏi sửa nhầm (mở khóa: Xem lại, Bỏ bảo vệ trang, không có mật khẩu).',
    '1. Trang “Mức”: điền phần tỉnh hỗ trợ thêm và phần nhà hảo tâm góp, nếu có. Mức của Nhà nước đã có sẵn, kèm văn bản và điều.',
    '2. Trang “Danh sách”: mỗi người một dòng. Cùng một hộ thì ghi cùng số hộ, theo thứ tự tham gia. Không cần ghi tên; đừng ghi số căn cước.',
    '3. Chọn nhóm, mức thu nhập (để trống là mức thấp nhất), số tháng đóng BHXH trong năm; chọn cách có thẻ BHYT và số tháng thẻ.',
    '4. Xem trang “Hiện nay” và trang của ngày đổi mức: từng người, Nhà nước, tỉnh, nhà hảo tâm trả bao nhiêu, một tháng và cả năm.',
    '5. Trang “Tổng” gộp theo nhóm để đưa vào tờ trình, báo cáo.',
    'BHXH tính theo cách nộp từng tháng. Người đã hết thời gian Nhà nước hỗ trợ thì chọn “Đã hết thời gian hỗ trợ”.',
    'Phần tỉnh hỗ trợ BHXH là phần trăm của mức đóng ở mức thấp nhất; phần tỉnh hỗ trợ BHYT là phần trăm của giá thẻ người đó. Nghị quyết ghi cách khác thì theo nghị quyết.',
    'Chỉ in những dòng đã điền: bôi đen các dòng đó, chọn In, In vùng chọn.',
    'Tệp này có danh sách người: lưu ở máy cơ quan, không gửi qua nhóm chat. Số tính là ước tính; cơ quan BHXH là nơi quyết định.',
  ].forEach((text, index) => {
    const cell = made.getCell(index + 4, 1);
    cell.value = text;
    cell.font = FONT;
    cell.alignment = { wrapText: true, vertical: 'top' };
    made.getRow(index + 4).height = LINE * (Math.ceil(text.length / GUIDE_WIDTH) + 1);
  });
  close(made);
}

function peopleSheet(book: Workbook, foot: string, { groups, cards }: Places): void {
  const made = sheet(book, 'Danh sách', foot, [6, 8, 26, 24, 18, 14, 44, 14]);
  heading(made, 'DANH SÁCH', 'Xã: ……………  Lập ngày: ……………  Người lập: ……………   (ô vàng để điền)', 8);
  headCells(made, 5, [
    'STT',
    'Số hộ',
    'Họ và tên (không bắt buộc)',
    'Nhóm đóng BHXH',
    'Thu nhập chọn, đồng (trống: thấp nhất)',
    'Số tháng BHXH trong năm',
    'Cách có thẻ BHYT',
    'Số tháng thẻ',
  ]);
  made.getRow(5).height = 52;
  const last = (range: string) => range.replaceAll('Mức!', "'Mức'!");
  for (let row = FIRST; row <= LAST; row++) {
    put(made, `A${row}`, row - FIRST + 1);
    for (const column of ['B', 'C', 'D', 'E', 'F', 'G', 'H'])
      put(made, `${column}${row}`, null, { input: true, ...(column === 'E' ? { format: '#,##0' } : {}) });
    const choose = (cell: string, formula: string) => {
      made.getCell(cell).dataValidation = {
        type: 'list',
        allowBlank: true,
        formulae: [formula],
        showErrorMessage: true,
        error: 'Chọn trong danh sách.',
      };
    };
    choose(`D${row}`, last(groups.label));
    choose(`G${row}`, last(cards.label));
    choose(`H${row}`, '"3,6,12"');
    made.getCell(`F${row}`).dataValidation = {
      type: 'whole',
      operator: 'between',
      formulae: [0, YEAR],
      allowBlank: true,
      showErrorMessage: true,
      error: `Từ 0 đến ${YEAR} tháng.`,
    };
  }
  made.views = [{ state: 'frozen', ySplit: 5 }];
  made.pageSetup.printTitlesRow = '5:5';
  close(made);
}

/** Columns of a paying sheet after number, household, name and group. */
const PAID = ['Mức đóng', 'Nhà nước', 'Tỉnh', 'Nhà hảo tâm', 'Người dân nộp'];

function payingSheet(book: Workbook, foot: string, name: string, day: number, { single, groups, cards, tiers, donor }: Places): void {
  const made = sheet(book, name, foot, [6, 8, 22, 20, ...Array.from({ length: 14 }, () => 13)]);
  heading(
    made,
    `MỖI NGƯỜI, MỖI NƠI TRẢ BAO NHIÊU: ${name.toLocaleUpperCase('vi')}`,
    'Đồng. BHXH một tháng và cả năm (theo số tháng đã điền); thẻ BHYT theo số tháng thẻ. Dòng cuối là tổng.',
    18,
  );
  headCells(made, 5, [
    'STT',
    'Số hộ',
    'Họ và tên',
    'Nhóm',
    ...PAID.map((one) => `BHXH tháng: ${one}`),
    ...PAID.slice(1).map((one) => `BHXH năm: ${one}`),
    ...PAID.map((one) => `BHYT: ${one}`),
  ]);
  made.getRow(5).height = 52;
  const place = (key: keyof typeof single) => single[key](day);
  for (let row = FIRST; row <= LAST; row++) {
    const of = (column: string) => `'Danh sách'!${column}${row}`;
    const found = (range: string, labels: string, label: string) => `INDEX(${range},MATCH(${label},${labels},0))`;
    const income = `MIN(MAX(N(${of('E')}),${place('floor')}),${place('ceiling')})`;
    const base = `${place('rate')}/100*${place('povertyLine')}`;
    // Number of this person among those of the household who buy together, in the order of the list.
    const turn = `MIN(COUNTIFS('Danh sách'!$B$${FIRST}:B${row},${of('B')},'Danh sách'!$G$${FIRST}:G${row},"${HOUSEHOLD}"),${tiers.count})`;
    const month = `${place('healthRate')}/100*${place('level')}`;
    const has = `AND(${of('G')}<>"",N(${of('H')})>0)`;
    const share = `IF(${of('G')}="${HOUSEHOLD}",INDEX(${tiers.column(day)},IF(${of('B')}="",1,${turn}))/100,1)`;
    const stated = found(cards.state(day), cards.label, of('G'));
    const formulas = [
      `IF(AND(${of('D')}<>"",N(${of('F')})>0),ROUND(${place('rate')}/100*${income},0),0)`,
      `IF(E${row}>0,ROUND(${found(groups.state(day), groups.label, of('D'))}/100*${base},0),0)`,
      `IF(E${row}>0,MIN(E${row}-F${row},ROUND(${found(groups.local, groups.label, of('D'))}/100*${base},0)),0)`,
      `ROUND((E${row}-F${row}-G${row})*${donor.book}/100,0)`,
      `E${row}-F${row}-G${row}-H${row}`,
      ...['F', 'G', 'H', 'I'].map((column) => `${column}${row}*N(${of('F')})`),
      `IF(${has},ROUND(${share}*${month}*${of('H')},0),0)`,
      `IF(N${row}>0,ROUND(${stated}/100*${month}*${of('H')},0),0)`,
      `IF(N${row}>0,MIN(N${row}-O${row},ROUND(${found(cards.local, cards.label, of('G'))}/100*${share}*${month}*${of('H')},0)),0)`,
      `ROUND((N${row}-O${row}-P${row})*${donor.card}/100,0)`,
      `N${row}-O${row}-P${row}-Q${row}`,
    ];
    put(made, `A${row}`, row - FIRST + 1);
    put(made, `B${row}`, { formula: `IF(${of('B')}="","",${of('B')})` });
    put(made, `C${row}`, { formula: `IF(${of('C')}="","",${of('C')})` });
    put(made, `D${row}`, { formula: `IF(${of('D')}="","",${of('D')})` });
    formulas.forEach((formula, index) =>
      put(made, `${LETTERS[index]}${row}`, { formula }, { format: MONEY, bold: [4, 8, 13].includes(index) }),
    );
  }
  put(made, `C${LAST + 1}`, 'TỔNG', { bold: true });
  LETTERS.forEach((letter) =>
    put(made, `${letter}${LAST + 1}`, { formula: `SUM(${letter}${FIRST}:${letter}${LAST})` }, { format: MONEY, bold: true }),
  );
  made.views = [{ state: 'frozen', ySplit: 5, xSplit: 4 }];
  made.pageSetup.printTitlesRow = '5:5';
  close(made);
}

const LETTERS = [...'EFGHIJKLMNOPQR'];

function totalSheet(book: Workbook, foot: string, names: readonly string[], { groups, cards }: Places): void {
  const made = sheet(book, 'Tổng', foot, [46, 12, ...Array.from({ length: 4 * names.length }, () => 16)]);
  heading(made, 'TỔNG CẢ NĂM', 'Đồng một năm, theo số tháng đã điền ở trang “Danh sách”.', 2 + 4 * names.length);
  headCells(made, 4, ['BHXH tự nguyện, theo nhóm', 'Số người', ...names.flatMap((name) => PAID.slice(1).map((one) => `${name}: ${one}`))]);
  made.getRow(4).height = 52;
  let row = 5;
  const rows = (labels: readonly string[], key: 'D' | 'G', months: 'F' | 'H', letters: readonly string[]) => {
    const first = row;
    const list = (column: string) => `'Danh sách'!$${column}$${FIRST}:$${column}$${LAST}`;
    for (const label of labels) {
      put(made, `A${row}`, label);
      put(made, `B${row}`, { formula: `COUNTIFS(${list(key)},A${row},${list(months)},">0")` }, { format: '0;-0;;@' });
      names.forEach((name, index) =>
        letters.forEach((letter, column) =>
          put(
            made,
            `${columnName(2 + 4 * index + column)}${row}`,
            { formula: `SUMIFS('${name}'!$${letter}$${FIRST}:$${letter}$${LAST},${list(key)},$A${row})` },
            { format: MONEY },
          ),
        ),
      );
      row++;
    }
    put(made, `A${row}`, 'Cộng', { bold: true });
    for (let column = 1; column < 2 + 4 * names.length; column++)
      put(
        made,
        `${columnName(column)}${row}`,
        { formula: `SUM(${columnName(column)}${first}:${columnName(column)}${row - 1})` },
        { format: MONEY, bold: true },
      );
    row++;
  };
  rows(groups.labels, 'D', 'F', ['J', 'K', 'L', 'M']);
  row++;
  headCells(made, row, [
    'Thẻ BHYT, theo cách có thẻ',
    'Số người',
    ...names.flatMap((name) => PAID.slice(1).map((one) => `${name}: ${one}`)),
  ]);
  made.getRow(row).height = 52;
  row++;
  rows(cards.labels, 'G', 'H', ['O', 'P', 'Q', 'R']);
  close(made);
}

const columnName = (index: number) => String.fromCharCode(65 + index);

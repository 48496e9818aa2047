/** The sheet of rates: the law's, each with its document, and boxes for what the province and a donor add. */
import type { Workbook } from '@cj-tech-master/excelts';
import { formatDay } from '#law/format';
import type { Day } from '#law/month';
import { ratesOn, type Rate } from './rates';
import { close, heading, headCells, put, sheet } from './style';

const NO_SUPPORT = 'Đã hết thời gian hỗ trợ';
export const HOUSEHOLD = 'Mua theo hộ gia đình';

/** Where a rate stands on the sheet of rates, as a formula says it; one for each day. */
type Place = (day: number) => string;

export interface Places {
  single: Record<keyof ReturnType<typeof ratesOn>['single'], Place>;
  /** Labels, the State's percentage and the province's, as columns. */
  groups: { labels: string[]; label: string; state: Place; local: string };
  cards: { labels: string[]; label: string; state: Place; local: string };
  tiers: { first: number; count: number; column: Place };
  donor: { book: string; card: string };
}

const COLUMNS = ['B', 'C'];
const WIDTHS = [46, 18, 18, 9, 52, 18] as const;
/** Points. */
const LINE = 18;
const LOCAL = 'F';

export function rateSheet(book: Workbook, foot: string, days: readonly Day[]): Places {
  const rates = ratesOn(days);
  const made = sheet(book, 'Mức', foot, WIDTHS);
  heading(made, 'MỨC THEO LUẬT VÀ MỨC CỦA ĐỊA PHƯƠNG', 'Cột B là mức hôm nay, cột C là mức từ ngày đổi; cột F do xã điền.', 6);
  headCells(made, 4, [
    'Mức',
    `Từ ${formatDay(days[0]!)}`,
    days[1] ? `Từ ${formatDay(days[1])}` : 'Chưa có thay đổi',
    'Đơn vị',
    'Văn bản, điều',
    'Tỉnh thêm (%)',
  ]);
  let row = 5;
  const write = ({ label, unit, values, cite }: Rate, local: boolean): number => {
    put(made, `A${row}`, label);
    values.forEach((value, index) => put(made, `${COLUMNS[index]}${row}`, value, { format: '#,##0.##' }));
    if (values.length === 1) put(made, `C${row}`, null);
    put(made, `D${row}`, unit);
    put(made, `E${row}`, cite);
    put(made, `F${row}`, local ? 0 : null, { input: local });
    made.getRow(row).height = LINE * Math.ceil(Math.max(label.length / WIDTHS[0], cite.length / WIDTHS[4]));
    return row++;
  };
  const at =
    (rowOf: number): Place =>
    (day) =>
      `Mức!$${COLUMNS[day]}$${rowOf}`;
  const single = Object.fromEntries(Object.entries(rates.single).map(([key, rate]) => [key, at(write(rate, false))])) as Places['single'];
  const block = (list: readonly Rate[], local: boolean) => {
    const first = row;
    list.forEach((rate) => write(rate, local));
    const range = (column: string) => `Mức!$${column}$${first}:$${column}$${row - 1}`;
    return { first, count: list.length, range };
  };
  const none = (label: string): Rate => ({ label, unit: '%', values: days.map(() => 0), cite: '' });
  const groupRates = [...rates.groups, none(NO_SUPPORT)];
  const groups = block(groupRates, true);
  const tiers = block(rates.tiers, false);
  const cardRates = [none(HOUSEHOLD), ...rates.cards];
  const cards = block(cardRates, true);
  put(made, `A${row}`, 'Nhà hảo tâm góp: phần trăm phần còn lại của BHXH', { bold: true });
  put(made, `F${row}`, 0, { input: true });
  put(made, `A${row + 1}`, 'Nhà hảo tâm góp: phần trăm phần còn lại của thẻ BHYT', { bold: true });
  put(made, `F${row + 1}`, 0, { input: true });
  for (let line = 5; line <= row + 1; line++)
    if (made.getCell(`F${line}`).protection?.locked === false)
      made.getCell(`F${line}`).dataValidation = {
        type: 'decimal',
        operator: 'between',
        formulae: [0, 100],
        allowBlank: true,
        showErrorMessage: true,
        error: 'Phần trăm, từ 0 đến 100.',
      };
  made.views = [{ state: 'frozen', ySplit: 4 }];
  close(made);
  return {
    single,
    groups: {
      labels: groupRates.map(({ label }) => label),
      label: groups.range('A'),
      state: (day) => groups.range(COLUMNS[day]!),
      local: groups.range(LOCAL),
    },
    cards: {
      labels: cardRates.map(({ label }) => label),
      label: cards.range('A'),
      state: (day) => cards.range(COLUMNS[day]!),
      local: cards.range(LOCAL),
    },
    tiers: { first: tiers.first, count: tiers.count, column: (day) => tiers.range(COLUMNS[day]!) },
    donor: { book: `Mức!$F$${row}`, card: `Mức!$F$${row + 1}` },
  };
}

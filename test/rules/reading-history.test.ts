/** Histories as people paste them: read right, or refused line by line with the reason. */
import { describe, expect, test } from 'vitest';
import { formatMonth } from '#law/format';
import { day, month } from '#law/month';
import { history } from '#rules/voluntary/history';
import { readHistory, withinRows } from '#calculators/form/reading/history';

const ON = day('2026-11-27');
const read = (text: string, scheme: 'compulsory' | 'voluntary' = 'compulsory') =>
  readHistory(text, { on: ON, min: month('1975-01'), scheme });
/** "b 01/2015-12/2016 5000000" */
const shown = (text: string) =>
  read(text).periods.map(
    ({ scheme, from, to, income }) => `${scheme === 'compulsory' ? 'b' : 't'} ${formatMonth(from)}-${formatMonth(to)} ${income}`,
  );
const TWO_YEARS = ['b 01/2015-12/2016 5000000', 'b 01/2017-06/2018 6500000'];

interface Pasted {
  name: string;
  text: string;
  periods: string[];
  /** Line → a part of the reason. */
  refused?: Record<number, RegExp>;
}

const HISTORIES: Pasted[] = [
  { name: 'a spreadsheet: tabs, plain đồng', text: '01/2015\t12/2016\t5000000\n01/2017\t06/2018\t6500000', periods: TWO_YEARS },
  {
    name: 'a spreadsheet with headings, line numbers and a second sum',
    text: 'STT\tTừ tháng\tĐến tháng\tĐơn vị\tMức lương\tPhụ cấp\n1\t01/2015\t12/2016\tCty A\t5.000.000\t500.000\n2\t01/2017\t06/2018\tCty B\t6.500.000\t300.000',
    periods: TWO_YEARS,
  },
  { name: 'commas between, thousands in quotes', text: '01/2015,12/2016,"5,000,000"\n01/2017,06/2018,"6,500,000"', periods: TWO_YEARS },
  { name: 'commas between and in the amount', text: '01/2015,12/2016,5,000,000\n01/2017,06/2018,6,500,000', periods: TWO_YEARS },
  { name: 'commas, a share of 32 % behind', text: '01/2015,12/2016,5000000,32%\n01/2017,06/2018,6500000,32', periods: TWO_YEARS },
  { name: 'semicolons', text: '1/2015;12/2016;5000000\n1/2017;6/2018;6500000', periods: TWO_YEARS },
  { name: 'dashes and đồng with points', text: '01/2015 - 12/2016: 5.000.000 đồng\n01/2017 – 06/2018: 6.500.000đ', periods: TWO_YEARS },
  {
    name: 'in words',
    text: 'Từ tháng 1 năm 2015 đến tháng 12 năm 2016 lương 5 triệu\ntừ T1/2017 đến hết T6/2018, 6,5tr/tháng',
    periods: TWO_YEARS,
  },
  {
    name: 'months of one year',
    text: 'Tháng 1-12/2015: 5tr\n1 - 12/2016 5 triệu\nT1-T12/2017: 6tr5\n01-06/2018\t6.500.000',
    periods: TWO_YEARS,
  },
  { name: 'year first', text: '2015-01 2016-12 5000000\n2017/01 - 2018/06 6 500 000', periods: TWO_YEARS },
  { name: 'whole days', text: '01/01/2015 - 31/12/2016 | 5.000.000 VNĐ\n01/01/2017 - 30/06/2018 | 6.500.000 VNĐ', periods: TWO_YEARS },
  { name: 'six figures', text: '012015 122016 5000000\n201701 201806 6500000', periods: TWO_YEARS },
  {
    name: 'English months of a spreadsheet, years of two digits',
    text: 'Jan-15\tDec-16\t5,000,000\nJan-17\tJun-18\t6,500,000',
    periods: TWO_YEARS,
  },
  { name: 'years of two digits', text: '01/15 - 12/16 5.000.000\n01/17 - 06/18 6.500.000', periods: TWO_YEARS },
  {
    name: 'VssID: text between months and wage',
    text: 'Quá trình tham gia BHXH\nTừ tháng 01/2015 đến tháng 12/2016\nCông ty TNHH May 10, khu phố 3\nChức vụ: Công nhân bậc 2\nMức lương: 5.000.000 đ\n\nTừ tháng 01/2017 đến tháng 06/2018\nCông ty CP Giày 1234\nMức lương: 6.500.000 đ',
    periods: TWO_YEARS,
  },
  {
    name: 'cell under cell',
    text: '01/2015\n12/2016\nCông ty A\n5.000.000\n01/2017\n06/2018\nCông ty B\n6.500.000',
    periods: TWO_YEARS,
  },
  {
    name: 'one month a line, out of order, one twice',
    text: '03/2020\t5.000.000\n01/2020\t5.000.000\n02/2020\t5.000.000\n02/2020\t5.000.000\n04/2020\t5.200.000',
    periods: ['b 01/2020-03/2020 5000000', 'b 04/2020-04/2020 5200000'],
  },
  {
    name: 'both schemes, said on the line or above',
    text: 'BHXH bắt buộc\n01/2015 - 12/2016 5.000.000\nBHXH tự nguyện\n01/2019 - 12/2020 1.500.000\n01/2021 - 12/2021 bắt buộc 6 triệu',
    periods: ['b 01/2015-12/2016 5000000', 't 01/2019-12/2020 1500000', 'b 01/2021-12/2021 6000000'],
  },
  {
    name: 'unemployment insurance listed too: its months do not count twice',
    text: 'Quá trình tham gia BHXH\n01/2015 - 12/2016 5.000.000\nQuá trình tham gia BHTN\n01/2015 - 12/2016 5.200.000',
    periods: ['b 01/2015-12/2016 5000000'],
  },
  {
    name: 'gaps and overlaps stay as they are',
    text: '01/2015 - 12/2016 5.000.000\n06/2016 - 03/2017 5.500.000\n01/2018 - đến nay 7.000.000',
    periods: ['b 01/2015-12/2016 5000000', 'b 06/2016-03/2017 5500000', 'b 01/2018-11/2026 7000000'],
  },
  {
    name: 'quarters',
    text: 'Quý I/2015 - 5.000.000\nQuý 2 năm 2015: 5 triệu\nquý iv/2015\t5.500.000',
    periods: ['b 01/2015-06/2015 5000000', 'b 10/2015-12/2015 5500000'],
  },
  {
    name: 'the wage before its months, in the words of a message',
    text: 'Đóng 5tr từ tháng 1-2015 tới tháng 12-2016\nrồi 6tr5 từ tháng 1-2017 tới tháng 6-2018',
    periods: TWO_YEARS,
  },
  {
    name: 'a list with numbers, points in dates, months counted',
    text: '1. 01.2015 - 12.2016 (24 tháng): 5.000.000\n2. 01.2017 - 06.2018 (18 tháng): 6.500.000',
    periods: TWO_YEARS,
  },
  {
    name: 'cells in quotes, days and times, cents',
    text: '"2015-01-01 00:00:00","2016-12-31 00:00:00","5,000,000.00"\n"01/01/2017"\t"30/06/2018"\t"6.500.000,00"',
    periods: TWO_YEARS,
  },
  {
    name: 'a table with bars and a line below its headings',
    text: '| Từ | Đến | Lương |\n|---|---|---|\n| 01/2015 | 12/2016 | 5.000.000 |\n| 01/2017 | 06/2018 | 6.500.000 |',
    periods: TWO_YEARS,
  },
  {
    name: 'years or a number of months alone: refused, for which months is not said',
    text: '2015: 5.000.000\nNăm 2016 - 2018: 6 triệu\n24 tháng x 5.000.000\n6 tháng đầu 2019: 5tr\nTổng cộng 48 tháng: 240.000.000',
    periods: [],
    refused: { 1: /Chưa thấy từ tháng nào/, 2: /Chưa thấy từ tháng nào/, 3: /Chưa thấy từ tháng nào/, 4: /Chưa thấy từ tháng nào/ },
  },
  {
    name: 'without a last month: asked for, not taken as one month',
    text: 'từ 3/2020 4tr5\n24 tháng từ 1/2015 5tr\n3/2020 trở đi 4,5 triệu\ntự nguyện 3/2020 1,5tr',
    periods: ['t 03/2020-03/2020 1500000'],
    refused: { 1: /Từ 03\/2020 đến tháng nào/, 2: /Từ 01\/2015 đến tháng nào/, 3: /đến tháng nào/ },
  },
  {
    name: 'a quarter by its letter, and a share behind the wage',
    text: 'Q1/2015 5.000.000\nTừ 04/2015 Đến 12/2016 Mức đóng 5.000.000 Tỷ lệ 22%',
    periods: ['b 01/2015-12/2016 5000000'],
  },
  { name: 'several on one line', text: '1/2015-12/2016 5tr; 1/2017-6/2018 6,5tr', periods: TWO_YEARS },
  {
    name: 'what is not certain is refused, the rest is read',
    text: '01/2015 - 12/2016 5.000.000\n13/2017 - 06/2018 6.000.000\n12/2018 - 01/2018 6.000.000\n01/2019 - 12/2019\n01/2020 - 12/2020 2,34\n01/2021 - 12/2021 5.000\n01/2022 - 12/2022 5.000.000 và 400.000\n01/2027 - 12/2027 6.000.000\n1/2023, 6/2023, 12/2023 5tr',
    periods: ['b 01/2015-12/2016 5000000'],
    refused: {
      2: /Không có tháng 13\/2017/,
      3: /trước tháng đầu/,
      4: /Chưa thấy lương/,
      5: /giống hệ số lương/,
      6: /5 triệu hay 5\.000 đồng/,
      7: /nhiều số tiền/,
      8: /chưa tới/,
      9: /quá nhiều tháng/,
    },
  },
  {
    name: 'a phone number, an address, a book number: words',
    text: 'Mã số BHXH 7912345678\nSố 12 đường 3/2, quận 10\n0912 345 678\nTổng cộng: 96 tháng',
    periods: [],
  },
];

describe('a pasted history', () => {
  test.each(HISTORIES)('$name', ({ text, periods, refused = {} }) => {
    expect(shown(text)).toEqual(periods);
    const told = read(text).refused;
    expect(told.map(({ line }) => line)).toEqual(Object.keys(refused).map(Number));
    for (const { line, reason } of told) expect(reason).toMatch(refused[line]!);
  });

  test('lines of words or of nonsense never throw, and nothing is read of them', () => {
    for (const text of ['', '\n\n', 'a'.repeat(10_000), '🙂'.repeat(200), '//--,,;;||', '1'.repeat(400), '\u0000\t\t'])
      expect(read(text)).toEqual({ periods: [], refused: [] });
  });

  test('the scheme of lines that do not say is the one asked for', () => {
    expect(read('01/2020 - 12/2020 2 triệu', 'voluntary').periods[0]?.scheme).toBe('voluntary');
  });

  test('more rows than a link holds become years on their average wage; no month and hardly a đồng is lost', () => {
    const months = Array.from({ length: 240 }, (_, index) => {
      const at = month(`${2004 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`);
      return { scheme: 'compulsory' as const, from: at, to: at, income: 3_000_000 + index * 12_345 };
    });
    const { periods, averaged } = withinRows(months, 21);
    expect(averaged).toBe(true);
    expect(periods).toHaveLength(20);
    expect(history(periods).months).toBe(240);
    const sum = (of: typeof months) =>
      of.reduce((total, { from, to, income }) => total + income * history([{ scheme: 'compulsory', from, to, income }]).months, 0);
    expect(Math.abs(sum(periods as typeof months) - sum(months))).toBeLessThan(240);
    expect(withinRows(months.slice(0, 21), 21)).toEqual({ periods: months.slice(0, 21), averaged: false });
  });
});

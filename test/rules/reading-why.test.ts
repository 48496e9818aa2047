/** What a box says of an entry it cannot read: what is wrong with this one, where that is plain. */
import { describe, expect, test } from 'vitest';
import { day, month } from '#law/month';
import { countField, dayField, moneyField, monthField, type Field } from '#calculators/form/field';
import { birthField } from '#calculators/form/person-fields';
import { mend } from '#calculators/form/reading/habits';
import { habits } from '#calculators/form/reading/plain';
import { saidFromToday } from '#calculators/form/reading/the-day';
import { why } from '#calculators/form/reading/why';

const on = day('2026-11-22');
Object.assign(habits, { mend });

const base = { key: 'o', label: '' };
const boxes: Record<string, Field<unknown>> = {
  day: dayField({ ...base, min: day('1900-01-01'), max: day('2030-12-31'), initial: () => on }),
  month: monthField({ ...base, min: month('1995-01'), max: month('2030-12'), initial: () => month('2026-11') }),
  birth: birthField,
  money: moneyField({ ...base, initial: () => 0 }),
  months: countField({ ...base, unit: 'tháng', min: 0, max: 600, initial: () => 0 }),
} as unknown as Record<string, Field<unknown>>;

/** The box's own sentence. */
const OWN = /^Hãy nhập (ngày\/tháng\/năm như|tháng\/năm như|tháng và năm sinh như|số tiền như|một số từ 0 đến 600)/;

describe.each([
  [
    'day',
    {
      'Tháng 2 năm 1975 không có ngày 31': '31/2/1975|31-2-1975|31.2.75|ngày 31 tháng 2 năm 1975',
      'Tháng 2 năm 1975 không có ngày 29': '29/02/1975',
      'Tháng 4 năm 1975 không có ngày 31': 'ngày 31 tháng 4 năm 1975',
      'Không có tháng 13': '15/13/2020',
      'Hãy viết ngày trước, tháng sau: 15/8/2020': '08/15/2020',
      'Không có ngày 0': '0/8/2020',
      'Hãy viết cả ngày, như 15/8/2020': '8/2020|tháng 8/2020|00/8/2020',
      'Hãy viết cả ngày và tháng, như 15/8/2020': '2020|năm 2020',
      'Hãy viết cả năm': '15/8|15-8|ngày 15 tháng 8|tháng 8',
      'Năm viết bằng bốn chữ số': '15/8/202|15/8/20200',
      'Ý bạn là năm 1975?': 'năm 75',
      'Ý bạn là năm 2005?': 'Năm 05',
      'theo dương lịch': '1/8/2020 âm lịch|1/8/2020 ÂL|1/8/2020 (âm lịch)',
      'Ý bạn là 15/8/2020? Hãy chỉ viết như thế.': 'trước ngày 15/8/2020|ký ngày 15/8/2020 tại Huế',
      'chỉ nhận một ngày': '15/8/2020 hoặc 16/8/2020|15/8/2020, 16/8/2020|15 hay 16/8/2020|1/8/2020 đến 5/8/2020|1/8/2020 - 5/8/2020',
      'có dấu gạch chéo': '150820|20200815',
    },
  ],
  [
    'month',
    {
      'không có ngày 30': '30/2/2020',
      'Không có tháng 13': 'tháng 13/2020|13/2020|T13 2020',
      'Không có tháng 0': '0/2020|00/2020',
      'Hãy viết cả tháng, như 8/2020': '2020|năm 2020|đầu năm 2020|cuối năm 2020',
      'Hãy viết cả năm': 'tháng 8|T8|8/5|tháng sáu',
      'Năm viết bằng bốn chữ số': '19800|8/202|8/20200',
      'Ý bạn là năm 1998?': 'năm 98',
      'Ý bạn là 8/2020? Hãy chỉ viết như thế.': 'từ 8/2020 đến nay|sau tháng 8/2020|hạn 8/2020',
      'Ý bạn là tháng 6 hay tháng tới?': 'thang sau',
      'Hãy viết năm bằng số': 'Canh Tý|năm Canh Tý',
      'chỉ nhận một tháng': 'tháng 6 hoặc 7/2020|6/2020, 7/2020|8/2020 đến 9/2021|8/2020-9/2021|từ 8/2020 tới 9/2021',
      'không viết quý': 'quý 3/2020|Q3/2020|quý III năm 2020',
      'có dấu gạch chéo': '202008|0825',
    },
  ],
  [
    'birth',
    {
      'không có ngày 30': '30/2/1980|30/2/80',
      'Không có tháng 13': 'tháng 13/1980|13/80',
      'không nhập tuổi': '45|45 tuổi|tuổi 45|45t',
      'Năm viết bằng bốn chữ số': '19800|198|8/19080',
      'Ý bạn là năm 1980?': "năm 80|'80",
      'Ý bạn là 8/1980?': 'nữ 8/1980|mẹ sinh 8/1980',
      'Chỉ nhớ năm thì viết 1980': 'đầu năm 1980|không nhớ ngày, 1980',
    },
  ],
  [
    'money',
    {
      'không thể là số âm': '-5 triệu|−1.500.000|- 500k',
      'không viết theo ngày': '200k/ngày|50tr/vụ|5 triệu/2 tháng|300 nghìn một ngày|5tr/tuần|5 triệu mỗi quý|50k/giờ|ngày 90k|mỗi ngày 90k',
      'bằng đồng Việt Nam': '200 USD|$200|200 đô|100 euro|5 triệu đô',
      'Ý bạn là 5 triệu? Hãy chỉ viết số tiền.': '5 triệu thực lĩnh|lương net 5tr|5.000.000 sau thuế|5tr/hộ|5tr đó|thực nhận 5 triệu đồng',
      'chỉ nhận một số tiền': '3tr → 4tr|3tr trừ 500k|2tr2, 2tr5|lương 3tr, phụ cấp 500k',
      'Số này quá lớn: nhiều nhất là 200 triệu': '300 triệu|1 tỷ|5000000000|1.500.000.000|2,5 tỉ|15 tỷ',
      'số bình quân': 'không ổn định|thất thường|lúc 3tr lúc 5tr',
      'Hãy chọn một số tiền': 'dưới 5 triệu|tối đa 5tr|vài triệu|mấy triệu|4 triệu mấy trăm|5-7|5 đến 7|5 triệu có lẻ|từ 3 triệu',
    },
  ],
  [
    'months',
    {
      'không nhập ngày tháng': '2010-2025|từ 2010 đến nay|1/2010 - 12/2025',
      'không thể là số âm': '-3|−3 tháng',
      'một số tròn': '12,5 tháng|6 tháng rưỡi|15,6',
      'Chưa chắc thì nhập số gần đúng': 'không nhớ|không rõ|quên rồi|chưa biết|vài năm|mười mấy năm|10 năm mấy tháng',
      'Ý bạn là 60 tháng? Hãy chỉ viết số tháng.': 'bắt buộc 5 năm|5 năm BHXH tự nguyện|đi làm 60 tháng ở công ty',
      'đã cộng lại': '5 năm bắt buộc, 3 năm tự nguyện',
    },
  ],
] as const)('a box of a %s', (kind, reasons) => {
  test.each(Object.entries(reasons))('“%s”', (reason, texts) => {
    for (const text of texts.split('|')) {
      const read = boxes[kind]!.parse(text, on);
      expect([text, read.ok ? String(read.value) : why(text, read.error)]).toEqual([text, expect.stringContaining(reason)]);
    }
  });

  test('says what it expects of anything else', () => {
    for (const text of ['abc', '', '???', '<b>', 'con gà', '5 con gà, 3 con vịt', 'còn thiếu 5 năm', 'không quá 5 năm']) {
      const read = boxes[kind]!.parse(text, on);
      expect([text, read.ok || (why(text, read.error) ?? read.error)]).toEqual([text, expect.stringMatching(OWN)]);
    }
  });
});

test('a day that no calendar has is not asked back', () => {
  expect(why('vợ|31/2/1990|', 'Người thứ 1: Hãy nhập năm sinh hoặc tháng/năm sinh.')).toBeUndefined();
});

test('a date beyond the limits is not asked back', () => {
  for (const [kind, text] of [
    ['day', 'hạn 1/1/2050'],
    ['month', 'hạn 1/2050'],
    ['birth', 'cháu sinh 1/2024'],
  ] as const) {
    const read = boxes[kind]!.parse(text, on);
    expect([text, read.ok || (why(text, read.error) ?? read.error)]).toEqual([text, expect.stringMatching(OWN)]);
  }
});

test.each([
  ['hom nay', '22/11/2026'],
  ['hom qua', '21/11/2026'],
  ['ngay mai', '23/11/2026'],
  ['thang nay', '11/2026'],
  ['thang truoc', '10/2026'],
  ['thang sau', '12/2026'],
  ['thang 8 nam nay', 'thang 8 nam 2026'],
  ['thang 8 nam ngoai', 'thang 8 nam 2025'],
  ['thang 8 nam kia', 'thang 8 nam 2024'],
  ['ngay kia', '24/11/2026'],
  ['thang muoi hai nam ngoai', 'thang muoi hai nam 2025'],
  ['15/8 nam nay', '15/8/2026'],
  ['ngay 15/8 nam nay', 'ngay 15/8/2026'],
  ['ngay 15 thang nay', 'ngay 15 thang 11/2026'],
  ['ngay 15 thang 8 nam nay', 'ngay 15 thang 8 nam 2026'],
  // A length of time, not a day.
  ['15 nam nay', '15 nam nay'],
  ['3 thang truoc', '3 thang truoc'],
])('“%s” is said from today', (text, expected) => {
  expect(saidFromToday(text, () => on)).toBe(expected);
});

test('over the end of a month and of a year', () => {
  expect(saidFromToday('thang truoc', () => '2027-01-31')).toBe('12/2026');
  expect(saidFromToday('hom qua', () => '2027-01-01')).toBe('31/12/2026');
  expect(saidFromToday('thang sau', () => '2026-12-31')).toBe('1/2027');
});

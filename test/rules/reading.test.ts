/** What people type into boxes, and what is read of it: one table per kind. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatInteger, formatMonth } from '#law/format';
import { day, month } from '#law/month';
import { countField, moneyField, MOST_MONEY } from '#calculators/form/field';
import { birthField } from '#calculators/form/person-fields';
import { readCount } from '#calculators/form/reading/count';
import { mend } from '#calculators/form/reading/habits';
import { readMonth } from '#calculators/form/reading/date';
import { readMoney } from '#calculators/form/reading/money';
import { readPercent } from '#calculators/form/reading/percent';
import { habits } from '#calculators/form/reading/plain';
import { moneyInWords } from '#calculators/form/reading/words';

const on = day('2026-11-22');

// Fetched on the phone with the first box that takes the focus.
Object.assign(habits, { mend });

describe('money', () => {
  test.each([
    [
      1_500_000,
      '1500000|1.500.000|1,500,000|1 500 000|1’500’000|1 500 000|1.500.000,00|1,500,000.00|1500000.00|1.500.000 đồng|1.500.000đ|1.500.000 đ.|1.500.000 d|' +
        '₫1.500.000|1.500.000₫|1.500.000 ₫/tháng|VND 1,500,000|1.500.000 VNĐ|VND1500000|1.500.000 ð|１５０００００|１．５００．０００|1\u200b500\u200b000|' +
        '\u200e1.500.000\u202c|\u202a1.500.000\u202c|1\u00a0500\u00a0000|1\u202f500\u202f000|  1.500.000  |1.500.000.|1.500.000,|(1.500.000)|“1.500.000”|1.500.000,-|' +
        '1,5tr|1.5tr|1,50 tr|1tr5|1tr5đ|1tr500|1tr500k|1,5 triệu|1,5 trieu|1,5 triệu đồng|1,5 triệu đồng/tháng|1,5tr/tháng|1,5tr/th|1,5 triệu mỗi tháng|1,5 triệu một tháng|' +
        'mỗi tháng 1,5 triệu|1,5 TRIỆU|1,5 trđ|1 triệu 5|1 triệu 500|1 triệu 500 nghìn|1 triệu 500 ngàn|1 triệu, 500 nghìn|1 tr. 500|1 triệu rưỡi|1 triệu rưởi|1 trieu ruoi|' +
        'triệu rưỡi|củ rưỡi|một triệu rưỡi|một triệu năm|một triệu năm trăm|một triệu năm trăm nghìn đồng|mot trieu nam tram ngan|1,5 củ|1 củ rưỡi|1 củ 5|15 lít|~1,5tr|khoảng 1,5 triệu|' +
        'tầm 1,5 triệu|khoang 1tr5|1.500.000 đồng chẵn|1,500 triệu|1500k|1500 nghìn|1.500,000|1500000 Việt Nam đồng|1.500.000 đồng Việt Nam|' +
        '1 trieeuj 5|1 trieuj ruwowix|mootj trieeuj ruwowix|1,5M|1m5|1.500.000 (đồng)|1.500.000(đ)|1.500.000 [VNĐ]|1.500.000 =|= 1.500.000|«1.500.000»|[1.500.000]|*1,5 triệu*|' +
        '👉 1,5 triệu|1,5 triệu ạ 🙏|1,5tr nhé|1,5 triệu thôi|khoảng chừng 1,5tr|độ 1,5 triệu|1,5tr/thg|1,5 triệu trên một tháng|1,5tr cho 1 tháng|1.500.000đ/1th|1.500.000đ/người/tháng|' +
        '1.500.000đ/t|1 triệu + 500k|1tr + 500 nghìn phụ cấp|1.000.000 + 500.000|750.000 x 2|2 x 750k|một phẩy năm triệu|1·500·000|1_500_000|trên dưới 1,5 triệu|chưa tới 1,5tr|ước tính 1,5tr|ít nhất 1,5 triệu|1,5 triệu trở lên|1,5 triệu hơn|' +
        'tháng 1,5tr|một tháng 1,5 triệu|1 tháng 1,5tr|mức lương 1.500.000|Mức đóng: 1.500.000đ|thu nhập 1,5 triệu|lương tháng 1,5 triệu|lương cơ bản 1,5tr|tổng cộng: 1.500.000đ|' +
        'tầm tầm 1,5 triệu|áng chừng 1tr5|đâu đó 1,5 triệu|khoảng 1tr5 gì đó|hơn 1tr5 chút|lương của em là 1,5tr|thu nhập của tôi khoảng 1,5 triệu|tháng được 1,5 triệu|tháng lãnh 1tr5|lương cứng 1tr5|' +
        '1tr5 ạ chị ơi|1tr5 em ơi|1,5tr/tháng nhé shop|vâng 1tr5|ok 1tr5|1`500`000|1:500:000|1.5OO.000|l.500.000|1,5trđồng|1,5 triệuđồng|1 trie65u 500 nga2n|1 trịu rưỡi|1 treiuj rưỡi|lương 1tr + phụ cấp 500k|1tr cộng 500k|750k nhân 2|>1,5 triệu|' +
        '1 triệu 500.000|1tr500.000đ|1 triệu 500 000 đồng|1tr500000|1 triệu và 500 nghìn|1. 500. 000|1, 500, 000 đ|1 phẩy 5 triệu|1.500.000 ()',
    ],
    [2_000_000, '2 củ|2tr|2TR|2 triệu|hai triệu|hai trieu|Hai Triệu Đồng|2.000.000 '],
    [250_000, 'hai trăm rưỡi nghìn|hai trăm năm mươi nghìn'],
    [1_200_000, 'triệu hai|1 triệu hai|1tr2'],
    [2_300_000, '2tr3|2 triệu 3|hai triệu ba|2 triệu 300|hai triệu ba trăm|hai triệu ba trăm nghìn|2tr300k|2 củ 3 lít|2,3tr'],
    [2_350_000, 'hai triệu ba lăm|hai triệu ba trăm năm mươi nghìn|2tr350|2,35 triệu'],
    [2_050_000, '2tr05|2tr050|hai triệu năm mươi|hai triệu không trăm năm mươi nghìn|hai triệu lẻ năm mươi'],
    [
      500_000,
      '500k|500K|500 k|500 ngàn|500 nghìn|500 nghin|500n|năm trăm nghìn|năm trăm ngàn|nửa triệu|5 lít|0,5tr|0.500 triệu|.5tr|,5 triệu|một nửa triệu',
    ],
    [15_000_000, 'mười lăm triệu|15tr|15 triệu'],
    [35_000_000, 'ba mươi lăm triệu|ba lăm triệu|35 củ'],
    [1_005_000, 'một triệu không trăm linh năm nghìn|1.005.000'],
    [3_000_000, '3.000.000 ð|3 triệu/tháng|3 triệu / 1 tháng'],
    [1_200_000_000, '1,2 tỷ|1 tỉ 2|một tỷ hai trăm triệu'],
    [2500, '2.500 đồng|2,500 đ|2500đ|2,5k đồng'],
    [
      5_000_000,
      '5.000.000đ (năm triệu đồng)|5.000.000 (5 triệu)|5.000.000đ(năm triệu đồng)|5.000.000 đồng (Bằng chữ: Năm triệu đồng chẵn)|5 triệu (năm triệu) đồng|' +
        'Số tiền: 5.000.000 đồng|Số tiền: 5.000.000 đồng (bằng chữ: năm triệu đồng chẵn./.)|Số tiền 5.000.000đ|+5,000,000 VND|+ 5.000.000đ|5.000.000đ - năm triệu đồng|' +
        '5.000.000 đồng – năm triệu đồng|5.000.000 — 5tr|5.000.000đ -5tr|5.000.000đ- năm triệu|5.000.000 = 5 triệu|5tr = 5.000.000đ|5 (năm triệu)|5.000 (5 triệu)|5000 - năm triệu|' +
        '5.000.000 đ/tháng (năm triệu đồng một tháng)|Lương: 5tr|lương 5 triệu|lương 5 triệu/tháng|5tr (5.000.000đ) - năm triệu|5.000.000 (năm triệu) đồng/tháng|hơn 5 triệu|gần 5 triệu đồng|trên 5.000.000|xấp xỉ 5tr|60 triệu/năm (5 triệu/tháng)',
    ],
    [2_500_000, '2,500k (hai triệu rưỡi)'],
    // A whole amount with its đồng is no fraction of one.
    [300_000, '300.000 đồng|300.000đ|300,000 VND|300.000 đ/tháng|300.000,00 đồng|ba trăm nghìn'],
    [50_000, '50.000 đồng|50.000đ|50k|năm chục nghìn'],
    [100_000, '1 lít|1 xị|trăm nghìn'],
    [25_000_000, 'hai mươi nhăm triệu|25 chai'],
    [8_000_000, 'tám triệu|tầm 8 triệu|tầm tám triệu|cỡ tám triệu'],
    [3_050_000, '3 triệu 50.000|3tr 50.000đ|3 triệu lẻ năm chục'],
    [0, '0|0đ|0 đồng|không lương|không có thu nhập|chưa có gì|không|0 đồng (không đồng)|không có|chưa có|ko|không đồng nào|0tr'],
  ] as const)('%i', (expected, texts) => {
    for (const text of texts.split('|'))
      expect([text, readMoney(text, expected > MOST_MONEY ? expected : MOST_MONEY)]).toEqual([text, { value: expected }]);
  });

  test.each([
    ['2,500k', [2_500_000, 2500]],
    ['2.500k', [2_500_000, 2500]],
    ['1.500', [1_500_000, 1500]],
    ['1,500', [1_500_000, 1500]],
    ['1500', [1_500_000, 1500]],
    ['2', [2_000_000, 2]],
    ['1,5', [1_500_000]],
    ['500', [500_000, 500]],
    ['năm trăm', [500_000, 500]],
    ['15.000', [15_000_000, 15_000]],
    ['2tr50', [2_500_000, 2_050_000]],
    ['2 triệu 35', [2_350_000, 2_035_000]],
    ['một triệu hai trăm ba', [1_230_000, 1_203_000]],
    ['trăm rưỡi', [150_000, 150]],
    ['hai trăm ba nghìn', [230_000, 203_000]],
    ['trăm hai', [120_000, 102]],
    ['5.000.000đ (năm mươi triệu đồng)', [50_000_000, 5_000_000]],
    ['5.000.000 - 6 triệu', [6_000_000, 5_000_000]],
    ['5tr (5tr) = 6tr', [6_000_000, 5_000_000]],
    ['5.000.000 (năm trăm nghìn)', [5_000_000, 500_000]],
    ['5-6 triệu', [6_000_000, 5_000_000]],
    ['2 - 3 triệu', [3_000_000, 2_000_000]],
    ['5–6tr/tháng', [6_000_000, 5_000_000]],
    ['5~6 triệu', [6_000_000, 5_000_000]],
    ['từ 5 đến 6 triệu', [6_000_000, 5_000_000]],
    ['5 hoặc 6 triệu', [6_000_000, 5_000_000]],
    ['4tr5 hay 5tr', [5_000_000, 4_500_000]],
    ['500-600k', [600_000, 500_000]],
    ['1.000.000 - 2.000.000 đ', [2_000_000, 1_000_000]],
    ['hai ba triệu', [23_000_000, 3_000_000]],
    ['hai, ba triệu', [3_000_000, 2_000_000]],
    ['năm, sáu triệu', [6_000_000, 5_000_000]],
    ['24 triệu/năm', [24_000_000, 2_000_000]],
    ['60 triệu một năm', [60_000_000, 5_000_000]],
    ['24tr mỗi năm', [24_000_000, 2_000_000]],
    ['mỗi năm 24tr', [24_000_000, 2_000_000]],
    ['năm 24 triệu', [24_000_000, 2_000_000]],
    ['24 triệu cả năm', [24_000_000, 2_000_000]],
    ['hai đến ba triệu', [3_000_000, 2_000_000]],
    ['hai ba trăm nghìn', [300_000, 200_000]],
  ])('“%s” is asked back', (text, either) => {
    expect(readMoney(text, MOST_MONEY)).toEqual({ either });
  });

  test('the question names both', () => {
    expect(moneyField({ key: 'tn', label: '', initial: () => 0 }).parse('2,500k', on)).toEqual({
      ok: false,
      error: 'Ý bạn là 2,5 triệu hay 2.500 đồng? Hãy chọn, hoặc viết rõ.',
    });
  });

  test.each(
    '|abc|-5|−5|–2 triệu|1e9|1.50.000|1.500.00|1tr5tr|tr5|5 con gà|12 tháng|3 người|nửa|một nửa|5 triệu lẻ|200k/ngày|3-4-5 triệu|hai mươi ba mươi triệu|NaN|<b>|1tr2tr|99999999999999999999|2 3|2 đồng 5|1½ triệu|0912 345 678|0912-345-678|1.500.000,5|triệu|rưỡi|2 rưỡi|1..500.000|hai ba bốn|5 triệu (chưa trừ thuế)|dưới 5 triệu|tối đa 5 triệu|vài triệu|5-7|5 + 6 triệu|200 USD|1 triệu + 2|tháng 5 500.000|lương tháng 5 500.000|tháng 5 lương 6 triệu|2trie65u5|5tr net|5 triệu 3 triệu|- 5 triệu|+|lương|5 con gà (2)|2 (5 con gà)|1(1)(1)(1)(1)(1)(1)(1)(1)(1)(1)(1)(1)(1)(1)(1)(1)(1)(1)(1)(1)(1)(1)(1)(1)(1)(1)(1)(1)(1)'.split(
      '|',
    ),
  )('does not guess at “%s”', (text) => {
    expect(readMoney(text)).toEqual({});
  });

  test('reads back every amount a box writes', () => {
    const field = moneyField({ key: 'tn', label: '', initial: () => 0 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: MOST_MONEY }),
        (value) => void expect(field.parse(field.write(value), on)).toEqual({ ok: true, value }),
      ),
    );
    fc.assert(fc.property(fc.integer({ min: 100_000, max: 999_999_999_999 }), (value) => readMoney(formatInteger(value)).value === value));
  });

  test('reads back every amount said in words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (value) => void expect(readMoney(moneyInWords(value))).toEqual({ value })),
    );
  });

  test.each([
    [1_500_000, 'một triệu năm trăm nghìn đồng'],
    [2_200_000, 'hai triệu hai trăm nghìn đồng'],
    [1_005_000, 'một triệu không trăm linh năm nghìn đồng'],
    [21_000, 'hai mươi mốt nghìn đồng'],
    [15_000, 'mười lăm nghìn đồng'],
    [264_000, 'hai trăm sáu mươi bốn nghìn đồng'],
    [1_000_000_000, 'một tỷ đồng'],
    [0, 'không đồng'],
  ])('%i in words', (value, words) => {
    expect(moneyInWords(value)).toBe(words);
  });
});

describe('counts', () => {
  test.each([
    [
      'tháng',
      12,
      '12|12 tháng|12tháng|12 th|１２|mười hai|mười hai tháng|1 năm|một năm|12.|~12|khoảng 12 tháng|12,0|012|\u200e12|12t|12 thg|12thg|12 thg.|' +
        'mười hai thg|12 (mười hai) tháng|12 tháng (một năm)|1y|12 months|1 nawm|12 thangs|12 tháng ạ|12 tháng nhé!|tổng 12 tháng|12 tháng đóng|12 ()|khoảng chừng 12 tháng|một năm tròn|khoảng tầm 12 tháng|cỡ một năm|1 năm 12 tháng|1 na8m',
    ],
    ['tháng', 5, '5|năm|năm tháng|05'],
    ['tháng', 6, '6|½ năm|1/2 năm|nửa năm|0 năm 6 tháng'],
    [
      'tháng',
      186,
      '15 năm 6 tháng|15n6t|15 năm + 6 tháng|15,5 năm|đủ 15 năm 6 tháng|15 năm lẻ 6 tháng|15 năm & 6 tháng|15 năm cộng 6 tháng|15 năm thêm 6 tháng|5 năm 6 tháng + 10 năm|15 năm sáu|15 năm sáu tháng',
    ],
    [
      'tháng',
      60,
      '5 yrs|mới đóng 5 năm|5 năm đóng BHXH|dạ 5 năm|5 năm ạ chị|5 năm nhé chị|em đóng 5 năm|tôi đóng được 5 năm|60 tháng BHXH|mới 5 năm|BHXH 5 năm|tham gia 5 năm|em tham gia được 5 năm|đóng bảo hiểm được 5 năm|mình đóng 5 năm|chỉ đóng 5 năm|cũng 5 năm|vừa tròn 5 năm|5 năm đúng|xấp xỉ 5 năm|3 năm + 2 năm|3 + 2 năm|48 tháng + 12 tháng|48 + 12 tháng',
    ],
    ['tháng', 59, '5 năm kém 1 tháng|5 năm thiếu 1 tháng'],
    ['tháng', 8, 'tám tháng|tầm tám tháng|tam thang'],
    ['tháng', 24, '2 (hai) năm|02 năm (hai năm)|2 năm = 24 tháng|24 tháng - 2 năm'],
    [
      'tháng',
      27,
      '2n3t|2 năm 3t|2 năm 3 tháng|2 năm 3|hai năm ba tháng|2 năm, 3 tháng|2 nam 3 thang|2 năm và 3 tháng|2 năm 3 thg|27 tháng|27 tháng (2 năm 3 tháng)',
    ],
    ['tháng', 65, 'năm năm năm tháng|5 năm năm tháng|năm năm năm'],
    ['tháng', 125, 'mười năm năm tháng|10 năm 5'],
    ['tháng', 300, 'hai mươi lăm năm|hai lăm năm'],
    ['tháng', 245, 'hai mươi năm năm tháng'],
    ['tháng', 600, 'năm mươi năm'],
    ['tháng', 18, '1 năm rưỡi|1,5 năm|1.5 năm|một năm rưỡi'],
    [
      'tháng',
      180,
      'mười lăm năm|15 năm|một trăm tám mươi|180 tháng (15 năm)|180 (15 năm)|15 năm = 180 tháng|15 năm (180 tháng)|180 tháng – 15 năm|đóng 15 năm|đã đóng được 15 năm|tròn 15 năm|15 năm chẵn|15 năm nay|15y|15 năm ạ|15 năm/180 tháng|15 năm, tức 180 tháng|180 tháng tương đương 15 năm|180 tháng → 15 năm|180 tháng, 15 năm|15 năm 180 tháng',
    ],
    [
      'tháng',
      0,
      '0|không|ko|0 tháng|chưa|chưa đóng|chưa đóng lần nào|chưa từng|chưa từng đóng|không tháng nào cả|chưa bao giờ|chưa tham gia|chưa có|không có|không tháng nào|k có|hông có|chưa đóng BHXH bao giờ|đóng lần đầu|mới bắt đầu',
    ],
    ['ngày', 0, '0|chưa nghỉ|chưa nghỉ ngày nào'],
    ['ngày', 10, '10 hôm|10 bữa|chục ngày'],
    ['tháng', 48, 'bốn năm|4n|4 năm'],
    ['tháng', 102, 'một trăm linh hai|trăm lẻ hai tháng|102'],
    ['tháng', 150, 'trăm rưỡi|một trăm rưởi tháng'],
    ['tháng', 120, 'trăm hai mươi|một trăm hai chục|120'],
    ['năm', 20, '20|20 năm|hai mươi|hai mươi năm|240 tháng|20n'],
    ['người', 10, '10|10 người|mười người|10 nguoi'],
    [
      'người',
      3,
      '3|3 người|3 ng|3 nhân khẩu|3 đứa con|3 con nhỏ|3 người phụ thuộc|3 học sinh|3 hs|cả nhà 3 người|3 cháu|2 người lớn 1 trẻ em|2 người lớn và 1 trẻ em|2 lớn, 1 bé|2 vợ chồng 1 con|vợ chồng 1 con|hai vợ chồng một con|2 trai 1 gái|nhà có 3 người|gia đình 3 người|3 thành viên|3 mẹ con|3 người cả nhà|bố mẹ và 1 con|ông bà và 1 cháu|3 anh em|3 người trong nhà|ba cháu|3 con|3 người con|3 bé|3 (ba) người|03 cháu|hộ 3 khẩu|hộ có 3 người|3 người/hộ|3 người trong 1 hộ|2 người + 1|2 + 1 người|tôi và 2 con|mẹ và 2 con|vợ chồng em với 1 con|2 vc 1 con|3 thẻ|3 đầu người|3 nhân khẩu thường trú|ba mẹ con|ba mẹ và 1 con',
    ],
    // "Ba mẹ" of the South are two.
    ['người', 2, 'vợ chồng|hai vợ chồng|vợ chồng em|ba mẹ|ba má|bố mẹ|ông bà|hai mẹ con'],
    ['%', 61, 'tỷ lệ 61%|suy giảm 61 %|mất 61%|61% KNLĐ|suy giảm 61% khả năng lao động'],
    ['%', 20, 'hai mươi %|20%'],
    ['%', 100, '100|100%|100 %|１００％|100.|100 phần trăm|một trăm phần trăm|%100'],
    ['người', 1, '1|một mình|chỉ mình tôi|1 mình|mình tôi|chỉ có tôi|một mình em'],
    ['người', 0, '0|không|không có|không ai|chưa có ai|chưa có con|không có cháu nào'],
  ])('%s: %i', (unit, expected, texts) => {
    for (const text of texts.split('|')) expect([text, readCount(text, unit)]).toEqual([text, expected]);
  });

  test.each([
    [
      'tháng',
      '|chưa biết|không nhớ|không rõ|-5|mười mấy|5 con gà|12 người|1e3|1 2|3 con|12 tháng (chưa rõ)|12-6-12|mười hai mười ba tháng|2 quý|15 năm sau|không đủ 15 năm',
    ],
    ['người', '5 tháng|5 năm|5%||5 con gà|con|cháu'],
    ['%', '5 tháng|100 người'],
  ])('%s: none of “%s”', (unit, texts) => {
    for (const text of texts.split('|')) expect([text, readCount(text, unit)]).toEqual([text, Number.NaN]);
  });

  test.each([
    ['trăm hai', '120 hay 102'],
    ['một trăm ba tháng', '130 hay 103'],
    ['2 trăm 4', '240 hay 204'],
    ['180 tháng (14 năm)', '168 hay 180'],
    ['gần 15 năm', '180 hay 168'],
    ['hơn 15 năm', '192 hay 180'],
    ['chưa đủ 15 năm', '180 hay 168'],
    ['chưa tới mười năm', '120 hay 108'],
    ['hơn mười năm', '132 hay 120'],
    ['gần hai mươi năm', '240 hay 228'],
    ['15 năm trở lên', '192 hay 180'],
    ['ít nhất 15 năm', '192 hay 180'],
    ['15 năm có lẻ', '192 hay 180'],
    ['15+ năm', '192 hay 180'],
    ['>15 năm', '192 hay 180'],
    ['<15 năm', '180 hay 168'],
    ['ngót 15 năm', '180 hay 168'],
    ['chưa tròn 15 năm', '180 hay 168'],
    ['1 năm 15 tháng', '15 hay 12'],
    ['15 năm 20', '20 hay 180'],
    ['hai đến ba năm', '36 hay 24'],
    ['năm sáu tháng', '6 hay 56'],
    ['15 năm - 6 tháng', '186 hay 174'],
    ['hơn 180 tháng', '181 hay 180'],
    ['15 năm (179 tháng)', '179 hay 180'],
    ['580 tháng (52 năm)', '624 hay 580'],
    ['12-15', '15 hay 12'],
    ['12 – 15 tháng', '15 hay 12'],
    ['12 (mười ba) tháng', '13 hay 12'],
    ['15-16 năm', '192 hay 180'],
    ['từ 2 đến 3 năm', '36 hay 24'],
    ['1 năm hoặc 2 năm', '24 hay 12'],
    ['hai ba tháng', '3 hay 23'],
  ])('“%s” is asked back', (text, both) => {
    const field = countField({ key: 'th', label: '', unit: 'tháng', min: 0, max: 600, initial: () => 0 });
    expect(field.parse(text, on)).toEqual({ ok: false, error: `Ý bạn là ${both} tháng? Hãy viết rõ.` });
  });
});

describe('percents', () => {
  test.each([
    [
      '0.31',
      '0,31|0.31|0,31%|0,31 %|0,31 %/tháng|0,31%/tháng|0,31 phần trăm|0.31 phan tram một tháng|,31|０，３１％|0,31.|\u200b0,31|00,31|0,31 %/năm',
    ],
    ['5', '5|5%|5 %|05|5.|năm phần trăm|5%/th|5% một năm'],
    ['0.5', '0,5|,5|nửa phần trăm|0 phẩy 5|0 phẩy 5 phần trăm|0.5 %/thg'],
    ['0', '0|không|không có'],
    [
      '20',
      '20 percent|lãi 20%|lãi suất 20 %|20pt|20 %|+20%|20 % ạ|hai mươi phần trăm|hai mươi %|hai mươi%|hai mươi|%20|hỗ trợ 20%|hỗ trợ thêm 20%',
    ],
    ['10.5', '10 rưỡi %|10,5|mười phẩy năm'],
    ['5.0', '5,0|5.0 %'],
    ['100', '100|100%'],
  ])('%s', (expected, texts) => {
    for (const text of texts.split('|')) expect([text, readPercent(text)]).toEqual([text, expected]);
  });

  test.each('|%|-1|nửa|một nửa|1/3|10-20 %|mấy phần trăm|mười mấy|1,2,3|1e1|abc|0,31 đồng|1.234,5|NaN'.split('|'))(
    'refuses “%s”',
    (text) => {
      expect(readPercent(text)).toBeUndefined();
    },
  );
});

describe('months', () => {
  test.each([
    [
      '1975-08',
      '8/1975|08/1975|8-1975|8.1975|8 1975|8 / 1975|08 – 1975|8—1975|8−1975|8,1975|8/1975.|8/1975,|(8/1975)|tháng 8/1975|Tháng 8 năm 1975|thang 8 nam 1975|tháng 8, 1975|tháng 8 - 1975|T8/1975|' +
        't8 1975|T.8/1975|th 8/1975|tháng tám 1975|tháng tám năm 1975|tháng Tám/1975|1975-08|1975/8|1975-08-15|1975/08/15|15/8/1975|15-08-1975|15.8.1975|15 tháng 8 năm 1975|' +
        "ngày 15 tháng 8 năm 1975|ngày 15/8/1975|15 tháng tám, 1975|sinh 8/1975|sinh tháng 8 năm 1975|sinh ngày 15/8/1975|081975|81975|15081975|８/１９７５|8\u200b/1975|\u202a8/1975\u202c|8/75|15/8/75|8/1975 |tháng 8/75|15 thg 8, 1975|thg 8 1975|thg 8/1975|Thứ sáu, 15/8/1975|Thứ Sáu, 15 tháng 8, 1975|CN 15/8/1975|1975-08-15T00:00:00|15/8/1975 00:00|8∕1975|Aug 1975|August 1975|aug-75|15 Aug 1975|15-Aug-1975|Aug 15, 1975|Aug. 1975|thangs 8 nawm 1975|tháng tám năm bảy lăm|tháng 8 năm một nghìn chín trăm bảy mươi lăm|ngày mười lăm tháng tám năm 1975|mười lăm tháng 8/1975|8/1975 ạ|«8/1975»|8\\1975|8_1975|từ 8/1975|từ tháng 8 năm 1975|O8/1975|8/1975 (CCCD)|8/1975 (theo giấy khai sinh)|8/1975 dương lịch|15/8/1975 (dương lịch)|15/8/'75|NS 15/8/1975|1975-08-15T10:00:00Z|10:30 15/8/1975|15/8/1975 8h30|8h30 15/8/1975|15/8/1975 lúc 8:30|15/8/1975 (thứ sáu)|15/8/1975DL|8/1975 (dương)|8/1975 AD|/8/1975|8:1975|8;1975|8=1975|15-8/1975|vào tháng 8/1975|cuối tháng 8/1975|đầu tháng 8 năm 1975|trong tháng 8/1975|từ tháng 8/1975 trở đi|bắt đầu từ tháng 8 năm 1975|nghỉ việc ngày 15/8/1975|đến hết ngày 15/8/1975|kỳ 8/1975|8/1975 đúng không ạ|15th August 1975|15 Aug, 1975|Aug 15 1975|August 15th, 1975|8/1975 Ất Mão|8/l975|tháng tám năm một chín bảy lăm|sn 8/1975|ngày tháng năm sinh: 15/8/1975",
    ],
    ['1975-05', 'ngày năm tháng năm năm bảy lăm|May 1975|tháng năm năm 1975|tháng năm 1975|tháng 5 năm 1975|5/1975'],
    ['1975-10', 'tháng mười năm 1975|tháng mười/1975'],
    ['1975-11', 'tháng mười một 1975|tháng mười một năm 1975'],
    ['1975-12', 'tháng mười hai năm 1975|tháng chạp 1975|31/12/1975'],
    ['1975-01', 'tháng giêng 1975|mùng 2 tháng giêng năm 1975|mồng 1 tháng 1 năm 1975|tháng một năm 1975'],
    ['1975-04', 'tháng tư năm 1975|tháng bốn/1975|30/4/1975'],
    ['2026-08', 'T8/2026|8/26|tháng 8/26|2026-8'],
    ['1975-06', 'tháng sáu 1975|tháng sáu năm 1975|mùng sáu tháng sáu năm 1975'],
    ['1975-07', 'sáu tháng bảy năm 1975'],
    ['1976-02', '29/02/1976|29 tháng 2 năm 1976'],
  ])('%s', (expected, texts) => {
    for (const text of texts.split('|')) expect([text, readMonth(text)]).toEqual([text, expected]);
  });

  test.each(
    '|1975|8|31/2/1975|29/2/1975|30/02/1976|31/4/1975|0/1975|13/1975|32/1/1975|0/8/1975|15/8|8/197|8/19755|8/1975/15/2|quý 3/2026|8/1975 âm lịch|tháng 8|abc|1e3/1975|-8/1975|1121975|8/15/1975|tháng mấy năm 1975|12345678|2,5/1975x|3-4/1975|tháng 3-4/1975|29/02/1900|12/13/1975|00/1975|tháng Giêng|Ất Mão|rằm tháng tám 1975|tháng sáu|thang sau|sau tháng 8/1975|sau ngày 15/8/1975|trước 8/1975|7,8/1975'.split(
      '|',
    ),
  )('refuses “%s”', (text) => {
    expect(readMonth(text)).toBeUndefined();
  });

  test('every month a box writes is read back, with and without a day', () => {
    const dates = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, (date) => {
        const [year, number, date_] = date.toISOString().slice(0, 10).split('-');
        const expected = month(`${year}-${number}`);
        for (const text of [
          formatMonth(expected),
          `${date_}/${number}/${year}`,
          `${year}-${number}-${date_}`,
          `ngày ${date_} tháng ${number} năm ${year}`,
        ])
          expect(readMonth(text)).toBe(expected);
      }),
    );
  });
});

describe('a birth', () => {
  test.each([
    [
      '1975-01',
      '1975 (Ất Mão)|--/1975|__/__/1975|..../1975|?/1975|x/1975|xx/xx/1975|sinh năm một chín bảy lăm|SN1975|--/--/1975|00/00/1975|../../1975|sn 1975|SN: 1975|sinh 75|sinh năm 75|SN 75|1975 ạ|1975|năm 1975|năm sinh 1975|sinh năm 1975|1975.|sinh 1975',
    ],
    ['1975-08', '../8/1975|00/8/1975|xx/08/1975|?/8/1975|15/8/1975 (theo CCCD)|8/1975|8/75|15/8/75|T8/1975|15 tháng 8 năm 1975'],
    ['2005-08', '8/05|8/2005|15/8/05'],
  ])('%s', (expected, texts) => {
    for (const text of texts.split('|')) expect([text, birthField.parse(text, on)]).toEqual([text, { ok: true, value: expected }]);
  });

  test.each('75|năm 75|51 tuổi|00/1975|1875|31/2/1975|29/2/1975|8/1890|12/2999|năm'.split('|'))('refuses “%s”', (text) => {
    expect(birthField.parse(text, on)).toMatchObject({ ok: false });
  });
});

test('brackets upon brackets are read at once', () => {
  for (const text of ['1(2)(3)(4)(5)(6)(7)(8)(9)'.padEnd(110, '(1)(2)'), `${'(1)'.repeat(39)}k`, 'hai ba năm bảy tháng '.repeat(5)]) {
    readMoney(text);
    readCount(text, 'tháng');
    readCount(text, 'tháng', true);
  }
});

test('nothing typed throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789.,/- tđrkn%ệm(=)') })), (text) => {
      readMoney(text);
      readCount(text, 'tháng');
      readPercent(text);
      readMonth(text);
      birthField.parse(text, on);
    }),
  );
});

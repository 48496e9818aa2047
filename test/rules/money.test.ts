import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatInteger } from '#law/format';
import { moneyInWords, parseMoney } from '../../src/calculators/shared/money';

describe('money as people type it', () => {
  test.each([
    ['1500000', 1_500_000],
    ['1.500.000', 1_500_000],
    ['1,500,000', 1_500_000],
    ['1 500 000', 1_500_000],
    ['1.500.000 đồng', 1_500_000],
    ['1.500.000đ', 1_500_000],
    ['1,5tr', 1_500_000],
    ['1.5tr', 1_500_000],
    ['1tr5', 1_500_000],
    ['1tr500', 1_500_000],
    ['1tr500k', 1_500_000],
    ['1,5 triệu', 1_500_000],
    ['1,5 trieu', 1_500_000],
    ['1 triệu 500 nghìn', 1_500_000],
    ['1 triệu rưỡi', 1_500_000],
    ['2TR', 2_000_000],
    ['500k', 500_000],
    ['500 ngàn', 500_000],
    ['1,2 tỷ', 1_200_000_000],
    ['3 triệu/tháng', 3_000_000],
    [' 2.000.000 ', 2_000_000],
    ['0', 0],
  ])('%s', (text, expected) => {
    expect(parseMoney(text)).toBe(expected);
  });

  test.each(['', 'abc', '1,5', '-5', '1e9', '1.50.000', '1tr5tr', 'tr5', '5 con gà', 'NaN', '<b>', '1tr2tr', '99999999999999999999'])(
    'does not guess at “%s”',
    (text) => {
      expect(parseMoney(text)).toBeUndefined();
    },
  );

  test('reads back every amount it writes', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (value) => parseMoney(formatInteger(value)) === value));
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseMoney(text)));
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

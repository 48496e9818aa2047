/** Amounts as people say them. */
import { formatInteger, formatNumber } from '#law/format';

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const SCALES = ['', ' nghìn', ' triệu', ' tỷ'];

/** 1500000 → "một triệu năm trăm nghìn đồng", so that a slipped zero is noticed. Up to 999 tỷ. */
export function moneyInWords(value: number): string {
  if (value === 0) return 'không đồng';
  const groups: number[] = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / 1000)) groups.push(rest % 1000);
  if (groups.length > SCALES.length) return '';
  const words: string[] = [];
  for (let index = groups.length - 1; index >= 0; index--) {
    const group = groups[index] ?? 0;
    // "triệu năm trăm" would be heard as five hundred thousand: thousands that are missing are said.
    if (group > 0 || (index === 1 && words.length > 0 && groups[0]))
      words.push(threeDigits(group, words.length > 0) + (SCALES[index] ?? ''));
  }
  return `${words.join(' ')} đồng`;
}

function threeDigits(value: number, full: boolean): string {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor(value / 10) % 10;
  const ones = value % 10;
  const words: string[] = [];
  if (hundreds > 0 || full) words.push(`${DIGITS[hundreds]} trăm`);
  if (tens > 1) words.push(`${DIGITS[tens]} mươi`);
  else if (tens === 1) words.push('mười');
  else if (ones > 0 && words.length > 0) words.push('linh');
  if (ones > 0) {
    if (ones === 1 && tens > 1) words.push('mốt');
    else if (ones === 5 && tens > 0) words.push('lăm');
    else words.push(DIGITS[ones] ?? '');
  }
  return words.join(' ');
}

/** 1500000 → "1,5 triệu"; from a thousand million on in "tỷ", below a million "2.500 đồng". */
export function shortMoney(value: number): string {
  if (value < 1_000_000) return `${formatInteger(value)} đồng`;
  return value >= 1_000_000_000 ? `${formatNumber(value / 1_000_000_000)} tỷ` : `${formatNumber(value / 1_000_000)} triệu`;
}

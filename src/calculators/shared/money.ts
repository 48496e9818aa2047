/** Money as people type and say it. */
import { formatNumber } from '#law/format';

const UNITS: [RegExp, number][] = [
  [/^(tỷ|tỉ|ty|ti|t)$/, 1_000_000_000],
  [/^(triệu|trieu|tr|củ|cu)$/, 1_000_000],
  [/^(nghìn|nghin|ngàn|ngan|k|n)$/, 1000],
  [/^(đồng|dong|đ|d|vnd|vnđ)$/, 1],
];

/**
 * Reads an amount in đồng: 1500000 · 1.500.000 · 1 500 000 · 1,5tr · 1tr5 · 1,5 triệu · 1 triệu 500 · 2 triệu rưỡi · 500k.
 * Returns undefined for anything it does not understand or that is not whole đồng; never a guess.
 */
export function parseMoney(text: string): number | undefined {
  const clean = text
    .trim()
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[/ ]*tháng$/, '');
  if (clean === '') return undefined;
  const plain = plainNumber(clean.replace(/ ?(đồng|dong|đ|d|vnd|vnđ)$/, ''));
  if (plain !== undefined) return whole(plain);

  const parts = clean.match(/\d+(?:[.,]\d+)*|[a-zà-ỹđ]+/g);
  if (!parts || parts.join('') !== clean.replace(/ /g, '')) return undefined;
  let total = 0;
  let scale = Infinity;
  let index = 0;
  while (index < parts.length) {
    const word = parts[index] ?? '';
    if (/^(rưỡi|ruoi)$/.test(word) && Number.isFinite(scale) && index === parts.length - 1) {
      total += scale / 2;
      return whole(total);
    }
    const amount = decimal(word);
    if (amount === undefined) return undefined;
    const unit = UNITS.find(([pattern]) => pattern.test(parts[index + 1] ?? ''));
    if (unit) {
      if (unit[1] >= scale) return undefined;
      scale = unit[1];
      total += amount * scale;
      index += 2;
    } else {
      // "1tr5" is 1.5 triệu, "1 triệu 500" is 1 triệu 500 nghìn: digits after a unit are its decimals.
      if (!Number.isFinite(scale) || index !== parts.length - 1 || !/^\d{1,3}$/.test(word)) return undefined;
      total += (amount * scale) / 10 ** word.length;
      index += 1;
    }
  }
  return whole(total);
}

/** 1500000, 1.500.000, 1,500,000, 1 500 000 */
function plainNumber(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  if (/^\d{1,3}([. ]\d{3})+$/.test(text) || /^\d{1,3}(,\d{3})+$/.test(text)) return Number(text.replace(/[., ]/g, ''));
  return undefined;
}

function decimal(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  if (/^\d{1,3}(\.\d{3})+$/.test(text)) return Number(text.replace(/\./g, ''));
  if (/^\d+[.,]\d{1,3}$/.test(text)) return Number(text.replace(',', '.'));
  return undefined;
}

function whole(value: number): number | undefined {
  const rounded = Math.round(value);
  return Number.isSafeInteger(rounded) && Math.abs(value - rounded) < 1e-6 ? rounded : undefined;
}

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
    if (group > 0) words.push(threeDigits(group, index < groups.length - 1) + (SCALES[index] ?? ''));
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

/** 1500000 → "1,5 triệu"; from a thousand million on in "tỷ". */
export function shortMoney(value: number): string {
  return value >= 1_000_000_000 ? `${formatNumber(value / 1_000_000_000)} tỷ` : `${formatNumber(value / 1_000_000)} triệu`;
}

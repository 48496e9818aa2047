/** What people leave to be added up: "5 triệu + 500k", "2 người lớn 1 trẻ em", "3 triệu x 2". */
import { readNumber } from './number';

const WHO = '(?:nguoi|lon|nho|tre|em|be|con|trai|gai|chau|vo|chong|me|bo|ong|gia|chi|anh)';
const PEOPLE = new RegExp(`^(?:\\d+ ?${WHO}(?: ${WHO})*(?:, ?| va | ?[+-] ?| |$)){2,}$`);
const ALONE = /^(chi )?(mot|1|minh) ?(minh|toi)( toi)?$/;

/** A text without accents, with its sum in place of what is added; any other as it is. */
export function addUp(text: string): string {
  if (ALONE.test(text)) return '1';
  const people = text
    .replace(/^(vo chong|(bo|cha|ba) me|ong ba)/, '2 nguoi')
    .replace(/\b(mot|hai|bon)(?= )/g, (word) => String(readNumber(word)));
  if (PEOPLE.test(people)) return `${people.match(/\d+/g)!.reduce((sum, one) => sum + Number(one), 0)} nguoi`;
  const parts = text.split(/ ?\+ ?/);
  if (parts.length > 1) return /(nam|thang|th|t)$/.test(text) ? parts.join(' ') : total(parts) || text;
  const [, one = '', other = ''] = /^(.+?) ?[x*×] ?(.+)$/.exec(text) ?? [];
  const product = amount(one) * amount(other);
  return product >= 1000 && Math.min(amount(one), amount(other)) < 100 ? `${product} d` : text;
}

const amount = (text: string) => readNumber(text.replace(/ ?(d|dong|vnd?|phu cap|tien an)$/, '')) ?? Number.NaN;

/** "5 + 6 triệu" may be eleven million: nothing is added to what has no unit. */
function total(parts: readonly string[]): string {
  const amounts = parts.map(amount);
  const sum = amounts.reduce((sum, one) => sum + one, 0);
  if (amounts.every((one) => one >= 1000)) return `${sum} d`;
  return amounts.every((one) => one < 1000) ? String(sum) : '';
}

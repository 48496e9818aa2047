/** What people leave to be added up: "5 triệu + 500k", "2 người lớn 1 trẻ em", "3 triệu x 2". */
import { readNumber } from './number';

const WHO = '(?:nguoi|lon|nho|tre|em|be|con|trai|gai|chau|vo|chong|me|bo|ong|gia|chi|anh)';
const PEOPLE = new RegExp(`^(?:\\d+ ?${WHO}(?: ${WHO})*(?:, ?| va | voi | ?[+-] ?| |$)){2,}$`);
const ALONE = /^((mot|1) ?)?(minh|toi)( toi| em)?$/;
/** "ba mẹ con" are three. */
const TWO = '(?:(?:hai|2) )?(?:vo chong|vc|(?:bo|cha|ba) me|(?:ba|tia) ma|ong ba)(?: (?:toi|minh|em))?';
/** Who says "tôi và 2 con" has been heard already. */
const ONE_AND = /^(?:(?:me|bo|cha|ba|ong|vo|chong) )?va (?=\d|mot|hai|bon)/;
/** "10+ năm" */
const AND_MORE = /^(\d+) ?(?:\+ ?(nam|thang)|(nam|thang) ?\+)$/;

/** A text without accents, with its sum in place of what is added; any other as it is. */
export function addUp(text: string): string {
  if (ALONE.test(text)) return '1';
  if (new RegExp(`^${TWO}$`).test(text)) return '2';
  const people = text
    .replace(new RegExp(`^${TWO}`), '2 nguoi')
    .replace(ONE_AND, '1 nguoi va ')
    .replace(/\b(mot|hai|bon)(?= )/g, (word) => String(readNumber(word)));
  if (PEOPLE.test(people)) return `${people.match(/\d+/g)!.reduce((sum, one) => sum + Number(one), 0)} nguoi`;
  if (AND_MORE.test(text)) return text.replace(AND_MORE, 'hon $1 $2$3');
  const parts = text.split(/ ?[+&] ?| cong | them /);
  if (parts.length > 1) return /(nam|thang|th|t)$/.test(text) ? time(parts) : total(parts) || text;
  const [, one = '', other = ''] = /^(.+?) ?(?:[x*×]|nhan) ?(.+)$/.exec(text) ?? [];
  const product = amount(one) * amount(other);
  return product >= 1000 && Math.min(amount(one), amount(other)) < 100 ? `${product} d` : text;
}

const amount = (text: string) =>
  readNumber(text.replace(/^(luong|phu cap|tien an|thuong) (?=\d)| ?(d|dong|vnd?|phu cap|tien an|nguoi|khau)$/g, '')) ?? Number.NaN;

/** "5 năm 6 tháng + 2 năm", "60 + 12 tháng"; a number alone has the unit of the last. */
function time(parts: readonly string[]): string {
  const unit = /n(am)?$/.test(parts[parts.length - 1]!) ? 12 : 1;
  const months = parts.map((part) => {
    const [, years, more, bare] = /^(?:(\d+) ?n(?:am)?)?(?: ?(\d+) ?(?:thang|th|t))?$|^(\d+)$/.exec(part) ?? [];
    return bare ? Number(bare) * unit : years || more ? Number(years ?? 0) * 12 + Number(more ?? 0) : Number.NaN;
  });
  const sum = months.reduce((sum, one) => sum + one, 0);
  return sum > 0 ? `${sum} thang` : parts.join(' ');
}

/** "5 + 6 triệu" may be eleven million: nothing is added to what has no unit. */
function total(parts: readonly string[]): string {
  const amounts = parts.map(amount);
  const sum = amounts.reduce((sum, one) => sum + one, 0);
  if (amounts.every((one) => one >= 1000)) return `${sum} d`;
  return amounts.every((one) => one < 1000) ? String(sum) : '';
}

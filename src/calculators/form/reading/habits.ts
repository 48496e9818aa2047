/** How people write besides: what few do, put into what the readers know. A link never needs it. */
import { addUp } from './add-up';
import { readNumber } from './number';
import { saidFromToday } from './the-day';

const ENGLISH = 'janfebmaraprmayjunjulaugsepoctnovdec';
/** "15 aug 1975", "15th August, 1975" and "august 15, 1975" of a phone set to English. */
const ENGLISH_MONTH = new RegExp(
  `(?:(\\d\\d?)(?:st|nd|rd|th)?[ -])?\\b(${ENGLISH.match(/.../g)!.join('|')})[a-z]*[.,]?(?: (\\d\\d?)(?:st|nd|rd|th)?,?(?= \\d{4}))?(?=[ /-]+\\d\\d)`,
);

/** Who speaks, the name of the box, and that it is about so much. */
const OPENING = new RegExp(
  `^((${[
    'em|toi(?! da \\d)|tui|minh|vang|ok|thua|da|(ca )?nha|gia dinh|ho( khau)?(?= co| \\d)',
    'khoang|chung|ang|dau do|do|uoc|tinh|xap xi|tren duoi|tron|vua|dung|chi|la|cua|moi(?! th)|du|duoc',
    'so|muc|tien|luong|thu nhap|bang chu|cung|cb|co( ban)?|lai( suat)?|nop|dong|tham gia|bhx?h|bao hiem( xa hoi)?|tong|cong',
    '(moi|hang) thang|thang(?= (duoc|kiem|lanh|linh|khoang|la) )|kiem|lanh|linh',
  ].join('|')}) *:? +)+`,
);

/** Words before the one date of a box: "từ 8/2020", "nghỉ việc ngày 15/8/2020", "cuối tháng 8 năm 2020". */
const BEFORE_DATE =
  /^((tinh|ke|tu|den|het|bat dau|nghi( viec| lam)?|mat|vao|hom|trong|k[iy]|(dau|giua|cuoi)(?= (thang|\d\d?[/.-]\d{4}$))|ngay(?= [a-z])|luc) )+(?=[^~]*[/. -](19|20)\d\d$)(?!nam \d)(?!.* (den|toi) |.*\d ?- ?\d)/;

/** What stands around an entry that was copied or dictated. */
const AROUND = [
  // Signs and small pictures.
  /^[\s"'“‘«([*_=:+•/~≈\p{So}\p{Sk}]+|[^\p{L}\p{N}\p{Sc}%+]+$/gu,
  // Of an amount, read back under the box as it is counted.
  /^(tren duoi|gan|hon|tren|ngot|xap xi|chua (?:toi|den)|it nhat|toi thieu) (?=.+(trieu|tr|cu|nghin|ngan|k|000)(?![a-z]))/,
  // Words of politeness; the weekday and the time of a date.
  /( (a|da|nhe|nha|ne|roi|thoi|nay|tron|chan|dung|gi do|chut|(dung|phai) khong)(?= |$)( (chi|anh|em|co|chu|bac|ban|shop)(?= |$))?( oi(?= |$))?)+$| (chi|anh|em|co|chu|bac|shop) oi$/,
  /^(thu \w+|chu nhat|cn)[, ]+|[t ](luc )?\d\d?[:h]\d\d(:\d\d)?(\.\d+)?z?$|^\d\d?[:h]\d\d(:\d\d)? /g,
  / tro (di|ve sau)$/,
  OPENING,
  /^ngay thang nam (?=sinh)| ?viet nam/,
  // What it counts, and the paper it stands on.
  / (dong )?(bhx?h|bhtn|bhyt|bao hiem( [a-z ]+)?)$| \(?(theo )?((giay )?khai sinh|cccd|cmnd|cmt|so bhx?h|duong lich|dl)\)?$/,
  BEFORE_DATE,
  // "tháng 5 triệu" is five million a month; "tháng 5 500.000" is May.
  /^((1|mot) )?thang (?=\S+ ?(trieu|tr|k|nghin|ngan|cu)$)/,
];

/** "Ất Mão": a year of the moon begins some weeks later than ours. */
export const LUNAR_YEAR = '(?:giap|at|binh|dinh|mau|ky|canh|tan|nham|quy) (?:ty|suu|dan|mao|meo|thin|ti|ngo|mui|than|dau|tuat|hoi)';

/** "chưa đóng", "không có tháng nào" */
const NONE =
  /^(chua|khong|ko|(?:k|kg|hong|hok|hem)(?= ))( (co|dong|ai|nao|thang|nam|ngay|nguoi|con|chau|nghi|tham|gia|bao|gio|lan|tung|ca|he|het|gi|thu|nhap|luong|tien|bhx?h|hiem|xa|hoi))*$/;
/** "gần 15 năm", "hơn 180 tháng": the number said or the one beside it, which may decide about a right. */
const NEARLY =
  /^(gan|ngot|suyt|chua (?:toi|den|du|tron|duoc|day)|hon|tren|it nhat|toi thieu) (\d+|[a-z]+(?: [a-z]+)?) ?(thang|nam|th|t|n)$/;
/** "hai ba triệu": two to three, or 23; "bốn năm" is four years. */
const BETWEEN =
  /^((?:mot|hai|ba|nam|sau|bay|tam),? (hai|ba|bon|sau|bay|tam|chin))(?= (?:trieu|tr|cu|tram|nghin|ngan|k|thang|nam|tuan|ngay|nguoi|con|chau)\b)(.*)$/;

/** "hai đến ba triệu" */
const ONE_OR_OTHER =
  /^(?:tu )?([a-z]+(?: [a-z]+)*?) (?:den|toi|hoac|hay) ([a-z]+(?: [a-z]+)*?) ((?:trieu|tr|cu|nghin|ngan|k|nam|thang|nguoi|ngay)\b.*)$/;
/** "một chín bảy lăm" */
const YEAR_BY_FIGURES =
  /^(?:(?:sinh|nam) )*((?:mot chin|hai khong) (?:khong|mot|hai|ba|bon|nam|sau|bay|tam|chin) (?:khong|mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin))$/;

/** One way of writing and the one the readers know. */
const WAYS: [RegExp, string][] = [
  [NONE, '0'],
  [/^(?:lan dau(?: tien)?|bat dau)$/, '0'],
  [/^[>≥]=? ?/, 'hon '],
  [/^[<≤]=? ?/, 'gan '],
  // "20 năm trở lên", "5 triệu hơn".
  [/^(.+) (tro len|hon)$/, 'hon $1'],
  [/^(\d+ ?nam) (?:co le|le|may)$/, 'hon $1'],
  [/^hon (?=.+(trieu|tr|cu|nghin|ngan|k|000)$)/, ''],
  // "3 nhân khẩu", "2 người phụ thuộc", "2 con nhỏ".
  [/(nguoi|khau|nk) ?(?:\/|trong|moi|mot|1)(?: (?:mot|1))? ?ho$/, '$1'],
  [
    /([\d ])(?:(?:ng|nguoi|nhan|khau|nk|dau|thuong tru|the|dua|tre|em|con|nho|lon|phu|thuoc|hoc|sinh|vien|hs|sv|chau|be|thanh|mieng an|trong|ca|nha|ong ba|vo|chong|me|anh|chi) ?)+$/,
    '$1nguoi',
  ],
  [/(\d) phay (?=\d)/, '$1,'],
  // Figures parted by other signs.
  [/^[.,](?=\d)/, '0,'],
  [/(\d)[·٬_`:;](?=\d{3}(?!\d))/g, '$1.'],
  [/(\d) ?[\\|_] ?(?=\d)/g, '$1/'],
  [/^(\d\d?) ?[:;=+~'] ?(?=(?:19|20)\d\d$)/, '$1/'],
  [/(\d) ?([.,]) ?(?=\d{3}\b)/g, '$1$2'],
  [/(^|[^a-z])tr(?:iu|eiu|eu)(?![a-z])/g, '$1trieu'],
  [/(trieu|tr|nghin|ngan|k)dong/, '$1 dong'],
  [/^(?:mot|1) nua (?=trieu|tr|cu|nam)/, 'nua '],
  [/(trieu|tr|cu)(?: va)? ?(?:(\d{1,3})[. ]|(\d{3}))000(?!\d)/, '$1 $2$3 nghin'],
  [/ va /, ' '],
  // "năm triệu lẻ": how much more is not said.
  [/ (le|linh)$/, ' x'],
  [/ ?[([](?=(d|dong|vnd?)$)/, ' '],
  [/(( tren| cho| ?\/) ?((moi|mot|1) ?)?(thang|thg?|month|nguoi)\b)+$|\/ ?t$/, '/thang'],
  [/(\d ?(?:thang|nam)) dong$/, '$1'],
  // "180 tháng, tức 15 năm"; more months than a year has beside years are the same time once more, or a slip.
  [/(thang|nam) ?(?:\/|→|⇒|,? tuc(?: la)?|,? tuong duong|,? bang) ?(?=\d)/, '$1 = '],
  [/(thang), ?(?=\d+ ?nam$)/, '$1 = '],
  [/^(\d+) ?nam,? ?(1[2-9]|[2-9]\d|\d{3,}) ?thang$/, '$1 nam = $2 thang'],
  [/^(1[3-9]|[2-9]\d) ?nam,? ?(1[2-9]|[2-9]\d|\d{3})$/, '$1 nam = $2 thang'],
  [/(\d|chuc) ?(?:hom|bua)$/, '$1 ngay'],
  // "tỷ lệ 61 %", "hỗ trợ thêm 20 %", "61 % khả năng lao động", "10 rưỡi %"
  [/^(?:(?:t[iy] le|mat|suy giam|giam|thuong tat|ho tro|them) )+(?=[\d.,]+ ?(?:%|phan tram|pt))/, ''],
  [/(%|phan tram|pt) (?:kha nang lao dong|knld)$/, '$1'],
  [/^(\d+|[a-z]+) ruoi ?(?=%|phan tram|pt)/, '$1,5 '],
  [/(\d ?)month$/, '$1thang'],
  [/(\d ?)y(ea)?(rs?)?(?![a-z])/, '$1nam'],
  [/^1\/2 (?=nam$)/, 'nua '],
  [/ ?(per?cent|pt)$/, '%'],
  // Of a paper that knows the year or the month only; an age is no year.
  [/^(00|\W\W)\/\1\//, 'nam '],
  [/^(?:(?:xx?|[?.\W_]{1,4})\/){1,2}(?=(?:19|20)\d\d$)|^_+\/(?=(?:19|20)\d\d$)/, 'nam '],
  [/^(00|xx|\W{1,2})\/(?=\d\d?\/\d{4}$)/, ''],
  [/^(?:sn|ns|sinh|nam sinh|sinh nam) (?=\d\d$)/, '1/'],
  [/'(?=\d\d$)/, ''],
  [/^[sn][ns]\b/, 'sinh'],
  [/^sn(?=\d)/, 'sinh '],
  [/(\d) ?\(?(?:duong(?: lich)?|dl|ad)\)?$/, '$1'],
  [/(\d{4}),? \(?(?:thu \w+|chu nhat|cn)\)?$/, '$1'],
  [new RegExp(`(\\d{4}) ?\\(?${LUNAR_YEAR}\\)?$`), '$1'],
  // "3-4/2010" may be two months; "15-4/2010" is not.
  [/^(thang )?(?:0?[1-9]|1[0-2]) ?[-,] ?\d\d? ?\/ ?(?=\d{4}$|\d\d$)/, '?'],
];

/** A text without accents as people write, as the readers expect it; `typed` has the accents still. */
export function mend(text: string, typed = text): string {
  const english = (_: string, before: string | undefined, name: string, after = before) =>
    `${after ? `${after}/` : ''}${ENGLISH.indexOf(name) / 3 + 1}`;
  const entry = AROUND.reduce(
    (rest, around) => rest.replace(around, ''),
    saidFromToday(byAccents(text, typed))
      .replace(ENGLISH_MONTH, english)
      .replace(/[a-z]+\d+[a-z]+(?!\d)/g, withoutVni)
      .replace(/[a-z]{4,}/g, withoutTelex),
  ).replace(/(^|[^a-z])([\do][\do.,/]*|[li](?=[.,]?\d))(?![a-z])/g, figuresInLetters);
  return WAYS.reduce((rest, [way, known]) => rest.replace(way, known), addUp(entry))
    .replace(/(thang|thg|\bt) (gieng|chap|muoi mot|muoi hai|[a-z]+)/, monthInFigures)
    .replace(/^((?:ngay |m[uo]ng )*)([a-z ]+)(?= thang \d)|(\bthang \d+ nam )([a-z ]+)$/g, inFigures)
    .replace(YEAR_BY_FIGURES, (_, words: string) => byFigures(words))
    .replace(NEARLY, nearly)
    .replace(/^(\d+) ?nam ?- ?(\d+) ?(?:thang|th|t)$/, addedOrTakenOff)
    .replace(
      /^(\d+) ?nam (?:kem|thieu|tru) (\d+) ?(?:thang|th|t)$/,
      (_, years: string, months: string) => `${Number(years) * 12 - Number(months)} thang`,
    )
    .replace(/([a-z]+(?: [a-z]+)?) phay ([a-z]+)/, decimals)
    .replace(BETWEEN, between)
    .replace(ONE_OR_OTHER, oneOrOther)
    .replace(/^(?:(?:moi|mot|1|hang) )?nam (?=\d)(.+)$/, perYear)
    .replace(/^(.+?)(?:\/| (?=moi|mot|1|ca))(?:(?:moi|mot|1|ca) ?)?nam$/, perYear);
}

/** What only an accent tells apart: "tầm" (about) from "tám", "sáu" (six) from "sau" (after). Where none is typed, "tháng sau" may be either. */
function byAccents(text: string, typed: string): string {
  let accented = typed.normalize('NFC').toLowerCase();
  let rest = text;
  for (const about = /^\s*(khoảng|khoang|chừng|tầm|cỡ|[~≈]) */; about.test(accented); accented = accented.replace(about, ''))
    rest = rest.replace(/^\s*(khoang|chung|tam|co|[~≈]) */, '');
  if (/sáu/.test(accented)) return rest.replace(/thang sau\b/, 'thang 6');
  const bare = /^[\0-\x7f]*$/.test(typed);
  return rest
    .replace(/^sau (?=thang \w)/, '? ')
    .replace(/(\d ?nam )sau$/, '$1x')
    .replace(/^((ngay )?\d+ )?thang sau$/, bare ? '?' : '$&');
}

/** "5.0OO.000", "l975". */
function figuresInLetters(all: string, before: string, figures: string): string {
  return /^[li]/.test(figures) ? `${before}1` : /\d/.test(figures) ? before + figures.replaceAll('o', '0') : all;
}

function monthInFigures(all: string, before: string, name: string): string {
  const number = name === 'gieng' ? 1 : name === 'chap' ? 12 : readNumber(name);
  return number ? `${before} ${number}` : all;
}

/** The day or the year of a date. */
function inFigures(all: string, before: string, day: string, middle: string, year: string): string {
  const number = readNumber(day ?? year) ?? (day ? undefined : Number(byFigures(year)));
  return number ? (before ?? middle) + String(number) : all;
}

const byFigures = (words: string) =>
  words
    .split(' ')
    .map((word) => readNumber(word))
    .join('');

/** The number said, and the one below or above it. */
function nearly(all: string, how: string, said: string, unit: string): string {
  const number = readNumber(said);
  if (number === undefined) return all;
  const other = /^(gan|ngot|suyt|chua)/.test(how) ? number - 1 : number + 1;
  return `${Math.min(number, other)} ${unit} = ${Math.max(number, other)} ${unit}`;
}

/** Of hundreds there is only the second reading: "hai ba trăm" is no 23 hundred. */
function between(_: string, both: string, second: string, unit: string): string {
  const first = /^ tram/.test(unit) ? both.split(' ')[0]! : both.replace(/,.*/, '');
  return `${readNumber(first)}${unit} = ${second}${unit}`;
}

/** The unit belongs to both. */
function oneOrOther(all: string, one: string, other: string, unit: string): string {
  return [one, other].every((words) => readNumber(words)! < 1000) ? `${readNumber(one)} ${unit} = ${readNumber(other)} ${unit}` : all;
}

function addedOrTakenOff(_: string, years: string, months: string): string {
  const [whole, more] = [Number(years) * 12, Number(months)];
  return `${whole - more} thang = ${whole + more} thang`;
}

function decimals(all: string, whole: string, part: string): string {
  const [before, after] = [readNumber(whole), readNumber(part)];
  return before === undefined || after === undefined ? all : `${before},${after}`;
}

/** An amount of a year where mostly a month is asked for: it may be meant, or its twelfth. */
function perYear(all: string, said: string): string {
  const amount = readNumber(said.replace(/ ?(d|dong|vnd)$/, '')) ?? 0;
  return amount < 1_000_000 ? all : `${said} = ${Math.round(amount / 12)} d`;
}

/** "trie65u" is "triệu" where the keyboard typed figures for the marks. */
function withoutVni(word: string): string {
  const letters = word.replace(/\d/g, '');
  return /^(trieu|triu|nghin|ngan|tram|ruoi|muoi|nam|thang|dong|khong|ngay|nguoi|sinh|luong|mot|bon|bay|tam|chin|lam)$/.test(letters)
    ? letters
    : word;
}

/** "trieeuj" is "triệu" where the keyboard did not make it so; r behind the first letter is one. */
function withoutTelex(word: string): string {
  return word.replace(
    /([adeo])\1|[fjrswx]/g,
    (all, twice: string | undefined, at: number) => twice ?? (at < (all === 'r' ? 2 : 1) ? all : ''),
  );
}

/** How people write besides: what few do, put into what the readers know. A link never needs it. */
import { addUp } from './add-up';
import { readNumber } from './number';
import { saidFromToday } from './the-day';

const ENGLISH = 'janfebmaraprmayjunjulaugsepoctnovdec';
/** "15 aug 1975" and "august 15, 1975" of a phone set to English. */
const ENGLISH_MONTH = new RegExp(
  `(\\d\\d?[ -])?\\b(${ENGLISH.match(/.../g)!.join('|')})[a-z]*\\.?(?: (\\d\\d?)(?:st|nd|rd|th)?,)?(?=[ /-]+\\d\\d)`,
);

/** What stands around an entry that was copied or dictated. */
const AROUND = [
  // Signs and small pictures.
  /^[\s"'“‘«([*_=:+•\p{So}\p{Sk}]+|[^\p{L}\p{N}\p{Sc}%+]+$/gu,
  // Of an amount, read back under the box as it is counted.
  /^(tren duoi|gan|hon|tren|ngot|xap xi|chua (?:toi|den)|it nhat|toi thieu) (?=.+(trieu|tr|cu|nghin|ngan|k|000)\b)/,
  // Words of politeness; the weekday and the time of a date.
  / (a|da|nhe|nha|roi|thoi|nay|tron|chan)( (chi|anh|em|co|chu|bac|ban))?$|^(thu \w+|chu nhat|cn)[, ]+|[t ]\d\d?:\d\d(:\d\d)?(\.\d+)?z?$|^\d\d?:\d\d(:\d\d)? /g,
  // The name of the box.
  /^((em|toi(?! da \d)|tui|khoang|chung|do|uoc|tinh|so|muc|tien|luong|thu nhap|bang chu|nop|dong|da|duoc|du|moi(?! th)|tong|cong|tron|(ca )?nha|gia dinh|co( ban)?|lai( suat)?|(moi|hang) thang) *:? +)+/,
  /^ngay thang nam (?=sinh)| ?viet nam/,
  // What it counts, and the paper it stands on.
  / (dong )?(bhx?h|bhtn|bhyt|bao hiem( [a-z ]+)?)$| \(?(theo )?((giay )?khai sinh|cccd|cmnd|cmt|so bhx?h|duong lich|dl)\)?$/,
  // "từ 8/2020", in a box of one month.
  /^(tinh |ke )?(tu|den|het) (?=[^~]*[/. -](19|20)\d\d$)(?!.* (den|toi) |.*\d ?- ?\d)/,
  // "tháng 5 triệu" is five million a month; "tháng 5 500.000" is May.
  /^((1|mot) )?thang (?=\S+ ?(trieu|tr|k|nghin|ngan|cu)$)/,
];

/** "chưa đóng", "không có tháng nào" */
const NONE =
  /^(chua|khong|ko)( (co|dong|ai|nao|thang|nam|ngay|nguoi|con|chau|nghi|tham|gia|bao|gio|lan|tung|ca|he|het|gi|thu|nhap|luong|tien))*$/;
/** "gần 15 năm", "hơn 180 tháng": the number said or the one beside it, which may decide about a right. */
const NEARLY = /^(gan|chua (?:toi|den|du)|hon|tren|it nhat|toi thieu) (\d+|[a-z]+(?: [a-z]+)?) ?(thang|nam|th|t|n)$/;
/** "hai ba triệu": two to three, or 23; "bốn năm" is four years. */
const BETWEEN =
  /^((?:mot|hai|ba|nam|sau|bay|tam),? (hai|ba|bon|sau|bay|tam|chin))(?= (?:trieu|tr|cu|tram|nghin|ngan|k|thang|nam|tuan|ngay|nguoi|con|chau)\b)(.*)$/;

/** One way of writing and the one the readers know. */
const WAYS: [RegExp, string][] = [
  [NONE, '0'],
  // "20 năm trở lên", "5 triệu hơn".
  [/^(.+) (tro len|hon)$/, 'hon $1'],
  [/^(\d+ ?nam) (?:co le|le|may)$/, 'hon $1'],
  [/^hon (?=.+(trieu|tr|cu|nghin|ngan|k|000)$)/, ''],
  // "3 nhân khẩu", "2 người phụ thuộc", "2 con nhỏ".
  [
    /([\d ])(?:(?:ng|nguoi|nhan|khau|dua|tre|em|con|nho|lon|phu|thuoc|hoc|sinh|vien|hs|sv|chau|be|thanh|mieng an|trong|ca|nha|ong ba|vo|chong|me|anh|chi) ?)+$/,
    '$1nguoi',
  ],
  [/(\d) phay (?=\d)/, '$1,'],
  // Letters in place of figures, and figures parted by other signs.
  [/(\d)o(?=[\d/.]|$)/g, '$10'],
  [/\bo(?=\d)/g, '0'],
  [/(\d)[·٬_](?=\d{3}(?!\d))/g, '$1.'],
  [/(\d) ?[\\|_] ?(?=\d)/g, '$1/'],
  [/(\d) ?([.,]) ?(?=\d{3}\b)/g, '$1$2'],
  [/(trieu|tr|cu)(?: va)? ?(?:(\d{1,3})[. ]|(\d{3}))000(?!\d)/, '$1 $2$3 nghin'],
  [/ va /, ' '],
  // "năm triệu lẻ": how much more is not said.
  [/ (le|linh)$/, ' x'],
  [/ ?[([](?=(d|dong|vnd?)$)/, ' '],
  [/(( tren| cho| ?\/) ?((moi|mot|1) ?)?(thang|thg?|month|nguoi)\b)+$|\/ ?t$/, '/thang'],
  [/(\d ?(?:thang|nam)) dong$/, '$1'],
  [/(\d ?)month$/, '$1thang'],
  [/(\d ?)y(ea)?(rs?)?(?![a-z])/, '$1nam'],
  [/^1\/2 (?=nam$)/, 'nua '],
  [/ ?(per?cent|pt)$/, '%'],
  // Of a paper that knows the year or the month only; an age is no year.
  [/^(00|\W\W)\/\1\//, 'nam '],
  [/^(00|xx|\W{1,2})\/(?=\d\d?\/\d{4}$)/, ''],
  [/^(?:sn|ns|sinh|nam sinh|sinh nam) (?=\d\d$)/, '1/'],
  [/'(?=\d\d$)/, ''],
  [/^[sn][ns]\b/, 'sinh'],
  [/^sn(?=\d)/, 'sinh '],
  // "3-4/2010" may be two months.
  [/^(thang )?\d\d? ?- ?\d\d? ?\//, '?'],
];

/** A text without accents as people write, as the readers expect it. */
export function mend(text: string): string {
  const english = (_: string, before = '', name: string, after?: string) =>
    `${after ? `${after}/` : before}${ENGLISH.indexOf(name) / 3 + 1}`;
  const entry = AROUND.reduce(
    (rest, around) => rest.replace(around, ''),
    saidFromToday(text)
      .replace(ENGLISH_MONTH, english)
      .replace(/[a-z]{4,}/g, withoutTelex),
  );
  return WAYS.reduce((rest, [way, known]) => rest.replace(way, known), addUp(entry))
    .replace(/(thang|thg|\bt) (gieng|chap|muoi mot|muoi hai|[a-z]+)/, monthInFigures)
    .replace(/^((?:ngay |m[uo]ng )*)([a-z ]+)(?= thang \d)|(\bthang \d+ nam )([a-z ]+)$/g, inFigures)
    .replace(NEARLY, nearly)
    .replace(/^(\d+) ?nam ?- ?(\d+) ?(?:thang|th|t)$/, addedOrTakenOff)
    .replace(/([a-z]+(?: [a-z]+)?) phay ([a-z]+)/, decimals)
    .replace(BETWEEN, (_, both: string, second: string, unit: string) => `${readNumber(both.replace(/,.*/, ''))}${unit} = ${second}${unit}`)
    .replace(/^(.+?)(?:\/| (?=moi|mot|1))(?:(?:moi|mot|1) ?)?nam$/, perYear);
}

function monthInFigures(all: string, before: string, name: string): string {
  const number = name === 'gieng' ? 1 : name === 'chap' ? 12 : readNumber(name);
  return number ? `${before} ${number}` : all;
}

/** The day or the year of a date. */
function inFigures(all: string, before: string, day: string, middle: string, year: string): string {
  const number = readNumber(day ?? year);
  return number ? (before ?? middle) + String(number) : all;
}

/** The number said, and the one below or above it. */
function nearly(all: string, how: string, said: string, unit: string): string {
  const number = readNumber(said);
  if (number === undefined) return all;
  const other = /^(gan|chua)/.test(how) ? number - 1 : number + 1;
  return `${Math.min(number, other)} ${unit} = ${Math.max(number, other)} ${unit}`;
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

/** "trieeuj" is "triệu" where the keyboard did not make it so; r behind the first letter is one. */
function withoutTelex(word: string): string {
  return word.replace(
    /([adeo])\1|[fjrswx]/g,
    (all, twice: string | undefined, at: number) => twice ?? (at < (all === 'r' ? 2 : 1) ? all : ''),
  );
}

/** Why an entry is none, where that is plain to see; else the box says what it expects. */
import { readCount } from './count';
import { readDay, readMonth } from './date';
import { LUNAR_YEAR, mend } from './habits';
import { readMoney, SMALL } from './money';
import { shortMoney } from './words';

/** What a box asks for, told by its own sentence. */
const DAY = /ngày\/tháng\/năm/;
const MONTH = /tháng\/năm|tháng và năm/;
const BIRTH = /năm sinh/;
const MONEY = /số tiền/;
const COUNT = /^Hãy nhập một số từ/;

/** A sentence in place of `error`, which the box says of whatever it cannot read; undefined where it says enough. */
export function why(text: string, error: string): string | undefined {
  const letters = text
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/[\p{Pd}−]/gu, '-');
  const typed = text.toLowerCase().normalize('NFC');
  if (/^(?:thang|thg) sau$/.test(letters) && typed === letters && !COUNT.test(error))
    return 'Ý bạn là tháng 6 hay tháng tới? Hãy viết bằng số.';
  if (DAY.test(error)) return whyNoDate(letters, typed, true) ?? oneDate(letters, text, error, true);
  if (MONTH.test(error)) return whyNoDate(letters, typed, false, BIRTH.test(error)) ?? oneDate(letters, text, error, false);
  if (MONEY.test(error)) return whyNoAmount(letters, typed, error) ?? oneAmount(letters, text);
  return COUNT.test(error) ? (whyNoCount(letters, error) ?? oneTime(letters, text, error)) : undefined;
}

/** What stands among words and is the only figure there is asked back; of several, which one is not guessed. */
function oneOf<T>(letters: string, pattern: RegExp, read: (found: string) => T | undefined): { one?: T; several?: boolean } {
  const found = [...letters.matchAll(pattern)].map(([all]) => read(all.trim()));
  if (found.length === 0 || found.includes(undefined) || /\d/.test(letters.replace(pattern, ''))) return {};
  const [one, ...others] = new Set(found);
  return others.length > 0 ? { several: true } : { one: one! };
}

const AMOUNTS =
  /\d[\d.,]*(?: ?(?:trieu|tr|cu|nghin|ngan|k)(?![a-z])(?: ?\d{1,3}(?! ?(?:nghin|ngan|k|\d))| ?\d{1,3} ?(?:nghin|ngan|k)(?![a-z])| ruoi)?| ?(?:dong|d|vnd)(?![a-z]))?/g;

function oneAmount(letters: string, text: string): string | undefined {
  const { value, either } = readMoney(text);
  if (value !== undefined || either) return undefined;
  const { one, several } = oneOf(letters, AMOUNTS, (found) => {
    const { value = 0 } = readMoney(found);
    return value >= SMALL ? value : undefined;
  });
  if (several) return 'Ô này chỉ nhận một số tiền. Hãy viết riêng số tiền ô này hỏi.';
  return one === undefined ? undefined : `Ý bạn là ${shortMoney(one)}? Hãy chỉ viết số tiền.`;
}

function oneDate(letters: string, text: string, error: string, withDay: boolean): string | undefined {
  const read = withDay ? readDay : readMonth;
  const what = withDay ? 'ngày' : 'tháng';
  if (read(text)) return undefined;
  const [first = '', last = ''] = [...error.matchAll(/[\d/]{7,}/g)].slice(-2).map(([limit]) => read(limit));
  const { one, several } = oneOf(letters, /\d\d?[/.-](?:\d\d?[/.-])?\d{4}/g, (found) => {
    const date = read(found);
    return date && date >= first && date <= last ? found : undefined;
  });
  if (several) return `Ô này chỉ nhận một ${what}.`;
  return one && `Ý bạn là ${one.replace(/[.-]/g, '/')}? Hãy chỉ viết như thế.`;
}

/** Months or years told with words around them; what is still missing is no time paid. */
function oneTime(letters: string, text: string, error: string): string | undefined {
  const [, min = '', max = '', unit = ''] = /từ (\d+) đến (\d+) \((tháng|năm)\)/.exec(error) ?? [];
  if (!unit || !Number.isNaN(readCount(text, unit)) || /thieu|con |tru|kem|nua|khong|chua|qua |toi da|xuong|lai$/.test(letters))
    return undefined;
  const { one, several } = oneOf(letters, /\d+ ?(?:nam|thang)(?: ?\d+ ?thang)?/g, (found) => {
    const count = readCount(found, unit);
    return count >= Number(min) && count <= Number(max) ? count : undefined;
  });
  if (several) return `Hãy viết một số ${unit} thôi, đã cộng lại.`;
  return one === undefined ? undefined : `Ý bạn là ${one} ${unit}? Hãy chỉ viết số ${unit}.`;
}

function whyNoDate(letters: string, typed: string, withDay: boolean, birth = false): string | undefined {
  if (/\b(am( lich)?|al)\b/.test(letters)) return 'Hãy nhập theo dương lịch, như trên giấy tờ.';
  if (birth && /tuoi|^\d\d ?t?$/.test(letters)) return 'Hãy nhập cả tháng và năm sinh, như 8/1975, không nhập tuổi.';
  if (new RegExp(`^\\D*${LUNAR_YEAR}\\b`).test(letters)) return `Hãy viết năm bằng số, như ${birth ? '1975' : '8/2020'}.`;
  if (/\d.*\b(den|toi|hoac|hay|or)\b.*\d|\d\/\d{4}[ ,;-]+\d/.test(letters)) return `Ô này chỉ nhận một ${withDay ? 'ngày' : 'tháng'}.`;
  if (/^q(uy)? ?[\div]/.test(letters)) return 'Hãy viết tháng, không viết quý.';
  const [, alone] = /^(?!.*thang)[^\d]*[a-z ,]{4}((?:19|20)\d\d)$/.exec(letters) ?? [];
  if (alone) return birth ? `Chỉ nhớ năm thì viết ${alone}.` : yearAlone(alone, withDay);
  const clean = mend(letters, typed)
    .replace(/[a-z]+/g, (word) => (/^(ngay|m[uo]ng|thang|thg?|t|nam|sinh)$/.test(word) ? '/' : word))
    .replace(/[\s/.,-]+/g, '/')
    .replace(/\/$/, '');
  const [, year] = /^\/?(\d\d)$/.exec(clean) ?? [];
  if (year && /nam|sinh|^'/.test(letters)) return `Ý bạn là năm ${fullYear(year)}? Hãy viết đủ bốn chữ số.`;
  const parts = clean.replace(/^\//, '').split('/');
  if (/^(thang|thg?|t)/.test(letters) && parts.length === 1 && /^\d\d?$/.test(parts[0]!)) return 'Hãy viết cả năm, bằng bốn chữ số.';
  // A year alone is a birth; why not this one the box says itself.
  if (!parts.every((part) => /^\d+$/.test(part)) || (birth && /^\d{4}$/.test(parts.join()))) return undefined;
  if (parts[0]!.length === 4) parts.reverse();
  return whyNot(parts, withDay);
}

/** Of figures, the year last. */
function whyNot(parts: readonly string[], withDay: boolean): string | undefined {
  const last = parts[parts.length - 1]!;
  if (parts.length === 1 && /^\d{6,8}$/.test(last)) return `Hãy viết có dấu gạch chéo, như ${withDay ? '15/8/2020' : '8/2020'}.`;
  if (/^(\d{3}|\d{5,})$/.test(last)) return 'Năm viết bằng bốn chữ số, như 1980. Hãy xem lại.';
  if (parts.length === 1 && last.length === 4)
    return /^(19|20)/.test(last) ? yearAlone(last, withDay) : `Hãy viết có dấu gạch chéo, như ${withDay ? '15/8/2020' : '8/2020'}.`;
  if (parts.length > 3 || parts.length === 1) return undefined;
  const [year, month, date] = [fullYear(last), ...parts.slice(0, -1).reverse().map(Number)] as [string, number, number | undefined];
  if (last.length < 3 && parts.length === 2 && (withDay || Number(last) <= 12)) return 'Hãy viết cả năm, bằng bốn chữ số.';
  if (month > 12 || month === 0) {
    const turned = date && date <= 12 && month ? ` Hãy viết ngày trước, tháng sau: ${month}/${date}/${year}.` : ' Hãy xem lại.';
    return `Không có tháng ${month}.${turned}`;
  }
  if (date === undefined) return withDay ? `Hãy viết cả ngày, như 15/${month}/${year}.` : undefined;
  const days = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  if (date > days) return `Tháng ${month} năm ${year} không có ngày ${date}, chỉ có ${days} ngày. Hãy xem lại.`;
  return date ? undefined : 'Không có ngày 0. Hãy xem lại.';
}

function yearAlone(year: string, withDay: boolean): string {
  return `Hãy viết cả ${withDay ? `ngày và tháng, như 15/8/${year}` : `tháng, như 8/${year}`}.`;
}

function fullYear(year: string): string {
  return year.length > 2 ? year : `${Number(year) < 30 ? 20 : 19}${year.padStart(2, '0')}`;
}

function whyNoAmount(letters: string, typed: string, error: string): string | undefined {
  if (/[$€]|\d.*\b(usd|do la|euro|te|yen)$|\d ?do$/.test(letters) || /đô$/.test(typed)) return 'Hãy nhập bằng đồng Việt Nam.';
  if (/^- ?\d/.test(letters)) return 'Số tiền không thể là số âm.';
  if (
    /(?:\/|\b(?:moi|mot|1)) ?(?:ngay|tuan|quy|gio|buoi|cong|ca|vu|chuyen|nam)\b|^(?:ngay|tuan|quy|gio|buoi|hom)\b|\/ ?\d+ ?(?:th|nam|ng)/.test(
      letters,
    )
  )
    return 'Hãy tính ra số tiền ô này hỏi; không viết theo ngày, tuần, quý hay năm.';
  if (/\d([., ]?\d{3}){3}|\bt[iy]\b|\dt[iy]\b|\d{3} ?(trieu|tr|cu|m)\b/.test(letters))
    return error.replace(/^.*nhiều nhất/, 'Số này quá lớn: nhiều nhất');
  if (/that thuong|khong (on dinh|deu)|\bluc .* luc\b/.test(letters)) return 'Thu nhập lên xuống thì nhập số bình quân một tháng.';
  if (/^(duoi|toi da|tu|doi)\b|\b(vai|may|dam)\b|\b(do lai|tro xuong|ngoai|co le|le|tren duoi)$|^\d+ ?(-|den|toi) ?\d+$/.test(letters))
    return 'Hãy chọn một số tiền, và viết rõ, như 5 triệu.';
  return undefined;
}

function whyNoCount(letters: string, error: string): string | undefined {
  if (/\b(19|20)\d\d\b/.test(letters) && /\((tháng|năm)\)/.test(error))
    return 'Hãy nhập đã được bao lâu, như 180 tháng hoặc 15 năm, không nhập ngày tháng.';
  if (/^- ?\d/.test(letters)) return error.replace('Hãy', 'Số này không thể là số âm. Hãy');
  if (/\d[.,]\d|ruoi|½/.test(letters)) return error.replace('một số', 'một số tròn');
  if (/\btuan\b/.test(letters) && /\(ngày\)/.test(error)) return `Hãy đổi ra ngày. ${error}`;
  if (/(khong|chua|ko) (nho|ro|biet|chac)|quen|\b(vai|may|dam)\b/.test(letters))
    return `Chưa chắc thì nhập số gần đúng rồi xem lại. ${error}`;
  return undefined;
}

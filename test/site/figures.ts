/** Finds amounts, shares, ages and durations written by hand, in digits or in words: they belong in content/law. */

const DIGITS = String.raw`\d[\d.,]*(?:\s*[–-]\s*\d[\d.,]*)?`;
const WORD = '(?:một|mốt|hai|ba|bốn|năm|lăm|sáu|bảy|bẩy|tám|chín|mười|mươi|rưỡi|chục|trăm|nghìn|ngàn|triệu|tỷ|tỉ|linh|lẻ)';
const UNIT = 'đồng|triệu|nghìn|ngàn|tỷ|tỉ|%|phần trăm|tuổi|năm|tháng|ngày';
const FIGURE = new RegExp(String.raw`(?<![\p{L}\p{N}.,/])(${DIGITS}|${WORD}(?:\s+${WORD})*)\s*(${UNIT})(?![\p{L}\p{N}])`, 'giu');

/** "ngày 1 tháng 7 năm 2025", "tháng ba năm 2026", "năm 2021", "01/07/2025", "tháng ba ngày tám": days, not durations. */
const DATES = [
  /\d{1,2}\/(?:\d{1,2}\/)?\d{4}/gu,
  /(?:ngày\s+\d{1,2}\s+)?tháng\s+\p{L}*\d{0,2}(?:\s+năm\s+\d{4}|\s+ngày\s+\p{L}+)/giu,
  /ngày\s+\d{1,2}\s+tháng\s+\d{1,2}(?!\d)/giu,
  /năm\s+\d{4}/giu,
];

/** "một năm" is mostly an article; after these words it is a number. */
const THRESHOLD = /(?:đủ|dưới|trên|quá|hơn|sau|ít nhất|tối thiểu|tối đa|nhiều nhất)\s+$/iu;
/** "hàng triệu đồng", "vài trăm nghìn": no number is said. */
const ONLY_MAGNITUDE = /^(?:chục|trăm|nghìn|ngàn|triệu|tỷ|tỉ)(?:\s+(?:chục|trăm|nghìn|ngàn|triệu|tỷ|tỉ))*$/iu;

/** Every hand-written figure of a text, as it stands there: "15 năm", "hai triệu đồng". */
export function findFigures(text: string): string[] {
  const plain = DATES.reduce((rest, date) => rest.replace(date, '◇'), text.normalize('NFC').replace(/\u00a0/g, ' '));
  return [...plain.matchAll(FIGURE)]
    .filter((match) => {
      const [number, unit] = [match[1]!, match[2]!];
      if (ONLY_MAGNITUDE.test(number)) return false;
      const isArticle = /^một$/iu.test(number) && /^(?:năm|tháng|ngày)$/iu.test(unit);
      return !isArticle || THRESHOLD.test(plain.slice(0, match.index));
    })
    .map((match) => match[0].replace(/\s+/g, ' '));
}

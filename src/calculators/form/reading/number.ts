/** Numbers in figures and words: 1.500.000 · 1,5 · 12 · mười hai · hai triệu ba · 2tr3. */
/** By power of ten; "n", "t", "tr" and "m" are what people write for short, "củ" and "lít" what they say. */
const SCALES = ['', 'muoi chuc', 'tram', 'nghin ngan k n', '', 'lit xi', 'trieu tr m cu chai', '', '', 'ty ti t'];
/** With "mốt", "tư" and "lăm", into which digits turn inside a number. */
const DIGITS = ['khong', 'mot', 'hai', 'ba', 'bon tu', 'nam lam nham', 'sau', 'bay', 'tam', 'chin'];

const placeOf = (word: string, lists: readonly string[]) => lists.findIndex((list) => list.split(' ').includes(word));

/** What a unit multiplies by; undefined for a word that is none. A đ may stand behind it: "trđ". */
export function scaleOf(word: string): number | undefined {
  const power = placeOf(word.replace(/(.)d$/, '$1'), SCALES);
  return power < 0 ? undefined : 10 ** power;
}

/** The figures, words and other marks of a text that is plain already. */
export function tokensOf(text: string): string[] {
  return text.match(/\d+(?:[.,'’ ]\d+)*|[a-z]+|\S/g) ?? [];
}

/** The number a plain text says; undefined for anything else. `other` as below. */
export function readNumber(text: string, other = false): number | undefined {
  return evaluate(tokensOf(text), other);
}

/**
 * The number these tokens say. Some say two: "2,500" is two thousand five hundred or two and a half, "2tr50" is 2.500.000 or
 * 2.050.000, "trăm hai" is 102 or, as most people mean it, 120; `other` asks for the second.
 */
export function evaluate(tokens: readonly string[], other: boolean): number | undefined {
  let total = 0;
  let scale = Infinity;
  let group = 0;
  // Units within a group fall: "hai mươi ba mươi" is twenty to thirty.
  let below = 1000;
  let last: number | undefined;
  // In full, as "ba trăm" or "lẻ năm", and not as decimals of what comes before.
  let full = false;
  let tail = '';
  // What a digit alone is worth: behind "trăm" it may stand for tens.
  let worth = 1;
  const small = () => group + (last ?? 0) * (last! < 10 ? worth : 1);
  for (const [index, token] of tokens.entries()) {
    const step = scaleOf(token);
    if (step === undefined) {
      if (token === 'ruoi' && total > 0 && index === tokens.length - 1 && scaleOf(tokens[index - 1]!) === scale) return total + scale / 2;
      if (/^(linh|le)$/.test(token)) {
        full = true;
        worth = 1;
        continue;
      }
      const half = token === 'ruoi' && tokens[index - 1] === 'tram';
      const digit = half ? 50 : token === 'nua' ? 0.5 : placeOf(token, DIGITS);
      const value = digit < 0 ? figures(token, other) : digit;
      // "ba lăm" is thirty-five; two numbers in figures beside each other are none.
      if (value === undefined || (last !== undefined && (digit < 1 || last > 9 || /\d/.test(tokens[index - 1]!)))) return undefined;
      last = (last ?? 0) * 10 + value;
      tail += digit < 0 ? token : digit;
    } else if (step < 1000) {
      if (step >= below) return undefined;
      below = step;
      group += (last ?? 1) * step;
      worth = other && step === 100 ? 10 : 1;
      full = true;
      last = undefined;
    } else {
      const amount = index === 0 && /^(trieu|cu|t[iy])$/.test(token) && tokens.length > 1 ? 1 : small();
      if (step >= scale || (!amount && !full && last === undefined)) return undefined;
      total += amount * step;
      scale = step;
      group = 0;
      below = 1000;
      worth = 1;
      last = undefined;
      full = false;
      tail = '';
    }
  }
  const rest = small();
  if (scale === Infinity) return last === undefined && group === 0 ? undefined : rest;
  if (last === undefined || full) return total + (rest * scale) / 1000;
  // Digits after a unit are its decimals: "1tr5", "1 triệu 500".
  if (!/^\d{1,3}$/.test(tail)) return undefined;
  return total + (last * scale) / (other && /^[1-9]\d$/.test(tokens[tokens.length - 1]!) ? 1000 : 10 ** tail.length);
}

/** 1500000 · 1.500.000 · 1,500,000 · 1 500 000 · 1.500.000,00 · 1,5. Three digits after one mark may be either; `other` takes them as decimals. */
function figures(text: string, other: boolean): number | undefined {
  const digits = (part: string) => part.replace(/\D/g, '');
  const isWhole = (part: string) => /^(\d+|[1-9]\d{0,2}([.,'’ ]\d{3})+)$/.test(part);
  const [, before = '', mark = '', after = ''] = /^(.+)([.,])(\d+)$/.exec(text) ?? [];
  const decimal = isWhole(before) && !before.includes(mark) ? Number(`${digits(before)}.${after}`) : undefined;
  return isWhole(text) && !(other && decimal !== undefined) ? Number(digits(text)) : decimal;
}

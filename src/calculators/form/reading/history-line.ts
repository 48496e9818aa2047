/** What one line of a pasted history says: its months, the amounts that may be the wage, the scheme. */
import { formatMonth } from '#law/format';
import { month, monthOf, type Day, type Month } from '#law/month';
import type { Scheme } from '#rules/voluntary/history';
import { readMoney, SMALL } from './money';

export interface LineRead {
  /** One or more months as they stand, or why one of them is none. */
  months: Month[];
  wrongMonth?: string;
  /** Amounts in đồng, each once. */
  amounts: number[];
  /** Numbers that may be an amount, each with what it may mean. */
  doubtful: { text: string; either: readonly number[] }[];
  scheme?: Scheme;
  /** Something that looks like a pay coefficient: 2,34. */
  coefficient?: string;
}

const ENGLISH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const fullYear = (year: string) => `${Number(year) < 50 ? 20 : 19}${year}`;
const YEAR = '((?:19|20)\\d\\d)';

/** Day/month/year both ways round, year-month, several months of one year, month/year, and six digits in a row. */
const DATES = new RegExp(
  `(^|[^\\d./])(?:\\d{1,2}([/.-])(\\d{1,2})\\2${YEAR}|${YEAR}[/.-](\\d{1,2})[/.-]\\d{1,2}|${YEAR}[/.-](\\d{1,2})` +
    `|(\\d{1,2}) ?- ?(\\d{1,2}) ?/ ?${YEAR}|(\\d{1,2}) ?(?:/ ?|[.-])${YEAR}|${YEAR}(0[1-9]|1[0-2])|(0[1-9]|1[0-2])${YEAR})(?!\\d)`,
  'g',
);
/** 01/15 - 12/16: years of two digits are taken only where nothing else can be meant. */
const SHORT_RANGE = /(^|[^\d/])(\d{1,2})\/(\d\d) ?- ?(\d{1,2})\/(\d\d)(?![\d/])/;

/** An amount with its unit, in groups of three, or plain; what stands before it must be neither letter nor figure. */
const AMOUNTS =
  /(^|[^a-z\d.])(\d[\d.,]* ?(?:trieu|tr|cu|nghin|ngan|k|ty)(?![a-z]| le )(?: ?\d{1,3}(?![\d.,])| ruoi)?|\d{1,3}(?:([.,’ ])\d{3})(?:\3\d{3})*(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2}(?!\d))?)( ?(?:%|thang|nam|ngay|nguoi))?/g;

/** Small letters without accents, one kind of dash, words between two months as a dash. */
export function plainLine(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}"“”]/gu, '')
    .replace(/[đð₫]/g, 'd')
    .replace(/[\p{Pd}−→⇒]|->|=>/gu, '-')
    .replace(/-+/g, '-');
}

/** Reads one line that is plain already; `on` is what "đến nay" means. */
export function readLine(plain: string, on: Day): LineRead {
  const { rest, months, wrongMonth } = takeMonths(calendarWords(plain, on));
  const scheme = /tu nguyen/.test(plain) ? 'voluntary' : /bat buoc/.test(plain) ? 'compulsory' : undefined;
  return { months, ...(wrongMonth ? { wrongMonth } : {}), ...takeAmounts(rest), ...(scheme ? { scheme } : {}) };
}

const QUARTERS = ['i', 'ii', 'iii', 'iv'];

/** Months written with words, as figures; times of day go. */
function calendarWords(plain: string, on: Day): string {
  return plain
    .replace(/ \d{1,2}:\d\d(?::\d\d)?(?![\d.])/g, ' ')
    .replace(/(^|[^a-z])(?:quy |q)(i{1,3}|iv|[1-4])(?:[/.-]| ?,? ?nam )(?=\d{4})/g, (_all, before: string, name: string) => {
      const last = 3 * (Number(name) || QUARTERS.indexOf(name) + 1);
      return `${before}${last - 2}-${last}/`;
    })
    .replace(/(^|[^a-z])(?:den het|den|toi)(?![a-z])/g, '$1-')
    .replace(/- ?(?:hien nay|hien tai|nay)(?![a-z])/g, `- ${formatMonth(monthOf(on))}`)
    .replace(
      /(^|[^a-z])([a-z]{3})[a-z]*(?:[-./ ]?(\d{4})|[-/](\d\d))(?!\d)/g,
      (all, before: string, name: string, full?: string, short = '') => {
        const index = ENGLISH.indexOf(name);
        if (index < 0) return all;
        return `${before}${index + 1}/${full ?? fullYear(short)}`;
      },
    )
    .replace(/(^|[^a-z])(?:tu|ngay|thang|thg|th|t)[. ]*(?=\d)/g, '$1 ')
    .replace(/(^|[^a-z])(?:tu|ngay|thang|thg|th|t)[. ]*(?=\d)/g, '$1 ')
    .replace(/(\d) ?,? ?nam (?=\d{4})/g, '$1/')
    .replace(/ +/g, ' ');
}

function takeMonths(text: string): { rest: string; months: Month[]; wrongMonth?: string } {
  const months: Month[] = [];
  let wrongMonth: string | undefined;
  const push = (year: string, number: string) => {
    if (Number(number) < 1 || Number(number) > 12) wrongMonth ??= `${number}/${year}`;
    else months.push(month(`${year}-${number.padStart(2, '0')}`));
  };
  let rest = text.replace(DATES, (all, before: string, ...parts: (string | undefined)[]) => {
    const [, m1, y1, y2, m2, y3, m3, first, last, y4, m5, y5, y6, m6, m7, y7] = parts as string[];
    if (first && last && y4) {
      // "5 - 01/2015" is the fifth line, not May to January.
      if (Number(first) <= Number(last)) push(y4, first);
      push(y4, last);
    } else push((y1 ?? y2 ?? y3 ?? y5 ?? y6 ?? y7)!, (m1 ?? m2 ?? m3 ?? m5 ?? m6 ?? m7)!);
    return all.startsWith(before) ? `${before}|` : '|';
  });
  const short = months.length === 0 && !wrongMonth ? SHORT_RANGE.exec(rest) : null;
  if (short) {
    push(fullYear(short[3]!), short[2]!);
    push(fullYear(short[5]!), short[4]!);
    rest = rest.replace(SHORT_RANGE, '|');
  }
  return { rest, months, ...(wrongMonth ? { wrongMonth } : {}) };
}

function takeAmounts(text: string): Pick<LineRead, 'amounts' | 'doubtful' | 'coefficient'> {
  const amounts = new Set<number>();
  const doubtful = new Map<string, readonly number[]>();
  let coefficient: string | undefined;
  // A comma after four figures in a row parts two columns.
  const columns = text.replace(/(\d{4}),(?=\d)/g, '$1 | ').replace(/[\t;|]+| {2,}/g, ' | ');
  for (const [, , found = '', , counted] of columns.matchAll(AMOUNTS)) {
    // Shares, counts and the numbers of books and offices are no wages.
    if (counted || /^0\d/.test(found) || /^\d{9,}$/.test(found)) continue;
    if (/^\d{1,3}$/.test(found)) continue;
    if (/^\d{1,2}[.,]\d{1,2}$/.test(found)) {
      coefficient = found;
      continue;
    }
    const { value, either } = readMoney(found);
    if (value !== undefined && value >= SMALL) amounts.add(value);
    else if (either) doubtful.set(found, either);
  }
  return {
    amounts: [...amounts],
    doubtful: [...doubtful].map(([shown, either]) => ({ text: shown, either })),
    ...(coefficient ? { coefficient } : {}),
  };
}

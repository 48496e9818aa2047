/** Days and months said from today on: "hôm nay", "tháng trước", "tháng 8 năm ngoái". */
import { today } from '#site/today';

const DAYS: Record<string, number> = { 'hom kia': -2, 'hom qua': -1, 'hom nay': 0, 'ngay mai': 1, 'ngay kia': 2 };
const DAY = /^(hom kia|hom qua|hom nay|ngay mai|ngay kia)$/;
const MONTH = /^(ngay \d+ )?thang (nay|truoc|roi|sau|toi)$/;
/** "15 năm nay" are fifteen years. */
const YEAR = /^((?:ngay \d+ )?thang \w+(?: \w+)?|(?:ngay )?\d+[/-]\d+),? nam (nay|ngoai|kia|truoc|sau|toi)$/;

const shiftOf = (word: string) => (/nay/.test(word) ? 0 : /sau|toi/.test(word) ? 1 : word === 'kia' ? -2 : -1);

/** A text without accents, with the day, the month or the year in figures. */
export function saidFromToday(text: string, on: () => string = today): string {
  if (!/nay|qua|kia|mai|truoc|roi|sau|toi|ngoai/.test(text)) return text;
  const at = (days: number, months = 0, years = 0) => {
    const [year = 0, month = 0, date = 0] = on().split('-').map(Number);
    const moved = new Date(Date.UTC(year + years, month - 1 + months, months || years ? 1 : date + days));
    return { date: moved.getUTCDate(), month: moved.getUTCMonth() + 1, year: moved.getUTCFullYear() };
  };
  return text
    .replace(DAY, (said) => {
      const { date, month, year } = at(DAYS[said]!);
      return `${date}/${month}/${year}`;
    })
    .replace(MONTH, (_, date: string | undefined, which: string) => {
      const { month, year } = at(0, shiftOf(which));
      return `${date ? `${date}thang ` : ''}${month}/${year}`;
    })
    .replace(
      YEAR,
      (_, before: string, which: string) => `${before}${!/thang/.test(before) ? '/' : ' nam '}${at(0, 0, shiftOf(which)).year}`,
    );
}

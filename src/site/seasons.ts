/** The outreach year: seasons and campaigns, from content/outreach/calendar.yaml. */
import data from '#content/outreach/calendar.yaml';
import { addMonths, firstDay, month, type Day } from '#law/month';

export interface Season {
  id: string;
  title: string;
  /** First and last month, 1 to 12; the last may lie in the next year. */
  months: [number, number];
  who: string;
  do: string;
  pages: string[];
}

export const { seasons, source } = data as { seasons: Season[]; source: string };

/** The season that begins in a year: its first day and the day after its last. */
export function spanOf({ months: [first, last] }: Season, year: number): { from: Day; until: Day } {
  const start = month(`${year}-${String(first).padStart(2, '0')}`);
  return { from: firstDay(start), until: firstDay(addMonths(start, ((last - first + 12) % 12) + 1)) };
}

/** "tháng 12 – tháng 2" */
export function monthsText({ months: [first, last] }: Season): string {
  return first === last ? `Tháng ${first}` : `Tháng ${first} – tháng ${last}`;
}

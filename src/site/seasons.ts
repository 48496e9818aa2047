/** The outreach year: seasons and campaigns, and what to say before the law changes, from content/outreach/calendar.yaml. */
import data from '#content/outreach/calendar.yaml';
import { addMonths, firstDay, month, type Day } from '#law/month';
import { nextFloorChange } from '#rules/voluntary/coming-floor';

interface Entry {
  id: string;
  title: string;
  who: string;
  do: string;
  pages: string[];
}

export interface Season extends Entry {
  /** First and last month, 1 to 12; the last may lie in the next year. */
  months: [number, number];
}

/** Told only while an enacted change of the lowest income is ahead, so many months long. */
export interface Occasion extends Entry {
  monthsBefore: number;
}

export const { seasons, occasions, source } = data as { seasons: Season[]; occasions: Occasion[]; source: string };

/** The occasions ahead on a day: first day, and the day of the change. */
export function comingOccasions(on: Day): (Occasion & { from: Day; until: Day })[] {
  const change = nextFloorChange(on);
  return change
    ? occasions.map((occasion) => ({ ...occasion, from: firstDay(addMonths(change.from, -occasion.monthsBefore)), until: change.on }))
    : [];
}

/** The season that begins in a year: its first day and the day after its last. */
export function spanOf({ months: [first, last] }: Season, year: number): { from: Day; until: Day } {
  const start = month(`${year}-${String(first).padStart(2, '0')}`);
  return { from: firstDay(start), until: firstDay(addMonths(start, ((last - first + 12) % 12) + 1)) };
}

/** "tháng 12 – tháng 2" */
export function monthsText({ months: [first, last] }: Season): string {
  return first === last ? `Tháng ${first}` : `Tháng ${first} – tháng ${last}`;
}

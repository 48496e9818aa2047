/** Time limits as a sentence of the law tells them: "7 ngày làm việc", "90 ngày", "3 tháng". */
import { addDays, addMonthsToDay, firstDay, monthFromIndex, monthIndex, monthOf, type Day } from './month';
import { addWorkingDays, workingDayFrom } from './working-days';

export interface TimeLimit {
  count: number;
  unit: 'working-days' | 'days' | 'months';
}

const UNITS: Record<string, TimeLimit['unit']> = { 'ngày làm việc': 'working-days', ngày: 'days', tháng: 'months' };

/** The first one in a sentence; undefined where there is none. */
export function timeLimitIn(text: string): TimeLimit | undefined {
  const found = /(\d+)\s(ngày làm việc|ngày|tháng)/.exec(text);
  return found ? { count: Number(found[1]), unit: UNITS[found[2]!]! } : undefined;
}

/** The last day: `start` itself is not counted, and one that ends on a weekend ends on the next working day. Holidays are not left out. */
export function lastDayOf({ count, unit }: TimeLimit, start: Day): Day {
  if (unit === 'working-days') return addWorkingDays(start, count);
  return workingDayFrom(unit === 'days' ? addDays(start, count) : addMonthsToDay(start, count));
}

/** The first days of a quarter, `count` of them: of that `on` lies in while they last, else of the next. */
export function quarterDays(count: number, on: Day): { from: Day; to: Day } {
  const quarter = Math.floor(monthIndex(monthOf(on)) / 3);
  const daysOf = (index: number) => {
    const from = firstDay(monthFromIndex(index * 3));
    return { from, to: addDays(from, count - 1) };
  };
  const now = daysOf(quarter);
  return on <= now.to ? now : daysOf(quarter + 1);
}

/** Working days: Monday to Friday, without the holidays the caller names. */
import { addDays, weekdayOf, type Day } from './month';

export function isWorkingDay(value: Day, holidays: readonly Day[] = []): boolean {
  const weekday = weekdayOf(value);
  return weekday !== 0 && weekday !== 6 && !holidays.includes(value);
}

/** The working day that many working days after `from`, which is not counted itself; at least one. */
export function addWorkingDays(from: Day, count: number, holidays: readonly Day[] = []): Day {
  let current = from;
  for (let left = count; left > 0;) {
    current = addDays(current, 1);
    if (isWorkingDay(current, holidays)) left -= 1;
  }
  return current;
}

/** The day itself, or the next working day when it is none: where a time limit ends. */
export function workingDayFrom(value: Day, holidays: readonly Day[] = []): Day {
  let current = value;
  while (!isWorkingDay(current, holidays)) current = addDays(current, 1);
  return current;
}

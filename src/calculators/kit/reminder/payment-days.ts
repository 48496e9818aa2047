/** The days on which somebody means to pay. */
import { addDays, addMonths, firstDay, lastDay, monthOf, type Day, type Month } from '#law/month';

/** How many payments the slip and the calendar hold. */
const SHOWN = 12;
/** In place of a day: the last one of the month. */
export const LAST = 0;

/** The payment days from `from` on: the chosen day of every so many months. */
export function paymentDays(from: Day, dayOfMonth: number, every: number): Day[] {
  const dayIn = (month: Month) => (dayOfMonth === LAST ? lastDay(month) : addDays(firstDay(month), dayOfMonth - 1));
  const first = dayIn(monthOf(from)) >= from ? monthOf(from) : addMonths(monthOf(from), 1);
  return Array.from({ length: SHOWN }, (_, at) => dayIn(addMonths(first, at * every)));
}

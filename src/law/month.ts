/** Calendar months and days as text, so that comparing them is comparing strings. */

/** "2026-08" */
export type Month = string & { readonly __month: unique symbol };
/** "2026-08-31" */
export type Day = string & { readonly __day: unique symbol };

/** Reads "YYYY-MM"; rejects anything else. */
export function month(text: string): Month {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) throw new RangeError(`not a month (YYYY-MM): ${text}`);
  return text as Month;
}

/** Reads "YYYY-MM-DD"; rejects days that are not on the calendar. */
export function day(text: string): Day {
  const date = new Date(`${text}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(text))
    throw new RangeError(`not a day (YYYY-MM-DD): ${text}`);
  return text as Day;
}

/** Months since year 0: the number behind a month, for adding and subtracting. */
export function monthIndex(value: Month): number {
  return Number(value.slice(0, 4)) * 12 + Number(value.slice(5, 7)) - 1;
}

export function monthFromIndex(index: number): Month {
  const year = Math.floor(index / 12);
  return month(`${String(year).padStart(4, '0')}-${String(index - year * 12 + 1).padStart(2, '0')}`);
}

export function addMonths(value: Month, count: number): Month {
  return monthFromIndex(monthIndex(value) + count);
}

/** Months from `from` up to and including `to`; 0 when `to` is earlier. */
export function monthsBetween(from: Month, to: Month): number {
  return Math.max(0, monthIndex(to) - monthIndex(from) + 1);
}

export function yearOf(value: Month | Day): number {
  return Number(value.slice(0, 4));
}

export function monthOf(value: Day): Month {
  return value.slice(0, 7) as Month;
}

/** First day of the month: the day whose law governs the month. */
export function firstDay(value: Month): Day {
  return `${value}-01` as Day;
}

/** The first month that follows a law in force from `change` on: a month follows the law of its first day. */
export function firstMonthFrom(change: Day): Month {
  const within = monthOf(change);
  return firstDay(within) === change ? within : addMonths(within, 1);
}

export function addDays(value: Day, count: number): Day {
  return new Date(Date.parse(`${value}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10) as Day;
}

/** Days from one day to another; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** 0 Sunday to 6 Saturday. */
export function weekdayOf(value: Day): number {
  return new Date(`${value}T00:00:00Z`).getUTCDay();
}

export function lastDay(value: Month): Day {
  return addDays(firstDay(addMonths(value, 1)), -1);
}

/** The later of two days, or of two months. */
export function later<T extends Month | Day>(a: T, b: T): T {
  return a > b ? a : b;
}

export function earlier<T extends Month | Day>(a: T, b: T): T {
  return a < b ? a : b;
}

/** The same day of a later month, or that month's last day where it has none. */
export function addMonthsToDay(value: Day, count: number): Day {
  const within = addMonths(monthOf(value), count);
  return earlier(`${within}-${value.slice(8)}` as Day, lastDay(within));
}

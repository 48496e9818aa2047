import partDays from '#content/law/parameters/sickness-part-day.yaml';
import { addDays, weekdayOf, type Day } from '#law/month';
import { entryOn } from '#law/parameter';
import { requireBetween } from '#rules/core/input';

/** Weekly days of rest, by name. */
export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Whole or half days, zero or more. */
export function requireHalfDays(name: string, value: number): void {
  if (!Number.isSafeInteger(value * 2) || value < 0) throw new RangeError(`${name} must be whole or half days, zero or more: ${value}`);
}

/**
 * Part of a working day missed on the day `on`, in days: under half of it counts half, from half up one. Luật BHXH 2024 Điều 45 khoản 5.
 * Rejects more hours than the day has.
 */
export function partOfDay(input: { on: Day; hours: number; dayHours: number }): number {
  if (!(input.dayHours > 0)) throw new RangeError(`dayHours must be more than 0: ${input.dayHours}`);
  requireBetween('hours', input.hours, 0, input.dayHours);
  if (input.hours === 0) return 0;
  return entryOn(partDays, input.on, input.hours < input.dayHours / 2 ? 'under-half' : 'from-half').value;
}

/**
 * Working days of a sick leave from one day to another: without weekly rest, holidays and other days of rest; days missed in part
 * count by their hours. Luật BHXH 2024 Điều 43, 45 khoản 5. Rejects a leave that ends before it begins.
 */
export function sickDays(input: {
  from: Day;
  to: Day;
  weeklyRest?: readonly Weekday[];
  holidays?: readonly Day[];
  restDays?: readonly Day[];
  parts?: readonly { date: Day; hours: number; dayHours: number }[];
}): number {
  if (input.to < input.from) throw new RangeError(`to must not be before from: ${input.to}`);
  for (const name of input.weeklyRest ?? []) if (!WEEKDAYS.includes(name)) throw new RangeError(`no weekday "${name}"`);
  const works = (value: Day): boolean =>
    !input.holidays?.includes(value) && !input.restDays?.includes(value) && !input.weeklyRest?.includes(WEEKDAYS[weekdayOf(value)]!);
  const parts = (input.parts ?? []).filter((part) => works(part.date));
  let total = parts.reduce((sum, part) => sum + partOfDay({ ...part, on: part.date }), 0);
  for (let current = input.from; current <= input.to; current = addDays(current, 1))
    if (works(current) && !parts.some((part) => part.date === current)) total += 1;
  return total;
}

import paperDays from '#content/law/parameters/sickness-paper-days.yaml';
import procedureDays from '#content/law/parameters/sickness-procedure-days.yaml';
import { addDays, day, daysBetween, earlier, later, yearOf, type Day } from '#law/month';
import { entryOn, type Found } from '#law/parameter';
import type { Days } from '#law/units';
import { requireHalfDays, sickDays, type Weekday } from './sick-days';

/** The part of a sick leave that falls into one calendar year; each year has its own days. */
export interface SickYear {
  year: number;
  from: Day;
  to: Day;
  /** Working days missed. */
  days: Days;
}

/**
 * Working days of a sick leave, year by year; `off` (holidays, annual leave, halves worked) are taken off from the beginning.
 * Luật BHXH 2024 Điều 43 khoản 1. Rejects a leave that ends before it begins and days that are no halves.
 */
export function sickYears(input: { from: Day; to: Day; weeklyRest: readonly Weekday[]; off: Days }): SickYear[] {
  requireHalfDays('off', input.off);
  if (input.to < input.from) throw new RangeError(`to must not be before from: ${input.to}`);
  let off = input.off;
  const years: SickYear[] = [];
  for (let year = yearOf(input.from); year <= yearOf(input.to); year++) {
    const from = later(input.from, day(`${year}-01-01`));
    const to = earlier(input.to, day(`${year}-12-31`));
    const all = sickDays({ from, to, weeklyRest: input.weeklyRest });
    const days = Math.max(0, all - off);
    off -= all - days;
    years.push({ year, from, to, days });
  }
  return years;
}

/** Last day to hand the papers to the employer, counted from the first day back at work. Luật BHXH 2024 Điều 48 khoản 1. */
export function sicknessFiling(back: Day): { from: Day; to: Day; source: Found<Days> } {
  const source = entryOn(procedureDays, back, 'worker');
  return { from: back, to: addDays(back, source.value), source };
}

/** How many papers of the clinic a leave needs, for one paper covers so many days. Thông tư 25/2025/TT-BYT. */
export function papersNeeded(input: { from: Day; to: Day }): { papers: number; most: Found<number> } {
  const most = entryOn(paperDays, input.from, 'standard');
  return { papers: Math.ceil((daysBetween(input.from, input.to) + 1) / most.value), most };
}

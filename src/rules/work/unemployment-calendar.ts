import fileMonths from '#content/law/parameters/unemployment-file-months.yaml';
import procedureDays from '#content/law/parameters/unemployment-procedure-days.yaml';
import startDays from '#content/law/parameters/unemployment-start-days.yaml';
import { addDays, addMonthsToDay, type Day } from '#law/month';
import { entryOn, numberOn } from '#law/parameter';
import { addWorkingDays, workingDayFrom } from '#law/working-days';
import type { Months } from '#law/units';
import { requireCount } from '#rules/core/input';

/**
 * Last day to hand in the full file: three months after the contract ended, on the next working day when that is a weekend or
 * one of `holidays`. Luật Việc làm 2025 Điều 38 khoản 1 điểm c; the shift follows the civil-law rule for time limits.
 */
export function fileDeadline(endedOn: Day, holidays?: readonly Day[]): Day {
  const { value } = numberOn(fileMonths, endedOn);
  return workingDayFrom(addMonthsToDay(endedOn, value), holidays);
}

/** First day of the benefit: the 11th working day after the full file, its own day not counted. Luật Việc làm 2025 Điều 39 khoản 3; Nghị định 374/2025 Điều 45 khoản 3. */
export function benefitStart(filedOn: Day, holidays?: readonly Day[]): Day {
  return addWorkingDays(filedOn, numberOn(startDays, filedOn).value, holidays);
}

export interface BenefitMonth {
  from: Day;
  to: Day;
  /** Last day to report the search for work; the first month is reported when the decision is collected. */
  reportBy: Day;
}

/**
 * The months of a benefit that starts on `startOn`: each ends the day before the same day of the next month, or on that
 * month's last day where it has no such day. Reports are due within 3 working days from the first day of each month.
 * Nghị định 374/2025 Điều 15 khoản 2, Điều 21. Rejects a broken number of months.
 */
export function benefitMonths(input: { startOn: Day; months: Months; on?: Day; holidays?: readonly Day[] }): BenefitMonth[] {
  requireCount('months', input.months);
  const periods: BenefitMonth[] = [];
  let from = input.startOn;
  for (let index = 1; index <= input.months; index++) {
    const same = addMonthsToDay(input.startOn, index);
    const to = same.slice(8) === input.startOn.slice(8) ? addDays(same, -1) : same;
    periods.push({ from, to, reportBy: reportBy(from, input.on ?? input.startOn, input.holidays) });
    from = addDays(to, 1);
  }
  return periods;
}

function reportBy(first: Day, on: Day, holidays?: readonly Day[]): Day {
  // The first day of the month is inside the three, unless it is no working day.
  return addWorkingDays(addDays(first, -1), entryOn(procedureDays, on, 'report').value, holidays);
}

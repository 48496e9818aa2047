import adoptionAge from '#content/law/parameters/adoption-months.yaml';
import procedureDays from '#content/law/parameters/maternity-procedure-days.yaml';
import recoveryConditions from '#content/law/parameters/recovery-conditions.yaml';
import leaveLimits from '#content/law/parameters/maternity-leave-limits.yaml';
import fatherWindow from '#content/law/parameters/paternity-window-days.yaml';
import grantFileDays from '#content/law/parameters/birth-grant-file-days.yaml';
import { addDays, addMonthsToDay, type Day } from '#law/month';
import { entryOn, numberOn, type Found } from '#law/parameter';
import type { Days, Months } from '#law/units';
import { requireCount } from '#rules/core/input';

/** A day or a stretch of days, with the value of law behind it. */
export interface Dated {
  from: Day;
  /** Last day; the same as `from` for a single day. */
  to: Day;
  source: Found<number>;
}

/** Earliest day to stop work before a birth. Bộ luật Lao động Điều 139. */
export function earliestLeave(birth: Day): Dated {
  const source = entryOn(leaveLimits, birth, 'before-birth');
  const from = addMonthsToDay(birth, -source.value);
  return { from, to: from, source };
}

/** Earliest day a mother may go back to work before her leave ends. Bộ luật Lao động Điều 139 khoản 4; Luật BHXH 2024 Điều 53. */
export function earliestReturn(leaveFrom: Day): Dated {
  const source = entryOn(leaveLimits, leaveFrom, 'return-after');
  const from = addMonthsToDay(leaveFrom, source.value);
  return { from, to: from, source };
}

/**
 * Last day of a leave of so many whole months: the day before the same day of the month, or that month's last day where it has no
 * such day. Rejects a broken number of months and none.
 */
export function leaveEnd(from: Day, months: Months): Day {
  requireCount('months', months);
  if (months === 0) throw new RangeError('months must be at least 1: 0');
  const same = addMonthsToDay(from, months);
  return same.slice(8) === from.slice(8) ? addDays(same, -1) : same;
}

/** Days to hand the papers to the employer after a leave has ended; late papers need a written reason. Luật BHXH 2024 Điều 62. */
export function maternityFiling(leaveTo: Day): Dated {
  const source = entryOn(procedureDays, leaveTo, 'worker');
  return { from: addDays(leaveTo, 1), to: addDays(leaveTo, source.value), source };
}

/** Days after a maternity leave in which a rest may be taken. Luật BHXH 2024 Điều 60. */
export function recoveryWindow(leaveTo: Day): Dated {
  const source = entryOn(recoveryConditions, leaveTo, 'within');
  return { from: addDays(leaveTo, 1), to: addDays(leaveTo, source.value), source };
}

/** Days in which the last spell of a father's leave must begin. Luật BHXH 2024 Điều 53 khoản 3. */
export function fatherLeaveWindow(birth: Day): Dated {
  const source = numberOn(fatherWindow, birth);
  return { from: birth, to: addDays(birth, source.value), source };
}

/** Days to file for the grant of voluntary payers. Luật BHXH 2024 Điều 97 khoản 1. */
export function birthGrantFiling(birth: Day): Dated {
  const source = numberOn(grantFileDays, birth);
  return { from: birth, to: addDays(birth, source.value), source };
}

/**
 * Leave for a child adopted on a day, until it is six months old, in whole months and odd days; undefined for an older child.
 * Luật BHXH 2024 Điều 56. Rejects an adoption before the birth.
 */
export function adoptionLeave(input: { birth: Day; adoptedOn: Day }): (Dated & { months: Months; extraDays: Days }) | undefined {
  const { birth, adoptedOn } = input;
  if (adoptedOn < birth) throw new RangeError(`adoptedOn must not be before the birth: ${adoptedOn}`);
  const source = numberOn(adoptionAge, adoptedOn);
  const end = addMonthsToDay(birth, source.value);
  if (adoptedOn >= end) return undefined;
  let months = 0;
  while (addMonthsToDay(adoptedOn, months + 1) <= end) months += 1;
  let extraDays = 0;
  while (addDays(addMonthsToDay(adoptedOn, months), extraDays) < end) extraDays += 1;
  return { from: adoptedOn, to: addDays(end, -1), source, months, extraDays };
}

import daysTable from '#content/law/parameters/paternity-days.yaml';
import divisor from '#content/law/parameters/benefit-day-divisor.yaml';
import windowDays from '#content/law/parameters/paternity-window-days.yaml';
import monthsRequired from '#content/law/parameters/compulsory-maternity-months.yaml';
import { formatDong } from '#law/format';
import { firstDay, type Month } from '#law/month';
import { entryOn, numberOn, tableOn, type Found } from '#law/parameter';
import type { Days, Dong, Months } from '#law/units';
import { answer, conclusion, dong, step, type Answer, type Step, days as inDays } from '#rules/core/answer';
import { averageWage, type WageBase } from '#rules/core/average-wage';
import { divide, exact, multiply, round } from '#rules/core/exact';
import { requireCount, requireWithin } from '#rules/core/input';
import { birthLump } from './maternity';

export interface PaternityQuestion {
  /** Month of birth. */
  on: Month;
  children: number;
  /** Own children of the wife living at the birth. */
  livingChildren: number;
  surgery: boolean;
  under32Weeks: boolean;
  /** Days from the birth to the first day of the last spell of leave. */
  daysAfterBirth?: Days;
  /** Whether the mother draws the payment for each child; unknown where left out. */
  motherEligible?: boolean;
  paidInLast12?: Months;
}

export interface PaternityBenefit {
  /** Working days. */
  days: Days;
  /** đồng a day */
  daily: Dong;
  amount: Dong;
  /** The payment for each child where the mother is not eligible, đồng. */
  lump: Dong;
}

/**
 * Leave of an insured father when his wife gives birth: 5 working days, 7 after surgery or under 32 weeks, 10 for twins or — since
 * 2026-07 — her second child, 14 for twins by surgery, 3 more for each child from the third of a birth; the highest that applies.
 * A day is a 24th of the average wage. None when the last spell begins later than 60 days after the birth. The payment for each
 * child is his when the mother is not eligible and he paid 6 of the last 12 months.
 * Luật BHXH 2024 Điều 53 khoản 2, 3, Điều 58, 59. Rejects broken counts and no child.
 */
export function paternityBenefit(input: PaternityQuestion & WageBase): Answer<PaternityBenefit> {
  requireCount('children', input.children);
  requireCount('livingChildren', input.livingChildren);
  if (input.children === 0) throw new RangeError('children must be at least 1: 0');
  if (input.daysAfterBirth !== undefined) requireCount('daysAfterBirth', input.daysAfterBirth);
  if (input.paidInLast12 !== undefined) requireWithin('paidInLast12', input.paidInLast12, 12);
  const onDay = firstDay(input.on);
  const wage = averageWage(input);
  const window = numberOn(windowDays, onDay);
  const late = (input.daysAfterBirth ?? 0) > window.value;
  const leave = leaveDays(input);
  const days = late ? 0 : leave.days;
  const perMonth = entryOn(divisor, onDay, 'working-day');
  const daily = divide(wage.average, exact(perMonth.value));
  const amount = multiply(daily, exact(days));
  const lump = lumpOf(input);
  return answer({ days, daily: round(daily), amount: round(amount), lump: lump?.value ?? 0 }, [
    late ? step('days', 'Số ngày nghỉ', conclusion(`không, vì nghỉ sau ${window.value} ngày kể từ ngày sinh`), [window]) : leave.step,
    step('daily', 'Mỗi ngày', dong(daily), [perMonth], `${wage.shown} ÷ ${perMonth.value}`),
    step('amount', 'Trợ cấp các ngày nghỉ', dong(amount), [], `${days} × ${formatDong(round(daily))}`),
    ...(lump ? [lump.step] : []),
  ]);
}

function leaveDays(input: PaternityQuestion): { days: Days; step: Step } {
  const table: Found<Readonly<Record<string, number>>> = tableOn(daysTable, firstDay(input.on));
  const of = (key: string): number => entryOn(daysTable, firstDay(input.on), key).value;
  const several = input.children > 1;
  const ways = [
    of('standard'),
    ...(input.surgery || input.under32Weeks ? [of('surgery')] : []),
    ...(several ? [of(input.surgery ? 'twins-surgery' : 'twins')] : []),
    ...(input.livingChildren === 1 ? [table.value['second-child'] ?? 0] : []),
  ];
  const further = Math.max(0, input.children - 2) * of('each-further-child');
  const best = Math.max(...ways);
  return {
    days: best + further,
    step: step(
      'days',
      'Số ngày nghỉ',
      inDays(best + further),
      [table],
      further === 0 ? undefined : `${best} + ${further}, sinh ${input.children} con`,
    ),
  };
}

function lumpOf(input: PaternityQuestion): { value: number; step: Step } | undefined {
  if (input.motherEligible !== false || input.paidInLast12 === undefined) return undefined;
  const required = entryOn(monthsRequired, firstDay(input.on), 'paid');
  if (input.paidInLast12 < required.value)
    return {
      value: 0,
      step: step('lump', 'Trợ cấp một lần', conclusion(`không, vì cha đóng chưa đủ ${required.value} tháng`), [required]),
    };
  const lump = birthLump(input);
  return { value: round(lump.amount), step: lump.step };
}

import antenatalDays from '#content/law/parameters/antenatal-days.yaml';
import antenatalVisits from '#content/law/parameters/antenatal-visits.yaml';
import contraceptionDays from '#content/law/parameters/contraception-days.yaml';
import divisor from '#content/law/parameters/benefit-day-divisor.yaml';
import foetusWeeks from '#content/law/parameters/maternity-foetus-weeks.yaml';
import lossDays from '#content/law/parameters/pregnancy-loss-days.yaml';
import { formatDong } from '#law/format';
import { firstDay, type Day, type Month } from '#law/month';
import { entryOn, numberOn, tableOn, type Found } from '#law/parameter';
import type { Days, Dong, Months } from '#law/units';
import { answer, dong, months, step, type Answer, type Step, days as inDays } from '#rules/core/answer';
import { averageWage, type WageBase } from '#rules/core/average-wage';
import { divide, exact, multiply, round, type Exact } from '#rules/core/exact';
import { requireCount } from '#rules/core/input';
import { leaveOf } from './maternity';
import { maternityEligibility, type MaternityQuestion } from './maternity-eligibility';

export interface LeaveDays {
  /** Days paid; absent when the leave runs in months as for a birth. */
  days?: Days;
  amount: Dong;
  /** Months of leave as for a birth. */
  asBirthMonths?: Months;
}

/**
 * Leave for antenatal visits: up to five, each up to two working days; a day is a 24th of the average wage.
 * Luật BHXH 2024 Điều 51, 59 khoản 2. Rejects broken days.
 */
export function antenatalLeave(input: { on: Month; visits: readonly number[] } & WageBase): Answer<LeaveDays> {
  for (const visit of input.visits) requireCount('visits', visit);
  const onDay = firstDay(input.on);
  const most = numberOn(antenatalVisits, onDay);
  const each = numberOn(antenatalDays, onDay);
  const counted = [...input.visits].sort((a, b) => b - a).slice(0, most.value);
  const days = counted.reduce((sum, visit) => sum + Math.min(visit, each.value), 0);
  const label = `Nghỉ khám thai, nhiều nhất ${most.value} lần, mỗi lần ${each.value} ngày`;
  return paidDays(input, days, step('days', label, inDays(days), [most, each]), 'working-day');
}

/**
 * Leave after a lost pregnancy, calendar days as ordered up to a limit by the weeks of pregnancy; from 22 weeks as for a birth when
 * the mother has paid long enough. A day is a 30th of the average wage. `prescribedDays` left out means the limit.
 * Luật BHXH 2024 Điều 52, 59. Rejects broken weeks and days.
 */
export function pregnancyLossLeave(
  input: MaternityQuestion & { weeks: number; prescribedDays?: Days; children?: number } & WageBase,
): Answer<LeaveDays> {
  requireCount('weeks', input.weeks);
  const onDay = firstDay(input.on);
  const line = numberOn(foetusWeeks, onDay);
  if (input.weeks >= line.value && maternityEligibility(input).verdict === 'yes') return asBirth(input, line);
  return prescribed(input, mostLossDays(onDay, input.weeks), `Thai ${input.weeks} tuần`);
}

/** The most calendar days of leave after a pregnancy lost in that week, where it does not count as a birth. Luật BHXH 2024 Điều 52. */
export function mostLossDays(on: Day, weeks: number): Found<Days> {
  const table = tableOn(lossDays, on);
  return { ...table, value: Object.entries(table.value).reduce((limit, [from, days]) => (weeks >= Number(from) ? days : limit), 0) };
}

/**
 * Leave after an intrauterine device or sterilisation, calendar days as ordered up to a limit, of either sex; a day is a 30th of
 * the average wage. Luật BHXH 2024 Điều 57. Rejects broken days.
 */
export function contraceptionLeave(
  input: { on: Month; method: 'iud' | 'sterilisation'; prescribedDays?: Days } & WageBase,
): Answer<LeaveDays> {
  const most = entryOn(contraceptionDays, firstDay(input.on), input.method);
  return prescribed(input, most, input.method === 'iud' ? 'Đặt vòng' : 'Triệt sản');
}

function asBirth(input: { on: Month; children?: number } & WageBase, line: Found<number>): Answer<LeaveDays> {
  const wage = averageWage(input);
  const leave = leaveOf({ on: input.on, children: input.children ?? 1, livingChildren: 0, outcome: 'foetus-lost' });
  const amount = multiply(wage.average, exact(leave.months));
  return answer({ asBirthMonths: leave.months, amount: round(amount) }, [
    step('asBirthMonths', `Thai từ ${line.value} tuần: nghỉ như sinh con`, months(leave.months), [line]),
    step('amount', 'Trợ cấp cả kỳ nghỉ', dong(amount), [], `${wage.shown} × ${leave.months} tháng`),
  ]);
}

function prescribed(input: { on: Month; prescribedDays?: Days } & WageBase, most: Found<number>, why: string): Answer<LeaveDays> {
  const ordered = input.prescribedDays ?? most.value;
  requireCount('prescribedDays', ordered);
  const days = Math.min(ordered, most.value);
  return paidDays(
    input,
    days,
    step('days', `${why}: nghỉ theo chỉ định, nhiều nhất ${most.value} ngày`, inDays(days), [most]),
    'calendar-day',
  );
}

function paidDays(input: { on: Month } & WageBase, days: Days, daysStep: Step, kind: 'working-day' | 'calendar-day'): Answer<LeaveDays> {
  const wage = averageWage(input);
  const perMonth = entryOn(divisor, firstDay(input.on), kind);
  const daily: Exact = divide(wage.average, exact(perMonth.value));
  const amount = multiply(daily, exact(days));
  return answer({ days, amount: round(amount) }, [
    daysStep,
    step('daily', 'Mỗi ngày', dong(daily), [perMonth], `${wage.shown} ÷ ${perMonth.value}`),
    step('amount', 'Trợ cấp', dong(amount), [], `${days} × ${formatDong(round(daily))}`),
  ]);
}

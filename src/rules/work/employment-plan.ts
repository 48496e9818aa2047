import rates from '#content/law/parameters/compulsory-rates.yaml';
import { lastOf } from '#law/list';
import { formatDong, formatInteger, formatMonth } from '#law/format';
import { addMonths, earlier, firstDay, firstMonthFrom, later, month, monthsBetween, type Month } from '#law/month';
import { listenTo } from '#law/parameter';
import type { Dong, Months } from '#law/units';
import { answer, dong, step, type Answer } from '#rules/core/answer';
import { employmentContribution, type Region } from './employment-contribution';

/** Months of work in which nothing changes; whole đồng a month. */
interface WageStretch {
  from: Month;
  /** Inclusive. */
  to: Month;
  months: Months;
  employee: Dong;
  employer: Dong;
}

/** Whole đồng for all months on record. */
export interface EmploymentPlan {
  employee: Dong;
  employer: Dong;
  stretches: WageStretch[];
  /** Months before the rates on record begin: what they cost is not known here. */
  unknownMonths: Months;
}

/** The first month whose rates are on record. */
export function firstEmploymentMonth(): Month {
  return month(rates.values[0]!.from.slice(0, 7));
}

/**
 * Working on one wage over months in which the law changes: what employee and employer pay in all (đồng), every month under its
 * own law and rounded by itself. Luật BHXH 2024 Điều 31–34; Luật Việc làm 2025 Điều 33, 34. Rejects a wage that is not whole đồng.
 */
export function employmentPlan(input: { from: Month; to: Month; wage: Dong; region: Region }): Answer<EmploymentPlan> {
  const { wage, region } = input;
  const since = firstEmploymentMonth();
  const stretches: WageStretch[] = [];
  const steps: Answer<unknown>['steps'] = [];
  for (let from = later(input.from, since); from <= input.to;) {
    // A month costs the same until something read for it changes.
    const { value: paid, changesAfter } = listenTo(() => employmentContribution({ on: from, wage, region }));
    const [change] = changesAfter(firstDay(from));
    const to = change ? earlier(input.to, addMonths(firstMonthFrom(change), -1)) : input.to;
    const [employee, employer] = [paid.value.employee.total, paid.value.employer.total];
    const open = lastOf(stretches);
    if (open?.employee === employee && open.employer === employer) {
      open.to = to;
      open.months += monthsBetween(from, to);
      steps.pop();
    } else stretches.push({ from, to, months: monthsBetween(from, to), employee, employer });
    const stretch = lastOf(stretches)!;
    steps.push(
      step(
        `wage-from-${stretch.from}`,
        `Đi làm ${formatMonth(stretch.from)} – ${formatMonth(stretch.to)}: bạn đóng`,
        dong(stretch.months * employee),
        paid.steps,
        `${formatInteger(stretch.months)} tháng × ${formatDong(employee)} (nơi làm việc đóng ${formatDong(employer)})`,
      ),
    );
    from = addMonths(to, 1);
  }
  const total = (key: 'employee' | 'employer') => stretches.reduce((sum, stretch) => sum + stretch.months * stretch[key], 0);
  return answer(
    {
      employee: total('employee'),
      employer: total('employer'),
      stretches,
      unknownMonths: monthsBetween(input.from, earlier(input.to, addMonths(since, -1))),
    },
    steps,
  );
}

import { formatMonth } from '#law/format';
import { addMonths, later, monthsBetween, yearOf, type Month } from '#law/month';
import type { Dong, Months, Percent } from '#law/units';
import { answer, step, type Answer, months as monthsOf } from '#rules/core/answer';
import { averageIncome, type IncomePeriod } from '#rules/core/average-income';
import type { LowestPensionOf } from './minimum-pension';
import { pension } from './pension';
import type { PensionQuestion } from './pension-eligibility';
import { incomePeriods, plan, type Plan, type PlanInput } from '#rules/voluntary/plan';
import { retirementAge, type RetirementAge, type Sex } from './retirement-age';

/** The same amount under three assumptions about coming years. */
export interface Range<Unit extends number> {
  low: Unit;
  base: Unit;
  high: Unit;
}

export interface ProjectionInput {
  sex: Sex;
  birth: Month;
  /** The month the projection is made in; a pension starts after it. */
  on: Month;
  /** What was paid before the plan. */
  history: readonly IncomePeriod[];
  /** What will be paid from now on; without it nothing more. */
  plan?: PlanInput;
  /** What that plan costs, where it is reckoned already. */
  cost?: Answer<Plan>;
  /** Of who has compulsory time, the lowest pension it may bring: `lowestOfHistory`. */
  lowest?: LowestPensionOf | undefined;
  /** Assumed rise of the adjustment coefficients not yet published, percent a year; 0 = the law's minimum, no assumption. */
  assumedRise: Range<Percent>;
}

/** Everything that belongs beside a pension figure; it never stands alone. Amounts in đồng of the year the pension starts. */
export interface PensionProjection {
  age: RetirementAge;
  /** First month of pension; when there is none, the month one would have started. */
  retireOn: Month;
  months: Months;
  /** Of them, paid after the month the age was reached. */
  monthsAfterRetirementAge: Months;
  /** Whether the months suffice by then; the age is reached in any case. */
  eligible: boolean;
  /** For `pensionEligibility`: why, and the ways out with their price. Not answered here, for few need the ways. */
  question: PensionQuestion;
  ratePercent: Percent;
  averageIncome: Range<Dong>;
  monthly: Range<Dong>;
  /** Present when the lowest pension of the law raised `monthly.base`, đồng/tháng. */
  minimum?: Dong;
  retirementGrant: Range<Dong>;
  assumedRise: Range<Percent>;
  /** What the plan costs, and whom. */
  plan?: Plan;
}

/**
 * From what was paid and what will be: age, first month of pension, rate, average income, monthly pension and grant, with
 * the cost of the plan. The pension starts the month after the age is reached, or after the last month paid if later; the
 * coefficients are those of that year. The income range comes only from `assumedRise`; pensions' own yearly rises after the
 * start are not in it. The lowest pension is that of `lowest`. Steps explain the `base` of the range. History is dated by year, so of the year the age is reached in
 * no month counts as paid after it.
 * Luật BHXH 2024 Điều 98–101, 104, 141 khoản 11. Rejects what the rules it puts together reject.
 */
export function pensionProjection(input: ProjectionInput): Answer<PensionProjection> {
  const { sex, birth } = input;
  const age = retirementAge({ sex, birth });
  const cost = input.cost ?? (input.plan && plan(input.plan));
  const lastMonth = cost ? later(input.on, cost.value.to) : input.on;
  const retireOn = later(age.value.pensionFrom, addMonths(lastMonth, 1));
  const periods = [...input.history, ...(cost ? incomePeriods(cost.value.stretches) : [])];
  const after = monthsAfter(age.value.reachedOn, input);

  const under = (assumedRise: Percent) => {
    const average = averageIncome({ settleYear: yearOf(retireOn), periods, assumedRise });
    const { months } = average.value;
    const answer = pension({
      sex,
      months,
      retireOn,
      averageIncome: average.value.average,
      monthsAfterRetirementAge: after,
      lowest: input.lowest,
    });
    return { average, answer };
  };
  const base = under(input.assumedRise.base);
  const beside = (rise: Percent) => (rise === input.assumedRise.base ? base : under(rise));
  const low = beside(input.assumedRise.low);
  const high = beside(input.assumedRise.high);
  const range = (amount: (of: typeof base) => Dong): Range<Dong> => ({ low: amount(low), base: amount(base), high: amount(high) });
  const { months } = base.average.value;

  return answer(
    {
      age: age.value,
      retireOn,
      months,
      monthsAfterRetirementAge: after,
      eligible: base.answer.value.eligible,
      question: { on: addMonths(retireOn, -1), sex, birth, months, ...pricesOf(input.plan, cost?.value.supportedMonths) },
      ratePercent: base.answer.value.ratePercent,
      averageIncome: range(({ average }) => average.value.average),
      monthly: range(({ answer }) => answer.value.monthly ?? 0),
      ...(base.answer.value.minimum === undefined ? {} : { minimum: base.answer.value.minimum }),
      retirementGrant: range(({ answer }) => answer.value.retirementGrant ?? 0),
      assumedRise: input.assumedRise,
      ...(cost ? { plan: cost.value } : {}),
    },
    [
      ...(cost?.steps ?? []),
      ...age.steps,
      step('retireOn', 'Lương hưu tính từ tháng', { unit: 'tháng trên lịch', amount: retireOn }, [], startFormula(lastMonth, retireOn)),
      ...base.average.steps,
      step('months', 'Tổng thời gian đóng', monthsOf(months), []),
      ...base.answer.steps,
    ],
  );
}

/** Months paid after the month in which the age was reached. */
function monthsAfter(reachedOn: Month, { history, plan: planned }: ProjectionInput): Months {
  const before = history.filter((period) => period.year > yearOf(reachedOn) && !period.backPaid);
  const past = before.reduce((sum, period) => sum + period.months, 0);
  if (!planned) return past;
  const from = later(planned.from, addMonths(reachedOn, 1));
  return past + monthsBetween(from, addMonths(planned.from, planned.months - 1));
}

/** Whoever falls short goes on as in the plan. */
function pricesOf(planned: PlanInput | undefined, supported = 0) {
  if (!planned) return {};
  return {
    groups: planned.groups,
    monthsSupported: (planned.monthsSupported ?? 0) + supported,
    ...(planned.income === 'floor' ? {} : { income: planned.income }),
  };
}

function startFormula(lastMonth: Month, retireOn: Month): string {
  return retireOn === addMonths(lastMonth, 1) ? `tháng liền sau ${formatMonth(lastMonth)}` : 'tháng liền sau tháng đủ tuổi';
}

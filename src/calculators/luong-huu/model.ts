/** From the answers to everything the screen, the printout and the share text show. */
import { formatAge, formatDong, formatDuration, formatMonth, formatPercent } from '#law/format';
import { addMonths, type Day } from '#law/month';
import { LawGap, type Provisional } from '#law/parameter';
import type { Step } from '#rules/answer';
import { requiredMonths } from '#rules/back-payment';
import { incomeLimits } from '#rules/income-limits';
import { incomeForPension, monthsForPension } from '#rules/pension-goal';
import { pensionProjection, type PensionProjection, type Range } from '#rules/pension-projection';
import { pensionerHealth, type PensionerHealth } from '#rules/pensioner-health';
import type { Headline } from '../shared/ThenAndNow';
import type { Values } from './fields';
import { personOf, type Person } from './person';

/** From content/assumptions.yaml: percent a year, for the range beside the figure. */
export interface Assumed {
  base: number;
  high: number;
}

export interface GoalRow {
  /** Years paid in all. */
  years: number;
  /** Absent when no income leads there. */
  income?: number;
}

export interface Goal {
  /** The income that leads to the pension wanted in the plan's months; absent when none does. */
  income?: number;
  /** Months to pay on the income chosen instead; absent when that never suffices. */
  months?: number;
  rows: GoalRow[];
}

export interface Result {
  person: Person;
  /** Coefficients at the law's minimum: nothing assumed. */
  certain: PensionProjection;
  /** The same under assumed rises; absent when the range is one figure. */
  range?: PensionProjection;
  health: PensionerHealth;
  goal?: Goal;
  /** Pension by years paid; empty when there is no plan. */
  curve: { years: number; pension: number }[];
  /** Months of pension that give back what the plan costs the payer. */
  paybackMonths?: number;
  steps: Step[];
  /** The average income, year by year. */
  yearSteps: Step[];
  provisional: Provisional[];
}

const NO_RISE: Range = { low: 0, base: 0, high: 0 };
/** Years beyond the fewest, for tables and the curve. */
const FURTHER_YEARS = [0, 5, 10, 15, 20, 25];

/** Everything for one set of answers on a day; rejects what the rules reject. */
export function compute(values: Values, today: Day, assumed: Assumed): Result {
  const asked = personOf(values, today);
  const goal = values.mode === 'goal' && asked.plan ? goalOf(values, asked) : undefined;
  const person = goal?.income === undefined || !asked.plan ? asked : { ...asked, plan: { ...asked.plan, income: goal.income } };
  const answer = pensionProjection({ ...person, assumedRise: NO_RISE });
  const certain = answer.value;
  const base = values.rise === '' ? assumed.base : Number(values.rise);
  const range = pensionProjection({ ...person, assumedRise: { low: 0, base, high: Math.max(base, assumed.high) } }).value;
  const health = pensionerHealth({ on: person.on, pension: certain.monthly.base });
  const cost = certain.plan?.payable;
  return {
    person,
    certain,
    ...(range.monthly.high > certain.monthly.base ? { range } : {}),
    health: health.value,
    ...(goal ? { goal } : {}),
    curve: goal ? [] : curveOf(person),
    ...(cost && certain.monthly.base > 0 ? { paybackMonths: Math.ceil(cost / certain.monthly.base) } : {}),
    steps: [...answer.steps.filter((step) => !isYear(step) && !isStretch(step)), ...(certain.monthly.base > 0 ? health.steps : [])],
    yearSteps: answer.steps.filter(isYear),
    provisional: answer.provisional,
  };
}

const isYear = ({ key }: Step) => key.startsWith('year-') || key === 'compulsory-average';
const isStretch = ({ key }: Step) => key.startsWith('from-');

function goalOf(values: Values, person: Person): Goal {
  const { plan } = person;
  if (!plan) return { rows: [] };
  const input = { ...person, plan, pension: values.want };
  const income = incomeForPension(input);
  const months = monthsForPension(input);
  return {
    ...(income === undefined ? {} : { income }),
    ...(months === undefined ? {} : { months }),
    rows: yearsOf(person)
      .slice(0, 4)
      .map((years) => {
        const needed = incomeForPension({ ...input, plan: { ...plan, months: years * 12 - person.paid } });
        return { years, ...(needed === undefined ? {} : { income: needed }) };
      }),
  };
}

/** Whole years in all that still leave something to pay. */
function yearsOf(person: Person): number[] {
  const fewest = requiredMonths(person.on) / 12;
  return FURTHER_YEARS.map((more) => fewest + more).filter((years) => years * 12 > person.paid);
}

function curveOf(person: Person): Result['curve'] {
  const { plan } = person;
  if (!plan) return [];
  return yearsOf(person).map((years) => ({
    years,
    pension: pensionProjection({ ...person, plan: { ...plan, months: years * 12 - person.paid }, assumedRise: NO_RISE }).value.monthly.base,
  }));
}

/** One plain sentence under the figure. */
export function sentence({ certain, person, goal }: Result, values: Values): string {
  const { eligibility, retireOn, age, months, ratePercent, averageIncome } = certain;
  if (goal && goal.income === undefined) {
    const { max } = incomeLimits({ on: values.from, income: 0 }).value;
    return `Chọn mức cao nhất là ${formatDong(max)} cũng chưa tới. Hãy đóng lâu hơn hoặc chọn số thấp hơn.`;
  }
  if (eligibility.verdict === 'no') return `Đến tháng ${formatMonth(retireOn)} bạn mới có ${formatDuration(months)} đóng.`;
  const paid = goal ? `Đóng mức này ${formatDuration(months - person.paid)} thì từ` : 'Từ';
  return `${paid} tháng ${formatMonth(retireOn)}, sau ${formatDuration(months)} đóng, bạn nhận ${formatPercent(ratePercent)} của mức bình quân ${formatDong(averageIncome.base)}. Tuổi nghỉ hưu của bạn là ${formatAge(age.age)}, đủ vào tháng ${formatMonth(age.reachedOn)}.`;
}

/** The amounts by which a result of another day is compared with this one; none before the law the rules know. */
export function headline(values: Values, on: Day, assumed: Assumed): Headline[] {
  try {
    const { certain } = compute(values, on, assumed);
    return [
      { label: 'Lương hưu mỗi tháng', amount: certain.monthly.base },
      { label: 'Bạn nộp tháng đầu', amount: certain.plan?.stretches[0]?.monthly.payable ?? 0 },
      { label: 'Bạn nộp tất cả', amount: certain.plan?.payable ?? 0 },
    ];
  } catch (error) {
    if (error instanceof LawGap) return [];
    throw error;
  }
}

/** The short message that goes with a link. */
export function message({ certain, goal }: Result, values: Values): string {
  const { monthly, retireOn, plan } = certain;
  if (goal && goal.income === undefined)
    return `Muốn nhận lương hưu ${formatDong(values.want)} mỗi tháng: với thời gian này chưa tới được.`;
  if (certain.eligibility.verdict === 'no')
    return `Với thời gian đóng này, đến tháng ${formatMonth(retireOn)} chưa đủ điều kiện nhận lương hưu.`;
  const cost = plan ? `, nộp tất cả ${formatDong(plan.payable)} trong ${formatDuration(plan.months)}` : '';
  return `BHXH: lương hưu ít nhất ${formatDong(monthly.base)} mỗi tháng từ ${formatMonth(retireOn)}${cost}. Chưa kể các lần tăng lương hưu và giá cả.`;
}

/** The last month of a plan that makes so many years in all. */
export function untilYears({ plan, paid }: Person, years: number) {
  return plan && years * 12 > paid ? addMonths(plan.from, years * 12 - paid - 1) : undefined;
}

export { yearsOf };

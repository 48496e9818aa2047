/** From the answers to everything the screen, the printout and the share text show. */
import { formatAge, formatDong, formatDuration, formatMonth, formatPercent } from '#law/format';
import type { Day } from '#law/month';
import { ifKnown } from '#law/parameter';
import type { Step } from '#rules/core/answer';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { monthlyContribution } from '#rules/voluntary/monthly-contribution';
import { whyDifferent, type Reason } from '#rules/voluntary/plan-changes';
import type { Percent } from '#law/units';
import { pensionProjection, type PensionProjection, type Range } from '#rules/pension/pension-projection';
import { pensionerHealth } from '#rules/health/pensioner-health';
import type { Headline } from '#calculators/ui/ThenAndNow.tsx';
import type { Early, EarlyRules } from './early';
import type { Values } from './fields';
import type { Goal, GoalRules } from './goal';
import { personOf, type Person } from './person';

export interface Result {
  person: Person;
  /** Coefficients at the law's minimum: nothing assumed. */
  certain: PensionProjection;
  /** What the fund pays each month for the health insurance card, đồng. */
  health: number;
  goal?: Goal;
  /** Retiring before the age, where that is asked. */
  early?: Early | undefined;
  steps: Step[];
  /** The average income, year by year. */
  yearSteps: Step[];
}

const NO_RISE: Range<Percent> = { low: 0, base: 0, high: 0 };

/** Rules that few answers need, fetched when they are first wanted. */
export interface Fetched {
  /** Until they are here, the result is that of the income chosen. */
  goal?: GoalRules | undefined;
  /** For who has compulsory time. */
  lowest?: typeof import('#rules/pension/minimum-pension') | undefined;
  /** For who asks about retiring early. */
  early?: EarlyRules | undefined;
}

/** Everything for one set of answers on a day; rejects what the rules reject. */
export function compute(values: Values, today: Day, fetched: Fetched = {}): Result {
  const stated = personOf(values, today);
  const early = values.early === 'yes' ? fetched.early : undefined;
  const asked = { ...stated, lowest: early?.lowestFor(values, stated) ?? fetched.lowest?.lowestOfHistory(stated.history) };
  const goal = values.mode === 'goal' ? fetched.goal?.goalOf(values, asked) : undefined;
  const person = goal?.income === undefined || !asked.plan ? asked : { ...asked, plan: { ...asked.plan, income: goal.income } };
  const answer = pensionProjection({ ...person, assumedRise: NO_RISE });
  const certain = answer.value;
  const health = pensionerHealth({ on: person.on, pension: certain.monthly.base });
  return {
    person,
    certain,
    health: health.value,
    ...(goal ? { goal } : {}),
    early: early?.earlyOf(values, person),
    steps: [...answer.steps.filter((step) => !isYear(step) && !isStretch(step)), ...(certain.monthly.base > 0 ? health.steps : [])],
    yearSteps: answer.steps.filter(isYear),
  };
}

const isYear = ({ key }: Step) => key.startsWith('year-') || key === 'compulsory-average';
const isStretch = ({ key }: Step) => key.startsWith('from-');

/** One plain sentence under the figure. */
export function sentence({ certain, person, goal }: Result, values: Values): string {
  const { eligible, retireOn, age, months, ratePercent, averageIncome } = certain;
  if (goal && goal.income === undefined) {
    const { max } = incomeLimits({ on: values.from, income: 0 }).value;
    return `Chọn mức cao nhất là ${formatDong(max)} cũng chưa tới. Hãy đóng lâu hơn hoặc chọn số thấp hơn.`;
  }
  if (!eligible) return `Đến tháng ${formatMonth(retireOn)} bạn mới có ${formatDuration(months)} đóng.`;
  const paid = goal ? `Đóng mức này ${formatDuration(months - person.paid)} thì từ` : 'Từ';
  return `${paid} tháng ${formatMonth(retireOn)}, sau ${formatDuration(months)} đóng, bạn nhận ${formatPercent(ratePercent)} của mức bình quân ${formatDong(averageIncome.base)}${certain.minimum === undefined ? '' : ', nâng lên mức thấp nhất'}. Tuổi nghỉ hưu của bạn là ${formatAge(age.age)}, đủ vào tháng ${formatMonth(age.reachedOn)}.`;
}

/** The amounts by which a result of another day is compared with this one; none before the law the rules know. */
export function headline(values: Values, on: Day, fetched: Fetched = {}): Headline[] {
  const certain = ifKnown(() => compute(values, on, fetched))?.certain;
  if (!certain) return [];
  return [
    { label: 'Lương hưu mỗi tháng', amount: certain.monthly.base },
    { label: 'Bạn nộp tháng đầu', amount: certain.plan?.stretches[0]?.monthly.payable ?? 0 },
    { label: 'Bạn nộp tất cả', amount: certain.plan?.payable ?? 0 },
  ];
}

/** Why a link of an earlier month showed something else: the law of the first month paid. */
export function why(then: Values, now: Values): Reason[] {
  const month = ({ from, income, group, used }: Values) => {
    const { value } = monthlyContribution({ on: from, income, groups: [group], monthsSupported: used });
    return { income, cost: value };
  };
  return whyDifferent(month(then), month(now));
}

/** The short message that goes with a link. */
export function message({ certain, goal, early }: Result, values: Values): string {
  const { monthly, retireOn, plan } = certain;
  if (goal && goal.income === undefined)
    return `Muốn nhận lương hưu ${formatDong(values.want)} mỗi tháng: với thời gian này chưa tới được.`;
  if (!certain.eligible) return `Với thời gian đóng này, đến tháng ${formatMonth(retireOn)} chưa đủ điều kiện nhận lương hưu.`;
  const cost = plan ? `, nộp tất cả ${formatDong(plan.payable)} trong ${formatDuration(plan.months)}` : '';
  return `BHXH: lương hưu ít nhất ${formatDong(monthly.base)} mỗi tháng từ ${formatMonth(retireOn)}${cost}.${early?.said ?? ''} Chưa kể các lần tăng lương hưu và giá cả.`;
}

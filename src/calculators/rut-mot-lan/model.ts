/** From the answers to everything the screen, the printout and the share text show. */
import waitingMonths from '#content/law/parameters/withdrawal-waiting-months.yaml';
import { formatDong, formatDuration, formatMonth, formatNumber } from '#law/format';
import { addMonths, firstDay, monthOf, monthsBetween, yearOf, type Day, type Month } from '#law/month';
import { numberOn } from '#law/parameter';
import type { Dong } from '#law/units';
import type { Step } from '#rules/core/answer';
import type { Eligibility } from '#rules/core/eligibility';
import { countedPeriods, history, type PaidPeriod } from '#rules/voluntary/history';
import { stateSupportPaid } from '#rules/voluntary/state-support-paid';
import { withdrawalVerdict, type WithdrawalQuestion } from '#rules/withdrawal/withdrawal-verdict';
import { lumpWithdrawal } from '#rules/withdrawal/lump-withdrawal';
import type { Headline } from '#calculators/ui/ThenAndNow.tsx';
import { EARLIEST, supportable, type Values } from './fields';

export interface Result {
  /** Absent while no period is entered. */
  question?: WithdrawalQuestion;
  eligibility: Omit<Eligibility, 'waysOut'>;
  months: number;
  voluntaryMonths: number;
  /** Months without paying up to the month before the withdrawal. */
  stopped: number;
  /** From when one may file, when only the wait is missing. */
  filingFrom?: Month;
  /** Average wage with coefficients, đồng/tháng. */
  average: number;
  /** Months of the average; absent under one year in all. */
  multiple?: number;
  /** Whole đồng after the State's support is taken back, whether or not it may be drawn. */
  amount: number;
  /** The State's support received, whole đồng. */
  support: Dong;
  /** What of it is taken back, whole đồng. */
  takenBack: number;
  steps: Step[];
  /** The average, year by year. */
  yearSteps: Step[];
}

const NOTHING: Result = {
  eligibility: { verdict: 'cannot-tell', reason: 'Hãy nhập những giai đoạn bạn đã đóng.', cites: [] },
  ...{ months: 0, voluntaryMonths: 0, stopped: 0, average: 0, amount: 0, support: 0, takenBack: 0 },
  ...{ steps: [], yearSteps: [] },
};

/** Everything for one set of answers; rejects what the rules reject. */
export function compute(values: Values): Result {
  const { on, reason, group } = values;
  const { months, voluntaryMonths, first, last } = history(values.history);
  if (first === undefined || last === undefined) return NOTHING;
  const support = stateSupportPaid({
    periods: latest(supportable(values.history), values.supported).map(({ from, to }) => ({ from, to, groups: [group] })),
  });
  const periods = countedPeriods(values.history).map(({ from, to, income }) => ({ from, to, wage: income }));
  const money = lumpWithdrawal({ on, periods, reason, stateSupport: support.value.amount });
  const whole = support.value.amount > 0 ? lumpWithdrawal({ on, periods, reason }).value.amount : money.value.amount;
  const stopped = Math.max(0, monthsBetween(addMonths(last, 1), addMonths(on, -1)));
  const question: WithdrawalQuestion = {
    ...{ on, reason, creditedMonths: months, voluntaryMonths, firstContribution: first },
    ...{ monthsStopped: stopped, payingNow: stopped === 0, groups: [group], monthsSupported: support.value.months },
    ...(values.age === 'unknown' ? {} : { ageReached: values.age === 'yes' }),
  };
  const filingFrom = afterTheWait(question, last);
  const steps = [...support.steps.filter(({ key }) => key !== 'amount'), ...money.steps];
  return {
    ...money.value,
    question,
    eligibility: withdrawalVerdict(question),
    ...{ voluntaryMonths, stopped },
    ...(filingFrom === undefined ? {} : { filingFrom }),
    support: support.value.amount,
    takenBack: whole - money.value.amount,
    steps: steps.filter((one) => !isYear(one)),
    yearSteps: steps.filter(isYear),
  };
}

/** The first month in which everything is met, if nothing more is paid. */
function afterTheWait(question: WithdrawalQuestion, last: Month): Month | undefined {
  const wait = numberOn(waitingMonths, firstDay(question.on)).value;
  const on = addMonths(last, wait + 1);
  if (question.reason !== 'stopped-12-months' || on <= question.on) return undefined;
  return withdrawalVerdict({ ...question, on, monthsStopped: wait, payingNow: false }).verdict === 'yes' ? on : undefined;
}

const isYear = ({ key }: Step) => key.startsWith('year-');

/** The last months of these periods, so many. */
function latest(periods: readonly PaidPeriod[], count: number | ''): PaidPeriod[] {
  if (count === '') return [...periods];
  const kept: PaidPeriod[] = [];
  let left = count;
  for (const period of [...periods].reverse()) {
    const taken = Math.min(left, monthsBetween(period.from, period.to));
    if (taken > 0) kept.unshift({ ...period, from: addMonths(period.to, 1 - taken) });
    left -= taken;
  }
  return kept;
}

/** One plain sentence under the figure. */
export function sentence(result: Result, { on }: Pick<Values, 'on'>): string {
  const { months, average, multiple, amount, takenBack, eligibility } = result;
  if (months === 0) return '';
  const basis = `${formatDuration(months)} đóng, lương bình quân ${formatDong(average)} sau khi nhân hệ số năm ${yearOf(on)}`;
  const count = multiple === undefined ? 'chưa tròn năm nên nhận lại số đã đóng' : `được ${formatNumber(multiple)} tháng bình quân`;
  const back = takenBack > 0 ? `, trừ ${formatDong(takenBack)} Nhà nước đã hỗ trợ` : '';
  const later = eligibility.verdict === 'no' ? ` Nếu rút được vào tháng này thì nhận ${formatDong(amount)}.` : '';
  return `${basis}: ${count}${back}.${later}`;
}

/** The amounts by which a result of another month is compared with this one. */
export function headline(values: Values, on: Day): Headline[] {
  if (monthOf(on) < EARLIEST) return [];
  const { amount, average } = compute(values);
  return [
    { label: 'BHXH một lần', amount },
    { label: 'Lương bình quân sau khi nhân hệ số', amount: average },
  ];
}

/** The short message that goes with a link. */
export function message(values: Values, { eligibility, amount, months }: Result): string {
  if (eligibility.verdict === 'no') return `Rút BHXH một lần: ${eligibility.reason}`;
  return `Rút BHXH một lần tháng ${formatMonth(values.on)}, đã đóng ${formatDuration(months)}: nhận ${formatDong(amount)}.`;
}

/** From the answers to everything the screen, the printout and the share text show. */
import { formatDong, formatDuration } from '#law/format';
import { addMonths, monthOf, type Day, type Month } from '#law/month';
import type { Dong, Months } from '#law/units';
import type { Step } from '#rules/core/answer';
import type { Eligibility } from '#rules/core/eligibility';
import { yearlyHealth } from '#rules/health/health-card';
import { keptTime, type KeepingQuestion, type KeptTime } from '#rules/withdrawal/keeping';
import { stateSupportPaid } from '#rules/voluntary/state-support-paid';
import { withdrawal } from '#rules/withdrawal/withdrawal';
import { withdrawalVerdict, type WithdrawalQuestion } from '#rules/withdrawal/withdrawal-verdict';
import type { Headline } from '#calculators/ui/ThenAndNow.tsx';
import { asked, EARLIEST, fetched, lastPaid, UNKNOWN, type Values } from './fields';

export interface Result {
  question: WithdrawalQuestion;
  eligibility: Omit<Eligibility, 'waysOut'>;
  /** BHXH một lần after the State's support is taken back, whole đồng. */
  amount: number;
  /** State support received so far, whole đồng; what of it is taken back. */
  support: number;
  takenBack: number;
  kept: KeptTime;
  /** A year of household health insurance for one person, which a pensioner does not pay, whole đồng. */
  healthCard: number;
  steps: Step[];
  /** Of a history, year by year: what is withdrawn, and what is kept. */
  yearSteps: Step[];
}

/** What was paid until now, from a history or from a few totals. */
export interface Time extends Pick<KeepingQuestion, 'averageIncome' | 'lowest'> {
  months: Months;
  voluntaryMonths: Months;
  first: Month | undefined;
  /** Months without paying up to the month before the withdrawal. */
  stopped: Months;
  /** State support received, whole đồng, and its months; what of it is taken back. */
  support: Dong;
  monthsSupported: Months;
  takenBack: Dong;
  /** BHXH một lần, whole đồng. */
  amount: Dong;
  /** The first month not paid yet, where it is not that of the withdrawal. */
  goOn?: { from: Month };
  steps: readonly Step[];
}

/** Fetched for who has compulsory time; until then the pension of the time kept is that of voluntary payers. */
export type LowestRules = typeof import('#rules/pension/minimum-pension');

/** Everything for one set of answers; rejects what the rules reject. */
export function compute(values: Values, lowestRules?: LowestRules): Result {
  const { on, reason, sex, birth } = values;
  const groups = [values.group];
  const time = values.history.length > 0 ? fetched.history!.timeOf(values) : timeOf(values, lowestRules);
  const { monthsSupported, months: creditedMonths, voluntaryMonths } = time;
  const kept = keptTime({
    ...{ on, sex, birth, creditedMonths, voluntaryMonths, averageIncome: time.averageIncome, lowest: time.lowest },
    goOn: { income: 'floor', groups, monthsSupported, ...time.goOn },
    poor: values.group === 'poor' || values.group === 'near-poor',
    yearsDrawn: values.years,
  });
  const question: WithdrawalQuestion = {
    ...{ on, reason, creditedMonths, voluntaryMonths, groups, monthsSupported },
    ...(time.first ? { firstContribution: time.first } : {}),
    monthsStopped: time.stopped,
    payingNow: time.stopped === 0,
    ageReached: on >= kept.value.age.reachedOn,
  };
  const eligibility = withdrawalVerdict(question);
  const health = yearlyHealth(on);
  const steps = [
    ...(eligibility.verdict === 'no' ? [] : time.steps),
    ...kept.steps.map((line) => ({ ...line, key: `keep-${line.key}` })),
    ...health.steps,
  ];
  return {
    ...{ question, eligibility, amount: time.amount, support: time.support, takenBack: time.takenBack },
    kept: kept.value,
    healthCard: health.value,
    steps: steps.filter((line) => !isYear(line)),
    yearSteps: steps.filter(isYear),
  };
}

/** A year of a history with its coefficient. */
const isYear = ({ key }: Step) => /^(keep-)?(year-|compulsory-)/.test(key);

/** From the totals. */
function timeOf(values: Values, lowestRules?: LowestRules): Time {
  const { on, reason, first, stopped, credited: months, average: averageIncome } = values;
  const { value, steps } = supportSoFar(values);
  // More than all is told beside the box, once the checks are here.
  const monthsBefore2014 = Math.min(values.early, months);
  const career = { on, monthsBefore2014, monthsFrom2014: months - monthsBefore2014, averageIncome, ...amountPaid(values) };
  const money = withdrawal({ ...career, reason, stateSupport: value.amount });
  const voluntaryMonths = Math.min(values.voluntary, months);
  return {
    ...{ months, voluntaryMonths, stopped, averageIncome, support: value.amount, monthsSupported: value.months },
    first: first || undefined,
    takenBack: withdrawal({ ...career, reason }).value.amount - money.value.amount,
    amount: money.value.amount,
    lowest: lowestRules?.lowestOfCredited(on, months, voluntaryMonths),
    steps: [...steps.filter(({ key }) => key !== 'amount'), ...money.steps],
  };
}

/** A box that is not shown is no answer of the reader's. */
function amountPaid(values: Values): { amountPaid?: number } {
  return asked(values).paid && values.paid !== UNKNOWN ? { amountPaid: values.paid } : {};
}

/** The last months before stopping are taken as the voluntary ones. */
function supportSoFar(values: Values) {
  const to = lastPaid(values);
  const months = Math.min(values.voluntary, values.credited);
  const periods = months === 0 ? [] : [{ from: addMonths(to, 1 - months), to, groups: [values.group] }];
  return stateSupportPaid({ periods });
}

/** The amounts by which a result of another month is compared with this one. */
export function headline(values: Values, on: Day, lowestRules?: LowestRules): Headline[] {
  if (monthOf(on) < EARLIEST) return [];
  const { amount, kept, healthCard } = compute(values, lowestRules);
  return [
    { label: 'Rút một lần', amount },
    { label: 'Lương hưu mỗi tháng nếu giữ và đóng tiếp', amount: kept.monthly },
    { label: 'Trợ cấp mỗi tháng nếu giữ mà không đóng thêm', amount: kept.allowance?.amount ?? 0 },
    { label: 'Thẻ BHYT hộ gia đình một năm', amount: healthCard },
  ];
}

/** The short message that goes with a link. */
export function message(values: Values, { eligibility, amount, kept }: Result): string {
  const withdraw = eligibility.verdict === 'no' ? eligibility.reason : `Rút BHXH một lần bây giờ: ${formatDong(amount)}.`;
  return `${withdraw} Giữ lại và đóng cho đủ năm: lương hưu ${formatDong(kept.monthly)} mỗi tháng, ${values.years} năm là ${formatDong(kept.pensionTotal)}${kept.goOn ? `, phải đóng thêm ${formatDuration(kept.goOn.months)}` : ''}.`;
}

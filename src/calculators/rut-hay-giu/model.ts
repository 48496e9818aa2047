/** From the answers to everything the screen, the printout and the share text show. */
import { formatDong, formatDuration } from '#law/format';
import { addMonths, monthOf, type Day } from '#law/month';
import type { Step } from '#rules/core/answer';
import type { Eligibility } from '#rules/core/eligibility';
import { yearlyHealth } from '#rules/health/health-card';
import { keptTime, type KeptTime } from '#rules/withdrawal/keeping';
import { stateSupportPaid } from '#rules/voluntary/state-support-paid';
import { withdrawal } from '#rules/withdrawal/withdrawal';
import { withdrawalVerdict, type WithdrawalQuestion } from '#rules/withdrawal/withdrawal-verdict';
import type { Headline } from '../ui/ThenAndNow';
import { asked, EARLIEST, lastPaid, UNKNOWN, type Values } from './fields';

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
}

/** Fetched for who has compulsory time; until then the pension of the time kept is that of voluntary payers. */
export type LowestRules = typeof import('#rules/pension/minimum-pension');

/** Everything for one set of answers; rejects what the rules reject. */
export function compute(values: Values, lowestRules?: LowestRules): Result {
  const { on, reason, credited: creditedMonths, average: averageIncome, sex, birth } = values;
  const groups = [values.group];
  const support = supportSoFar(values);
  const goOn = { income: 'floor' as const, groups, monthsSupported: support.value.months };
  const poor = values.group === 'poor' || values.group === 'near-poor';
  const voluntaryMonths = Math.min(values.voluntary, creditedMonths);
  const lowest = lowestRules?.lowestOfCredited(on, creditedMonths, voluntaryMonths);
  const kept = keptTime({ on, sex, birth, creditedMonths, voluntaryMonths, averageIncome, goOn, poor, lowest, yearsDrawn: values.years });
  const question: WithdrawalQuestion = {
    on,
    reason,
    creditedMonths,
    voluntaryMonths,
    ...(values.first === '' ? {} : { firstContribution: values.first }),
    monthsStopped: values.stopped,
    payingNow: values.stopped === 0,
    ageReached: on >= kept.value.age.reachedOn,
    groups,
    monthsSupported: support.value.months,
  };
  const eligibility = withdrawalVerdict(question);
  const stateSupport = support.value.amount;
  const career = {
    on,
    monthsBefore2014: values.early,
    monthsFrom2014: creditedMonths - values.early,
    averageIncome,
    ...amountPaid(values),
  };
  const money = withdrawal({ ...career, reason, stateSupport });
  const gross = withdrawal({ ...career, reason }).value.amount;
  const health = yearlyHealth(on);
  return {
    question,
    eligibility,
    amount: money.value.amount,
    support: stateSupport,
    takenBack: gross - money.value.amount,
    kept: kept.value,
    healthCard: health.value,
    steps: [
      ...(eligibility.verdict === 'no' ? [] : [...support.steps.filter(({ key }) => key !== 'amount'), ...money.steps]),
      ...kept.steps.map((line) => ({ ...line, key: `keep-${line.key}` })),
      ...health.steps,
    ],
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

/** From the answers to everything the screen, the printout and the share text show. */
import { formatDong, formatDuration, formatMonth } from '#law/format';
import { monthOf, type Day, type Month } from '#law/month';
import type { Answer, Step } from '#rules/core/answer';
import { backPaymentFrom, backPaymentSchedule, requiredMonths, type BackPaidMonth } from '#rules/pension/back-payment';
import { backPaymentEligibility } from '#rules/pension/back-payment-eligibility';
import type { Eligibility } from '#rules/core/eligibility';
import { fillGap, type FilledGap } from '#rules/pension/fill-gap';
import { allowanceEligibility, monthlyAllowance, type MonthlyAllowance } from '#rules/pension/monthly-allowance';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { retirementAge } from '#rules/pension/retirement-age';
import type { Headline } from '#calculators/ui/ThenAndNow.tsx';
import { EARLIEST, type Values } from './fields';

export interface Result {
  eligibility: Eligibility;
  missingMonths: number;
  /** The month the payment is computed for: the one chosen, or while that is too early the one in which the age is reached. */
  payOn: Month;
  /** The income chosen, or the lowest of the month of payment when that is higher. */
  income: number;
  /** Absent when nothing, or too much, is missing. */
  gap?: FilledGap;
  schedule: BackPaidMonth[];
  /** What the same months give without the payment; absent when there is no right to it. */
  allowance?: MonthlyAllowance;
  steps: Step[];
}

/** Everything for one set of answers; rejects what the rules reject. */
export function compute(values: Values): Result {
  const { sex, birth, credited: creditedMonths, average } = values;
  const interest = values.interest === '' ? {} : { monthlyInterestPercent: values.interest };
  const age = retirementAge({ sex, birth });
  const { reachedOn } = age.value;
  // The month before the age is offered to who asks about it; others are told of the month no text disputes.
  const payOn = values.on < backPaymentFrom(values.on, reachedOn).month ? reachedOn : values.on;
  // A payment years ahead must keep to the floor of its own month.
  const income = Math.max(values.income, incomeLimits({ on: payOn, income: 0 }).value.min);
  const prices = { income: values.income, groups: [values.group], ...interest };
  const eligibility = backPaymentEligibility({ on: values.on, sex, birth, creditedMonths, ...prices });
  const missingMonths = Math.max(0, requiredMonths(payOn) - creditedMonths);
  const gap = fillGap({ on: payOn, sex, creditedMonths, average, income, ageReachedOn: reachedOn, ...interest });
  const allowance = allowanceOf(values, payOn);
  return {
    eligibility,
    missingMonths,
    payOn,
    income,
    ...(gap ? { gap: gap.value } : {}),
    // Reckoned when its table is drawn.
    get schedule() {
      return gap ? backPaymentSchedule({ on: payOn, income, missingMonths, ...interest }) : [];
    },
    ...(allowance ? { allowance: allowance.value } : {}),
    steps: [
      ...age.steps.filter(({ key }) => key !== 'pensionFrom'),
      ...(gap?.steps ?? []),
      ...(allowance?.steps.map((line) => ({ ...line, key: `allowance-${line.key}`, label: `Không đóng bù: ${line.label}` })) ?? []),
    ],
  };
}

/** The months paid so far, drawn as a monthly allowance instead. */
function allowanceOf(
  { birth, credited: creditedMonths, average: averageIncome, group }: Values,
  on: Month,
): Answer<MonthlyAllowance> | undefined {
  const question = { on, birth, ageReached: true, creditedMonths, poor: group === 'poor' || group === 'near-poor' };
  return allowanceEligibility(question).verdict === 'yes' ? monthlyAllowance({ ...question, averageIncome }) : undefined;
}

/** The amounts by which a result of another month is compared with this one. */
export function headline(values: Values, on: Day): Headline[] {
  if (monthOf(on) < EARLIEST) return [];
  const { gap, allowance } = compute(values);
  return [
    { label: 'Đóng bù một lần', amount: gap?.gross ?? 0 },
    { label: 'Lương hưu mỗi tháng nếu đóng bù', amount: gap?.monthly ?? 0 },
    { label: 'Trợ cấp mỗi tháng nếu không đóng bù', amount: allowance?.amount ?? 0 },
  ];
}

/** The short message that goes with a link. */
export function message({ gap, missingMonths, eligibility }: Result): string {
  if (!gap) return `Đóng bù BHXH một lần: ${eligibility.reason}`;
  return `Còn thiếu ${formatDuration(missingMonths)} BHXH: đóng bù một lần ${formatDong(gap.gross)}, lương hưu ${formatDong(gap.monthly)} mỗi tháng từ ${formatMonth(gap.pensionFrom)}. Sau ${formatDuration(gap.monthsToPayBack)} nhận lại đủ số đã nộp.`;
}

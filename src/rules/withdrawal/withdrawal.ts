import perYearBefore from '#content/law/parameters/withdrawal-multiple-before-2014.yaml';
import perYearFrom from '#content/law/parameters/withdrawal-multiple-from-2014.yaml';
import supportDeduction from '#content/law/parameters/withdrawal-support-deduction.yaml';
import underOneYearCap from '#content/law/parameters/withdrawal-under-one-year-cap.yaml';
import { formatDong, formatInteger, formatNumber } from '#law/format';
import { firstDay } from '#law/month';
import { entryOn, numberOn } from '#law/parameter';
import type { Dong } from '#law/units';
import { answer, dong, step, type Answer, type Step } from '#rules/core/answer';
import { atLeastZero, exact, minimum, multiply, percent, round, subtract, toNumber, type Exact } from '#rules/core/exact';
import { requireWholeDong } from '#rules/core/input';
import { amountPaidIn, careerMonths, multipleOfAverage, requireCareer, timesAverage, type Career } from './multiple-of-average';

/** Why the money is taken out: Luật BHXH 2024 Điều 102 khoản 1 điểm a, b, c, d, đ. */
export const WITHDRAWAL_REASONS = ['retirement-age', 'emigration', 'serious-illness', 'capacity-loss', 'stopped-12-months'] as const;
export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number];

export interface Withdrawal {
  /** Months of the average income; absent under one year in all. */
  multiple?: number;
  /** What is paid out, whole đồng, after the State's support is taken back where the law says so. */
  amount: Dong;
  /** Under one year, when the sum paid in was not given: the amount rests on an estimate that may be too high. */
  estimated?: true;
}

/**
 * BHXH một lần of a voluntary payer (đồng): so many months of the average income per year, or, under one year
 * in all, what was paid in up to a limit; less the State support received when the reason is retirement age,
 * emigration or 12 months without paying — not for serious illness or lost capacity. Never below zero.
 * Says nothing about whether the person may withdraw: see `withdrawalEligibility`.
 * Luật BHXH 2024 Điều 102 khoản 2–3; Nghị định 159/2025 Điều 9. Rejects money that is not whole đồng, broken months
 * and months before the law came into force.
 */
export function withdrawal(input: Career & { stateSupport?: Dong; reason: WithdrawalReason }): Answer<Withdrawal> {
  requireCareer(input);
  const stateSupport = input.stateSupport ?? 0;
  requireWholeDong('stateSupport', stateSupport);
  const before = careerMonths(input) < 12 ? underOneYear(input) : byYears(input);
  const share = entryOn(supportDeduction, firstDay(input.on), input.reason);
  const deducted = multiply(percent(share.value), exact(stateSupport));
  const amount = atLeastZero(subtract(before.total, deducted));
  const terms = [before.total, deducted].map((term) => formatInteger(round(term)));
  return answer(
    {
      ...(before.multiple ? { multiple: toNumber(before.multiple, 2) } : {}),
      amount: round(amount),
      ...(before.estimated ? { estimated: true } : {}),
    },
    [
      ...before.steps,
      step(
        'support',
        'Phần Nhà nước đã hỗ trợ, trả lại ngân sách',
        dong(deducted),
        [share],
        share.value === 0 ? 'trường hợp này không phải trả lại' : undefined,
      ),
      step('amount', 'Bạn nhận', dong(amount), [], deducted.n > 0n ? terms.join(' − ') : undefined),
    ],
  );
}

interface BeforeDeduction {
  total: Exact;
  multiple?: Exact;
  estimated?: boolean;
  steps: Step[];
}

function byYears(career: Career): BeforeDeduction {
  const { multiple, steps } = multipleOfAverage(career, { before: perYearBefore, from: perYearFrom });
  const { amount, formula } = timesAverage(multiple, career.averageIncome);
  return { total: amount, multiple, steps: [...steps, step('total', 'Mức BHXH một lần', dong(amount), [], formula)] };
}

function underOneYear(career: Career): BeforeDeduction {
  const cap = numberOn(underOneYearCap, firstDay(career.on));
  const most = multiply(exact(cap.value), exact(career.averageIncome));
  const { paid, estimated, step: paidStep } = amountPaidIn(career);
  const total = minimum(paid, most);
  return {
    total,
    estimated,
    steps: [
      paidStep,
      step(
        'total',
        'Mức BHXH một lần khi đóng chưa đủ một năm',
        dong(total),
        [cap],
        `số đã đóng, nhiều nhất ${formatNumber(cap.value)} × ${formatDong(career.averageIncome)}`,
      ),
    ],
  };
}

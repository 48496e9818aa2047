import leadMonths from '#content/law/parameters/back-payment-lead-months.yaml';
import backPaymentMonths from '#content/law/parameters/back-payment-months.yaml';
import fundInterest from '#content/law/parameters/fund-monthly-interest.yaml';
import pensionYears from '#content/law/parameters/pension-years.yaml';
import contributionRate from '#content/law/parameters/voluntary-rate.yaml';
import { formatDong, formatNumber, formatPercent } from '#law/format';
import { addMonths, firstDay, later, type Month } from '#law/month';
import { numberOn, type Found } from '#law/parameter';
import type { Dong, Months, Percent } from '#law/units';
import { compoundFactor } from '#rules/core/compound-interest';
import { answer, conclusion, dong, months, step, type Answer } from '#rules/core/answer';
import { add, exact, multiply, ONE, percent, round, subtract, toNumber, type Exact } from '#rules/core/exact';
import { requireCount, requireWholeDong } from '#rules/core/input';

export { requiredMonths } from './required-months';

export type BackPayment = {
  /** Months short of the years a pension needs. */
  missingMonths: Months;
} & (
  | { allowed: false; gross?: undefined; interest?: undefined; pensionFrom?: undefined }
  | {
      allowed: true;
      /** Whole đồng, before any support. */
      gross: Dong;
      interest: Dong;
      /** First month of pension when everything is paid in `on`. */
      pensionFrom: Month;
    }
);

/**
 * One-time payment for the months missing to the years a pension needs (15 since 2025-07-01), at most 60 months,
 * compounded at the fund's monthly yield; the pension starts the month after full payment, and after the age is reached.
 * Luật BHXH 2024 Điều 36 khoản 2, khoản 3 điểm e; Nghị định 159/2025 Điều 7. Gross: whether the State supports these months
 * is not said. Not allowed: before the month ahead of retirement age, nothing missing, or too much missing. The law allows that
 * month, the decree says "đã đủ tuổi"; the law outranks, and a step names the conflict.
 * Rejects incomes that are not whole đồng and negative months.
 */
export function backPayment(input: {
  on: Month;
  income: Dong;
  creditedMonths: Months;
  /** Whether the payment comes early enough by the age; yes unless given. */
  ageReached?: boolean;
  /** The month the age is reached, where it is known: tells `ageReached`, and when the pension may start. */
  ageReachedOn?: Month;
  monthlyInterestPercent?: Percent | string;
}): Answer<BackPayment> {
  requireWholeDong('income', input.income);
  requireCount('creditedMonths', input.creditedMonths);
  const day = firstDay(input.on);
  const years = numberOn(pensionYears, day);
  const most = numberOn(backPaymentMonths, day);
  const missingMonths = Math.max(0, years.value * 12 - input.creditedMonths);
  const missing = step(
    'missing',
    'Số tháng còn thiếu',
    months(missingMonths),
    [years],
    `${years.value} năm × 12 − ${input.creditedMonths} tháng`,
  );
  const tooYoung =
    input.ageReachedOn === undefined ? input.ageReached === false : input.on < backPaymentFrom(input.on, input.ageReachedOn).month;
  const refusal =
    missingMonths === 0
      ? 'Bạn đã đủ năm, không cần đóng bù'
      : missingMonths > most.value
        ? `Thiếu hơn ${most.value} tháng thì chưa được đóng bù một lần`
        : tooYoung
          ? 'Chưa đến tuổi nghỉ hưu thì chưa được đóng bù một lần'
          : undefined;
  if (refusal !== undefined)
    return answer({ missingMonths, allowed: false }, [missing, step('allowed', 'Được đóng bù một lần không', conclusion(refusal), [most])]);

  const rate = numberOn(contributionRate, day);
  const published = input.monthlyInterestPercent === undefined ? numberOn(fundInterest, day) : undefined;
  const interestRate = String(published?.value ?? input.monthlyInterestPercent);
  const monthly = multiply(percent(rate.value), exact(input.income));
  const factor = compoundFactor(missingMonths, interestRate);
  const gross = multiply(monthly, factor);
  const interest = subtract(gross, multiply(monthly, exact(missingMonths)));
  const reachedOn = input.ageReachedOn ?? input.on;
  const ahead = input.on < reachedOn;
  const pensionFrom = addMonths(later(input.on, reachedOn), 1);
  return answer({ missingMonths, allowed: true, gross: round(gross), interest: round(interest), pensionFrom }, [
    missing,
    step('allowed', 'Được đóng bù một lần không', conclusion(`Được, vì thiếu không quá ${most.value} tháng`), [most]),
    ...(ahead ? [step('ahead', 'Nộp trước tháng đủ tuổi được không', conclusion(AHEAD), [numberOn(leadMonths, day)])] : []),
    step(
      'gross',
      'Số tiền đóng một lần',
      dong(gross),
      [rate, ...(published ? [published] : [])],
      `${formatPercent(rate.value)} × ${formatDong(input.income)} × ${formatNumber(toNumber(factor, 4))} (tổng hệ số lãi kép ${missingMonths} tháng, lãi ${formatNumber(Number(interestRate))} %/tháng)`,
    ),
    step('interest', 'Trong đó tiền lãi', dong(interest), []),
    step('pensionFrom', 'Lương hưu bắt đầu', { unit: 'tháng trên lịch', amount: pensionFrom }, [years]),
  ]);
}

/** Said wherever somebody might pay in the month before the age. */
export const AHEAD =
  'Luật cho đăng ký từ tháng liền trước tháng đủ tuổi, nghị định lại viết “đã đủ tuổi”. Hãy hỏi cơ quan BHXH trước khi nộp.';

/** First month in which who reaches the age in `reachedOn` may pay at once, under the law of `on`. Luật BHXH 2024 Điều 36 khoản 3 điểm e. */
export function backPaymentFrom(on: Month, reachedOn: Month): { month: Month; lead: Found<Months> } {
  const lead = numberOn(leadMonths, firstDay(on));
  return { month: addMonths(reachedOn, -lead.value), lead };
}

export interface BackPaidMonth {
  /** 1 = the first term of the sum, with one month of interest. */
  number: number;
  /** This month with its interest, whole đồng. */
  amount: Dong;
  interest: Dong;
  /** All months up to this one, whole đồng, rounded from the exact sum. */
  total: Dong;
}

/**
 * The same payment month by month: contribution × (1 + yield)^i, i = 1 … missing months. Nghị định 159/2025 Điều 7.
 * Each line is rounded by itself, so lines need not add up to the total beside them.
 * Rejects incomes that are not whole đồng and negative months.
 */
export function backPaymentSchedule(input: {
  on: Month;
  income: Dong;
  missingMonths: Months;
  monthlyInterestPercent?: Percent | string;
}): BackPaidMonth[] {
  requireWholeDong('income', input.income);
  requireCount('missingMonths', input.missingMonths);
  const day = firstDay(input.on);
  const rate = input.monthlyInterestPercent ?? numberOn(fundInterest, day).value;
  const monthly = multiply(percent(numberOn(contributionRate, day).value), exact(input.income));
  const growth = add(ONE, percent(rate));
  let amount = monthly;
  let total: Exact = { n: 0n, d: monthly.d };
  return Array.from({ length: input.missingMonths }, (_, index) => {
    amount = multiply(amount, growth);
    total = add(multiply(total, { n: growth.d, d: growth.d }), amount);
    return { number: index + 1, amount: round(amount), interest: round(subtract(amount, monthly)), total: round(total) };
  });
}

/** Most months that may be filled in one payment in `on`: 60 since 2025-07. */
export function backPaymentLimit(on: Month): Months {
  return numberOn(backPaymentMonths, firstDay(on)).value;
}

import { formatDong } from '#law/format';
import type { Month } from '#law/month';
import type { Dong, Months, Percent } from '#law/units';
import { answer, step, type Answer, months as monthsOf } from '#rules/core/answer';
import { backPayment, requiredMonths } from './back-payment';
import { divide, exact, roundUp } from '#rules/core/exact';
import { extendedAverage } from './extended-average';
import { monthlyPension } from './monthly-pension';
import type { Sex } from './retirement-age';

export interface FilledGap {
  missingMonths: Months;
  /** What is paid at once, whole đồng, before any support, and the interest in it. */
  gross: Dong;
  interest: Dong;
  /** First month of pension. */
  pensionFrom: Month;
  average: Dong;
  ratePercent: Percent;
  /** Pension, đồng/tháng. */
  monthly: Dong;
  /** Months of pension until it has given back what was paid at once. */
  monthsToPayBack: Months;
}

/**
 * What the one-time payment of the missing months costs and buys: the pension of just enough years, and after how many
 * months it has given the payment back (without any later rise). Undefined when the months missing do not allow it.
 * Whether the age is reached is `backPaymentEligibility`'s question.
 * Luật BHXH 2024 Điều 36, 99, 104; Nghị định 159/2025 Điều 7, Điều 10 khoản 3. Rejects what `backPayment` rejects.
 */
export function fillGap(input: {
  on: Month;
  sex: Sex;
  creditedMonths: Months;
  /** Adjusted average of the months paid so far, đồng/tháng. */
  average: Dong;
  /** Income chosen for the missing months, đồng/tháng. */
  income: Dong;
  /** The month the age is reached: the pension does not start before the month after. */
  ageReachedOn?: Month;
  monthlyInterestPercent?: Percent | string;
}): Answer<FilledGap> | undefined {
  const payment = backPayment(input);
  if (!payment.value.allowed) return undefined;
  const { missingMonths, gross, interest, pensionFrom } = payment.value;
  const average = extendedAverage({
    on: input.on,
    average: input.average,
    months: input.creditedMonths,
    further: [{ months: missingMonths, income: input.income, backPaid: true }],
  });
  const result = monthlyPension({
    sex: input.sex,
    months: requiredMonths(input.on),
    retireOn: pensionFrom,
    averageIncome: average.value.average,
  });
  const monthly = result.monthly ?? 0;
  const monthsToPayBack = monthly === 0 ? 0 : roundUp(divide(exact(gross), exact(monthly)));
  return answer(
    {
      missingMonths,
      gross,
      interest,
      pensionFrom,
      average: average.value.average,
      ratePercent: result.ratePercent,
      monthly,
      monthsToPayBack,
    },
    [
      ...payment.steps,
      ...average.steps,
      ...result.steps.filter(({ key }) => key !== 'years-suffice'),
      step(
        'payBack',
        'Lương hưu trả lại đủ số tiền đóng một lần sau',
        monthsOf(monthsToPayBack),
        [],
        `${formatDong(gross)} ÷ ${formatDong(monthly)}, làm tròn lên`,
      ),
    ],
  );
}

import { formatDong, formatPercent } from '#law/format';
import type { Month } from '#law/month';
import type { Dong, Months, Percent } from '#law/units';
import { step, type Step } from '#rules/core/answer';
import { compare, exact, multiply, percent, round, toNumber } from '#rules/core/exact';
import { requireWholeDong } from '#rules/core/input';
import type { LowestPensionOf } from './minimum-pension';
import { pensionRate } from './pension-rate';
import type { Sex } from './retirement-age';

export interface MonthlyPension {
  /** Whether the months suffice; the age is `retirementAge`'s question. */
  eligible: boolean;
  /** Percent of the average income; 0 when the months do not suffice. */
  ratePercent: Percent;
  /** đồng/tháng; 0 when the months do not suffice, absent without an average income. */
  monthly?: Dong;
  /** Present when the lowest pension of the law raised it. */
  minimum?: Dong;
  steps: Step[];
}

/**
 * Monthly pension (đồng/tháng) = rate × average income, at least the `lowest` pension of who has a right
 * to one; without an average only the rate. A pension from voluntary contributions has no lowest amount. Luật BHXH 2024 Điều 98, 99, 141 khoản 11; before 2025-07 Luật BHXH 2014
 * Điều 71, 73, 74.
 * Rejects months and amounts that are not whole, and months of retirement before 2016.
 */
export function monthlyPension(input: {
  sex: Sex;
  months: Months;
  retireOn: Month;
  averageIncome?: Dong;
  lowest?: LowestPensionOf | undefined;
}): MonthlyPension {
  const { eligible, rate, steps } = pensionRate(input);
  const ratePercent = toNumber(rate, 2);
  if (input.averageIncome === undefined) return { eligible, ratePercent, steps };
  requireWholeDong('averageIncome', input.averageIncome);
  if (!eligible) return { eligible, ratePercent, monthly: 0, steps };
  const own = multiply(percent(ratePercent), exact(input.averageIncome));
  const least = input.lowest?.(input.retireOn);
  const raised = least && compare(own, least.amount) < 0 ? least : undefined;
  return {
    eligible,
    ratePercent,
    monthly: round(raised?.amount ?? own),
    ...(raised ? { minimum: round(raised.amount) } : {}),
    steps: [
      ...steps,
      step(
        'monthly',
        raised ? 'Lương hưu trước khi nâng lên mức thấp nhất' : 'Lương hưu hằng tháng',
        { unit: 'đồng/tháng', amount: own },
        [],
        `${formatPercent(ratePercent)} × ${formatDong(input.averageIncome)}`,
      ),
      ...(raised ? [raised.step] : []),
    ],
  };
}

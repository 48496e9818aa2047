import { formatDong, formatPercent } from '#law/format';
import type { Month } from '#law/month';
import { step, type Step } from './answer';
import { exact, multiply, percent, round, toNumber } from './exact';
import { requireWholeDong } from './input';
import { pensionRate } from './pension-rate';
import type { Sex } from './retirement-age';

export interface MonthlyPension {
  /** Whether the months suffice; the age is `retirementAge`'s question. */
  eligible: boolean;
  /** Percent of the average income; 0 when the months do not suffice. */
  ratePercent: number;
  /** đồng/tháng; 0 when the months do not suffice, absent without an average income. */
  monthly?: number;
  steps: Step[];
}

/**
 * Monthly pension (đồng/tháng) = rate × average income; without an average only the rate. A pension from voluntary
 * contributions has no lowest amount. Luật BHXH 2024 Điều 98, 99; before 2025-07 Luật BHXH 2014 Điều 73, 74.
 * Rejects months and amounts that are not whole, and months of retirement before 2016.
 */
export function monthlyPension(input: { sex: Sex; months: number; retireOn: Month; averageIncome?: number }): MonthlyPension {
  const { eligible, rate, steps } = pensionRate(input);
  const ratePercent = toNumber(rate, 2);
  if (input.averageIncome === undefined) return { eligible, ratePercent, steps };
  requireWholeDong('averageIncome', input.averageIncome);
  if (!eligible) return { eligible, ratePercent, monthly: 0, steps };
  const monthly = multiply(percent(ratePercent), exact(input.averageIncome));
  return {
    eligible,
    ratePercent,
    monthly: round(monthly),
    steps: [
      ...steps,
      step(
        'monthly',
        'Lương hưu hằng tháng',
        { unit: 'đồng/tháng', amount: monthly },
        [],
        `${formatPercent(ratePercent)} × ${formatDong(input.averageIncome)}`,
      ),
    ],
  };
}

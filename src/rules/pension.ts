import { formatDong, formatPercent } from '#law/format';
import type { Month } from '#law/month';
import { step, type Answer } from './answer';
import { exact, multiply, percent, round, toNumber } from './exact';
import { requireWholeDong } from './input';
import { pensionRate } from './pension-rate';
import { retirementGrant } from './retirement-grant';
import type { Sex } from './retirement-age';

export interface PensionInput {
  sex: Sex;
  /** Months credited in all. */
  months: number;
  /** First month of pension. */
  retireOn: Month;
  /** đồng/tháng; without it only the rate is asked. */
  averageIncome?: number;
  /** Of `months`, those paid after the retirement age was reached. */
  monthsAfterRetirementAge?: number;
}

/** All zero when the months do not suffice. */
export interface Pension {
  /** Whether the months suffice; the age is `retirementAge`'s question. */
  eligible: boolean;
  /** Percent of the average income. */
  ratePercent: number;
  /** đồng/tháng; only with an average income. */
  monthly?: number;
  /** đồng, once; only with an average income. */
  retirementGrant?: number;
}

/**
 * Monthly pension (đồng/tháng) = rate × average income, and the one-time grant for years beyond the highest rate (đồng).
 * A pension from voluntary contributions has no lowest amount. Luật BHXH 2024 Điều 98–100; before 2025-07 Luật BHXH 2014 Điều 73–75.
 * Rejects months and amounts that are not whole, and months of retirement before 2016.
 */
export function pension(input: PensionInput): Answer<Pension> {
  const { eligible, rate, steps } = pensionRate(input);
  const ratePercent = toNumber(rate, 2);
  if (input.averageIncome === undefined) return { value: { eligible, ratePercent }, steps, provisional: [] };
  requireWholeDong('averageIncome', input.averageIncome);
  if (!eligible) return { value: { eligible, ratePercent, monthly: 0, retirementGrant: 0 }, steps, provisional: [] };

  const average = exact(input.averageIncome);
  const monthly = multiply(percent(ratePercent), average);
  const grant = retirementGrant({ ...input, averageIncome: input.averageIncome });
  return {
    value: { eligible, ratePercent, monthly: round(monthly), retirementGrant: grant.value },
    steps: [
      ...steps,
      step(
        'monthly',
        'Lương hưu hằng tháng',
        { unit: 'đồng/tháng', amount: monthly },
        [],
        `${formatPercent(ratePercent)} × ${formatDong(input.averageIncome)}`,
      ),
      ...grant.steps,
    ],
    provisional: [],
  };
}

import type { Month } from '#law/month';
import type { Dong, Months, Percent } from '#law/units';
import { answer, type Answer } from '#rules/core/answer';
import type { LowestPensionOf } from './minimum-pension';
import { monthlyPension } from './monthly-pension';
import { retirementGrant } from './retirement-grant';
import type { Sex } from './retirement-age';

export interface PensionInput {
  sex: Sex;
  /** Months credited in all. */
  months: Months;
  /** First month of pension. */
  retireOn: Month;
  /** đồng/tháng; without it only the rate is asked. */
  averageIncome?: Dong;
  /** Of `months`, those paid after the retirement age was reached. */
  monthsAfterRetirementAge?: Months;
  /** Of who has compulsory time, the lowest pension it may bring: see `minimum-pension`. */
  lowest?: LowestPensionOf | undefined;
}

/** All zero when the months do not suffice. */
export interface Pension {
  /** Whether the months suffice; the age is `retirementAge`'s question. */
  eligible: boolean;
  /** Percent of the average income. */
  ratePercent: Percent;
  /** đồng/tháng; only with an average income. */
  monthly?: Dong;
  /** Present when the lowest pension of the law raised it, đồng/tháng. */
  minimum?: Dong;
  /** đồng, once; only with an average income. */
  retirementGrant?: Dong;
}

/**
 * Monthly pension (đồng/tháng) = rate × average income, and the one-time grant for years beyond the highest rate (đồng).
 * A pension from voluntary contributions has no lowest amount; compulsory time may bring one: see `lowest`. Luật BHXH 2024 Điều 98–100, 141 khoản 11; before 2025-07 Luật BHXH 2014 Điều 73–75.
 * Rejects months and amounts that are not whole, and months of retirement before 2016.
 */
export function pension(input: PensionInput): Answer<Pension> {
  const { steps, ...value } = monthlyPension(input);
  if (input.averageIncome === undefined) return answer(value, steps);
  if (!value.eligible) return answer({ ...value, retirementGrant: 0 }, steps);
  const grant = retirementGrant({ ...input, averageIncome: input.averageIncome });
  return answer({ ...value, retirementGrant: grant.value }, [...steps, ...grant.steps]);
}

import contributionRate from '#content/law/parameters/voluntary-rate.yaml';
import { formatDong, formatPercent } from '#law/format';
import { firstDay, type Month } from '#law/month';
import { numberOn } from '#law/parameter';
import type { Dong, Months } from '#law/units';
import { answer, step, type Answer } from '#rules/core/answer';
import { divide, exact, multiply, percent, round, toNumber } from '#rules/core/exact';
import { requireWholeDong } from '#rules/core/input';
import { pensionRate } from './pension-rate';
import type { Sex } from './retirement-age';

export interface PensionTarget {
  /** Whether the months suffice for any pension. */
  eligible: boolean;
  /** Income to choose, đồng/tháng; absent when no income leads to a pension. */
  income?: Dong;
  /** What is paid each month on it, before any support, đồng. */
  monthlyContribution?: Dong;
}

/**
 * From the pension wanted (đồng/tháng) back to the income to choose and its monthly contribution: one income for all
 * months, coefficients of 1, before support. Luật BHXH 2024 Điều 36, 99, 104.
 * Does not judge whether that income may be chosen: ask `incomeLimits`. Rejects amounts that are not whole đồng.
 */
export function pensionTarget(input: { pension: Dong; sex: Sex; months: Months; retireOn: Month }): Answer<PensionTarget> {
  requireWholeDong('pension', input.pension);
  const { eligible, rate, steps } = pensionRate(input);
  if (!eligible) return answer({ eligible }, steps);

  const ratePercent = toNumber(rate, 2);
  const contribution = numberOn(contributionRate, firstDay(input.retireOn));
  const income = divide(exact(input.pension), percent(ratePercent));
  const monthly = multiply(percent(contribution.value), income);
  return answer({ eligible, income: round(income), monthlyContribution: round(monthly) }, [
    ...steps,
    step(
      'income',
      'Mức thu nhập cần chọn',
      { unit: 'đồng/tháng', amount: income },
      [],
      `${formatDong(input.pension)} ÷ ${formatPercent(ratePercent)}`,
    ),
    step(
      'monthlyContribution',
      'Mức đóng mỗi tháng, chưa trừ hỗ trợ',
      { unit: 'đồng/tháng', amount: monthly },
      [contribution],
      `${formatPercent(contribution.value)} × ${formatDong(round(income))}`,
    ),
  ]);
}

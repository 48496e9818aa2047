import healthRate from '#content/law/parameters/health-rate.yaml';
import { formatDong, formatPercent } from '#law/format';
import { firstDay, type Month } from '#law/month';
import { numberOn, type Found } from '#law/parameter';
import type { Dong, Percent } from '#law/units';
import { answer, dong, step, type Answer } from '#rules/core/answer';
import { exact, multiply, percent, round, type Exact } from '#rules/core/exact';
import { referenceLevel } from '#rules/core/reference-level';

const MONTHS = 12;

/** The whole health contribution of one person for one month, exact đồng: the base of every tier and every support. */
export function monthlyHealth(on: Month): { amount: Exact; rate: Found<Percent>; level: Found<Dong> } {
  const rate = numberOn(healthRate, firstDay(on));
  const level = referenceLevel(on);
  return { amount: multiply(percent(rate.value), exact(level.value)), rate, level };
}

/**
 * A year of health insurance for one person alone (đồng), at the price of the month `on`: what somebody without a pension
 * buys and a pensioner need not. Luật BHYT Điều 13 khoản 4; Nghị định 188/2025 Điều 6 khoản 5.
 * Rejects months before the first rate on record.
 */
export function yearlyHealth(on: Month): Answer<Dong> {
  const { amount, rate, level } = monthlyHealth(on);
  const year = multiply(amount, exact(MONTHS));
  const formula = `${formatPercent(rate.value)} × ${formatDong(level.value)} × ${MONTHS} tháng`;
  return answer(round(year), [step('health-year', 'Thẻ BHYT một năm cho một người', dong(year), [rate, level], formula)]);
}

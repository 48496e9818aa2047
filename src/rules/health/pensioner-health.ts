import pensionerRate from '#content/law/parameters/health-pensioner-rate.yaml';
import { formatDong, formatPercent } from '#law/format';
import { firstDay, type Month } from '#law/month';
import { numberOn } from '#law/parameter';
import type { Dong } from '#law/units';
import { answer, step, type Answer } from '#rules/core/answer';
import { exact, multiply, percent, round } from '#rules/core/exact';
import { requireWholeDong } from '#rules/core/input';

/**
 * The health insurance card of who draws a pension: a percentage of the pension, paid by the social insurance fund and not
 * by the pensioner: what it pays each month (đồng). Luật BHYT Điều 12 khoản 2; Nghị định 188/2025 Điều 6.
 * Rejects pensions that are not whole đồng and months before 2025-07.
 */
export function pensionerHealth(input: { on: Month; pension: Dong }): Answer<Dong> {
  requireWholeDong('pension', input.pension);
  const rate = numberOn(pensionerRate, firstDay(input.on));
  const monthly = multiply(percent(rate.value), exact(input.pension));
  return answer(round(monthly), [
    step(
      'health-card',
      'Thẻ BHYT do quỹ BHXH đóng, trị giá mỗi tháng',
      { unit: 'đồng/tháng', amount: monthly },
      [rate],
      `${formatPercent(rate.value)} × ${formatDong(input.pension)}`,
    ),
  ]);
}

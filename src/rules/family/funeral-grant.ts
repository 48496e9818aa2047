import multiple from '#content/law/parameters/funeral-multiple.yaml';
import { formatDong } from '#law/format';
import { firstDay, type Month } from '#law/month';
import { numberOn } from '#law/parameter';
import type { Dong } from '#law/units';
import { answer, dong, step, type Answer } from '#rules/core/answer';
import { referenceLevel } from '#rules/core/reference-level';

/**
 * Funeral grant for a death in the month `on` (đồng): 10 times the reference level of that month
 * (before 2025-07 the base salary). Luật BHXH 2024 Điều 109. Whether the person had paid long enough is not asked.
 * Rejects months before the first base salary on record.
 */
export function funeralGrant(input: { on: Month }): Answer<{ amount: Dong }> {
  const times = numberOn(multiple, firstDay(input.on));
  const level = referenceLevel(input.on);
  const amount = times.value * level.value;
  return answer({ amount }, [
    step('amount', 'Trợ cấp mai táng', dong(amount), [times, level], `${times.value} × ${formatDong(level.value)}`),
  ]);
}

import perChild from '#content/law/parameters/birth-grant.yaml';
import { formatDong } from '#law/format';
import { firstDay, type Month } from '#law/month';
import { numberOn } from '#law/parameter';
import { dong, step, type Answer } from '../answer';
import { requireCount } from '../input';

/**
 * Maternity grant of a voluntary payer for children born in the month `on` (đồng); nothing before 2025-07,
 * when voluntary insurance had no such benefit. Luật BHXH 2024 Điều 94–97.
 * Whether enough months were paid before the birth is not asked. Rejects a broken number of children
 * and months before voluntary insurance began.
 */
export function birthGrant(input: { on: Month; children: number }): Answer<{ amount: number }> {
  requireCount('children', input.children);
  const each = numberOn(perChild, firstDay(input.on));
  const amount = each.value * input.children;
  return {
    value: { amount },
    steps: [step('amount', 'Trợ cấp thai sản', dong(amount), [each], `${formatDong(each.value)} × ${input.children} con`)],
    provisional: [],
  };
}

import grantMonths from '#content/law/parameters/birth-grant-months.yaml';
import perChild from '#content/law/parameters/birth-grant.yaml';
import { formatDong } from '#law/format';
import { firstDay, type Month } from '#law/month';
import { entryOn, numberOn, tableOn } from '#law/parameter';
import type { Dong, Months } from '#law/units';
import { answer, citesOf, dong, step, type Answer } from '#rules/core/answer';
import { verdict, type Eligibility } from '#rules/core/eligibility';
import { requireCount, requireWithin } from '#rules/core/input';

/**
 * Maternity grant of a voluntary payer for children born in the month `on` (đồng); nothing before 2025-07,
 * when voluntary insurance had no such benefit. Luật BHXH 2024 Điều 94–97.
 * Whether enough months were paid before the birth is not asked. Rejects a broken number of children
 * and months before voluntary insurance began.
 */
export function birthGrant(input: { on: Month; children: number }): Answer<{ amount: Dong }> {
  requireCount('children', input.children);
  const each = numberOn(perChild, firstDay(input.on));
  const amount = each.value * input.children;
  return answer({ amount }, [
    step('amount', 'Trợ cấp thai sản', dong(amount), [each], `${formatDong(each.value)} × ${input.children} con`),
  ]);
}

/**
 * Whether a voluntary payer gets the maternity grant: 6 months of either kind in the 12 before the birth. Who is also eligible in the
 * compulsory scheme draws only there; of two voluntary parents one draws; a parent in each scheme lets both draw.
 * Keys of a no: `not-voluntary`, `months`, `compulsory`, `other-parent`. Luật BHXH 2024 Điều 94. Rejects months that are negative,
 * broken or more than the window.
 */
export function birthGrantEligibility(input: {
  on: Month;
  voluntary: boolean;
  /** Months of either kind. */
  paidInLast12: Months;
  /** The same person is eligible in the compulsory scheme. */
  compulsoryEligible?: boolean;
  /** The other parent, voluntary too, draws the grant. */
  otherParentDraws?: boolean;
}): Eligibility {
  const onDay = firstDay(input.on);
  const table = tableOn(grantMonths, onDay);
  const paid = entryOn(grantMonths, onDay, 'paid').value;
  const window = entryOn(grantMonths, onDay, 'window').value;
  requireWithin('paidInLast12', input.paidInLast12, window);
  const cites = citesOf([table]);
  const no = (key: string, reason: string): Eligibility => verdict('no', key, reason, { cites });
  if (!input.voluntary) return no('not-voluntary', 'Khoản này chỉ dành cho người đang đóng BHXH tự nguyện.');
  if (input.paidInLast12 < paid) return no('months', `Cần đóng đủ ${paid} tháng trong ${window} tháng trước khi sinh.`);
  if (input.compulsoryEligible) return no('compulsory', 'Bạn đủ điều kiện thai sản của BHXH bắt buộc nên chỉ hưởng theo chế độ đó.');
  if (input.otherParentDraws) return no('other-parent', 'Cha và mẹ cùng đóng tự nguyện thì chỉ một người nhận.');
  return verdict('yes', 'eligible', 'Được nhận trợ cấp thai sản.', { cites });
}

/** What a coming change of the lowest income does to a payer, in words. */
import { formatDay, formatDong } from '#law/format';
import { lowestPaid, type FloorChange } from '#rules/coming-floor';
import type { Group } from '#rules/support';

/** "Từ 01/01/2027, mức thấp nhất bạn tự nộp tăng từ … lên … một tháng; Nhà nước hỗ trợ … → …." */
export function floorChangeInWords(change: FloorChange, groups: readonly Group[]): string {
  const { before, after } = lowestPaid(change, groups);
  const [turns, to] = after.payable < before.payable ? ['giảm', 'xuống'] : ['tăng', 'lên'];
  return `Từ ${formatDay(change.on)}, mức thấp nhất bạn tự nộp ${turns} từ ${formatDong(before.payable)} ${to} ${formatDong(after.payable)} một tháng; Nhà nước hỗ trợ ${formatDong(before.support)} → ${formatDong(after.support)}.`;
}

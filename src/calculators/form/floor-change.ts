/** What a coming change of the lowest income does to a payer, in words. */
import { formatDay, formatDong, formatInteger } from '#law/format';
import { lowestPaid, type FloorChange } from '#rules/voluntary/coming-floor';
import { GROUP_LABELS } from '#rules/voluntary/group-labels';
import type { Group } from '#rules/voluntary/support';

/**
 * "Từ 01/01/2027, mỗi tháng bạn nộp BHXH tự nguyện ít nhất 387.200 đồng (nay 264.000), Nhà nước góp 96.800 đồng."
 * Of several groups each is named, one of them where `named`.
 */
export function floorChangeInWords(change: FloorChange, groups: readonly Group[], { named = groups.length > 1 } = {}): string {
  const told = groups.map((group, index) => {
    const { before, after } = lowestPaid(change, [group]);
    const payer = named ? GROUP_LABELS[group].toLowerCase() : 'bạn';
    const what = index > 0 ? '' : ' BHXH tự nguyện';
    return `${payer} nộp${what} ít nhất ${formatDong(after.payable)} (nay ${formatInteger(before.payable)}), Nhà nước góp ${formatDong(after.support)}`;
  });
  return `Từ ${formatDay(change.on)}, mỗi tháng ${told.join('; ')}.`;
}

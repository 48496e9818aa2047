/** What a coming change of the lowest income does to a payer, in words. */
import { formatDay, formatDong, formatInteger } from '#law/format';
import { lowestPaid, type FloorChange } from '#rules/voluntary/coming-floor';
import { GROUP_LABELS } from '#rules/voluntary/group-labels';
import type { Group } from '#rules/voluntary/support';

/**
 * "Từ 01/01/2027, BHXH tự nguyện: mức thấp nhất bạn tự nộp tăng từ 264.000 lên 387.200 đồng một tháng; Nhà nước hỗ trợ từ 66.000 thành 96.800 đồng."
 * Of several groups each is named, one of them where `named`.
 */
export function floorChangeInWords(change: FloorChange, groups: readonly Group[], { named = groups.length > 1 } = {}): string {
  const told = groups.map((group) => {
    const { before, after } = lowestPaid(change, [group]);
    const [rises, to] = after.payable < before.payable ? ['giảm', 'xuống'] : ['tăng', 'lên'];
    return {
      paid: `${rises} từ ${formatInteger(before.payable)} ${to} ${formatDong(after.payable)}`,
      support: `Nhà nước hỗ trợ từ ${formatInteger(before.support)} thành ${formatDong(after.support)}`,
      label: GROUP_LABELS[group].toLowerCase(),
    };
  });
  const [only] = told;
  if (only && !named)
    return `Từ ${formatDay(change.on)}, BHXH tự nguyện: mức thấp nhất bạn tự nộp ${only.paid} một tháng; ${only.support}.`;
  const [first, ...others] = told.map(({ label, paid, support }) => `${label} ${paid}, ${support}.`);
  const said = [`Từ ${formatDay(change.on)}, BHXH tự nguyện, mức thấp nhất tự nộp một tháng: ${first}`];
  return [...said, ...others.map((sentence) => sentence.charAt(0).toUpperCase() + sentence.slice(1))].join(' ');
}

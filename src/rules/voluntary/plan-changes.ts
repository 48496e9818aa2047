/** Why the cost of a month of voluntary contribution changes, in words. */
import { formatDong } from '#law/format';
import type { Contribution } from './monthly-contribution';

export interface Reason {
  key: 'floor' | 'ceiling' | 'rate' | 'support-began' | 'support-changed' | 'support-ended' | 'local-changed' | 'local-ended';
  /** One plain sentence. */
  text: string;
}

/** One month of the plan: what is paid on, and the contribution it gives. */
export interface PlanMonth {
  income: number;
  cost: Contribution;
}

/** Why the first month is not paid on the income chosen. */
export function whyNotChosen(chosen: number | 'floor', { income, cost }: PlanMonth): Reason[] {
  if (chosen === 'floor') return [];
  if (chosen < income) return [{ key: 'floor', text: `Mức thấp nhất được chọn là ${formatDong(cost.limits.min)}.` }];
  if (chosen > income) return [{ key: 'ceiling', text: `Mức cao nhất được chọn là ${formatDong(cost.limits.max)}.` }];
  return [];
}

/** Why a month costs something else than the one before; empty when it costs the same. */
export function whyDifferent(before: PlanMonth, after: PlanMonth): Reason[] {
  return [...incomeReasons(before, after), ...supportReasons(before.cost, after.cost), ...localReasons(before.cost, after.cost)];
}

function incomeReasons(before: PlanMonth, after: PlanMonth): Reason[] {
  if (before.income === after.income)
    return before.cost.gross === after.cost.gross
      ? []
      : [
          {
            key: 'rate',
            text: `Tỷ lệ đóng thay đổi: mỗi tháng từ ${formatDong(before.cost.gross)} thành ${formatDong(after.cost.gross)}.`,
          },
        ];
  const incomes = `mức bạn đóng từ ${formatDong(before.income)} thành ${formatDong(after.income)}`;
  // The lowest one may also fall, and let go of an income it had lifted.
  return [
    [before, after].some(({ income, cost }) => income === cost.limits.min)
      ? { key: 'floor', text: `Mức thấp nhất được chọn thay đổi: ${incomes}.` }
      : { key: 'ceiling', text: `Mức cao nhất được chọn thay đổi: ${incomes}.` },
  ];
}

function supportReasons(before: Contribution, after: Contribution): Reason[] {
  if (before.supportedMonths > 0 && after.supportedMonths === 0)
    return [{ key: 'support-ended', text: 'Đã dùng hết số tháng được Nhà nước hỗ trợ.' }];
  if (before.support === after.support) return [];
  if (before.supportedMonths === 0) return [{ key: 'support-began', text: 'Nhà nước bắt đầu hỗ trợ tiền đóng.' }];
  return [
    { key: 'support-changed', text: `Nhà nước hỗ trợ mỗi tháng từ ${formatDong(before.support)} thành ${formatDong(after.support)}.` },
  ];
}

function localReasons(before: Contribution, after: Contribution): Reason[] {
  const allSupportEnded = before.supportedMonths > 0 && after.supportedMonths === 0;
  if (before.localSupport === after.localSupport || allSupportEnded) return [];
  if (after.localSupport === 0)
    return [{ key: 'local-ended', text: 'Hỗ trợ của địa phương hết hạn, chưa có dữ liệu cho thời gian sau đó.' }];
  return [
    {
      key: 'local-changed',
      text: `Địa phương hỗ trợ mỗi tháng từ ${formatDong(before.localSupport)} thành ${formatDong(after.localSupport)}.`,
    },
  ];
}

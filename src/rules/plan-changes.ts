/** When the cost of a month of voluntary contribution changes, and why, in words. */
import baseSalary from '#content/law/parameters/base-salary.yaml';
import ceilingMultiple from '#content/law/parameters/voluntary-ceiling-multiple.yaml';
import contributionRate from '#content/law/parameters/voluntary-rate.yaml';
import floorBasis from '#content/law/parameters/voluntary-floor-basis.yaml';
import povertyLine from '#content/law/parameters/rural-poverty-line.yaml';
import supportRates from '#content/law/parameters/state-support-rates.yaml';
import { formatDong } from '#law/format';
import { firstDay, firstMonthFrom, type Month } from '#law/month';
import { changesAfter } from '#law/parameter';
import type { Contribution } from './monthly-contribution';

const PARAMETERS = [contributionRate, povertyLine, baseSalary, ceilingMultiple, floorBasis, supportRates];

/** The first month after `on` governed by another value of anything a monthly contribution depends on. */
export function nextLawChange(on: Month): Month | undefined {
  const next = PARAMETERS.flatMap((parameter) => changesAfter(parameter, firstDay(on))).sort()[0];
  return next === undefined ? undefined : firstMonthFrom(next);
}

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

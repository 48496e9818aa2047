/** Why the cost of a month of voluntary contribution changes; plan-change-words.ts says it. */
import type { Dong } from '#law/units';
import type { Contribution } from './monthly-contribution';

export interface Reason {
  key: 'floor' | 'ceiling' | 'rate' | 'support-began' | 'support-changed' | 'support-ended' | 'local-changed' | 'local-ended';
  /** What changed, before and after, đồng/tháng; of the first month only what holds. */
  was?: Dong;
  now?: Dong;
}

/** One month of the plan: what is paid on, and the contribution it gives. */
export interface PlanMonth {
  income: Dong;
  cost: Contribution;
}

/** Why the first month is not paid on the income chosen. */
export function whyNotChosen(chosen: Dong | 'floor', { income, cost }: PlanMonth): Reason[] {
  if (chosen === 'floor' || chosen === income) return [];
  return chosen < income ? [{ key: 'floor', now: cost.limits.min }] : [{ key: 'ceiling', now: cost.limits.max }];
}

/** Why a month costs something else than the one before; empty when it costs the same. */
export function whyDifferent(before: PlanMonth, after: PlanMonth): Reason[] {
  return [...incomeReasons(before, after), ...supportReasons(before.cost, after.cost), ...localReasons(before.cost, after.cost)];
}

function incomeReasons(before: PlanMonth, after: PlanMonth): Reason[] {
  if (before.income === after.income) {
    const [was, now] = [before.cost.gross, after.cost.gross];
    return was === now ? [] : [{ key: 'rate', was, now }];
  }
  // The lowest one may also fall, and let go of an income it had lifted.
  const key = [before, after].some(({ income, cost }) => income === cost.limits.min) ? 'floor' : 'ceiling';
  return [{ key, was: before.income, now: after.income }];
}

function supportReasons(before: Contribution, after: Contribution): Reason[] {
  if (before.supportedMonths > 0 && after.supportedMonths === 0) return [{ key: 'support-ended' }];
  if (before.support === after.support) return [];
  if (before.supportedMonths === 0) return [{ key: 'support-began' }];
  return [{ key: 'support-changed', was: before.support, now: after.support }];
}

function localReasons(before: Contribution, after: Contribution): Reason[] {
  const allSupportEnded = before.supportedMonths > 0 && after.supportedMonths === 0;
  if (before.localSupport === after.localSupport || allSupportEnded) return [];
  if (after.localSupport === 0) return [{ key: 'local-ended' }];
  return [{ key: 'local-changed', was: before.localSupport, now: after.localSupport }];
}

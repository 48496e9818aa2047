import supportRates from '#content/law/parameters/health-support-rates.yaml';
import { formatDong, formatInteger, formatPercent } from '#law/format';
import { firstDay, type Month } from '#law/month';
import { entryOn, tableOn, type Found } from '#law/parameter';
import type { Dong, Months, Percent } from '#law/units';
import { answer, dong, step, type Answer } from '#rules/core/answer';
import { exact, multiply, percent, round, type Exact } from '#rules/core/exact';
import { monthlyHealth } from './health-card';
import { healthPeriods } from './household-health';
import { localHealthStep, localPercentOf, type LocalHealthSupport } from './local-health';

/** Groups whose contribution the State pays in part: keys of the law's own list. */
export const HEALTH_GROUPS = [
  'near-poor',
  'near-poor-poor-commune',
  'ethnic-minority-left-area',
  'trafficking-victim',
  'student',
  'security-force',
  'village-health-worker',
  'village-staff',
  'artisan',
  'farm-average',
  'landmine-victim',
] as const;
export type HealthGroup = (typeof HEALTH_GROUPS)[number];

export interface HealthSupport {
  group: HealthGroup;
  /** Percent of the contribution the State pays at least. */
  statePercent: Percent;
  /** Percent the province adds. */
  localPercent: Percent;
  /** Whole đồng for each period one may pay for. */
  periods: { months: Months; gross: Dong; support: Dong; localSupport: Dong; payable: Dong }[];
}

/**
 * What a partly supported person pays for 3, 6 or 12 months of health insurance (đồng). Of several groups the
 * highest support counts; the province's share fills at most what is left. The State's share is a minimum: the commune
 * may know of more. Nghị định 188/2025 Điều 6 khoản 6; Luật BHYT Điều 13 khoản 5 điểm g.
 * Rejects an empty list of groups, a percentage outside 0–100, and a group the law of the month does not name.
 */
export function healthSupport(input: { on: Month; groups: readonly HealthGroup[]; local?: LocalHealthSupport }): Answer<HealthSupport> {
  const { group, rate } = highest(input.on, input.groups);
  const localPercent = localPercentOf(rate.value, input.local);
  const monthly = monthlyHealth(input.on);
  const ownPercent = 100 - rate.value - localPercent;
  const shareOf = (share: Percent, months: Months): Exact => multiply(percent(share), monthly.amount, exact(months));
  const rows = healthPeriods(input.on).map((months) => ({
    months,
    gross: round(shareOf(100, months)),
    support: round(shareOf(rate.value, months)),
    localSupport: round(shareOf(localPercent, months)),
    payable: round(shareOf(ownPercent, months)),
  }));
  return answer({ group, statePercent: rate.value, localPercent, periods: rows }, [
    step(
      'monthly',
      'Mức đóng một tháng',
      dong(monthly.amount),
      [monthly.rate, monthly.level],
      `${formatPercent(monthly.rate.value)} × ${formatDong(monthly.level.value)}`,
    ),
    step('support', 'Nhà nước hỗ trợ ít nhất', { unit: '%', amount: exact(rate.value) }, [rate]),
    ...(input.local ? [localHealthStep('localSupport', 'thêm', input.local, localPercent)] : []),
    ...rows.map(({ months, payable }) =>
      step(
        `payable-${months}`,
        `Bạn nộp cho ${months} tháng`,
        dong(payable),
        [],
        `${formatPercent(Math.round(ownPercent * 100) / 100)} × ${formatInteger(round(monthly.amount))} × ${months} tháng`,
      ),
    ),
  ]);
}

/** Whether the law of the month names this group. */
export function isSupported(on: Month, group: HealthGroup): boolean {
  return group in tableOn(supportRates, firstDay(on)).value;
}

function highest(on: Month, groups: readonly HealthGroup[]): { group: HealthGroup; rate: Found<Percent> } {
  const found = groups.map((group) => ({ group, rate: entryOn(supportRates, firstDay(on), group) }));
  const best = found.reduce<(typeof found)[number] | undefined>((a, b) => (a && a.rate.value >= b.rate.value ? a : b), undefined);
  if (!best) throw new RangeError('at least one group is needed');
  return best;
}

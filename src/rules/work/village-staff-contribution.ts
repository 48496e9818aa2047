import rates from '#content/law/parameters/village-staff-rates.yaml';
import { formatDong } from '#law/format';
import { firstDay, type Month } from '#law/month';
import { entryOn } from '#law/parameter';
import type { Dong } from '#law/units';
import { answer, dong, step, type Answer } from '#rules/core/answer';
import { compulsoryLimits, partStep, shareOut } from './compulsory';
import { exact, maximum, minimum, round } from '#rules/core/exact';
import { requireWholeDong } from '#rules/core/input';

export interface VillageStaffContribution {
  self: Dong;
  sicknessMaternity: Dong;
  pension: Dong;
  /** What the commune pays in all. */
  commune: Dong;
}

/**
 * What part-time staff of a village or neighbourhood and their commune pay a month (đồng) for compulsory insurance, on the
 * monthly allowance, raised to the reference level when it is lower. Health insurance is apart: see `healthSupport`.
 * Luật BHXH 2024 Điều 33 khoản 1, Điều 34 khoản 1; Nghị định 158/2025 Điều 7 khoản 3.
 * Rejects an allowance that is not whole đồng and months before 2025-07.
 */
export function villageStaffContribution(input: { on: Month; allowance: Dong }): Answer<VillageStaffContribution> {
  requireWholeDong('allowance', input.allowance);
  const day = firstDay(input.on);
  const limits = compulsoryLimits(input.on);
  const base = maximum(exact(limits.min), minimum(exact(input.allowance), exact(limits.max)));
  const own = { self: { key: 'self', label: 'Bạn đóng', rate: entryOn(rates, day, 'self'), base } };
  const commune = {
    sicknessMaternity: {
      key: 'sicknessMaternity',
      label: 'Xã đóng: ốm đau, thai sản',
      rate: entryOn(rates, day, 'commune-sickness-maternity'),
      base,
    },
    pension: { key: 'pension', label: 'Xã đóng: hưu trí, tử tuất', rate: entryOn(rates, day, 'commune-pension'), base },
  };
  const { amounts, total } = shareOut(commune);
  return answer({ ...shareOut(own).amounts, ...amounts, commune: round(total) }, [
    ...limits.steps,
    step('base', 'Mức làm căn cứ đóng', dong(base), [], `phụ cấp ${formatDong(input.allowance)}`),
    ...Object.values({ ...own, ...commune }).map(partStep),
    step('commune', 'Xã đóng tất cả', dong(total), []),
  ]);
}

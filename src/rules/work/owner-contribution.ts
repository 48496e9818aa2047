import ownerRates from '#content/law/parameters/owner-rates.yaml';
import { firstDay, type Month } from '#law/month';
import { entryOn, type Found } from '#law/parameter';
import type { Dong, Percent } from '#law/units';
import { answer, dong, step, type Answer } from '#rules/core/answer';
import { compulsoryLimits, partStep, shareOut } from './compulsory';
import { exact, round } from '#rules/core/exact';
import { requireWholeDong } from '#rules/core/input';

export interface OwnerContribution {
  /** Whether the base may be chosen in that month. */
  valid: boolean;
  min: Dong;
  max: Dong;
  sicknessMaternity: Dong;
  pension: Dong;
  health: Dong;
  total: Dong;
}

/**
 * What a household-business owner or unpaid manager in compulsory insurance pays a month (đồng), all of it alone, on a base
 * of their choice between 1 and 20 times the reference level: sickness and maternity, pension, health insurance. No State
 * support. Reports `valid` instead of refusing a base outside the limits. Luật BHXH 2024 Điều 31, 33; Nghị định 188/2025
 * Điều 6 khoản 1. Rejects a base that is not whole đồng and months before 2025-07.
 */
export function ownerContribution(input: { on: Month; base: Dong }): Answer<OwnerContribution> {
  requireWholeDong('base', input.base);
  const limits = compulsoryLimits(input.on);
  const base = exact(input.base);
  const rate = (key: string): Found<Percent> => entryOn(ownerRates, firstDay(input.on), key);
  const parts = {
    sicknessMaternity: { key: 'sicknessMaternity', label: 'Ốm đau, thai sản', rate: rate('sickness-maternity'), base },
    pension: { key: 'pension', label: 'Hưu trí, tử tuất', rate: rate('pension'), base },
    health: { key: 'health', label: 'BHYT', rate: rate('health'), base },
  };
  const { amounts, total } = shareOut(parts);
  return answer(
    {
      valid: input.base >= limits.min && input.base <= limits.max,
      min: limits.min,
      max: limits.max,
      ...amounts,
      total: round(total),
    },
    [...limits.steps, ...Object.values(parts).map(partStep), step('total', 'Bạn nộp mỗi tháng', dong(total), [])],
  );
}

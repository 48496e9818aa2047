import ceilingMultiple from '#content/law/parameters/voluntary-ceiling-multiple.yaml';
import floorBasis from '#content/law/parameters/voluntary-floor-basis.yaml';
import povertyLine from '#content/law/parameters/rural-poverty-line.yaml';
import { formatDong } from '#law/format';
import { firstDay, type Month } from '#law/month';
import { numberOn, textOn, type Found } from '#law/parameter';
import type { Dong } from '#law/units';
import { answer, dong, step, type Answer } from '#rules/core/answer';
import { requireWholeDong } from '#rules/core/input';
import { referenceLevel } from '#rules/core/reference-level';

export interface IncomeLimits {
  /** Whether the income may be chosen in that month. */
  valid: boolean;
  /** Lowest income that may be chosen, đồng/tháng. */
  min: Dong;
  /** Highest, đồng/tháng. */
  max: Dong;
}

/**
 * The lowest and highest income a voluntary payer may choose in a month (đồng/tháng):
 * the rural poverty line (before 2016 the minimum wage) and 20 times the reference level.
 * Luật BHXH 2024 Điều 31 khoản 2; before that Nghị định 134/2015 Điều 10.
 * Rejects incomes that are not whole đồng and months before the first figure on record.
 */
export function incomeLimits(input: { on: Month; income: Dong }): Answer<IncomeLimits> {
  requireWholeDong('income', input.income);
  const { basis, floor } = incomeFloor(input.on);
  const multiple = numberOn(ceilingMultiple, firstDay(input.on));
  const level = referenceLevel(input.on);
  const max = multiple.value * level.value;
  return answer({ valid: input.income >= floor.value && input.income <= max, min: floor.value, max }, [
    step('min', 'Thu nhập thấp nhất được chọn', dong(floor.value), [basis, floor]),
    step('max', 'Thu nhập cao nhất được chọn', dong(max), [multiple, level], `${multiple.value} × ${formatDong(level.value)}`),
  ]);
}

/** The lowest income by itself, with what sets it. */
export function incomeFloor(on: Month): { basis: Found<string>; floor: Found<Dong> } {
  const day = firstDay(on);
  const basis = textOn(floorBasis, day);
  return { basis, floor: basis.value === 'rural-poverty-line' ? numberOn(povertyLine, day) : referenceLevel(on) };
}

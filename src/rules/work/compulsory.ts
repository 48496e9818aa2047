/** What every kind of compulsory contribution shares: the limits of the base, and parts by fund. */
import baseLimits from '#content/law/parameters/compulsory-base-limits.yaml';
import { formatDong, formatPercent } from '#law/format';
import { firstDay, type Month } from '#law/month';
import { entryOn, type Found } from '#law/parameter';
import type { Dong, Percent } from '#law/units';
import { dong, step, type Step } from '#rules/core/answer';
import { add, multiply, percent, round, type Exact } from '#rules/core/exact';
import { referenceLevel } from '#rules/core/reference-level';

/** One fund's part of a contribution. */
export interface Part {
  key: string;
  label: string;
  rate: Found<Percent>;
  base: Exact;
}

/** Lowest and highest base for compulsory social insurance, đồng/tháng. Luật BHXH 2024 Điều 31 khoản 1 điểm đ. */
export function compulsoryLimits(on: Month): { min: Dong; max: Dong; steps: Step[] } {
  const level = referenceLevel(on);
  const floor = entryOn(baseLimits, firstDay(on), 'floor');
  const ceiling = entryOn(baseLimits, firstDay(on), 'ceiling');
  const min = floor.value * level.value;
  const max = ceiling.value * level.value;
  return {
    min,
    max,
    steps: [
      step('min', 'Mức thấp nhất làm căn cứ đóng', dong(min), [floor, level], `${floor.value} × ${formatDong(level.value)}`),
      step('max', 'Mức cao nhất làm căn cứ đóng', dong(max), [ceiling, level], `${ceiling.value} × ${formatDong(level.value)}`),
    ],
  };
}

/** Each part and their sum, which is rounded by itself. */
export function shareOut<K extends string>(
  parts: Record<K, Part>,
): {
  amounts: Record<K, Dong>;
  exact: Record<K, Exact>;
  total: Exact;
} {
  const entries = Object.entries<Part>(parts).map(([key, part]) => [key, amountOf(part)] as const);
  return {
    exact: Object.fromEntries(entries) as Record<K, Exact>,
    amounts: Object.fromEntries(entries.map(([key, amount]) => [key, round(amount)])) as Record<K, Dong>,
    total: add(...entries.map(([, amount]) => amount)),
  };
}

function amountOf(part: Part): Exact {
  return multiply(percent(part.rate.value), part.base);
}

export function partStep(part: Part): Step {
  return step(
    part.key,
    part.label,
    dong(amountOf(part)),
    [part.rate],
    `${formatPercent(part.rate.value)} × ${formatDong(round(part.base))}`,
  );
}

import { formatDong, formatInteger } from '#law/format';
import type { Dong } from '#law/units';
import { add, divide, exact, round, type Exact } from './exact';
import { requireWholeDong } from './input';

/** The wage a benefit is counted on: the average (đồng/tháng), or the wages of the months it is taken over. */
export type WageBase = { averageWage: Dong } | { bases: readonly Dong[] };

/** The average, exact and as shown, with the sum behind it where months are given. Rejects wages that are not whole đồng and an empty list. */
export function averageWage(input: WageBase): { average: Exact; shown: string; formula?: string } {
  if ('averageWage' in input) {
    requireWholeDong('averageWage', input.averageWage);
    return { average: exact(input.averageWage), shown: formatDong(input.averageWage) };
  }
  if (input.bases.length === 0) throw new RangeError('bases must hold at least one month');
  for (const base of input.bases) requireWholeDong('bases', base);
  const average = divide(add(...input.bases.map(exact)), exact(input.bases.length));
  return { average, shown: formatDong(round(average)), formula: `(${input.bases.map(formatInteger).join(' + ')}) ÷ ${input.bases.length}` };
}

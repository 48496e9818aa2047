/** How far the figure may move when prices rise. Apart, for only what is fetched later shows it. */
import { pensionProjection, type PensionProjection } from '#rules/pension/pension-projection';
import type { Values } from './fields';
import type { Person } from './person';

/** From content/assumptions.yaml: percent a year, for the range beside the figure. */
export interface Assumed {
  base: number;
  high: number;
}

/** The projection under assumed rises; undefined when the range is one figure. */
export function rangeOf(person: Person, { rise }: Values, assumed: Assumed): PensionProjection | undefined {
  const base = rise === '' ? assumed.base : Number(rise);
  const range = pensionProjection({ ...person, assumedRise: { low: 0, base, high: Math.max(base, assumed.high) } }).value;
  return range.monthly.high > range.monthly.low ? range : undefined;
}

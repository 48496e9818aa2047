/** One figure of law as pages print it on a day. */
import { parameterById } from '#law/all';
import { formatValue } from '#law/format';
import type { Day } from '#law/month';
import { isHidden, valueOn } from '#law/parameter';

export interface FigureName {
  /** Parameter id: the name of its file. */
  p: string;
  /** Key, where the parameter is a table. */
  of?: string | undefined;
  /** Without the unit. */
  bare?: boolean | undefined;
}

export const nameOf = ({ p, of }: FigureName) => (of ? `${p}.${of}` : p);

/** Rejects a figure that is not to be shown, and one that does not exist on that day. */
export function figureText({ p, of, bare = false }: FigureName, on: Day): string {
  const parameter = parameterById(p);
  const found = valueOn(parameter, on);
  const name = nameOf({ p, of });
  if (isHidden(found.confidence)) throw new Error(`figure ${name}: confidence ${found.confidence} is not to be shown`);
  const value = of === undefined ? found.value : typeof found.value === 'object' ? found.value?.[of] : undefined;
  if (typeof value !== 'number' && typeof value !== 'string') throw new Error(`figure ${name}: no such figure on ${on}`);
  // An age is kept in months: bare, 70 years would read 840.
  if (bare && parameter.unit === 'tháng tuổi' && Number(value) >= 12) throw new Error(`figure ${name}: an age in years cannot stand bare`);
  return formatValue(value, bare ? '' : parameter.unit.replace('đồng/tháng', 'đồng')).trim();
}

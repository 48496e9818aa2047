/** Figures of law inside plain text of content files. Build time only. */
import { parameterById } from './all';
import { formatValue } from './format';
import type { Day } from './month';
import { changesAfter, isHidden, valueOn } from './parameter';

/**
 * "{owner-revenue-line}" → the amount in force on `on`, "{vanished-firm-decision-days.checked}" → one entry of a table,
 * "{unemployment-start-days:bare}" → without its unit. Rejects a figure about to change, which plain text cannot follow;
 * `file` is named in the error.
 */
export function fillFigures(text: string, on: Day, file: string): string {
  return text.replace(/\{([a-z0-9-]+)(?:\.([a-z0-9-]+))?(:bare)?\}/g, (whole, id: string, key?: string, bare?: string) => {
    const parameter = parameterById(id);
    const found = valueOn(parameter, on);
    const value = key === undefined ? found.value : (found.value as Record<string, unknown> | null)?.[key];
    if ((typeof value !== 'number' && typeof value !== 'string') || isHidden(found.confidence) || changesAfter(parameter, on).length > 0)
      throw new RangeError(`${file}: ${whole} is not one steady figure; word the sentence without it`);
    return formatValue(value, bare ? '' : parameter.unit.replace('đồng/năm', 'đồng')).trim();
  });
}

import rounding from '#content/law/parameters/part-year-rounding.yaml';
import { firstDay, type Month } from '#law/month';
import { tableOn, type Found } from '#law/parameter';
import type { Months, Years } from '#law/units';
import { requireCount } from './input';

/**
 * Years counted when an amount is computed: whole years, odd months as half a year or a whole one
 * (a condition such as "15 years" is never rounded). Luật BHXH 2024 Điều 5 khoản 6. Rejects negative months.
 */
export function countedYears(on: Month, months: Months): Found<Years> {
  requireCount('months', months);
  const table = tableOn(rounding, firstDay(on));
  return { ...table, value: Math.floor(months / 12) + partOfYear(table.value, months % 12) };
}

/** The table's keys are ranges of odd months in rising order, "1-6". */
function partOfYear(table: Readonly<Record<string, number>>, oddMonths: Months): number {
  if (oddMonths === 0) return 0;
  for (const [range, years] of Object.entries(table)) if (oddMonths <= Number(range.split('-')[1])) return years;
  throw new RangeError(`part-year-rounding has no range for ${oddMonths} months`);
}

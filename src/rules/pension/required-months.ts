import pensionYears from '#content/law/parameters/pension-years.yaml';
import { firstDay, type Month } from '#law/month';
import { numberOn } from '#law/parameter';
import type { Months } from '#law/units';

/** Months of contribution a pension needs in `on`: 180 since 2025-07 (Luật BHXH 2024 Điều 98). */
export function requiredMonths(on: Month): Months {
  return numberOn(pensionYears, firstDay(on)).value * 12;
}

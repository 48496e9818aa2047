import methodMonths from '#content/law/parameters/payment-method-months.yaml';
import { firstDay, type Month } from '#law/month';
import { tableOn } from '#law/parameter';
import type { Months } from '#law/units';

/** How many months may be paid before they come: the longest package. Luật BHXH 2024 Điều 36 khoản 2. */
export function mostMonthsAhead(on: Month): Months {
  return Math.max(...Object.values(tableOn(methodMonths, firstDay(on)).value));
}

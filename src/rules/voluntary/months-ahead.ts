import methodMonths from '#content/law/parameters/payment-method-months.yaml';
import { firstDay, type Month } from '#law/month';
import { tableOn } from '#law/parameter';

/** How many months may be paid before they come: the longest package. Luật BHXH 2024 Điều 36 khoản 2. */
export function mostMonthsAhead(on: Month): number {
  return Math.max(...Object.values(tableOn(methodMonths, firstDay(on)).value));
}

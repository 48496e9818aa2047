import baseSalary from '#content/law/parameters/base-salary.yaml';
import { firstDay, type Month } from '#law/month';
import { numberOn, type Found } from '#law/parameter';
import type { Dong } from '#law/units';

/**
 * Mức tham chiếu of a month, đồng/tháng. Until the base salary is abolished it equals the base salary
 * (Luật BHXH 2024, Điều 141 khoản 13); before 2025-07 the texts name the base salary itself.
 * Rejects months before the first base salary on record.
 */
export function referenceLevel(on: Month): Found<Dong> {
  return numberOn(baseSalary, firstDay(on));
}

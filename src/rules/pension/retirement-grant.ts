import grantAfterAge from '#content/law/parameters/retirement-grant-after-age.yaml';
import grantBeforeAge from '#content/law/parameters/retirement-grant-before-age.yaml';
import grantYears from '#content/law/parameters/retirement-grant-years.yaml';
import { formatDong, formatNumber } from '#law/format';
import { firstDay, type Month } from '#law/month';
import { entryOn, numberOn } from '#law/parameter';
import type { Dong, Months } from '#law/units';
import { answer, dong, step, type Answer } from '#rules/core/answer';
import { add, exact, multiply, round, toNumber, type Exact } from '#rules/core/exact';
import { requireCount } from '#rules/core/input';
import { countedYears } from '#rules/core/part-years';
import type { Sex } from './retirement-age';

/**
 * One-time grant at retirement (đồng): half an average month for each year beyond the years of the highest rate, paid
 * until retirement age; since 2025-07 two average months for such a year paid after it.
 * Luật BHXH 2024 Điều 100 (as Điều 68); before 2025-07 Luật BHXH 2014 Điều 75.
 * Of the months beyond, those after retirement age come first, for they were paid last. Each side is an amount of its own,
 * so the odd months of each count as half a year or a whole one (Điều 5 khoản 6); no text read shows both at once.
 * The right to a pension is the caller's question.
 * Rejects counts that are not whole and months of retirement before 2016.
 */
export function retirementGrant(input: {
  sex: Sex;
  months: Months;
  retireOn: Month;
  averageIncome: Dong;
  monthsAfterRetirementAge?: Months;
}): Answer<Dong> {
  const monthsAfter = input.monthsAfterRetirementAge ?? 0;
  requireCount('months', input.months);
  requireCount('monthsAfterRetirementAge', monthsAfter);
  const on = firstDay(input.retireOn);
  const limit = entryOn(grantYears, on, input.sex);
  const eachBefore = numberOn(grantBeforeAge, on);
  const eachAfter = numberOn(grantAfterAge, on);
  const beyond = Math.max(0, input.months - limit.value * 12);
  // A law that pays both sides alike does not tell them apart.
  const afterMonths = eachAfter.value === eachBefore.value ? 0 : Math.min(beyond, monthsAfter);
  const counted = countedYears(input.retireOn, beyond - afterMonths);
  const before = exact(counted.value);
  const after = exact(countedYears(input.retireOn, afterMonths).value);

  const multiple = add(multiply(exact(eachBefore.value), before), multiply(exact(eachAfter.value), after));
  const amount = multiply(multiple, exact(input.averageIncome));
  const parts = [part(before, eachBefore.value, 'trước tuổi nghỉ hưu'), part(after, eachAfter.value, 'sau tuổi nghỉ hưu')].filter(Boolean);
  const formula = parts.length === 0 ? `chưa quá ${limit.value} năm` : `(${parts.join(' + ')}) × ${formatDong(input.averageIncome)}`;
  const sources = [limit, counted, eachBefore, eachAfter];
  return answer(round(amount), [step('grant', 'Trợ cấp một lần khi nghỉ hưu', dong(amount), sources, formula)]);
}

/** "0,5 × 2 năm trước tuổi nghỉ hưu"; empty for no years. */
function part(years: Exact, each: number, when: string): string {
  return years.n === 0n ? '' : `${formatNumber(each)} × ${formatNumber(toNumber(years, 1))} năm ${when}`;
}

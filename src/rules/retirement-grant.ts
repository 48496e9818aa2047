import grantAfterAge from '#content/law/parameters/retirement-grant-after-age.yaml';
import grantBeforeAge from '#content/law/parameters/retirement-grant-before-age.yaml';
import grantYears from '#content/law/parameters/retirement-grant-years.yaml';
import { formatDong, formatNumber } from '#law/format';
import { firstDay, type Month } from '#law/month';
import { entryOn, numberOn } from '#law/parameter';
import { dong, step, type Answer } from './answer';
import { add, atLeastZero, exact, minimum, multiply, round, subtract, toNumber, type Exact } from './exact';
import { requireCount } from './input';
import { countedYears } from './part-years';
import type { Sex } from './retirement-age';

/**
 * One-time grant at retirement (đồng): half an average month for each year beyond the years of the highest rate, paid
 * until retirement age; since 2025-07 two average months for such a year paid after it.
 * Luật BHXH 2024 Điều 100 (as Điều 68); before 2025-07 Luật BHXH 2014 Điều 75.
 * The odd months are counted once, in the whole time (Điều 5 khoản 6), so that splitting it never adds half a year;
 * of the years beyond, those after retirement age come first, for they were paid last. How odd months fall on either
 * side of the age no text says. The right to a pension is the caller's question.
 * Rejects counts that are not whole and months of retirement before 2016.
 */
export function retirementGrant(input: {
  sex: Sex;
  months: number;
  retireOn: Month;
  averageIncome: number;
  monthsAfterRetirementAge?: number;
}): Answer<number> {
  const monthsAfter = input.monthsAfterRetirementAge ?? 0;
  requireCount('monthsAfterRetirementAge', monthsAfter);
  const on = firstDay(input.retireOn);
  const limit = entryOn(grantYears, on, input.sex);
  const counted = countedYears(input.retireOn, input.months);
  const beyond = atLeastZero(subtract(exact(counted.value), exact(limit.value)));
  const after = minimum(beyond, exact(countedYears(input.retireOn, monthsAfter).value));
  const before = subtract(beyond, after);

  const eachBefore = numberOn(grantBeforeAge, on);
  const eachAfter = numberOn(grantAfterAge, on);
  const multiple = add(multiply(exact(eachBefore.value), before), multiply(exact(eachAfter.value), after));
  const amount = multiply(multiple, exact(input.averageIncome));
  const parts = [part(before, eachBefore.value, 'trước tuổi nghỉ hưu'), part(after, eachAfter.value, 'sau tuổi nghỉ hưu')].filter(Boolean);
  const formula = parts.length === 0 ? `chưa quá ${limit.value} năm` : `(${parts.join(' + ')}) × ${formatDong(input.averageIncome)}`;
  const sources = [limit, counted, eachBefore, ...(after.n > 0n ? [eachAfter] : [])];
  return { value: round(amount), steps: [step('grant', 'Trợ cấp một lần khi nghỉ hưu', dong(amount), sources, formula)], provisional: [] };
}

/** "0,5 × 2 năm trước tuổi nghỉ hưu"; empty for no years. */
function part(years: Exact, each: number, when: string): string {
  return years.n === 0n ? '' : `${formatNumber(each)} × ${formatNumber(toNumber(years, 1))} năm ${when}`;
}

import { lastOf } from '#law/list';
import { formatDong, formatMonth } from '#law/format';
import { monthFromIndex, monthIndex, type Month } from '#law/month';
import type { Dong, Months } from '#law/units';
import { answer, dong, step, type Answer } from '#rules/core/answer';
import { add, multiply, exact, round, ZERO, type Exact } from '#rules/core/exact';
import { firstSupportedMonth, monthlySupport, supportCap, type Group, type MonthlySupport, type Period } from './support';

export interface SupportedPeriod extends Period {
  groups: readonly Group[];
}

interface Stretch {
  first: Month;
  last: Month;
  months: Months;
  support: MonthlySupport;
}

/**
 * State support received over the given periods (đồng): each month at the rate and the poverty line of that
 * month, each once, oldest first until the months of support are used up. This is the amount M taken back on
 * withdrawal. A package prepaid across a change of the law kept the support of its month of payment, which
 * this month-by-month sum cannot know. Nghị định 159/2025 Điều 5, Điều 9.
 * Rejects a period that ends before it begins.
 */
export function stateSupportPaid(input: { periods: readonly SupportedPeriod[] }): Answer<{ amount: Dong; months: Months }> {
  const start = monthIndex(firstSupportedMonth());
  const groupsOf = new Map<number, Group[]>();
  for (const period of input.periods) {
    const to = monthIndex(period.to);
    if (to < monthIndex(period.from)) throw new RangeError(`period ends before it begins: ${period.from} – ${period.to}`);
    for (let index = Math.max(start, monthIndex(period.from)); index <= to; index++)
      groupsOf.set(index, [...(groupsOf.get(index) ?? []), ...period.groups]);
  }
  const stretches: Stretch[] = [];
  let total: Exact = ZERO;
  let months = 0;
  for (const index of [...groupsOf.keys()].sort((a, b) => a - b)) {
    const on = monthFromIndex(index);
    if (months >= supportCap(on).value) break;
    const support = monthlySupport(on, groupsOf.get(index) ?? []);
    total = add(total, support.amount);
    months += 1;
    extend(stretches, on, support);
  }
  return answer({ amount: round(total), months }, [
    ...stretches.map((stretch) =>
      step(
        `support-${stretch.first}`,
        `Nhà nước hỗ trợ ${formatMonth(stretch.first)} – ${formatMonth(stretch.last)}`,
        dong(multiply(stretch.support.amount, exact(stretch.months))),
        [stretch.support.sources.rates, stretch.support.sources.povertyLine],
        `${stretch.months} tháng × ${formatDong(round(stretch.support.amount))}`,
      ),
    ),
    step('amount', 'Tổng số Nhà nước đã hỗ trợ', dong(total), []),
  ]);
}

/** Months in a row with the same monthly support become one line of the explanation. */
function extend(stretches: Stretch[], on: Month, support: MonthlySupport): void {
  const last = lastOf(stretches);
  const follows = last && monthIndex(last.last) + 1 === monthIndex(on);
  if (follows && round(last.support.amount) === round(support.amount)) {
    last.last = on;
    last.months += 1;
  } else stretches.push({ first: on, last: on, months: 1, support });
}

import compulsoryRate from '#content/law/parameters/withdrawal-paid-in-percent.yaml';
import voluntaryRate from '#content/law/parameters/voluntary-rate.yaml';
import { lastOf } from '#law/list';
import { formatDong, formatInteger, formatMonth, formatPercent } from '#law/format';
import { addMonths, firstDay, monthsBetween, type Month } from '#law/month';
import { numberOn, type Found } from '#law/parameter';
import type { Dong, Months, Percent } from '#law/units';
import { answer, dong, step, type Answer } from '#rules/core/answer';
import { add, exact, multiply, percent, round, ZERO } from '#rules/core/exact';
import { requireWholeDong } from '#rules/core/input';
import type { PaidPeriod } from '#rules/voluntary/history';

/** Months of one period under the same rate. */
interface Run {
  from: Month;
  to: Month;
  income: Dong;
  rate: Found<Percent>;
}

/**
 * What went into the pension fund over the periods stated (đồng), State support included: every month's own income at the rate
 * of that month; compulsory wages at the one rate the circular names for a decision in `on`. This is "số tiền đã đóng" of a withdrawal under one year
 * and of a survivor lump under 60 months: no coefficient touches it. State each month once (`history` finds overlaps).
 * Luật BHXH 2024 Điều 102 khoản 2 điểm c, Điều 110 khoản 2 điểm c; Điều 36 khoản 1.
 * Rejects incomes that are not whole đồng, a period that ends before it begins, and months before the first rate.
 */
export function contributionsPaid(input: { on: Month; periods: readonly PaidPeriod[] }): Answer<{ amount: Dong; months: Months }> {
  const runs = input.periods.flatMap((period) => runsOf(period, input.on));
  const sums = runs.map(({ from, to, income, rate }) => multiply(percent(rate.value), exact(income), exact(monthsBetween(from, to))));
  const total = add(ZERO, ...sums);
  return answer({ amount: round(total), months: runs.reduce((sum, { from, to }) => sum + monthsBetween(from, to), 0) }, [
    ...runs.map(({ from, to, income, rate }, index) =>
      step(
        `paid-${from}`,
        `Đã đóng ${formatMonth(from)} – ${formatMonth(to)}`,
        dong(sums[index]!),
        [rate],
        `${formatPercent(rate.value)} × ${formatDong(income)} × ${formatInteger(monthsBetween(from, to))} tháng`,
      ),
    ),
    step('paid', 'Tổng số tiền đã đóng', dong(total), []),
  ]);
}

function runsOf(period: PaidPeriod, decided: Month): Run[] {
  requireWholeDong('income', period.income);
  if (period.to < period.from) throw new RangeError(`period ends before it begins: ${period.from} – ${period.to}`);
  const runs: Run[] = [];
  for (let on = period.from; on <= period.to; on = addMonths(on, 1)) {
    const rate = period.scheme === 'voluntary' ? numberOn(voluntaryRate, firstDay(on)) : numberOn(compulsoryRate, firstDay(decided));
    const open = lastOf(runs);
    if (open && open.rate.from === rate.from) open.to = on;
    else runs.push({ from: on, to: on, income: period.income, rate });
  }
  return runs;
}

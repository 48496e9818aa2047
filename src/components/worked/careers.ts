/** Examples that look back on a career: both schemes added up, contributions taken out again. */
import { formatDong, formatDuration, formatMonth, formatPercent } from '#law/format';
import { month, yearOf } from '#law/month';
import type { Step } from '#rules/core/answer';
import { averageIncome, type IncomePeriod } from '#rules/core/average-income';
import { lowestOfHistory } from '#rules/pension/minimum-pension';
import { pension } from '#rules/pension/pension';
import { incomePeriods, plan } from '#rules/voluntary/plan';
import { withdrawal } from '#rules/withdrawal/withdrawal';
import { dong, group, month as monthText, numberOfMonths, reason, sex, years } from '#components/props/vocabulary';
import { example, type Example } from './example';
import { standstill, toPension, toWithdrawal, yearsPaid } from './links';

/** "2010-2016": whole calendar years in one scheme at one income, đồng/tháng. */
export function yearsOf(years: string, scheme: 'voluntary' | 'compulsory', income: number): IncomePeriod[] {
  const [from = NaN, to = NaN] = years.split('-').map(Number);
  if (!(from <= to)) throw new RangeError(`"${years}" is not a span of years`);
  return Array.from({ length: to - from + 1 }, (_, index) => ({ year: from + index, months: 12, income, scheme }));
}

/** Beside years in companies the others are named too. */
const named = (line: Step): Step => (/^year-\d+$/.test(line.key) ? { ...line, label: `${line.label}, BHXH tự nguyện` } : line);

export const careers: Record<string, Example> = {
  /** Compulsory and voluntary years put together into one pension. */
  mixed: example(
    { sex, compulsory: years, wage: dong, voluntary: years, income: dong },
    ({ sex, compulsory, wage, voluntary, income }, on) => {
      const worked = yearsOf(compulsory, 'compulsory', wage);
      const chosen = yearsOf(voluntary, 'voluntary', income);
      const periods = [...worked, ...chosen];
      const average = averageIncome({ settleYear: yearOf(on), periods });
      const answer = pension({
        ...{ sex, months: average.value.months, retireOn: on, averageIncome: average.value.average },
        lowest: lowestOfHistory(periods),
      });
      return {
        headline: ['Lương hưu mỗi tháng', formatDong(answer.value.monthly ?? 0)],
        lead: `Bắt buộc ${formatDuration(worked.length * 12)}, tự nguyện ${formatDuration(chosen.length * 12)}, cộng lại ${formatDuration(average.value.months)}. Bình quân chung ${formatDong(average.value.average)}, tỷ lệ ${formatPercent(answer.value.ratePercent)}, lương hưu ${formatDong(answer.value.monthly ?? 0)} một tháng nếu đã đến tuổi.`,
        steps: [...average.steps.map(named), ...answer.steps],
        provisional: [...average.provisional, ...answer.provisional],
        ...toPension(
          { sex, mode: 'stop', history: [yearsPaid(compulsory, 'compulsory', wage), yearsPaid(voluntary, 'voluntary', income)] },
          on,
          answer.value.monthly ?? 0,
        ),
      };
    },
  ),

  /** What went in over the months given, and what a withdrawal gives back. */
  'withdrawal-history': example(
    {
      from: monthText,
      months: numberOfMonths,
      income: dong,
      group: group.default('other'),
      reason: reason.default('stopped-12-months'),
    },
    ({ from, months, income, group, reason }, on) => {
      const paid = plan({ from: month(from), months, income, groups: [group] }).value;
      const average = averageIncome({ settleYear: yearOf(on), periods: incomePeriods(paid.stretches) });
      const answer = withdrawal({
        on,
        monthsBefore2014: 0,
        monthsFrom2014: months,
        averageIncome: average.value.average,
        amountPaid: paid.gross,
        stateSupport: paid.support,
        reason,
      });
      return {
        headline: ['Rút một lần nhận', formatDong(answer.value.amount)],
        lead: `Đóng từ ${formatMonth(month(from))} đến ${formatMonth(paid.to)}, ${formatDuration(months)}, mức ${formatDong(income)}. Đã tự nộp ${formatDong(paid.payable)}, Nhà nước hỗ trợ ${formatDong(paid.support)}. Rút một lần nhận ${formatDong(answer.value.amount)}.`,
        steps: [...average.steps, ...answer.steps],
        provisional: [...average.provisional, ...answer.provisional],
        ...toWithdrawal(
          {
            ...{ reason, group, credited: months, average: average.value.average, voluntary: months },
            ...{ first: month(from), stopped: standstill(paid.to, on) },
          },
          on,
          answer.value.amount,
        ),
      };
    },
  ),
};

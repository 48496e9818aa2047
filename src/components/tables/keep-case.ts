/** Who has paid so many years at the lowest income, has stopped for a year, and is so old: withdrawing beside keeping. */
import { addMonths, monthOf, type Day } from '#law/month';
import { keptTime } from '#rules/withdrawal/keeping';
import { stateSupportPaid } from '#rules/voluntary/state-support-paid';
import { withdrawal } from '#rules/withdrawal/withdrawal';
import { assumptions } from '#site/assumptions';
import { lowestAverage, PAST_END } from '#components/prose/past';

export const AGE = 45;
const STOPPED = addMonths(PAST_END, -12);
/** Years a pension is drawn, an assumption. */
export const yearsDrawn = assumptions['years-lived'].value;

export const keepCaption = `Nữ ${AGE} tuổi, đóng mức thấp nhất của từng thời kỳ, có đóng trước khi luật mới áp dụng, đã ngừng một năm; nhận lương hưu ${yearsDrawn} năm (giả định)`;

/** What she would withdraw, and what keeping costs and brings; all đồng. */
export function keepCase(years: number, day: Day) {
  const on = monthOf(day);
  const months = years * 12;
  const averageIncome = lowestAverage(months, on, STOPPED);
  const paid = stateSupportPaid({ periods: [{ from: addMonths(STOPPED, 1 - months), to: STOPPED, groups: ['other'] }] }).value;
  const { amount } = withdrawal({
    on,
    monthsBefore2014: 0,
    monthsFrom2014: months,
    averageIncome,
    stateSupport: paid.amount,
    reason: 'stopped-12-months',
  }).value;
  const kept = keptTime({
    on,
    sex: 'female',
    birth: addMonths(on, -AGE * 12),
    creditedMonths: months,
    averageIncome,
    goOn: { income: 'floor', groups: ['other'], monthsSupported: paid.months },
    poor: false,
    yearsDrawn,
  }).value;
  return { withdrawn: amount, furtherPaid: kept.goOn?.payable ?? 0, monthly: kept.monthly, total: kept.pensionTotal };
}

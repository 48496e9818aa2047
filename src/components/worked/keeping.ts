/** The example of someone who may withdraw: what the money is now, and what it becomes when it stays. */
import { formatDong, formatMonth } from '#law/format';
import { month as monthOf } from '#law/month';
import { keptTime } from '#rules/keeping';
import { withdrawal } from '#rules/withdrawal';
import { assumptions } from '../../site/assumptions';
import { dong, month, numberOfYears, sex } from '../props/vocabulary';
import { example, type Example } from './example';
import { toKeeping } from './links';

/** Steps the sentence rests on. */
const TOLD = new Set(['multiple', 'amount', 'plan-payable', 'keepPensionFrom', 'average', 'rate', 'monthly', 'pensionTotal']);

export const keeping: Record<string, Example> = {
  /** Time paid in a company since 2014, withdrawn today or kept and paid on at the lowest income until the years suffice. */
  'withdraw-or-keep': example({ sex, birth: month, years: numberOfYears, average: dong }, ({ sex, birth, years, average }, on) => {
    const creditedMonths = years * 12;
    const yearsDrawn = assumptions['years-lived'].value;
    const taken = withdrawal({
      ...{ on, monthsBefore2014: 0, monthsFrom2014: creditedMonths, averageIncome: average },
      ...{ stateSupport: 0, reason: 'stopped-12-months' as const },
    });
    const kept = keptTime({
      ...{ on, sex, birth: monthOf(birth), creditedMonths, averageIncome: average, poor: false, yearsDrawn },
      goOn: { income: 'floor', groups: ['other'], monthsSupported: 0 },
    });
    const { goOn, monthly, pensionFrom, pensionTotal } = kept.value;
    return {
      headline: ['Giữ lại, mỗi tháng đến cuối đời', formatDong(monthly)],
      lead: `Rút bây giờ: ${formatDong(taken.value.amount)}, một lần. Giữ lại và tự đóng thêm ${formatDong(goOn?.payable ?? 0)} cho đủ năm: từ tháng ${formatMonth(pensionFrom)} mỗi tháng ${formatDong(monthly)}, ${yearsDrawn} năm là ${formatDong(pensionTotal)} (số năm là giả định), chưa kể các lần tăng và thẻ bảo hiểm y tế.`,
      // What the sentence does not tell is left to the calculator.
      steps: [...taken.steps, ...kept.steps].filter(({ key }) => TOLD.has(key)),
      provisional: [...taken.provisional, ...kept.provisional],
      ...toKeeping({ sex, birth: monthOf(birth), credited: creditedMonths, average, voluntary: 0 }, on, monthly),
    };
  }),
};

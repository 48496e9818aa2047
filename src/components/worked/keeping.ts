/** Examples that lay choices side by side: to withdraw or keep; what to do when years are missing. */
import { formatDong, formatDuration, formatMonth } from '#law/format';
import { addMonths, month as monthOf } from '#law/month';
import { fillGap } from '#rules/pension/fill-gap';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { keptTime } from '#rules/withdrawal/keeping';
import { monthlyAllowance } from '#rules/pension/monthly-allowance';
import { withdrawal } from '#rules/withdrawal/withdrawal';
import { assumptions } from '#site/assumptions';
import { dong, month, numberOfMonths, numberOfYears, sex } from '#components/props/vocabulary';
import { example, type Example } from './example';
import { toKeeping } from './links';

/** Steps the sentence rests on. */
const TOLD = new Set(['multiple', 'amount', 'plan-payable', 'keepPensionFrom', 'average', 'rate', 'monthly', 'pensionTotal']);

const CHOICES = new Set(['gross', 'bought', 'limit', 'months']);

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

  /** Past the age with little enough missing: every choice with its price and what it brings. */
  'short-of-years': example({ sex, birth: month, credited: numberOfMonths, average: dong }, ({ sex, birth, credited, average }, on) => {
    const filled = fillGap({ on, sex, creditedMonths: credited, average, income: incomeLimits({ on, income: 0 }).value.min });
    if (!filled) throw new RangeError(`${credited} months are too few to fill the rest at once`);
    const allowance = monthlyAllowance({
      ...{ on, birth: monthOf(birth), ageReached: true, creditedMonths: credited, poor: false, averageIncome: average },
    });
    const taken = withdrawal({
      ...{ on, monthsBefore2014: 0, monthsFrom2014: credited, averageIncome: average },
      ...{ stateSupport: 0, reason: 'stopped-12-months' as const },
    });
    const until = formatMonth(addMonths(on, allowance.value.months - 1));
    return {
      headline: ['Đóng bù rồi, mỗi tháng', formatDong(filled.value.monthly)],
      lead: `Đóng bù ${formatDong(filled.value.gross)}: lương hưu ${formatDong(filled.value.monthly)} một tháng, suốt đời, sau ${formatDuration(filled.value.monthsToPayBack)} là lấy lại đủ tiền bù. Không đóng nữa: trợ cấp ${formatDong(allowance.value.amount)} một tháng, đến hết tháng ${until}. Rút một lần: ${formatDong(taken.value.amount)}, rồi hết.`,
      steps: [...filled.steps, ...allowance.steps, ...taken.steps].filter(({ key }) => TOLD.has(key) || CHOICES.has(key)),
      provisional: filled.provisional,
    };
  }),
};

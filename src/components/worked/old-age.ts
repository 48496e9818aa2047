/** Examples about old age: pension, missing years, withdrawal, allowance. */
import { z } from 'zod';
import { formatAge, formatDong, formatDuration, formatMonth, formatPercent } from '#law/format';
import { addMonths, month, yearOf, type Month } from '#law/month';
import { backPayment } from '#rules/pension/back-payment';
import { fillGap } from '#rules/pension/fill-gap';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { monthlyAllowance } from '#rules/pension/monthly-allowance';
import { pension } from '#rules/pension/pension';
import { pensionEligibility } from '#rules/pension/pension-eligibility';
import { pensionProjection } from '#rules/pension/pension-projection';
import { retirementAge } from '#rules/pension/retirement-age';
import { socialPension, socialPensionFrom } from '#rules/pension/social-pension';
import { withdrawal } from '#rules/withdrawal/withdrawal';
import { lowestAverage } from '#components/prose/past';
import { dong, group, income, month as monthText, numberOfMonths, numberOfYears, reason, sex } from '#components/props/vocabulary';
import { example, type Example } from './example';
import { toAllowance, toBackPayment, toPension, toRetirementAge, toWithdrawal } from './links';

const incomeOf = (income: number | 'floor' | undefined, on: Month) =>
  income === undefined || income === 'floor' ? incomeLimits({ on, income: 0 }).value.min : income;
/** Average of the months paid already: on a known income, or each on the lowest of its own time. */
const pastAverage = (income: number | 'floor' | undefined, months: number, on: Month) =>
  typeof income === 'number' ? income : lowestAverage(months, on);
const NO_ASSUMPTION = { low: 0, base: 0, high: 0 };

export const oldAge: Record<string, Example> = {
  /** From a month of birth to the first month of pension. */
  'retirement-age': example({ sex, birth: monthText }, ({ sex, birth }, on) => {
    const answer = retirementAge({ sex, birth: month(birth) });
    const { age, reachedOn, pensionFrom } = answer.value;
    return {
      headline: ['Đủ tuổi nghỉ hưu tháng', formatMonth(reachedOn)],
      lead: `Sinh tháng ${formatMonth(month(birth))}: nghỉ khi đủ ${formatAge(age)}, tức tháng ${formatMonth(reachedOn)}. Đã đủ năm đóng thì lương hưu tính từ tháng ${formatMonth(pensionFrom)}.`,
      steps: answer.steps,
      ...toRetirementAge(sex, month(birth), on),
    };
  }),

  /** From a month of birth to the social pension, for a poor household and for others. */
  'social-pension': example({ birth: monthText }, ({ birth }, on) => {
    const born = month(birth);
    const poor = socialPensionFrom(on, born, true);
    const general = socialPensionFrom(on, born, false);
    const answer = socialPension({ on });
    return {
      headline: ['Mức hiện nay mỗi tháng', formatDong(answer.value.amount)],
      lead: `Sinh tháng ${formatMonth(born)}: hộ nghèo, hộ cận nghèo được xét từ tháng ${formatMonth(poor.month)} (${formatAge(poor.age.value)}), người khác từ tháng ${formatMonth(general.month)} (${formatAge(general.age.value)}). Mức hiện nay ${formatDong(answer.value.amount)} mỗi tháng.`,
      steps: answer.steps,
      provisional: answer.provisional,
    };
  }),

  /** From an average income and years paid to the monthly pension. */
  pension: example({ sex, years: numberOfYears, average: dong }, ({ sex, years, average }, on) => {
    const answer = pension({ sex, months: years * 12, retireOn: on, averageIncome: average });
    const { monthly = 0, ratePercent, retirementGrant = 0 } = answer.value;
    return {
      headline: ['Lương hưu mỗi tháng', formatDong(monthly)],
      lead: `Đóng ${years} năm, bình quân ${formatDong(average)} một tháng: tỷ lệ hưởng ${formatPercent(ratePercent)}, lương hưu ${formatDong(monthly)} một tháng${retirementGrant > 0 ? `, thêm trợ cấp một lần ${formatDong(retirementGrant)}` : ''}.`,
      steps: answer.steps,
      provisional: answer.provisional,
      ...toPension({ sex, paid: years * 12, mode: 'stop', income: average }, on, monthly),
    };
  }),

  /** Paying from now on for so many years: what goes in, what comes out. */
  'pension-plan': example(
    {
      sex,
      birth: monthText,
      years: numberOfYears,
      income: income.optional(),
      group: group.default('other'),
      credited: numberOfMonths.default(0),
    },
    ({ sex, birth, years, income, group, credited }, on) => {
      const answer = pensionProjection({
        sex,
        birth: month(birth),
        on,
        history: credited > 0 ? [{ year: yearOf(on), months: credited, income: pastAverage(income, credited, on) }] : [],
        plan: { from: on, months: years * 12, income: income ?? 'floor', groups: [group] },
        assumedRise: NO_ASSUMPTION,
      });
      const { plan, monthly, ratePercent, retireOn, months, eligible, question } = answer.value;
      const planned = {
        ...{ sex, group, paid: credited, birth: month(birth), income: incomeOf(income, on) },
        ...{ from: on, until: addMonths(on, years * 12 - 1), mode: 'plan' as const },
      };
      // Every year is alike here; the average tells them together.
      const steps = answer.steps.filter(({ key }) => !key.startsWith('year-'));
      const paid = plan ? `Tự nộp tổng cộng ${formatDong(plan.payable)}, Nhà nước hỗ trợ ${formatDong(plan.support)}` : '';
      return {
        headline: eligible ? ['Lương hưu mỗi tháng', formatDong(monthly.base)] : ['Tự nộp tổng cộng', formatDong(plan?.payable ?? 0)],
        lead: !eligible
          ? `${paid}. ${pensionEligibility(question).reason}`
          : `${paid} trong ${years} năm. Lương hưu từ tháng ${formatMonth(retireOn)}: ${formatPercent(ratePercent)} của bình quân ${formatDuration(months)} đóng, tức ${formatDong(monthly.base)} một tháng, khi chưa tính hệ số điều chỉnh của những năm sau.`,
        steps,
        provisional: answer.provisional,
        ...(eligible ? toPension(planned, on, monthly.base) : {}),
      };
    },
  ),

  /** Filling the missing months in one payment at retirement age; `past`: the average of the months already paid, where it is another. */
  'back-payment': example(
    { credited: numberOfMonths, past: dong.optional(), income: income.optional(), sex },
    ({ credited, past, income, sex }, on) => {
      const chosen = incomeOf(income, on);
      const answer = backPayment({ on, income: chosen, creditedMonths: credited });
      const { allowed, missingMonths, gross = 0, interest = 0, pensionFrom = on } = answer.value;
      if (!allowed) {
        const lacking = formatDuration(missingMonths);
        return { headline: ['Còn thiếu', lacking], lead: `Còn thiếu ${lacking}: chưa được đóng bù một lần.`, steps: answer.steps };
      }
      const average = past ?? pastAverage(income, credited, on);
      const then = fillGap({ on, sex, creditedMonths: credited, average, income: chosen });
      const monthly = formatDong(then?.value.monthly ?? 0);
      return {
        headline: ['Lương hưu mỗi tháng', monthly],
        lead: `Còn thiếu ${formatDuration(missingMonths)}. Đóng một lần ${formatDong(gross)}, trong đó lãi ${formatDong(interest)}. Bình quân những tháng đã đóng là ${formatDong(average)} thì lương hưu từ tháng ${formatMonth(pensionFrom)} là ${monthly} một tháng, sau ${formatDuration(then?.value.monthsToPayBack ?? 0)} lấy lại đủ tiền bù.`,
        steps: then?.steps ?? answer.steps,
        provisional: then?.provisional ?? answer.provisional,
        ...toBackPayment({ sex, credited, income: chosen, average }, on, gross),
      };
    },
  ),

  /** What a one-time withdrawal pays out. */
  withdrawal: example(
    { years: numberOfYears, average: dong, support: dong.default(0), reason: reason.default('stopped-12-months') },
    ({ years, average, support, reason }, on) => {
      const answer = withdrawal({
        on,
        monthsBefore2014: 0,
        monthsFrom2014: years * 12,
        averageIncome: average,
        stateSupport: support,
        reason,
      });
      return {
        headline: ['Nhận một lần', formatDong(answer.value.amount)],
        lead: `Đóng ${years} năm từ 2014 trở đi, bình quân ${formatDong(average)}: nhận một lần ${formatDong(answer.value.amount)}${support > 0 ? ', sau khi trừ phần Nhà nước đã hỗ trợ' : ''}.`,
        steps: answer.steps,
        provisional: answer.provisional,
        ...toWithdrawal({ reason, credited: years * 12, average, voluntary: 0 }, on, answer.value.amount),
      };
    },
  ),

  /** The monthly allowance of someone past retirement age with too few years. */
  'monthly-allowance': example(
    { credited: numberOfMonths, average: dong, birth: monthText, poor: z.boolean().default(false) },
    ({ credited, average, birth, poor }, on) => {
      const answer = monthlyAllowance({
        on,
        birth: month(birth),
        ageReached: true,
        creditedMonths: credited,
        poor,
        averageIncome: average,
      });
      const { amount, months, monthsToSocialPension, topUp } = answer.value;
      return {
        headline: ['Mỗi tháng nhận', formatDong(amount)],
        lead: `Đã đóng ${formatDuration(credited)}, bình quân ${formatDong(average)}: nhận ${formatDong(amount)} một tháng trong ${formatDuration(months)}, tới tháng ${formatMonth(addMonths(on, months - 1))}. Từ tháng xin hưởng đến tuổi trợ cấp hưu trí xã hội còn ${formatDuration(monthsToSocialPension)}${topUp ? `; muốn nhận liền tới đó thì đóng thêm một lần ${formatDong(topUp)}` : ''}.`,
        steps: answer.steps,
        provisional: answer.provisional,
        ...toAllowance({ credited, average, birth: month(birth), group: poor ? 'near-poor' : 'other' }, on, amount),
      };
    },
  ),
};

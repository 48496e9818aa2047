/** Examples about people who work for a wage: a birth, an accident, the pension and the withdrawal of their years. */
import { z } from 'zod';
import { formatDong, formatDuration, formatInteger, formatNumber, formatPercent } from '#law/format';
import { month, yearOf } from '#law/month';
import { averageIncome } from '#rules/core/average-income';
import { maternityBenefit } from '#rules/family/maternity';
import { paternityBenefit } from '#rules/family/paternity';
import { survivorMonthly, type Relative } from '#rules/family/survivor-monthly';
import { lowestOfHistory } from '#rules/pension/minimum-pension';
import { pension } from '#rules/pension/pension';
import { lumpWithdrawal } from '#rules/withdrawal/lump-withdrawal';
import { employerCompensation, workAccidentBenefit } from '#rules/work/work-accident';
import { dong, numberOfYears, people, percent, sex, years } from '#components/props/vocabulary';
import { yearsOf } from './careers';
import { example, type Example } from './example';

/** Ages of the relatives of an example, in months: well under and well over every line of the law. */
const SCHOOL_AGE = 10 * 12;
const OLD_AGE = 75 * 12;

export const wage: Record<string, Example> = {
  /** A birth: the mother's leave and the payment for each child. */
  maternity: example(
    { wage: dong, births: people.default(1), livingChildren: people.default(0) },
    ({ wage, births, livingChildren }, on) => {
      const answer = maternityBenefit({ on, children: births, livingChildren, averageWage: wage });
      const { leaveMonths, leaveBenefit, lump, total } = answer.value;
      return {
        headline: ['Cả kỳ nghỉ sinh nhận', formatDong(total)],
        lead: `Lương đóng bình quân ${formatDong(wage)}: nghỉ ${formatInteger(leaveMonths)} tháng nhận ${formatDong(leaveBenefit)}, cộng trợ cấp một lần ${formatDong(lump)}, tất cả ${formatDong(total)}.`,
        steps: answer.steps,
      };
    },
  ),

  /** The father's days at the birth. */
  paternity: example(
    { wage: dong, births: people.default(1), livingChildren: people.default(0), surgery: z.boolean().default(false) },
    ({ wage, births, livingChildren, surgery }, on) => {
      const answer = paternityBenefit({ on, children: births, livingChildren, surgery, under32Weeks: false, averageWage: wage });
      return {
        headline: ['Cha nghỉ nhận', formatDong(answer.value.amount)],
        lead: `Lương đóng ${formatDong(wage)}: cha nghỉ ${formatInteger(answer.value.days)} ngày làm việc, nhận ${formatDong(answer.value.amount)}.`,
        steps: answer.steps,
      };
    },
  ),

  /** What the fund and the employer pay after an accident at work that was not only the worker's fault. */
  'work-accident': example({ wage: dong, loss: percent, years: numberOfYears }, ({ wage, loss, years }, on) => {
    const fund = workAccidentBenefit({ on, lossPercent: loss, fundYears: years, wage });
    const employer = employerCompensation({ on, lossPercent: loss, wage, fault: 'not-only-own' });
    const { lump, monthly } = fund.value;
    const [how, amount] = monthly === undefined ? ['một lần', lump ?? 0] : ['mỗi tháng', monthly];
    return {
      headline: [`Quỹ trả ${how}`, formatDong(amount)],
      lead: `Lương ${formatDong(wage)}, đóng quỹ ${formatDuration(years * 12)}, suy giảm ${formatPercent(loss)}: quỹ tai nạn lao động trả ${how} ${formatDong(amount)}; công ty bồi thường ít nhất ${formatDong(employer.value.amount)}.`,
      steps: [...fund.steps, ...employer.steps],
    };
  }),

  /** What small children and old parents without income draw every month after a death that opens it; `children` is no property a page can give. */
  'survivor-monthly': example({ minors: people.default(0), parents: people.default(0) }, ({ minors, parents }, on) => {
    const relatives: Relative[] = [
      ...Array.from({ length: minors }, () => ({ relation: 'child', ageMonths: SCHOOL_AGE }) as const),
      ...Array.from({ length: parents }, () => ({ relation: 'parent', sex: 'female', ageMonths: OLD_AGE, maintained: true }) as const),
    ];
    const answer = survivorMonthly({ on, relatives });
    return {
      headline: ['Cả nhà nhận mỗi tháng', formatDong(answer.value.total)],
      lead: `${[minors > 0 ? `${minors} con nhỏ` : '', parents > 0 ? `${parents} cha, mẹ già` : ''].filter(Boolean).join(' và ')} cùng hưởng: cả nhà nhận ${formatDong(answer.value.total)} một tháng.`,
      steps: answer.steps,
    };
  }),

  /** A pension from whole years in companies at one wage, settled this month. */
  'wage-pension': example({ sex, years, wage: dong }, ({ sex, years, wage }, on) => {
    const periods = yearsOf(years, 'compulsory', wage);
    const average = averageIncome({ settleYear: yearOf(on), periods });
    const answer = pension({
      ...{ sex, months: average.value.months, retireOn: on, averageIncome: average.value.average },
      lowest: lowestOfHistory(periods),
    });
    const { monthly = 0, ratePercent, retirementGrant = 0 } = answer.value;
    return {
      headline: ['Lương hưu mỗi tháng', formatDong(monthly)],
      lead: `Đóng ${formatDuration(periods.length * 12)}, lương ${formatDong(wage)} một tháng; nhân hệ số thành bình quân ${formatDong(average.value.average)}. Tỷ lệ hưởng ${formatPercent(ratePercent)}, lương hưu ${formatDong(monthly)} một tháng${retirementGrant > 0 ? `, thêm trợ cấp một lần ${formatDong(retirementGrant)}` : ''}.`,
      // Year by year every line is alike; the average tells them together.
      steps: [...average.steps.filter(({ key }) => !key.startsWith('year-')), ...answer.steps],
      provisional: [...average.provisional, ...answer.provisional],
    };
  }),

  /** BHXH một lần of whole years in companies at one wage, decided this month. */
  'wage-withdrawal': example({ years, wage: dong }, ({ years, wage }, on) => {
    const [from = '', to = ''] = years.split('-');
    const periods = [{ from: month(`${from}-01`), to: month(`${to}-12`), wage }];
    const answer = lumpWithdrawal({ on, periods, reason: 'stopped-12-months' });
    const { months, average, multiple = 0, amount } = answer.value;
    return {
      headline: ['Rút một lần nhận', formatDong(amount)],
      lead: `Đóng ${formatDuration(months)}, từ ${from} đến ${to}, lương ${formatDong(wage)}; nhân hệ số thành bình quân ${formatDong(average)}. Nhận ${formatNumber(multiple)} tháng bình quân, tức ${formatDong(amount)}.`,
      steps: answer.steps.filter(({ key }) => !key.startsWith('year-')),
      provisional: answer.provisional,
    };
  }),
};

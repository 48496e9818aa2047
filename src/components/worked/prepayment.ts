/** The example of a package paid before the lowest income changes, beside the same months paid one by one. */
import { z } from 'zod';
import { formatDong, formatDuration, formatMonth } from '#law/format';
import { METHODS } from '#rules/voluntary/contribution';
import type { PackageMethod } from '#rules/pension/prepayment-comparison';
import { packageLabel } from '#calculators/dong-truoc/fields';
import { prepaymentCase } from '#components/prose/prepayment-case';
import { group, income, numberOfYears, sex } from '#components/props/vocabulary';
import { example, type Example } from './example';
import { toPrepayment } from './links';

export const packageMethod = z.enum(METHODS.filter((method): method is PackageMethod => method !== 'monthly'));

export const prepayment: Record<string, Example> = {
  prepayment: example(
    { method: packageMethod, income: income.optional(), group: group.optional(), sex, years: numberOfYears },
    ({ years, ...props }, on) => {
      const { change, paidIn, income, value, steps, provisional, group } = prepaymentCase({ ...props, years }, on);
      const { ahead, monthly, saved, supportLost, pensionLost, monthsToEven } = value;
      const raised = monthly.credited > ahead.credited;
      const less = (amount: number) => `${amount < 0 ? 'nhiều' : 'ít'} hơn ${formatDong(Math.abs(amount))}`;
      return {
        headline: [pensionLost > 0 ? `Lương hưu ít hơn ${formatDong(pensionLost)}/tháng, nộp` : 'Lương hưu như nhau, nộp', less(saved)],
        lead: [
          `${paidIn < on ? 'Tính trước ngày đổi. ' : ''}Đóng trước gói ${packageLabel(props.method)} trong tháng ${formatMonth(paidIn)}: một lần ${formatDong(ahead.payable)}, ghi mức ${formatDong(income)}.`,
          `Từng tháng: cộng lại ${formatDong(monthly.payable)}${raised ? `, từ ${formatMonth(change.from)} ghi mức ${formatDong(change.after)}` : ''}.`,
          `Đóng trước nộp ${less(saved)}, hỗ trợ ít hơn ${formatDong(supportLost)}, lương hưu`,
          pensionLost > 0
            ? `ít hơn ${formatDong(pensionLost)} mỗi tháng${monthsToEven === undefined ? '' : `; lĩnh lương hưu quá ${formatDuration(monthsToEven)} thì đóng trước là thiệt`}.`
            : 'như nhau.',
        ].join(' '),
        steps,
        provisional,
        ...toPrepayment({ income, group, package: props.method, sex: props.sex, career: years, on: paidIn }, on, saved),
      };
    },
  ),
};

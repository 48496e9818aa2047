/** The change of the lowest income, and a package paid before it beside the same months paid one by one. */
import { z } from 'zod';
import { formatDay, formatDong, formatDuration } from '#law/format';
import { dayBefore } from '#law/parameter';
import { lowestPaid } from '#rules/voluntary/coming-floor';
import { floorChangeOf, prepaymentCase } from '#components/prose/prepayment-case';
import { packageLabel } from '#calculators/dong-truoc/fields';
import { group, income, numberOfYears, sex } from '#components/props/vocabulary';
import { packageMethod } from '#components/worked/prepayment';
import { amount, type Amount } from './amount';

/** Days, lowest income, and what payer and State pay at it, before and after. */
const PARTS = [
  'day',
  'last-day',
  'income-before',
  'income-after',
  'payable-before',
  'payable-after',
  'support-before',
  'support-after',
  'support-gain',
] as const;

export const prepayment: Record<string, Amount> = {
  'floor-change': amount({ part: z.enum(PARTS), group: group.default('other') }, ({ part, group }, on) => {
    const change = floorChangeOf(on);
    const { before, after } = lowestPaid(change, [group]);
    return {
      day: formatDay(change.on),
      'last-day': formatDay(dayBefore(change.on)),
      'income-before': formatDong(change.before),
      'income-after': formatDong(change.after),
      'payable-before': formatDong(before.payable),
      'payable-after': formatDong(after.payable),
      'support-before': formatDong(before.support),
      'support-after': formatDong(after.support),
      'support-gain': formatDong(after.support - before.support),
    }[part];
  }),
  prepayment: amount(
    {
      part: z.enum(['ahead', 'monthly', 'saved', 'discount', 'supportLost', 'pensionLost', 'monthsToEven']),
      method: packageMethod,
      income: income.optional(),
      group: group.optional(),
      sex: sex.optional(),
      years: numberOfYears.optional(),
    },
    ({ part, ...props }, on) => {
      const { value } = prepaymentCase(props, on);
      if (part === 'ahead' || part === 'monthly') return formatDong(value[part].payable);
      if (part !== 'monthsToEven') return formatDong(Math.abs(value[part]));
      if (value.monthsToEven === undefined) throw new RangeError('không có số tiền nào để so với phần lương hưu ít hơn');
      return formatDuration(value.monthsToEven);
    },
  ),
  /** The shortest package for which less is handed over than month by month. */
  'prepayment-cheaper-from': amount({ income: income.optional(), group: group.optional() }, (payer, on) => {
    const method = packageMethod.options.find((option) => prepaymentCase({ ...payer, method: option }, on).value.saved > 0);
    if (!method) throw new RangeError('không gói nào nộp ít hơn đóng từng tháng');
    return packageLabel(method);
  }),
};

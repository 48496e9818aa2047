/** Paying from now on, or waiting for the social pension: what either comes to. */
import { z } from 'zod';
import { formatAge, formatDong, formatDuration, formatMillions } from '#law/format';
import { fewestYears, plannedPayable, plannedPension, socialPensionBeside } from '#components/prose/planned-pension';
import { group, income, numberOfYears, sex } from '#components/props/vocabulary';
import { amount, type Amount } from './amount';

export const planned: Record<string, Amount> = {
  /**
   * `monthly`: the pension. `payable`: what all those years cost, in whole millions. `months-to-pay-back`: how long
   * the pension, never raised, takes to bring that back. `before-social-pension`: the pension drawn up to the age of the
   * social pension. `age`: from which the pension is drawn.
   */
  'planned-pension': amount(
    {
      sex,
      group: group.default('other'),
      income: income.default('floor'),
      years: numberOfYears.optional(),
      part: z.enum(['monthly', 'payable', 'months-to-pay-back', 'before-social-pension', 'age']).default('monthly'),
    },
    ({ sex, part, years, ...payer }, from) => {
      const paid = { ...payer, from, years: years ?? fewestYears(from) };
      if (part === 'payable') return formatMillions(plannedPayable(paid));
      const { monthsBefore, pensionAge } = socialPensionBeside(paid, sex);
      if (part === 'age') return formatAge(pensionAge);
      const { monthly } = plannedPension(paid, sex);
      if (part === 'months-to-pay-back') return formatDuration(Math.ceil(plannedPayable(paid) / monthly));
      return part === 'monthly' ? formatDong(monthly) : formatMillions(monthsBefore * monthly);
    },
  ),
};

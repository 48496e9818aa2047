/** Voluntary BHXH: what is paid, the pension, what comes instead, what the family gets. */
import { z } from 'zod';
import { parameterById } from '#law/all';
import { formatAge, formatDong, formatDuration, formatMonth, formatPercent } from '#law/format';
import { firstDay, month as monthOf, type Month } from '#law/month';
import { entryOn, numberOn } from '#law/parameter';
import { backPayment, backPaymentLimit, requiredMonths } from '#rules/pension/back-payment';
import { round } from '#rules/core/exact';
import { birthGrant } from '#rules/family/birth-grant';
import { funeralGrant } from '#rules/family/funeral-grant';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { lowestPension } from '#rules/pension/minimum-pension';
import { monthlyAllowance } from '#rules/pension/monthly-allowance';
import { pension } from '#rules/pension/pension';
import { pensionTarget } from '#rules/pension/pension-target';
import { retirementAge } from '#rules/pension/retirement-age';
import { withdrawal } from '#rules/withdrawal/withdrawal';
import { dong, income, month, numberOfMonths, numberOfYears, people, reason, sex } from '#components/props/vocabulary';
import { caseOn } from '#components/prose/contribution-case';
import { lowestAverage } from '#components/prose/past';
import { savingsCase } from '#components/prose/savings-case';
import { amount, incomeOf, percentOfLevel, type Amount } from './amount';

const YEAR = 12;
/** Years paid; the fewest the law asks for a pension unless given. */
const paid = { years: numberOfYears.optional() };
const monthsOf = (years: number | undefined, on: Month) => (years === undefined ? requiredMonths(on) : years * YEAR);
const highest = (on: Month) => incomeLimits({ on, income: 0 }).value.max;
const person = { sex, birth: month };
const ageOf = ({ sex, birth }: { sex: z.output<typeof person.sex>; birth: string }) => retirementAge({ sex, birth: monthOf(birth) }).value;

export const oldAge: Record<string, Amount> = {
  'income-min': amount({}, (_, on) => formatDong(incomeOf('floor', on))),
  'income-max': amount({}, (_, on) => formatDong(highest(on))),
  /** What a month on the highest income costs who is in no other group. */
  'highest-payable': amount({}, (_, on) => formatDong(caseOn({ income: highest(on) }, firstDay(on)).value.payable)),
  'back-payment': amount(
    { credited: numberOfMonths, income: income.default('floor'), part: z.enum(['gross', 'interest']).default('gross') },
    ({ credited, income, part }, on) => {
      const amount = backPayment({ on, income: incomeOf(income, on), creditedMonths: credited }).value[part];
      if (amount === undefined) throw new RangeError(`đã đóng ${credited} tháng thì không được đóng bù một lần`);
      return formatDong(amount);
    },
  ),
  'missing-months': amount({ credited: numberOfMonths }, ({ credited }, on) => formatDuration(Math.max(0, requiredMonths(on) - credited))),
  /** The allowance out of one's own contributions, each paid on the lowest income of its time: đồng a month, and for how long. */
  'monthly-allowance': amount(
    { credited: numberOfMonths, birth: month, part: z.enum(['amount', 'months']).default('amount') },
    ({ credited, birth, part }, on) => {
      const averageIncome = lowestAverage(credited, on);
      const { amount, months } = monthlyAllowance({
        on,
        birth: monthOf(birth),
        creditedMonths: credited,
        poor: false,
        averageIncome,
      }).value;
      return part === 'months' ? formatDuration(months) : formatDong(amount);
    },
  ),
  /** What must have been paid before the rest may be filled in one payment. */
  'paid-before-back-payment': amount({}, (_, on) => formatDuration(requiredMonths(on) - backPaymentLimit(on))),
  /** For how long in all the State supports one payer. */
  'state-support-duration': amount({}, (_, on) => formatDuration(numberOn(parameterById('state-support-months'), firstDay(on)).value)),
  /** The age by which who has paid nothing yet must begin, to fill in the rest in one payment at the final retirement age. */
  'latest-start-age': amount({ sex }, ({ sex }, on) =>
    formatAge(retirementAge({ sex, birth: on }).value.age - (requiredMonths(on) - backPaymentLimit(on))),
  ),
  'retirement-age': amount(person, (props) => formatAge(ageOf(props).age)),
  'retirement-month': amount(person, (props) => formatMonth(ageOf(props).reachedOn)),
  'pension-month': amount(person, (props) => formatMonth(ageOf(props).pensionFrom)),
  'pension-rate': amount({ sex, ...paid }, ({ sex, years }, on) =>
    formatPercent(pension({ sex, months: monthsOf(years, on), retireOn: on }).value.ratePercent),
  ),
  /** On the highest income where `income` is "ceiling". */
  pension: amount(
    { sex, ...paid, income: z.union([income, z.literal('ceiling')]).default('floor'), average: dong.optional() },
    ({ sex, years, income, average }, on) => {
      const averageIncome = average ?? (income === 'ceiling' ? highest(on) : incomeOf(income, on));
      return formatDong(pension({ sex, months: monthsOf(years, on), retireOn: on, averageIncome }).value.monthly ?? 0);
    },
  ),
  /** What to pay a month for the pension wanted. */
  'pension-target': amount({ pension: dong, sex, years: numberOfYears }, ({ pension, sex, years }, on) => {
    const { monthlyContribution } = pensionTarget({ pension, sex, months: years * YEAR, retireOn: on }).value;
    if (monthlyContribution === undefined) throw new RangeError(`${years} năm thì chưa có lương hưu`);
    return formatDong(monthlyContribution);
  }),
  withdrawal: amount(
    {
      months: numberOfMonths,
      average: dong,
      paid: dong.optional(),
      support: dong.default(0),
      reason: reason.default('stopped-12-months'),
    },
    ({ months, average, paid, support, reason }, on) =>
      formatDong(
        withdrawal({
          on,
          monthsBefore2014: 0,
          monthsFrom2014: months,
          averageIncome: average,
          ...(paid === undefined ? {} : { amountPaid: paid }),
          stateSupport: support,
          reason,
        }).value.amount,
      ),
  ),
  /** The lowest pension of who has just the compulsory years for it. */
  'minimum-pension': amount({}, (_, on) => formatDong(round(lowestPension(on).amount))),
  /** Share of all that was paid in which a withdrawal gives back, before coefficients and the State's part. */
  'withdrawal-return': amount({}, (_, on) => {
    const yearly = numberOn(parameterById('withdrawal-multiple-from-2014'), firstDay(on)).value;
    const paid = (numberOn(parameterById('voluntary-rate'), firstDay(on)).value * YEAR) / 100;
    return formatPercent(Math.round((100 * yearly) / paid));
  }),
  'birth-grant': amount({ births: people.default(1) }, ({ births }, on) => formatDong(birthGrant({ on, children: births }).value.amount)),
  'survivor-monthly': amount(
    { people: people.default(1), part: z.enum(['standard', 'higher']).default('standard') },
    ({ people, part }, on) =>
      formatDong(people * percentOfLevel(entryOn(parameterById('survivor-monthly-rates'), firstDay(on), part).value, on)),
  ),
  /** Months until the pension has given back what was paid in (`monthsToPayBack`), or until the deposit is used up (`lastsMonths`). */
  'savings-months': amount(
    {
      sex,
      birth: month,
      from: month,
      years: numberOfYears,
      income: dong,
      part: z.enum(['monthsToPayBack', 'lastsMonths']).default('monthsToPayBack'),
    },
    ({ part, ...person }) => {
      const months = savingsCase(person).comparison[part];
      if (months === undefined) throw new RangeError(`“${part}”: không có trong khoảng thời gian so sánh`);
      return formatDuration(months);
    },
  ),
  /** What the commune gives at least towards the funeral of someone on the social pension, from NĐ 335/2026 on. */
  'social-funeral': amount({}, (_, on) =>
    formatDong(
      numberOn(parameterById('social-pension-funeral-multiple'), firstDay(on)).value *
        numberOn(parameterById('social-pension'), firstDay(on)).value,
    ),
  ),
  'funeral-grant': amount({}, (_, on) => formatDong(funeralGrant({ on }).value.amount)),
};

/** Voluntary BHXH: what is paid, the pension, what comes instead, what the family gets. */
import { formatAge, formatDong, formatDuration, formatMonth, formatPercent } from '#law/format';
import { firstDay, month } from '#law/month';
import { entryOn, numberOn } from '#law/parameter';
import { parameterById } from '#law/all';
import { backPayment, backPaymentLimit, requiredMonths } from '#rules/back-payment';
import { birthGrant } from '#rules/family/birth-grant';
import { funeralGrant } from '#rules/family/funeral-grant';
import { incomeLimits } from '#rules/income-limits';
import { topUp } from '#rules/local-budget';
import { pension } from '#rules/pension';
import { pensionTarget } from '#rules/pension-target';
import { retirementAge } from '#rules/retirement-age';
import { withdrawal } from '#rules/withdrawal';
import { savingsCase } from '../savings-case';
import { FULL, incomeOf, need, percentOfLevel, pick, type Compute } from './props';

export const oldAge: Record<string, Compute> = {
  'income-min': (_, on) => formatDong(incomeLimits({ on, income: 0 }).value.min),
  'income-max': (_, on) => formatDong(incomeLimits({ on, income: 0 }).value.max),
  'back-payment': (props, on) =>
    formatDong(
      pick(backPayment({ on, income: incomeOf(props, on), creditedMonths: need(props.credited, 'credited') }).value, props.part, 'gross'),
    ),
  'missing-months': (props, on) => formatDuration(Math.max(0, requiredMonths(on) - need(props.credited, 'credited'))),
  /** What must have been paid before the rest may be filled in one payment. */
  'paid-before-back-payment': (_, on) => formatDuration(requiredMonths(on) - backPaymentLimit(on)),
  'retirement-age': (props) =>
    formatAge(retirementAge({ sex: need(props.sex, 'sex'), birth: month(need(props.birth, 'birth')) }).value.age),
  'retirement-month': (props) =>
    formatMonth(retirementAge({ sex: need(props.sex, 'sex'), birth: month(need(props.birth, 'birth')) }).value.reachedOn),
  'pension-month': (props) =>
    formatMonth(retirementAge({ sex: need(props.sex, 'sex'), birth: month(need(props.birth, 'birth')) }).value.pensionFrom),
  'pension-rate': (props, on) =>
    formatPercent(
      pension({ sex: need(props.sex, 'sex'), months: props.years === undefined ? requiredMonths(on) : props.years * 12, retireOn: on })
        .value.ratePercent,
    ),
  pension: (props, on) =>
    formatDong(
      pick(
        pension({
          sex: need(props.sex, 'sex'),
          months: props.years === undefined ? requiredMonths(on) : props.years * 12,
          retireOn: on,
          averageIncome: props.average ?? incomeOf(props, on),
        }).value,
        props.part,
        'monthly',
      ),
    ),
  'pension-target': (props, on) =>
    formatDong(
      pick(
        pensionTarget({
          pension: need(props.pension, 'pension'),
          sex: need(props.sex, 'sex'),
          months: need(props.years, 'years') * 12,
          retireOn: on,
        }).value,
        props.part,
        'monthlyContribution',
      ),
    ),
  withdrawal: (props, on) =>
    formatDong(
      withdrawal({
        on,
        monthsBefore2014: 0,
        monthsFrom2014: need(props.months, 'months'),
        averageIncome: need(props.average, 'average'),
        ...(props.paid === undefined ? {} : { amountPaid: props.paid }),
        stateSupport: props.support ?? 0,
        reason: props.reason ?? 'stopped-12-months',
      }).value.amount,
    ),
  /** Share of all that was paid in which a withdrawal gives back, before coefficients and the State's part. */
  'withdrawal-return': (_, on) => {
    const yearly = numberOn(parameterById('withdrawal-multiple-from-2014'), firstDay(on)).value;
    const paid = (numberOn(parameterById('voluntary-rate'), firstDay(on)).value * FULL) / 100;
    return formatPercent(Math.round((100 * yearly) / paid));
  },
  'birth-grant': (props, on) => formatDong(birthGrant({ on, children: props.births ?? 1 }).value.amount),
  'survivor-monthly': (props, on) =>
    formatDong(
      (props.people ?? 1) *
        percentOfLevel(entryOn(parameterById('survivor-monthly-rates'), firstDay(on), props.part ?? 'standard').value, on),
    ),
  /** Months: until the pension has given back what was paid in (`monthsToPayBack`), or until the deposit is used up (`lastsMonths`). */
  'savings-months': (props) =>
    formatDuration(
      pick(
        savingsCase({
          sex: need(props.sex, 'sex'),
          birth: need(props.birth, 'birth'),
          from: need(props.from, 'from'),
          years: need(props.years, 'years'),
          income: Number(need(props.income, 'income')),
        }).comparison,
        props.part,
        'monthsToPayBack',
      ),
    ),
  'funeral-grant': (_, on) => formatDong(funeralGrant({ on }).value.amount),
  'top-up': (props, on) =>
    formatDong(
      pick(
        topUp({ on, percent: need(props.percent, 'percent'), people: props.people ?? 1, group: 'other' }).value,
        props.part,
        'perPerson',
      ),
    ),
};

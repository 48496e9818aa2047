/**
 * Amounts that prose may ask for by name: <Amount of="household-health" person={2} months={12} />.
 * Each is computed by a rule for the month asked, so it follows the law data; none is typed.
 */
import { formatAge, formatDong, formatDuration, formatMonth, formatPercent } from '#law/format';
import { firstDay, month, type Month } from '#law/month';
import { entryOn, numberOn } from '#law/parameter';
import { parameterById } from '#law/all';
import { backPayment, backPaymentLimit, requiredMonths } from '#rules/back-payment';
import { accidentBenefit, accidentContribution } from '#rules/accident-insurance';
import { birthGrant } from '#rules/birth-grant';
import { compulsoryLimits } from '#rules/compulsory';
import { employmentContribution, type Region } from '#rules/employment-contribution';
import { funeralGrant } from '#rules/funeral-grant';
import { hospitalBill } from '#rules/hospital-bill';
import { healthSupport, type HealthGroup } from '#rules/health-support';
import { monthlyHealth } from '#rules/health-card';
import { householdHealth, perDay } from '#rules/household-health';
import { incomeLimits } from '#rules/income-limits';
import { topUp } from '#rules/local-budget';
import { exact, multiply, percent, round } from '#rules/exact';
import { ownerContribution } from '#rules/owner-contribution';
import { pension } from '#rules/pension';
import { pensionTarget } from '#rules/pension-target';
import { referenceLevel } from '#rules/reference-level';
import { retirementAge, type Sex } from '#rules/retirement-age';
import { unemploymentBenefit } from '#rules/unemployment-benefit';
import { villageStaffContribution } from '#rules/village-staff-contribution';
import { withdrawal, type WithdrawalReason } from '#rules/withdrawal';
import { savingsCase } from './savings-case';

export interface AmountProps {
  /** Position in the household, 1 = first to join. */
  person?: number;
  people?: number;
  months?: number;
  group?: HealthGroup;
  /** đồng/tháng, or "floor" for the lowest allowed. */
  income?: number | 'floor';
  wage?: number;
  region?: Region;
  side?: 'employee' | 'employer';
  part?: string;
  sex?: Sex;
  birth?: string;
  /** Years paid; for a pension, the fewest the law asks unless given. */
  years?: number;
  credited?: number;
  average?: number;
  paid?: number;
  support?: number;
  reason?: WithdrawalReason;
  pension?: number;
  /** Children born at once. */
  births?: number;
  /** Cost of one visit that health insurance covers, đồng. */
  bill?: number;
  /** Benefit level of the card: key of health-benefit-rates. */
  card?: string;
  /** Where one goes without referral: key of health-out-of-line-rates. */
  place?: string;
  /** Percent of working capacity lost. */
  loss?: number | 'death';
  daily?: boolean;
  /** What the local budget adds, percent of the contribution at the poverty line. */
  percent?: number;
  /** First month paid, YYYY-MM. */
  from?: string;
}

type Compute = (props: AmountProps, on: Month) => string;

const FULL = 12;
const need = <T>(value: T | undefined, name: string): T => {
  if (value === undefined) throw new RangeError(`<Amount> needs ${name}`);
  return value;
};
const incomeOf = (props: AmountProps, on: Month) =>
  props.income === undefined || props.income === 'floor' ? incomeLimits({ on, income: 0 }).value.min : props.income;
const pick = (values: object, part: string | undefined, fallback: string): number => {
  const value = (values as Record<string, unknown>)[part ?? fallback];
  if (typeof value !== 'number') throw new RangeError(`<Amount> has no part "${part}"`);
  return value;
};
/** Rates that add up to what one side pays of a wage or of a chosen base. */
const contributionParts: Record<string, [id: string, key: string][]> = {
  employee: [
    ['compulsory-rates', 'pension-employee'],
    ['compulsory-health-rates', 'employee'],
    ['unemployment-rates', 'employee'],
  ],
  employer: [
    ['compulsory-rates', 'sickness-maternity-employer'],
    ['compulsory-rates', 'pension-employer'],
    ['compulsory-accident-rate', 'standard'],
    ['compulsory-health-rates', 'employer'],
    ['unemployment-rates', 'employer'],
  ],
  owner: [
    ['owner-rates', 'sickness-maternity'],
    ['owner-rates', 'pension'],
    ['owner-rates', 'health'],
  ],
  commune: [
    ['village-staff-rates', 'commune-sickness-maternity'],
    ['village-staff-rates', 'commune-pension'],
  ],
};
const multipleOfLevel = (id: string, on: Month) => numberOn(parameterById(id), firstDay(on)).value * referenceLevel(on).value;
const percentOfLevel = (rate: number, on: Month) => round(multiply(percent(rate), exact(referenceLevel(on).value)));

export const amounts: Record<string, Compute> = {
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
  accident: (props, on) => formatDong(accidentContribution({ on, period: props.months === 6 ? '6-months' : '12-months' }).value.amount),
  'accident-benefit': (props, on) => formatDong(accidentBenefit({ on, loss: need(props.loss, 'loss') }).value.amount),
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
  'household-health': (props, on) => {
    const months = props.months ?? FULL;
    const place = props.person ?? 1;
    const members = householdHealth({ on, members: Array.from({ length: place }, () => ({ months })) }).value.members;
    const amount = members[place - 1] ?? 0;
    return formatDong(props.daily ? perDay(amount, months) : amount);
  },
  'household-health-total': (props, on) => {
    const months = props.months ?? FULL;
    const { total } = householdHealth({ on, members: Array.from({ length: need(props.people, 'people') }, () => ({ months })) }).value;
    return formatDong(props.daily ? perDay(total, months) : total);
  },
  'health-month': (_, on) => formatDong(round(monthlyHealth(on).amount)),
  'health-support': (props, on) => {
    const months = props.months ?? FULL;
    const period = healthSupport({ on, groups: [need(props.group, 'group')] }).value.periods.find(
      (candidate) => candidate.months === months,
    );
    const amount = pick(need(period, `a period of ${months} months`), props.part, 'payable');
    return formatDong(props.daily ? perDay(amount, months) : amount);
  },
  'small-visit': (_, on) => formatDong(percentOfLevel(numberOn(parameterById('small-visit-percent'), firstDay(on)).value, on)),
  'hospital-bill': (props, on) =>
    formatDong(
      pick(
        hospitalBill({
          on,
          bill: need(props.bill, 'bill'),
          card: need(props.card, 'card'),
          ...(props.place === undefined ? {} : { place: props.place }),
        }).value,
        props.part,
        'payable',
      ),
    ),
  'copay-cap': (_, on) => formatDong(multipleOfLevel('copay-cap-multiple', on)),
  'compulsory-min': (_, on) => formatDong(compulsoryLimits(on).min),
  'compulsory-max': (_, on) => formatDong(compulsoryLimits(on).max),
  owner: (props, on) => {
    const base = props.income === undefined || props.income === 'floor' ? compulsoryLimits(on).min : props.income;
    return formatDong(pick(ownerContribution({ on, base }).value, props.part, 'total'));
  },
  'contribution-percent': (props, on) => {
    const parts = need(contributionParts[props.part ?? ''], 'a part: employee, employer, owner or commune');
    return formatPercent(parts.reduce((sum, [id, key]) => sum + entryOn(parameterById(id), firstDay(on), key).value, 0));
  },
  employment: (props, on) => {
    const value = employmentContribution({ on, wage: need(props.wage, 'wage'), region: props.region ?? 'region-1' }).value;
    return formatDong(pick(value[props.side ?? 'employee'], props.part, 'total'));
  },
  'top-up': (props, on) =>
    formatDong(
      pick(
        topUp({ on, percent: need(props.percent, 'percent'), people: props.people ?? 1, group: 'other' }).value,
        props.part,
        'perPerson',
      ),
    ),
  'village-staff': (props, on) =>
    formatDong(
      pick(
        villageStaffContribution({ on, allowance: props.income === 'floor' || props.income === undefined ? 0 : props.income }).value,
        props.part,
        'self',
      ),
    ),
  unemployment: (props, on) =>
    formatDong(
      unemploymentBenefit({
        on,
        averageWage: need(props.wage, 'wage'),
        monthsPaid: need(props.months, 'months'),
        region: props.region ?? 'region-1',
      }).value.monthly,
    ),
  'unemployment-months': (props, on) =>
    formatDuration(
      unemploymentBenefit({
        on,
        averageWage: need(props.wage, 'wage'),
        monthsPaid: need(props.months, 'months'),
        region: props.region ?? 'region-1',
      }).value.months,
    ),
};

/** What goes with a job or a business: compulsory, unemployment and accident insurance. */
import { z } from 'zod';
import { parameterById } from '#law/all';
import { formatAge, formatDong, formatDuration, formatPercent } from '#law/format';
import { firstDay, yearOf, type Month } from '#law/month';
import { DOUBT_MARK, entryOn, numberOn } from '#law/parameter';
import { exact, multiply, percent as share, round } from '#rules/core/exact';
import { accidentBenefit, accidentContribution } from '#rules/voluntary/accident-insurance';
import { compulsoryLimits } from '#rules/work/compulsory';
import { employmentContribution } from '#rules/work/employment-contribution';
import { ownerContribution } from '#rules/work/owner-contribution';
import { unemploymentBenefit } from '#rules/work/unemployment-benefit';
import { villageStaffContribution } from '#rules/work/village-staff-contribution';
import { sickLeave } from '#rules/work/sickness';
import { pension } from '#rules/pension/pension';
import { retirementAgeInYear } from '#rules/pension/retirement-age';
import { workAccidentDeath } from '#rules/work/work-accident';
import { fewestYears } from '#components/prose/planned-pension';
import { dong, income, numberOfMonths, people, percent, region, sex } from '#components/props/vocabulary';
import { amount, multipleOfLevel, percentOfLevel, type Amount } from './amount';

/** Rates that add up to what one side pays of a wage or of a chosen base. */
const CONTRIBUTION_PARTS = {
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
  /** Without what goes with a workplace: unemployment and accidents at work. */
  'employer-social-health': [
    ['compulsory-rates', 'sickness-maternity-employer'],
    ['compulsory-rates', 'pension-employer'],
    ['compulsory-health-rates', 'employer'],
  ],
  commune: [
    ['village-staff-rates', 'commune-sickness-maternity'],
    ['village-staff-rates', 'commune-pension'],
  ],
} as const;
type ContributionPart = keyof typeof CONTRIBUTION_PARTS;

/** Percent. */
const ratesOf = (part: ContributionPart, on: Month) =>
  CONTRIBUTION_PARTS[part].reduce((sum, [id, key]) => sum + entryOn(parameterById(id), firstDay(on), key).value, 0);

const benefit = { wage: dong, months: numberOfMonths, region: region.default('region-1') };

/** How many years under the retirement age of the year of retirement, by work or by loss of capacity. */
const EARLIER = {
  heavy: ['early-retirement-work-under', 'heavy'],
  coal: ['early-retirement-work-under', 'coal'],
  'partial-loss': ['early-retirement-max-years', 'partial'],
  'severe-loss': ['early-retirement-max-years', 'severe'],
} as const;

export const work: Record<string, Amount> = {
  /** The earliest age at which so many years under the usual one may be taken this year. */
  'early-retirement-age': amount({ sex, reason: z.enum(Object.keys(EARLIER) as [keyof typeof EARLIER]) }, ({ sex, reason }, on) => {
    const usual = retirementAgeInYear(parameterById(`retirement-age-by-year-${sex}`), yearOf(on)).value;
    const [id, key] = EARLIER[reason];
    return formatAge(usual - 12 * entryOn(parameterById(id), firstDay(on), key).value);
  }),
  /** What an insured parent gets at once for each child, beside the leave. */
  'birth-lump': amount({ births: people.default(1) }, ({ births }, on) =>
    formatDong(births * multipleOfLevel('maternity-lump-multiple', on)),
  ),
  /** A working day of sick pay on the wage paid the month before. */
  'sick-day': amount({ wage: dong }, ({ wage }, on) =>
    formatDong(sickLeave({ on, base: wage, days: 1, usedDays: 0, paidMonths: 0, heavy: false }).value.amount ?? 0),
  ),
  'recovery-day': amount({}, (_, on) => formatDong(percentOfLevel(numberOn(parameterById('recovery-percent'), firstDay(on)).value, on))),
  'work-accident-death': amount({}, (_, on) => formatDong(workAccidentDeath({ on }).value.lump)),
  accident: amount({ months: z.union([z.literal(6), z.literal(12)]).default(12) }, ({ months }, on) =>
    formatDong(accidentContribution({ on, period: `${months}-months` }).value.amount),
  ),
  /** What is left to pay for a year or half a year of voluntary accident insurance when the State has paid its share. */
  'accident-payable': amount(
    { group: z.enum(['poor', 'near-poor', 'other']), months: z.union([z.literal(6), z.literal(12)]).default(12) },
    ({ group, months }, on) => {
      const { amount: price } = accidentContribution({ on, period: `${months}-months` }).value;
      const left = 100 - entryOn(parameterById('accident-support-rates'), firstDay(on), group).value;
      return formatDong(round(multiply(exact(price), share(left))));
    },
  ),
  'accident-benefit': amount({ loss: z.union([percent, z.literal('death')]) }, ({ loss }, on) => {
    const { value, steps } = accidentBenefit({ on, loss });
    return `${formatDong(value.amount)}${steps.some(({ doubtful }) => doubtful) ? DOUBT_MARK : ''}`;
  }),
  'compulsory-min': amount({}, (_, on) => formatDong(compulsoryLimits(on).min)),
  'compulsory-max': amount({}, (_, on) => formatDong(compulsoryLimits(on).max)),
  owner: amount(
    { income: income.default('floor'), part: z.enum(['sicknessMaternity', 'pension', 'health', 'total']).default('total') },
    ({ income, part }, on) =>
      formatDong(ownerContribution({ on, base: income === 'floor' ? compulsoryLimits(on).min : income }).value[part]),
  ),
  'contribution-percent': amount(
    { part: z.enum(Object.keys(CONTRIBUTION_PARTS) as [ContributionPart, ...ContributionPart[]]) },
    ({ part }, on) => formatPercent(ratesOf(part, on)),
  ),
  /** What an employer pays of a wage into social and health insurance: the measure for who pays a helper that money instead. */
  'employer-insurance': amount({ wage: dong }, ({ wage }, on) =>
    formatDong(round(multiply(exact(wage), share(ratesOf('employer-social-health', on))))),
  ),
  /** The pension of who has paid the lowest base of today for the fewest years. */
  'owner-pension': amount({ sex }, ({ sex }, on) =>
    formatDong(pension({ sex, months: 12 * fewestYears(on), retireOn: on, averageIncome: compulsoryLimits(on).min }).value.monthly ?? 0),
  ),
  employment: amount(
    { wage: dong, region: region.default('region-1'), side: z.enum(['employee', 'employer']).default('employee') },
    ({ side, ...job }, on) => formatDong(employmentContribution({ on, ...job }).value[side].total),
  ),
  /** An allowance below the reference level counts as that level. */
  'village-staff': amount(
    { income: income.default('floor'), part: z.enum(['self', 'sicknessMaternity', 'pension', 'commune']).default('self') },
    ({ income, part }, on) => formatDong(villageStaffContribution({ on, allowance: income === 'floor' ? 0 : income }).value[part]),
  ),
  /** The highest wage on which unemployment insurance is paid. */
  'unemployment-base-max': amount({ region }, ({ region }, on) =>
    formatDong(
      numberOn(parameterById('unemployment-ceiling-multiple'), firstDay(on)).value *
        entryOn(parameterById('regional-minimum-wage'), firstDay(on), region).value,
    ),
  ),
  /** The most a month of benefit can be. */
  'unemployment-cap': amount({ region }, ({ region }, on) =>
    formatDong(
      numberOn(parameterById('unemployment-cap-multiple'), firstDay(on)).value *
        entryOn(parameterById('regional-minimum-wage'), firstDay(on), region).value,
    ),
  ),
  unemployment: amount(benefit, ({ wage, months, region }, on) =>
    formatDong(unemploymentBenefit({ on, averageWage: wage, monthsPaid: months, region }).value.monthly),
  ),
  'unemployment-months': amount(benefit, ({ wage, months, region }, on) =>
    formatDuration(unemploymentBenefit({ on, averageWage: wage, monthsPaid: months, region }).value.months),
  ),
};

/** One typical question to every rule: their worked solutions are checked, and their speed measured. */
import { addMonths, month } from '#law/month';
import { accidentBenefit, accidentContribution } from '#rules/voluntary/accident-insurance';
import { averageIncome } from '#rules/core/average-income';
import { backPayment } from '#rules/pension/back-payment';
import { birthGrant } from '#rules/family/birth-grant';
import { contribution } from '#rules/voluntary/contribution';
import { employmentContribution } from '#rules/work/employment-contribution';
import { extendedAverage } from '#rules/pension/extended-average';
import { farmChoice } from '#rules/health/farm-choice';
import { fillGap } from '#rules/pension/fill-gap';
import { funeralGrant } from '#rules/family/funeral-grant';
import { healthGift, voluntaryGift } from '#rules/voluntary/gift';
import { yearlyHealth } from '#rules/health/health-card';
import { healthSupport } from '#rules/health/health-support';
import { hospitalBill } from '#rules/health/hospital-bill';
import { householdHealth } from '#rules/health/household-health';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { topUp } from '#rules/voluntary/local-budget';
import { keptTime } from '#rules/withdrawal/keeping';
import { monthlyAllowance } from '#rules/pension/monthly-allowance';
import { ownerContribution } from '#rules/work/owner-contribution';
import { pension } from '#rules/pension/pension';
import { pensionProjection } from '#rules/pension/pension-projection';
import { pensionTarget } from '#rules/pension/pension-target';
import { pensionerHealth } from '#rules/health/pensioner-health';
import { plan } from '#rules/voluntary/plan';
import { comparePrepayment } from '#rules/pension/prepayment-comparison';
import { refund } from '#rules/voluntary/refund';
import { retirementAge } from '#rules/pension/retirement-age';
import { retirementGrant } from '#rules/pension/retirement-grant';
import { socialPension } from '#rules/pension/social-pension';
import { stateSupportPaid } from '#rules/voluntary/state-support-paid';
import { supportMonths } from '#rules/voluntary/support';
import { survivorLump, survivorLumpOfPensioner } from '#rules/family/survivor-lump';
import { unemploymentBenefit } from '#rules/work/unemployment-benefit';
import { villageStaffContribution } from '#rules/work/village-staff-contribution';
import { withdrawal } from '#rules/withdrawal/withdrawal';
import { example, type Example } from './example';
import { WORK_EXAMPLES } from './work-examples';

export const NOW = month('2026-11');
const career = { on: NOW, monthsBefore2014: 17, monthsFrom2014: 101, averageIncome: 2_345_678 };
const kept = {
  sex: 'male' as const,
  birth: month('1960-03'),
  averageIncome: 2_345_678,
  goOn: { income: 'floor' as const, groups: ['near-poor' as const] },
  poor: false,
  yearsDrawn: 18,
};
// Past the age already, so that the one month paid is the last and the pension starts in a year whose table is known.
const projected = {
  sex: 'male' as const,
  birth: month('1960-03'),
  history: [
    { year: 2009, months: 403, income: 1_234_567 },
    { year: 2019, months: 60, income: 2_345_678 },
    { year: 2023, months: 4, income: 3_456_789 },
  ],
  plan: { months: 1, income: 3_300_000, groups: ['near-poor' as const] },
  assumedRise: { low: 0, base: 0, high: 0 },
};
// A package prepaid before the line of a later year is known counts provisionally, a past one never.
const past = { from: month('2018-01'), to: month('2026-06'), groups: ['poor' as const] };

const LINE = 'rural-poverty-line';
const INTEREST = 'fund-monthly-interest';

export const EXAMPLES: Example[] = [
  example(
    'accident contribution',
    (on) => accidentContribution({ on, period: '6-months' }),
    ({ amount }) => [amount],
  ),
  example(
    'accident benefit',
    (on) => accidentBenefit({ on, loss: 31 }),
    ({ amount }) => [amount],
  ),
  example(
    'accident benefit at its start',
    (on) => accidentBenefit({ on, loss: 5 }),
    ({ amount }) => [amount],
  ),
  example(
    'accident benefit of a family',
    (on) => accidentBenefit({ on, loss: 'death' }),
    ({ amount }) => [amount],
  ),
  example(
    'back-payment',
    (on) => backPayment({ on, income: 3_300_000, creditedMonths: 143 }),
    ({ gross }) => [gross],
    INTEREST,
  ),
  example(
    'birth grant',
    (on) => birthGrant({ on, children: 2 }),
    ({ amount }) => [amount],
  ),
  example(
    'contribution',
    (on) => contribution({ on, income: 3_300_000, method: 'monthly', groups: ['near-poor'] }),
    ({ gross, support, payable }) => [gross, support, payable],
    LINE,
  ),
  example(
    'contribution with local support',
    (on) => contribution({ on, income: 3_300_000, method: '6-months', groups: ['poor'], local: { percent: 15 } }),
    ({ gross, support, payable }) => [gross, support, payable],
    LINE,
  ),
  example(
    'contribution ahead',
    (on) => contribution({ on, income: 3_300_000, method: 'ahead-3-years', groups: ['poor'] }),
    ({ gross, support, payable }) => [gross, support, payable],
    LINE,
    INTEREST,
  ),
  example(
    'employment',
    (on) => employmentContribution({ on, wage: 7_654_321, region: 'region-2' }),
    ({ employee }) => [employee.pension, employee.health],
  ),
  example(
    'filled gap',
    (on) => fillGap({ on, sex: 'female', creditedMonths: 143, average: 2_345_678, income: 3_300_000 })!,
    ({ gross, interest, average, monthly }) => [gross, interest, average, monthly],
    INTEREST,
  ),
  example(
    'funeral grant',
    (on) => funeralGrant({ on }),
    ({ amount }) => [amount],
  ),
  example(
    'health of a year',
    (on) => yearlyHealth(on),
    (amount) => [amount],
  ),
  example(
    'health support',
    (on) => healthSupport({ on, groups: ['student'] }),
    ({ periods }) => [periods.at(-1)?.payable],
  ),
  example(
    'household health',
    (on) => householdHealth({ on, members: [{ months: 12 }, { months: 6 }, { months: 3 }] }),
    ({ members, total }) => [...members, total],
  ),
  example(
    'farm choice',
    (on) => farmChoice({ on, members: [{ months: 12 }, { months: 12 }, { months: 12 }] }),
    ({ supported, household }) => [supported, household],
  ),
  example(
    'hospital bill',
    (on) => hospitalBill({ on, bill: 12_345_678, card: 'household' }),
    ({ fund, payable }) => [fund, payable],
  ),
  example(
    'time kept',
    (on) => keptTime({ ...kept, on, creditedMonths: 178 }),
    ({ goOn, averageIncome: average, monthly, pensionTotal, allowance }) => [
      goOn?.payable,
      average,
      monthly,
      pensionTotal,
      allowance?.amount,
      allowance?.total,
    ],
    LINE,
  ),
  example(
    'income limits',
    (on) => incomeLimits({ on, income: 3_300_000 }),
    ({ min, max }) => [min, max],
    LINE,
  ),
  example(
    'local top-up',
    (on) => topUp({ on, percent: 15, people: 123, group: 'other' }),
    ({ perPerson, yearly }) => [perPerson, yearly],
    LINE,
  ),
  example(
    'owner',
    (on) => ownerContribution({ on, base: 5_432_100 }),
    ({ total }) => [total],
  ),
  example(
    'village staff',
    (on) => villageStaffContribution({ on, allowance: 3_456_789 }),
    ({ self, commune }) => [self, commune],
  ),
  example(
    'pension',
    (on) => pension({ sex: 'male', months: 221, retireOn: on, averageIncome: 3_456_789 }),
    ({ monthly }) => [monthly],
  ),
  example(
    'pension of a woman past every limit',
    (on) => pension({ sex: 'female', months: 421, retireOn: on, averageIncome: 3_456_789, monthsAfterRetirementAge: 14 }),
    ({ monthly, retirementGrant: grant }) => [monthly, grant],
  ),
  example(
    'pension projected',
    (on) => pensionProjection({ ...projected, on: addMonths(on, -1), plan: { ...projected.plan, from: on } }),
    ({ monthly, retirementGrant: grant, averageIncome: average, plan: cost }) => [monthly.base, grant.base, average.base, cost?.payable],
    LINE,
    'adjustment-coefficients',
  ),
  example(
    'pension wanted',
    (on) => pensionTarget({ pension: 3_000_000, sex: 'female', months: 240, retireOn: on }),
    ({ income }) => [income],
  ),
  example(
    'card of a pensioner',
    (on) => pensionerHealth({ on, pension: 2_345_678 }),
    (amount) => [amount],
  ),
  example(
    'refund',
    (on) => refund({ on, income: 3_300_000, method: 'ahead-2-years', groups: ['poor'], unusedMonths: 13 }),
    ({ amount }) => [amount],
    LINE,
    INTEREST,
  ),
  example(
    'retirement grant',
    (on) => retirementGrant({ sex: 'male', months: 460, retireOn: on, averageIncome: 3_456_789, monthsAfterRetirementAge: 14 }),
    (amount) => [amount],
  ),
  example(
    'social pension',
    (on) => socialPension({ on }),
    ({ amount }) => [amount],
  ),
  example(
    'unemployment',
    (on) => unemploymentBenefit({ on, averageWage: 7_654_321, monthsPaid: 77, region: 'region-3' }),
    ({ monthly }) => [monthly],
  ),
  example(
    'withdrawal',
    (on) => withdrawal({ ...career, on, reason: 'stopped-12-months', stateSupport: 1_234_567 }),
    ({ amount }) => [amount],
  ),
  example(
    'survivor lump',
    (on) => survivorLump({ ...career, on }),
    ({ amount }) => [amount],
  ),
  example(
    'survivor lump of a pensioner',
    (on) => survivorLumpOfPensioner({ on, pension: 2_345_678, monthsDrawn: 33 }),
    ({ amount }) => [amount],
  ),
  example(
    'monthly allowance',
    (on) => monthlyAllowance({ on, birth: month('1964-03'), creditedMonths: 77, poor: false, averageIncome: 2_345_678, ageReached: true }),
    ({ amount }) => [amount],
  ),
  example(
    'average income',
    (on) =>
      averageIncome({
        settleYear: Number(on.slice(0, 4)),
        periods: [
          { year: 2010, months: 12, income: 1_234_567 },
          { year: 2020, months: 9, income: 3_456_789 },
        ],
      }),
    ({ average }) => [average],
    'adjustment-coefficients',
  ),
  example(
    'average with further months',
    (on) => extendedAverage({ on, average: 2_345_678, months: 101, further: [{ months: 60, income: 3_456_789, backPaid: true }] }),
    ({ average }) => [average],
  ),
  example(
    'retirement age',
    () => retirementAge({ sex: 'female', birth: month('1972-05') }),
    () => [],
  ),
  example(
    'paying ahead or month by month',
    (on) => comparePrepayment({ on, income: 1_654_321, method: 'ahead-2-years', groups: ['near-poor'], sex: 'female', careerMonths: 187 }),
    ({ ahead, monthly, saved, monthsToEven }) => [
      ...[ahead.gross, ahead.support, ahead.payable, ahead.credited, ahead.pension],
      ...[monthly.payable, monthly.credited, monthly.pension, Math.abs(saved), monthsToEven],
    ],
    LINE,
    INTEREST,
  ),
  example(
    'plan',
    (on) => plan({ from: on, months: 30, income: 'floor', groups: ['near-poor'] }),
    ({ payable }) => [payable],
    LINE,
  ),
  example(
    'gift',
    (on) => voluntaryGift({ on, months: 24, income: 2_500_000, groups: ['poor'], shares: [100, 50], mostYears: 5 }),
    ({ donor, recipient }) => [donor, recipient],
    LINE,
  ),
  example(
    'gift of a card',
    (on) => healthGift({ on, months: 12, shares: [100, 50], mostYears: 5, who: { groups: ['student'] } }),
    ({ donor, recipient }) => [donor, recipient],
  ),
  example(
    'State support paid',
    (on) => stateSupportPaid({ periods: [past, { from: on, to: on, groups: [] }] }),
    ({ amount }) => [amount],
    LINE,
  ),
  example(
    'months of support',
    () => supportMonths({ periods: [past] }),
    ({ supported, remaining }) => [supported, remaining],
  ),
  ...WORK_EXAMPLES,
];

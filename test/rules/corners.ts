/** Questions at the corners of the rules, where a worked solution reads differently from the typical one. */
import { month } from '#law/month';
import type { Citation } from '#law/parameter';
import { accidentBenefit } from '#rules/voluntary/accident-insurance';
import type { Answer } from '#rules/core/answer';
import { averageIncome, type IncomePeriod } from '#rules/core/average-income';
import { backPayment } from '#rules/pension/back-payment';
import { contribution } from '#rules/voluntary/contribution';
import { extendedAverage } from '#rules/pension/extended-average';
import { farmChoice } from '#rules/health/farm-choice';
import { healthGift, voluntaryGift } from '#rules/voluntary/gift';
import { healthSupport } from '#rules/health/health-support';
import { hospitalBill } from '#rules/health/hospital-bill';
import type { LocalSupport } from '#rules/voluntary/local-support';
import { monthlyAllowance } from '#rules/pension/monthly-allowance';
import { monthlyContribution } from '#rules/voluntary/monthly-contribution';
import { pension } from '#rules/pension/pension';
import { plan } from '#rules/voluntary/plan';
import { comparePrepayment } from '#rules/pension/prepayment-comparison';
import { retirementAge } from '#rules/pension/retirement-age';
import { retirementGrant } from '#rules/pension/retirement-grant';
import { stateSupportPaid } from '#rules/voluntary/state-support-paid';
import { survivorLumpOfPensioner, survivorLumpOfWorker } from '#rules/family/survivor-lump';
import { unemploymentBenefit } from '#rules/work/unemployment-benefit';
import { withdrawal } from '#rules/withdrawal/withdrawal';

const on = month('2026-11');
const resolution: Citation = { short: 'Nghị quyết của tỉnh', article: 'Điều 2', document: 'nghi-quyet' };
const local: LocalSupport = { percent: 15, place: 'Tỉnh A', cites: [resolution], confidence: 'C' };
const income = 3_300_000;
const poor = ['poor' as const];
const career = { on, monthsBefore2014: 17, monthsFrom2014: 101, averageIncome: 2_345_678 };
const wholeYears = { ...career, monthsBefore2014: 24 };
const short = { on, monthsBefore2014: 0, monthsFrom2014: 7, averageIncome: 2_345_678 };
const average = (periods: IncomePeriod[], assumedRise?: number) =>
  averageIncome({ settleYear: 2026, periods, ...(assumedRise === undefined ? {} : { assumedRise }) });
const year = (of: number, months: number, paid: number, more: Partial<IncomePeriod> = {}) => ({ year: of, months, income: paid, ...more });

export const CORNERS: [question: string, answer: () => Answer<unknown>][] = [
  ['accident: a loss below the least', () => accidentBenefit({ on, loss: 4 })],
  ['average: no month', () => average([])],
  [
    'average: years out of order, incomes of one year put together, paid in one sum',
    () =>
      average([
        year(2024, 2, 3_000_000),
        year(2019, 7, 2_000_000),
        year(2024, 5, 3_000_000),
        year(2026, 11, 4_000_000, { backPaid: true }),
      ]),
  ],
  [
    'average: three incomes in a year are written out, four are not',
    () =>
      average([
        ...[2, 3, 4].map((million) => year(2021, million, million * 1_000_000)),
        ...[2, 3, 4, 5].map((million) => year(2022, 3, million * 1_000_000)),
      ]),
  ],
  [
    'average: both schemes',
    () =>
      average([
        year(2021, 6, 2_000_000),
        year(2021, 6, 5_000_000, { scheme: 'compulsory' }),
        year(2015, 12, 4_000_000, { scheme: 'compulsory' }),
      ]),
  ],
  ['average: compulsory only', () => average([year(2021, 6, 5_000_000, { scheme: 'compulsory' })])],
  ['average: prices assumed to rise', () => averageIncome({ settleYear: 2022, periods: [year(2020, 12, 2_000_000)], assumedRise: 3 })],
  ['average extended by nothing', () => extendedAverage({ on, average: 0, months: 0, further: [] })],
  [
    'average extended, months to come and months paid in one sum',
    () =>
      extendedAverage({
        on,
        average: 0,
        months: 0,
        further: [
          { months: 12, income },
          { months: 24, income, backPaid: true },
        ],
      }),
  ],
  [
    'allowance that outlasts the wait',
    () => monthlyAllowance({ on, birth: month('1954-01'), ageReached: true, creditedMonths: 143, poor: false, averageIncome: income }),
  ],
  ['back-payment: nothing missing', () => backPayment({ on, income, creditedMonths: 190 })],
  ['back-payment: too much missing', () => backPayment({ on, income, creditedMonths: 40 })],
  ['back-payment: too young', () => backPayment({ on, income, creditedMonths: 170, ageReached: false })],
  ['back-payment: with a rate of one’s own', () => backPayment({ on, income, creditedMonths: 170, monthlyInterestPercent: '0.5' })],
  ['contribution: a quarter', () => contribution({ on, income, method: '3-months', groups: [] })],
  [
    'contribution: ahead with a rate of one’s own',
    () => contribution({ on, income, method: 'ahead-2-years', groups: [], monthlyInterestPercent: '0.5' }),
  ],
  ['contribution: the support used up', () => contribution({ on, income, method: '6-months', groups: poor, monthsSupported: 120, local })],
  [
    'contribution: the last months of support',
    () => contribution({ on, income, method: '6-months', groups: poor, monthsSupported: 118, local }),
  ],
  ['contribution: before support, nothing from the province', () => monthlyContribution({ on: month('2017-12'), income, groups: poor })],
  [
    'contribution: a package longer than what is known of the province',
    () => contribution({ on, income, method: '12-months', groups: poor, local: { ...local, until: month('2026-12') } }),
  ],
  [
    'contribution: an amount the payer typed',
    () =>
      contribution({
        on,
        income,
        method: '3-months',
        groups: poor,
        local: { amount: 50_000, place: 'Nơi bạn ở', source: 'theo bạn nhập' },
      }),
  ],
  ['contribution: before support, the province adds', () => monthlyContribution({ on: month('2017-12'), income, groups: poor, local })],
  [
    'contribution: the province adds, nobody knows by what',
    () => monthlyContribution({ on, income, groups: poor, local: { percent: 10 } }),
  ],
  [
    'card with support of a province on top',
    () =>
      healthSupport({
        on,
        groups: ['student', 'near-poor'],
        local: { percent: 10, kind: 'top-up', place: 'Tỉnh A', cites: [resolution], confidence: 'C' },
      }),
  ],
  ['card with support of a province in all', () => healthSupport({ on, groups: ['student'], local: { percent: 70, kind: 'total' } })],
  ['card with less in all than the State gives', () => healthSupport({ on, groups: ['near-poor'], local: { percent: 20, kind: 'total' } })],
  [
    'farm household with help of the province',
    () => farmChoice({ on, members: [{ months: 12 }, { months: 6 }], local: { percent: 20, kind: 'top-up' } }),
  ],
  [
    'gift with help of the province',
    () => voluntaryGift({ on, months: 14, income: 1_000_000, groups: poor, monthsSupported: 110, local, shares: [100, 40], mostYears: 5 }),
  ],
  [
    'card given to someone supported',
    () =>
      healthGift({ on, months: 12, who: { groups: ['near-poor'], local: { percent: 5, kind: 'top-up' } }, shares: [100, 0], mostYears: 5 }),
  ],
  ['card given to the second of a household', () => healthGift({ on, months: 6, who: { position: 2 }, shares: [50], mostYears: 5 })],
  ['hospital: a small bill', () => hospitalBill({ on, bill: 120_000, card: 'household' })],
  ['hospital: primary level', () => hospitalBill({ on, bill: 12_345_678, card: 'household', place: 'primary' })],
  ['pension: years missing', () => pension({ sex: 'male', months: 179, retireOn: on, averageIncome: income })],
  ['pension: a man with few years', () => pension({ sex: 'male', months: 190, retireOn: on, averageIncome: income })],
  ['pension: exactly the years it starts from', () => pension({ sex: 'female', months: 180, retireOn: on, averageIncome: income })],
  ['pension: exactly the years of the highest rate', () => pension({ sex: 'female', months: 360, retireOn: on, averageIncome: income })],
  [
    'pension: half a year above them',
    () => pension({ sex: 'female', months: 363, retireOn: on, averageIncome: income, monthsAfterRetirementAge: 40 }),
  ],
  ['grant: nothing beyond', () => retirementGrant({ sex: 'male', months: 420, retireOn: on, averageIncome: income })],
  ['grant: all before the age', () => retirementGrant({ sex: 'male', months: 445, retireOn: on, averageIncome: income })],
  [
    'paying ahead: an income no floor reaches, a package without discount',
    () => comparePrepayment({ on, income: 3_300_000, method: '6-months', groups: poor, sex: 'male', careerMonths: 240, local }),
  ],
  [
    'paying ahead: years that make no pension',
    () => comparePrepayment({ on, income: 1_600_000, method: '3-months', groups: [], sex: 'male', careerMonths: 100 }),
  ],
  [
    'plan: a month, then the poverty line rises',
    () => plan({ from: month('2021-12'), months: 4, income: 'floor', groups: [], local: { ...local, until: month('2022-02') } }),
  ],
  ['retirement age of a man', () => retirementAge({ sex: 'male', birth: month('1966-04') })],
  [
    'State support told in pieces, out of order, with a gap',
    () =>
      stateSupportPaid({
        periods: [
          { from: month('2023-01'), to: month('2023-03'), groups: [] },
          { from: month('2021-11'), to: month('2022-02'), groups: poor },
          { from: month('2022-02'), to: month('2022-06'), groups: [] },
          { from: month('2022-09'), to: month('2022-10'), groups: [] },
        ],
      }),
  ],
  [
    'unemployment: paid for too short a time',
    () => unemploymentBenefit({ on, averageWage: 8_000_000, monthsPaid: 11, region: 'region-2' }),
  ],
  ['withdrawal: whole years, grave illness', () => withdrawal({ ...wholeYears, stateSupport: 1_000_000, reason: 'serious-illness' })],
  ['withdrawal: under a year', () => withdrawal({ ...short, reason: 'stopped-12-months' })],
  ['withdrawal: under a year, the sum known', () => withdrawal({ ...short, amountPaid: 3_333_333, reason: 'stopped-12-months' })],
  ['family of a payer of few months', () => survivorLumpOfWorker({ ...short, monthsFrom2014: 4 })],
  ['family of a payer of both schemes', () => survivorLumpOfWorker(career)],
  ['family of a new pensioner', () => survivorLumpOfPensioner({ on, pension: income, monthsDrawn: 1 })],
  ['family of an old pensioner', () => survivorLumpOfPensioner({ on, pension: income, monthsDrawn: 200 })],
];

/** A wrong number stops at the door of a rule and is named there: it never comes out as an amount. */
import { expect, test } from 'vitest';
import { day, month } from '#law/month';
import { employmentContribution } from '#rules/work/employment-contribution';
import { averageIncome } from '#rules/average-income';
import { backPayment, backPaymentSchedule } from '#rules/back-payment';
import { backPaymentEligibility } from '#rules/back-payment-eligibility';
import { birthGrant } from '#rules/family/birth-grant';
import { contribution } from '#rules/contribution';
import { extendedAverage } from '#rules/extended-average';
import { voluntaryGift } from '#rules/gift';
import { history } from '#rules/history';
import { hospitalBill } from '#rules/hospital-bill';
import { incomeLimits } from '#rules/income-limits';
import { keptTime } from '#rules/keeping';
import { topUp } from '#rules/local-budget';
import { allowanceEligibility, monthlyAllowance } from '#rules/monthly-allowance';
import { monthlyPension } from '#rules/monthly-pension';
import { ownerContribution } from '#rules/owner-contribution';
import { countedYears } from '#rules/part-years';
import { pensionEligibility } from '#rules/pension-eligibility';
import { incomeForPension, monthsForPension } from '#rules/pension-goal';
import { pensionTarget } from '#rules/pension-target';
import { pensionerHealth } from '#rules/pensioner-health';
import { plan } from '#rules/plan';
import { comparePrepayment } from '#rules/prepayment-comparison';
import { refund } from '#rules/refund';
import { retirementGrant } from '#rules/retirement-grant';
import { survivorLump, survivorLumpOfPensioner } from '#rules/family/survivor-lump';
import { trainingSupport } from '#rules/work/training-support';
import { unemploymentBenefit } from '#rules/work/unemployment-benefit';
import { benefitMonths } from '#rules/work/unemployment-calendar';
import { carriedMonths } from '#rules/work/unemployment-duration';
import { unemploymentEligibility } from '#rules/work/unemployment-eligibility';
import { villageStaffContribution } from '#rules/village-staff-contribution';
import { withdrawal } from '#rules/withdrawal';
import { withdrawalVerdict } from '#rules/withdrawal-verdict';

const on = month('2026-11');
const sex = 'female' as const;
const income = 3_300_000;
const groups = ['poor' as const];
const career = { on, monthsBefore2014: 17, monthsFrom2014: 101, averageIncome: income };
const allowance = { on, birth: month('1958-01'), ageReached: true, creditedMonths: 143, poor: false };
const goal = { pension: 2_000_000, sex, birth: month('1975-01'), on, history: [], plan: { from: on, months: 200, income, groups } };
const kept = {
  on,
  sex,
  birth: month('1975-01'),
  creditedMonths: 100,
  averageIncome: income,
  goOn: { income, groups },
  poor: false,
  yearsDrawn: 20,
};
const further = { months: 12, income };
const training = { on, fee: income, feeKind: 'course' as const, months: 2, extraDays: 0, studyDays: 40 };
const laidOff = { endedOn: day('2026-10-31'), ended: 'lawful' as const, contract: 'standard' as const, monthsPaid: 40 };

/** The field, and the rule asked with a number in it. */
const QUESTIONS: [field: string, ask: (bad: number) => unknown][] = [
  ['year', (year) => averageIncome({ settleYear: 2026, periods: [{ year, months: 12, income }] })],
  ['months', (months) => averageIncome({ settleYear: 2026, periods: [{ year: 2020, months, income }] })],
  ['income', (bad) => averageIncome({ settleYear: 2026, periods: [{ year: 2020, months: 12, income: bad }] })],
  ['creditedMonths', (creditedMonths) => backPaymentEligibility({ on, sex, birth: month('1969-01'), creditedMonths })],
  ['creditedMonths', (creditedMonths) => backPayment({ on, income, creditedMonths })],
  ['income', (bad) => backPayment({ on, income: bad, creditedMonths: 143 })],
  ['missingMonths', (missingMonths) => backPaymentSchedule({ on, income, missingMonths })],
  ['income', (bad) => backPaymentSchedule({ on, income: bad, missingMonths: 13 })],
  ['children', (children) => birthGrant({ on, children })],
  ['income', (bad) => contribution({ on, income: bad, method: 'monthly', groups })],
  ['monthsSupported', (monthsSupported) => contribution({ on, income, method: 'monthly', groups, monthsSupported })],
  ['wage', (wage) => employmentContribution({ on, wage, region: 'region-2' })],
  ['creditedMonths', (creditedMonths) => keptTime({ ...kept, creditedMonths })],
  ['yearsDrawn', (yearsDrawn) => keptTime({ ...kept, yearsDrawn })],
  ['average', (average) => extendedAverage({ on, average, months: 101, further: [further] })],
  ['months', (months) => extendedAverage({ on, average: income, months, further: [further] })],
  ['months', (months) => extendedAverage({ on, average: income, months: 101, further: [{ ...further, months }] })],
  ['income', (bad) => extendedAverage({ on, average: income, months: 101, further: [{ ...further, income: bad }] })],
  ['months', (months) => voluntaryGift({ on, months, income, groups, shares: [100, 50], mostYears: 5 })],
  ['income', (bad) => history([{ from: on, to: on, scheme: 'voluntary', income: bad }])],
  ['bill', (bill) => hospitalBill({ on, bill, card: 'household' })],
  ['income', (bad) => incomeLimits({ on, income: bad })],
  ['people', (people) => topUp({ on, percent: 15, people, group: 'other' })],
  ['creditedMonths', (creditedMonths) => allowanceEligibility({ ...allowance, creditedMonths })],
  ['averageIncome', (averageIncome) => monthlyAllowance({ ...allowance, averageIncome })],
  ['averageIncome', (averageIncome) => monthlyPension({ sex, months: 240, retireOn: on, averageIncome })],
  ['base', (base) => ownerContribution({ on, base })],
  ['months', (months) => countedYears(on, months)],
  ['pension', (pension) => pensionTarget({ pension, sex, months: 240, retireOn: on })],
  ['pension', (pension) => pensionerHealth({ on, pension })],
  ['months', (months) => pensionEligibility({ on, months })],
  ['pension', (pension) => incomeForPension({ ...goal, pension })],
  ['pension', (pension) => monthsForPension({ ...goal, pension })],
  ['months', (months) => plan({ from: on, months, income, groups })],
  ['careerMonths', (careerMonths) => comparePrepayment({ on, income, method: '6-months', groups, sex, careerMonths })],
  ['unusedMonths', (unusedMonths) => refund({ on, income, method: 'ahead-2-years', groups, unusedMonths })],
  ['months', (months) => retirementGrant({ sex, months, retireOn: on, averageIncome: income })],
  [
    'monthsAfterRetirementAge',
    (after) => retirementGrant({ sex, months: 400, retireOn: on, averageIncome: income, monthsAfterRetirementAge: after }),
  ],
  ['monthsBefore2014', (monthsBefore2014) => survivorLump({ ...career, monthsBefore2014 })],
  ['monthsFrom2014', (monthsFrom2014) => withdrawal({ ...career, monthsFrom2014, reason: 'emigration' })],
  ['averageIncome', (averageIncome) => withdrawal({ ...career, averageIncome, reason: 'emigration' })],
  ['amountPaid', (amountPaid) => withdrawal({ ...career, amountPaid, reason: 'emigration' })],
  ['stateSupport', (stateSupport) => withdrawal({ ...career, stateSupport, reason: 'emigration' })],
  ['creditedMonths', (creditedMonths) => withdrawalVerdict({ on, reason: 'emigration', creditedMonths })],
  ['pension', (pension) => survivorLumpOfPensioner({ on, pension, monthsDrawn: 14 })],
  ['monthsDrawn', (monthsDrawn) => survivorLumpOfPensioner({ on, pension: income, monthsDrawn })],
  ['averageWage', (averageWage) => unemploymentBenefit({ on, averageWage, monthsPaid: 40, region: 'region-2' })],
  ['monthsPaid', (monthsPaid) => unemploymentBenefit({ on, averageWage: income, monthsPaid, region: 'region-2' })],
  ['bases', (bad) => unemploymentBenefit({ on, bases: [income, bad], monthsPaid: 40, region: 'region-2' })],
  ['minimumWage', (minimumWage) => unemploymentBenefit({ on, averageWage: income, monthsPaid: 40, minimumWage })],
  ['monthsPaid', (monthsPaid) => unemploymentEligibility({ ...laidOff, monthsPaid })],
  ['paidInLast24', (paidInLast24) => unemploymentEligibility({ ...laidOff, paidInLast24 })],
  ['paidInLast36', (paidInLast36) => unemploymentEligibility({ ...laidOff, paidInLast36 })],
  ['monthsDrawn', (monthsDrawn) => carriedMonths({ on, monthsPaid: 40, monthsDrawn, stopped: 'job', told: true })],
  ['months', (months) => benefitMonths({ startOn: day('2026-10-31'), months })],
  ['fee', (fee) => trainingSupport({ ...training, fee })],
  ['months', (months) => trainingSupport({ ...training, months })],
  ['extraDays', (extraDays) => trainingSupport({ ...training, extraDays })],
  ['studyDays', (studyDays) => trainingSupport({ ...training, studyDays })],
  ['allowance', (bad) => villageStaffContribution({ on, allowance: bad })],
];

test.each(QUESTIONS)('%s must be a whole number, zero or more', (field, ask) => {
  for (const bad of [-1, 0.5, NaN, Infinity]) expect(() => ask(bad)).toThrow(new RegExp(`^${field} must be`));
});

/** A wrong number stops at the door of a rule and is named there: it never comes out as an amount. */
import { expect, test } from 'vitest';
import { day, month } from '#law/month';
import { employmentContribution } from '#rules/work/employment-contribution';
import { averageIncome } from '#rules/core/average-income';
import { backPayment, backPaymentSchedule } from '#rules/pension/back-payment';
import { backPaymentEligibility } from '#rules/pension/back-payment-eligibility';
import { birthGrant } from '#rules/family/birth-grant';
import { contribution } from '#rules/voluntary/contribution';
import { extendedAverage } from '#rules/pension/extended-average';
import { voluntaryGift } from '#rules/voluntary/gift';
import { history } from '#rules/voluntary/history';
import { hospitalBill } from '#rules/health/hospital-bill';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { keptTime } from '#rules/withdrawal/keeping';
import { topUp } from '#rules/voluntary/local-budget';
import { allowanceEligibility, monthlyAllowance } from '#rules/pension/monthly-allowance';
import { monthlyPension } from '#rules/pension/monthly-pension';
import { ownerContribution } from '#rules/work/owner-contribution';
import { countedYears } from '#rules/core/part-years';
import { pensionEligibility } from '#rules/pension/pension-eligibility';
import { incomeForPension, monthsForPension } from '#rules/pension/pension-goal';
import { pensionTarget } from '#rules/pension/pension-target';
import { pensionerHealth } from '#rules/health/pensioner-health';
import { plan } from '#rules/voluntary/plan';
import { comparePrepayment } from '#rules/pension/prepayment-comparison';
import { refund } from '#rules/voluntary/refund';
import { retirementGrant } from '#rules/pension/retirement-grant';
import { survivorLump, survivorLumpOfPensioner, survivorLumpOfWorker } from '#rules/family/survivor-lump';
import { birthGrantEligibility } from '#rules/family/birth-grant';
import { screeningSupport } from '#rules/family/birth-support';
import { adoptionBenefit, maternityBenefit } from '#rules/family/maternity';
import { maternityEligibility } from '#rules/family/maternity-eligibility';
import { paternityBenefit } from '#rules/family/paternity';
import { antenatalLeave, contraceptionLeave, pregnancyLossLeave } from '#rules/family/pregnancy-leave';
import { survivorMonthly } from '#rules/family/survivor-monthly';
import { funeralEligibility, monthlyRight } from '#rules/family/survivors';
import { billInYear, copaymentLeft } from '#rules/health/copay-year';
import { earlyRetirement } from '#rules/pension/early-retirement';
import { netWage } from '#rules/work/gross-net';
import { lumpWithdrawal } from '#rules/withdrawal/lump-withdrawal';
import { lumpWithdrawalEligibility } from '#rules/withdrawal/lump-withdrawal-eligibility';
import { recovery } from '#rules/work/recovery';
import { childSickLeave, longSickLeave, sickLeave } from '#rules/work/sickness';
import { employerCompensation, workAccidentBenefit } from '#rules/work/work-accident';
import { trainingSupport } from '#rules/work/training-support';
import { unemploymentBenefit } from '#rules/work/unemployment-benefit';
import { benefitMonths } from '#rules/work/unemployment-calendar';
import { carriedMonths } from '#rules/work/unemployment-duration';
import { unemploymentEligibility } from '#rules/work/unemployment-eligibility';
import { villageStaffContribution } from '#rules/work/village-staff-contribution';
import { withdrawal } from '#rules/withdrawal/withdrawal';
import { withdrawalVerdict } from '#rules/withdrawal/withdrawal-verdict';

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
const wage = { averageWage: income };
const birth = { on, children: 1, livingChildren: 0, ...wage };
const father = { ...birth, surgery: false, under32Weeks: false };
const sick = { on, paidMonths: 60, heavy: false, usedDays: 0, days: 5, base: income };
const dead = { on, compulsoryMonths: 200, voluntaryMonths: 0 };
const widow = { relation: 'spouse' as const, sex: 'female' as const, ageMonths: 700 };
const hurt = { on, lossPercent: 40, fundYears: 5, wage: income };
const retiring = {
  on,
  sex,
  ageMonths: 650,
  compulsoryMonths: 300,
  lossPercent: 61,
  work: 'normal' as const,
  special15: false,
  averageWage: income,
};
const wages = { on, gross: 20_000_000, dependants: 1, region: 'region-1' as const };
const year = { on, continuousYears: 6, coPaidThisYear: 0 };
const quit = {
  on: day('2026-11-01'),
  reason: 'stopped-12-months' as const,
  firstPaid: month('2019-01'),
  lastPaid: month('2025-01'),
  months: 70,
};
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
  ['paidInLast12', (paidInLast12) => birthGrantEligibility({ on, voluntary: true, paidInLast12 })],
  ['cost', (cost) => screeningSupport({ on: day('2027-02-01'), kind: 'newborn', cost, priorityGroup: false })],
  ['children', (children) => maternityBenefit({ ...birth, children })],
  ['livingChildren', (livingChildren) => maternityBenefit({ ...birth, livingChildren })],
  ['averageWage', (averageWage) => maternityBenefit({ ...birth, averageWage })],
  ['leaveMonths', (leaveMonths) => adoptionBenefit({ on, leaveMonths, extraDays: 0, takesLeave: true, ...wage })],
  ['extraDays', (extraDays) => adoptionBenefit({ on, leaveMonths: 3, extraDays, takesLeave: true, ...wage })],
  ['paidTotal', (paidTotal) => maternityEligibility({ on, paidTotal })],
  ['paidInLast24', (paidInLast24) => maternityEligibility({ on, paidInLast24 })],
  ['paidInLast12', (paidInLast12) => maternityEligibility({ on, paidInLast12 })],
  ['children', (children) => paternityBenefit({ ...father, children })],
  ['livingChildren', (livingChildren) => paternityBenefit({ ...father, livingChildren })],
  ['daysAfterBirth', (daysAfterBirth) => paternityBenefit({ ...father, daysAfterBirth })],
  ['paidInLast12', (paidInLast12) => paternityBenefit({ ...father, paidInLast12 })],
  ['visits', (visit) => antenatalLeave({ on, visits: [1, visit], ...wage })],
  ['weeks', (weeks) => pregnancyLossLeave({ on, weeks, ...wage })],
  ['prescribedDays', (prescribedDays) => pregnancyLossLeave({ on, weeks: 9, prescribedDays, ...wage })],
  ['prescribedDays', (prescribedDays) => contraceptionLeave({ on, method: 'iud', prescribedDays, ...wage })],
  ['monthsFrom2014', (monthsFrom2014) => survivorLumpOfWorker({ ...career, monthsFrom2014 })],
  ['ageMonths', (ageMonths) => survivorMonthly({ on, relatives: [{ ...widow, ageMonths }] })],
  ['income', (bad) => survivorMonthly({ on, relatives: [{ ...widow, income: bad }] })],
  ['deaths', (deaths) => survivorMonthly({ on, relatives: [widow], deaths })],
  ['compulsoryMonths', (compulsoryMonths) => funeralEligibility({ ...dead, compulsoryMonths })],
  ['voluntaryMonths', (voluntaryMonths) => monthlyRight({ ...dead, voluntaryMonths })],
  ['continuousYears', (continuousYears) => copaymentLeft({ ...year, continuousYears })],
  ['coPaidThisYear', (coPaidThisYear) => copaymentLeft({ ...year, coPaidThisYear })],
  ['coPaidBeforeRise', (coPaidBeforeRise) => copaymentLeft({ ...year, coPaidBeforeRise })],
  ['outside', (outside) => billInYear({ on, bill: income, outside, card: 'employee' })],
  ['ageMonths', (ageMonths) => earlyRetirement({ ...retiring, ageMonths })],
  ['compulsoryMonths', (compulsoryMonths) => earlyRetirement({ ...retiring, compulsoryMonths })],
  ['averageWage', (averageWage) => earlyRetirement({ ...retiring, averageWage })],
  ['referenceAgeMonths', (referenceAgeMonths) => earlyRetirement({ ...retiring, referenceAgeMonths })],
  ['gross', (gross) => netWage({ ...wages, gross })],
  ['wage', (insured) => netWage({ ...wages, insured })],
  ['exempt', (exempt) => netWage({ ...wages, exempt })],
  ['dependants', (dependants) => netWage({ ...wages, dependants })],
  ['wage', (bad) => lumpWithdrawal({ on, periods: [{ from: month('2020-01'), to: month('2022-01'), wage: bad }], reason: 'emigration' })],
  ['months', (months) => lumpWithdrawalEligibility({ ...quit, months })],
  ['sickDaysThisYear', (bad) => recovery({ on, after: 'sickness', sickDaysThisYear: bad, last: 'other', usedDays: 0 })],
  ['usedDays', (bad) => recovery({ on, after: 'sickness', sickDaysThisYear: 40, last: 'other', usedDays: bad })],
  ['children', (children) => recovery({ on, after: 'birth', children, surgery: false })],
  ['daysAfter', (daysAfter) => recovery({ on, after: 'birth', children: 1, surgery: false, daysAfter })],
  ['paidMonths', (paidMonths) => sickLeave({ ...sick, paidMonths })],
  ['base', (base) => longSickLeave({ ...sick, base })],
  ['childAgeMonths', (childAgeMonths) => childSickLeave({ on, childAgeMonths, usedDays: 0, days: 1 })],
  ['lossPercent', (lossPercent) => workAccidentBenefit({ ...hurt, lossPercent })],
  ['fundYears', (fundYears) => workAccidentBenefit({ ...hurt, fundYears })],
  ['wage', (bad) => workAccidentBenefit({ ...hurt, wage: bad })],
  ['base', (base) => workAccidentBenefit({ ...hurt, base })],
  ['lossPercent', (lossPercent) => employerCompensation({ on, lossPercent, wage: income, fault: 'own' })],
  ['fee', (fee) => trainingSupport({ ...training, fee })],
  ['months', (months) => trainingSupport({ ...training, months })],
  ['extraDays', (extraDays) => trainingSupport({ ...training, extraDays })],
  ['studyDays', (studyDays) => trainingSupport({ ...training, studyDays })],
  ['allowance', (bad) => villageStaffContribution({ on, allowance: bad })],
];

test.each(QUESTIONS)('%s must be a whole number, zero or more', (field, ask) => {
  for (const bad of [-1, 0.5, NaN, Infinity]) expect(() => ask(bad)).toThrow(new RegExp(`^${field} must be`));
});

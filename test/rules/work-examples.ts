/** Typical questions to the rules of a working life. */
import { addDays, firstDay, month, type Month } from '#law/month';
import { billInYear } from '#rules/health/copay-year';
import { birthSupport, screeningSupport } from '#rules/family/birth-support';
import { adoptionBenefit, maternityBenefit } from '#rules/family/maternity';
import { paternityBenefit } from '#rules/family/paternity';
import { antenatalLeave, contraceptionLeave, pregnancyLossLeave } from '#rules/family/pregnancy-leave';
import { survivorLumpOfWorker } from '#rules/family/survivor-lump';
import { survivorMonthly } from '#rules/family/survivor-monthly';
import { earlyRetirement } from '#rules/pension/early-retirement';
import { netWage } from '#rules/work/gross-net';
import { lumpWithdrawal } from '#rules/withdrawal/lump-withdrawal';
import { recovery } from '#rules/work/recovery';
import { childSickLeave, longSickLeave, sickLeave } from '#rules/work/sickness';
import { trainingSupport } from '#rules/work/training-support';
import { carriedMonths } from '#rules/work/unemployment-duration';
import { employerCompensation, workAccidentBenefit, workAccidentDeath } from '#rules/work/work-accident';
import { example, type Example } from './example';

const wage = { averageWage: 7_654_321 };
const bases = [6_000_000, 6_000_000, 6_000_000, 6_543_210, 6_543_210, 6_543_210];
const sick = { paidMonths: 200, heavy: true, usedDays: 47, days: 8.5, base: 7_654_321 };
const midMonth = (on: Month) => addDays(firstDay(on), 14);

export const WORK_EXAMPLES: Example[] = [
  example(
    'birth of twins to a mother of none',
    (on) => maternityBenefit({ on, children: 2, livingChildren: 0, bases }),
    ({ leaveBenefit, lump, total }) => [leaveBenefit, lump, total],
  ),
  example(
    'birth of a second child',
    (on) => maternityBenefit({ on, children: 1, livingChildren: 1, ...wage }),
    ({ leaveBenefit, lump, total }) => [leaveBenefit, lump, total],
  ),
  example(
    'adoption',
    (on) => adoptionBenefit({ on, leaveMonths: 3, extraDays: 11, takesLeave: true, ...wage }),
    ({ leaveBenefit, lump, total }) => [leaveBenefit, lump, total],
  ),
  example(
    'a father of triplets, the mother not insured',
    (on) =>
      paternityBenefit({
        on,
        children: 3,
        livingChildren: 0,
        surgery: true,
        under32Weeks: false,
        motherEligible: false,
        paidInLast12: 9,
        ...wage,
      }),
    ({ daily, amount, lump }) => [daily, amount, lump],
  ),
  example(
    'antenatal visits',
    (on) => antenatalLeave({ on, visits: [1, 2, 2], ...wage }),
    ({ amount }) => [amount],
  ),
  example(
    'a pregnancy lost',
    (on) => pregnancyLossLeave({ on, weeks: 12, prescribedDays: 30, ...wage }),
    ({ amount }) => [amount],
  ),
  example(
    'a pregnancy lost late',
    (on) => pregnancyLossLeave({ on, weeks: 25, paidInLast12: 12, ...wage }),
    ({ amount }) => [amount],
  ),
  example(
    'an intrauterine device',
    (on) => contraceptionLeave({ on, method: 'iud', prescribedDays: 5, ...wage }),
    ({ amount }) => [amount],
  ),
  example(
    'birth money of the population law',
    (on) => birthSupport({ on: midMonth(on), verySmallEthnic: true, lowFertilityProvince: false, secondChild: false }),
    ({ minimum }) => [minimum],
  ),
  example(
    'screening of a newborn',
    (on) => screeningSupport({ on: midMonth(on), kind: 'newborn', cost: 700_000, priorityGroup: true }),
    ({ support }) => [support],
  ),
  example(
    'sick leave',
    (on) => sickLeave({ on, ...sick }),
    ({ amount }) => [amount],
  ),
  example(
    'a long illness',
    (on) => longSickLeave({ on, ...sick }),
    ({ amount }) => [amount],
  ),
  example(
    'a sick child',
    (on) => childSickLeave({ on, childAgeMonths: 37, usedDays: 2, days: 20, base: 7_654_321 }),
    ({ amount }) => [amount],
  ),
  example(
    'rest after sickness',
    (on) => recovery({ on, after: 'sickness', sickDaysThisYear: 41, last: 'surgery', usedDays: 5 }),
    ({ amount }) => [amount],
  ),
  example(
    'months of unemployment insurance kept',
    (on) => carriedMonths({ on, monthsPaid: 83, monthsDrawn: 2, stopped: 'job', told: true }),
    () => [],
  ),
  example(
    'training',
    (on) => trainingSupport({ on, fee: 1_800_000, feeKind: 'month', months: 4, extraDays: 14, studyDays: 95 }),
    ({ fee, meals }) => [fee, meals],
  ),
  example(
    'net wage',
    (on) => netWage({ on, gross: 34_567_890, exempt: 1_000_000, dependants: 1, region: 'region-1' }),
    ({ insurance, taxable, tax, net, employer }) => [insurance, taxable, tax, net, employer],
  ),
  example(
    'withdrawal of a worker',
    (on) =>
      lumpWithdrawal({
        on,
        periods: [
          { from: month('2012-07'), to: month('2015-03'), wage: 3_456_789 },
          { from: month('2019-01'), to: month('2021-09'), wage: 5_678_901 },
        ],
        reason: 'stopped-12-months',
      }),
    ({ average, amount }) => [average, amount],
    'adjustment-coefficients',
  ),
  example(
    'survivor lump of a worker',
    (on) => survivorLumpOfWorker({ on, monthsBefore2014: 17, monthsFrom2014: 101, averageIncome: 5_678_901 }),
    ({ amount }) => [amount],
  ),
  example(
    'monthly survivors',
    (on) =>
      survivorMonthly({
        on,
        relatives: [
          { relation: 'spouse', sex: 'female', ageMonths: 700, noCarer: true },
          { relation: 'child', ageMonths: 100 },
          { relation: 'child', ageMonths: 230 },
          { relation: 'parent', sex: 'male', ageMonths: 900, income: 2_600_000, maintained: true },
        ],
      }),
    ({ total }) => [total],
  ),
  example(
    'a work accident paid once',
    (on) => workAccidentBenefit({ on, lossPercent: 22, fundYears: 7, wage: 7_654_321 }),
    ({ part1, part2, lump }) => [part1, part2, lump],
  ),
  example(
    'a work accident paid every month',
    (on) => workAccidentBenefit({ on, lossPercent: 83, fundYears: 7, wage: 7_654_321, severe: true }),
    ({ part1, part2, monthly, service }) => [part1, part2, monthly, service],
  ),
  example(
    'a death at work',
    (on) => workAccidentDeath({ on }),
    ({ lump }) => [lump],
  ),
  example(
    'an employer after an accident',
    (on) => employerCompensation({ on, lossPercent: 22, wage: 7_654_321, fault: 'own' }),
    ({ amount }) => [amount],
  ),
  example(
    'retirement before the age',
    (on) =>
      earlyRetirement({
        on,
        sex: 'male',
        ageMonths: 698,
        compulsoryMonths: 337,
        lossPercent: 65,
        work: 'normal',
        special15: false,
        averageWage: 3_456_789,
        joinedBefore: true,
      }),
    ({ monthly }) => [monthly],
  ),
  example(
    'a large hospital bill late in the year',
    (on) =>
      billInYear({
        on,
        bill: 98_765_432,
        outside: 1_234_567,
        card: 'employee',
        continuousYears: 6,
        coPaidThisYear: 4_000_000,
        coPaidBeforeRise: 1_000_000,
      }),
    ({ fund, patient }) => [fund, patient],
  ),
];

/**
 * Every benefit of a working life on the days its law turned, and on the day before each. What is expected is read off the law data
 * by the article named, not asked of the rule; before the first law on record the rule must say so.
 */
import { describe, expect, test } from 'vitest';
import accidentDeath from '#content/law/parameters/work-accident-death-multiple.yaml';
import bands from '#content/law/parameters/income-tax-bands.yaml';
import baseLimits from '#content/law/parameters/compulsory-base-limits.yaml';
import benefitRate from '#content/law/parameters/unemployment-benefit-rate.yaml';
import birthGrantOf from '#content/law/parameters/birth-grant.yaml';
import birthLump from '#content/law/parameters/maternity-lump-multiple.yaml';
import birthSupportOf from '#content/law/parameters/birth-support.yaml';
import capMultiple from '#content/law/parameters/unemployment-cap-multiple.yaml';
import coefficients from '#content/law/parameters/adjustment-coefficients.yaml';
import copayCap from '#content/law/parameters/copay-cap-multiple.yaml';
import divisor from '#content/law/parameters/benefit-day-divisor.yaml';
import funeralOf from '#content/law/parameters/funeral-multiple.yaml';
import healthRates from '#content/law/parameters/compulsory-health-rates.yaml';
import leaveMonths from '#content/law/parameters/maternity-months.yaml';
import minimumWage from '#content/law/parameters/regional-minimum-wage.yaml';
import outOfLine from '#content/law/parameters/health-out-of-line-rates.yaml';
import paternityDays from '#content/law/parameters/paternity-days.yaml';
import cardLevels from '#content/law/parameters/health-benefit-rates.yaml';
import recoveryPercent from '#content/law/parameters/recovery-percent.yaml';
import relief from '#content/law/parameters/income-tax-relief.yaml';
import screeningOf from '#content/law/parameters/screening-support.yaml';
import sickDays from '#content/law/parameters/sickness-days.yaml';
import sickRates from '#content/law/parameters/sickness-rate.yaml';
import smallVisit from '#content/law/parameters/small-visit-percent.yaml';
import socialRates from '#content/law/parameters/compulsory-rates.yaml';
import survivorRates from '#content/law/parameters/survivor-monthly-rates.yaml';
import taxRates from '#content/law/parameters/income-tax-rates.yaml';
import unemploymentCeiling from '#content/law/parameters/unemployment-ceiling-multiple.yaml';
import unemploymentRates from '#content/law/parameters/unemployment-rates.yaml';
import { addDays, day, month, monthOf, type Day } from '#law/month';
import { entryOn, ifKnown, numberOn, tableOn, type Parameter } from '#law/parameter';
import { toNumber } from '#rules/core/exact';
import { referenceLevel } from '#rules/core/reference-level';
import { birthGrant } from '#rules/family/birth-grant';
import { birthSupport, screeningSupport } from '#rules/family/birth-support';
import { funeralGrant } from '#rules/family/funeral-grant';
import { maternityBenefit } from '#rules/family/maternity';
import { paternityBenefit } from '#rules/family/paternity';
import { survivorMonthly } from '#rules/family/survivor-monthly';
import { copaymentLeft } from '#rules/health/copay-year';
import { hospitalBill } from '#rules/health/hospital-bill';
import { lumpWithdrawal } from '#rules/withdrawal/lump-withdrawal';
import { REGIONS } from '#rules/work/employment-contribution';
import { netWage } from '#rules/work/gross-net';
import { recovery } from '#rules/work/recovery';
import { longSickLeave, sickLeave } from '#rules/work/sickness';
import { unemploymentBenefit } from '#rules/work/unemployment-benefit';
import { workAccidentDeath } from '#rules/work/work-accident';

/** Luật BHXH 2024; Luật Việc làm 2025 and the tax of 2026; the reference level and Luật Dân số; the latter for everybody. */
const TURNS = ['2025-07-01', '2026-01-01', '2026-07-01', '2027-01-01'].map(day);
const ASKED: Day[] = TURNS.flatMap((turn) => [addDays(turn, -1), turn]);

const WAGE = 12_000_000;
/** Above every limit of a base. */
const HIGH = 150_000_000;

const of = (parameter: Parameter, on: Day, key?: string): number =>
  key === undefined ? numberOn(parameter, on).value : entryOn(parameter, on, key).value;
const level = (on: Day): number => referenceLevel(monthOf(on)).value;
const wageOf = (on: Day, gross: number) => netWage({ on: monthOf(on), gross, dependants: 1, region: 'region-1' }).value;
const secondChild = { children: 1, livingChildren: 1, averageWage: WAGE };
const sick = { paidMonths: 60, heavy: false, usedDays: 0, base: WAGE };
const copay = (on: Day) => toNumber(copaymentLeft({ on: monthOf(on), continuousYears: 6, coPaidThisYear: 0 })!.left);

/** The tax of a month on what is left to tax, the bands one by one. */
function taxOn(on: Day, taxable: number): number {
  const limits = tableOn(bands, on).value;
  let from = 0;
  let tax = 0;
  for (const [band, rate] of Object.entries(tableOn(taxRates, on).value)) {
    const to = Math.min(taxable, limits[band] ?? Infinity);
    if (to > from) tax += ((to - from) * rate) / 100;
    from = limits[band] ?? from;
  }
  return Math.round(tax);
}

interface Subject {
  name: string;
  /** Where the law says so. */
  article: string;
  rule: (on: Day) => number;
  law: (on: Day) => number;
  /** The first day the rule answers for; absent where it knows older law too. */
  from?: string;
}

const SUBJECTS: Subject[] = [
  ...REGIONS.map((region) => ({
    name: `unemployment, the highest of ${region}`,
    article: 'Luật Việc làm 2025 Điều 39 khoản 1',
    rule: (on: Day) => unemploymentBenefit({ on: monthOf(on), monthsPaid: 24, averageWage: HIGH, region }).value.monthly,
    law: (on: Day) => of(capMultiple, on) * of(minimumWage, on, region),
  })),
  {
    name: 'unemployment, of a common wage',
    article: 'Luật Việc làm 2025 Điều 39 khoản 1',
    rule: (on) => unemploymentBenefit({ on: monthOf(on), monthsPaid: 24, averageWage: WAGE, region: 'region-4' }).value.monthly,
    law: (on) => (of(benefitRate, on) * WAGE) / 100,
  },
  {
    name: 'lump withdrawal, the wage of 2015 today',
    article: 'Luật BHXH 2024 Điều 72 khoản 2, Điều 70 khoản 5: the table of the year of the decision',
    rule: (on) =>
      lumpWithdrawal({
        on: monthOf(on),
        periods: [{ from: month('2015-01'), to: month('2015-12'), wage: WAGE }],
        reason: 'stopped-12-months',
      }).value.average,
    law: (on) => Math.round(of(coefficients, on, '2015') * WAGE),
  },
  {
    name: 'maternity, the payment for a child',
    article: 'Luật BHXH 2024 Điều 58 khoản 4',
    rule: (on) => maternityBenefit({ on: monthOf(on), ...secondChild }).value.lump,
    law: (on) => of(birthLump, on) * level(on),
  },
  {
    name: 'maternity, months of leave for a second child',
    article: 'Bộ luật Lao động Điều 139 khoản 1',
    rule: (on) => maternityBenefit({ on: monthOf(on), ...secondChild }).value.leaveMonths,
    law: (on) => tableOn(leaveMonths, on).value['second-child'] ?? of(leaveMonths, on, 'standard'),
  },
  {
    name: 'the father’s days for a second child',
    article: 'Luật BHXH 2024 Điều 53 khoản 2',
    rule: (on) => paternityBenefit({ on: monthOf(on), ...secondChild, surgery: false, under32Weeks: false }).value.days,
    law: (on) => tableOn(paternityDays, on).value['second-child'] ?? of(paternityDays, on, 'standard'),
    from: '2025-07-01',
  },
  {
    name: 'the grant of voluntary payers',
    article: 'Luật BHXH 2024 Điều 95',
    rule: (on) => birthGrant({ on: monthOf(on), children: 2 }).value.amount,
    law: (on) => 2 * of(birthGrantOf, on),
  },
  {
    name: 'birth money of a low-fertility province',
    article: 'Luật Dân số Điều 14 khoản 1, Điều 30 khoản 2',
    rule: (on) => birthSupport({ on, verySmallEthnic: false, lowFertilityProvince: true, secondChild: false }).value.minimum,
    law: (on) => ifKnown(() => of(birthSupportOf, on, 'low-fertility-province')) ?? 0,
  },
  {
    name: 'screening of a newborn, everybody’s',
    article: 'Nghị định 168/2026 Điều 10, 14',
    rule: (on) => screeningSupport({ on, kind: 'newborn', cost: WAGE, priorityGroup: false }).value.support,
    law: (on) => ifKnown(() => of(screeningOf, on, 'newborn-everyone')) ?? 0,
  },
  {
    name: 'sick pay',
    article: 'Luật BHXH 2024 Điều 45; Thông tư 12/2025 Điều 6',
    rule: (on) => sickLeave({ on: monthOf(on), ...sick, days: 5 }).value.amount!,
    law: (on) => (5 * of(sickRates, on, 'standard') * WAGE) / 100 / of(divisor, on, 'working-day'),
  },
  {
    name: 'sick days of a year',
    article: 'Luật BHXH 2024 Điều 43 khoản 1',
    rule: (on) => sickLeave({ on: monthOf(on), ...sick, days: 300 }).value.days,
    law: (on) => of(sickDays, on, 'normal-0'),
  },
  {
    name: 'a long illness, days after those of the year',
    article: 'Luật BHXH 2024 Điều 43 khoản 2, Điều 45 khoản 3',
    rule: (on) => longSickLeave({ on: monthOf(on), ...sick, usedDays: 30, days: 10 }).value.amount!,
    law: (on) => (10 * of(sickRates, on, 'long-0') * WAGE) / 100 / of(divisor, on, 'working-day'),
    from: '2025-07-01',
  },
  {
    name: 'a day of rest',
    article: 'Luật BHXH 2024 Điều 46 khoản 3',
    rule: (on) => recovery({ on: monthOf(on), after: 'birth', children: 1, surgery: false }).value.amount / 5,
    law: (on) => (of(recoveryPercent, on) * level(on)) / 100,
  },
  {
    name: 'hospital, outpatient at a former provincial one without referral, percent',
    article: 'Luật BHYT Điều 22 khoản 4; Nghị định 188/2025 Điều 19',
    rule: (on) =>
      hospitalBill({ on: monthOf(on), bill: WAGE, card: 'employee', place: 'basic-outpatient-former-provincial' }).value.ratePercent,
    law: (on) => (of(outOfLine, on, 'basic-outpatient-former-provincial') * of(cardLevels, on, 'employee')) / 100,
    from: '2025-07-01',
  },
  {
    name: 'hospital, a visit of exactly the small amount is not small',
    article: 'Nghị định 188/2025 Điều 17',
    rule: (on) => hospitalBill({ on: monthOf(on), bill: (of(smallVisit, on) * level(on)) / 100, card: 'employee' }).value.ratePercent,
    law: (on) => of(cardLevels, on, 'employee'),
    from: '2025-07-01',
  },
  {
    name: 'hospital, one đồng less is',
    article: 'Nghị định 188/2025 Điều 17',
    rule: (on) => hospitalBill({ on: monthOf(on), bill: (of(smallVisit, on) * level(on)) / 100 - 1, card: 'employee' }).value.fund,
    law: (on) => (of(smallVisit, on) * level(on)) / 100 - 1,
    from: '2025-07-01',
  },
  {
    name: 'hospital, co-payments of a year for who has paid none',
    article: 'Luật BHYT Điều 22 khoản 1 điểm d; Nghị định 188/2025 Điều 18',
    rule: (on) => copay(on),
    law: (on) => of(copayCap, on) * level(on),
    from: '2025-07-01',
  },
  {
    name: 'funeral grant',
    article: 'Luật BHXH 2024 Điều 85 khoản 2',
    rule: (on) => funeralGrant({ on: monthOf(on) }).value.amount,
    law: (on) => of(funeralOf, on) * level(on),
  },
  {
    name: 'monthly allowance of a child, and of one without a carer',
    article: 'Luật BHXH 2024 Điều 87 khoản 1',
    rule: (on) =>
      survivorMonthly({
        on: monthOf(on),
        relatives: [
          { relation: 'child', ageMonths: 60 },
          { relation: 'child', ageMonths: 60, noCarer: true },
        ],
      }).value.total,
    law: (on) => ((of(survivorRates, on, 'standard') + of(survivorRates, on, 'higher')) * level(on)) / 100,
    from: '2025-07-01',
  },
  {
    name: 'a death at work',
    article: 'Luật An toàn, vệ sinh lao động Điều 53',
    rule: (on) => workAccidentDeath({ on: monthOf(on) }).value.lump,
    law: (on) => of(accidentDeath, on) * level(on),
  },
  {
    name: 'net wage, the highest social and health insurance',
    article: 'Luật BHXH 2024 Điều 31 khoản 1 điểm đ, Điều 33; Nghị định 188/2025 Điều 6 khoản 1',
    rule: (on) => wageOf(on, HIGH).social + wageOf(on, HIGH).health,
    law: (on) =>
      ((of(socialRates, on, 'pension-employee') + of(healthRates, on, 'employee')) * of(baseLimits, on, 'ceiling') * level(on)) / 100,
    from: '2025-07-01',
  },
  {
    name: 'net wage, the highest unemployment insurance',
    article: 'Luật Việc làm 2025 Điều 34 khoản 2',
    rule: (on) => wageOf(on, HIGH).unemployment,
    law: (on) => (of(unemploymentRates, on, 'employee') * of(unemploymentCeiling, on) * of(minimumWage, on, 'region-1')) / 100,
    from: '2025-07-01',
  },
  {
    name: 'net wage, what is taxed',
    article: 'Luật Thuế thu nhập cá nhân 2025 Điều 10; Nghị quyết 110/2025/UBTVQH15',
    rule: (on) => wageOf(on, 40_000_000).taxable,
    law: (on) => 40_000_000 - wageOf(on, 40_000_000).insurance - of(relief, on, 'self') - of(relief, on, 'dependant'),
    from: '2025-07-01',
  },
  {
    name: 'net wage, the tax',
    article: 'Luật Thuế thu nhập cá nhân 2025 Điều 9',
    rule: (on) => wageOf(on, HIGH).tax,
    law: (on) => taxOn(on, wageOf(on, HIGH).taxable),
    from: '2025-07-01',
  },
];

describe.each(SUBJECTS)('$name ($article)', ({ rule, law, from }) => {
  test.each(ASKED.map((on) => [on]))('%s', (on) => {
    const said = ifKnown(() => rule(on));
    if (from !== undefined && on < from) expect(said).toBeUndefined();
    else expect(said).toBe(law(on));
  });
});

describe('which law turned on which day', () => {
  /** The days of the four on which a figure changes. */
  const turnsOf = (name: string) => {
    const { rule } = SUBJECTS.find((one) => one.name === name)!;
    return TURNS.filter((turn) => ifKnown(() => rule(addDays(turn, -1))) !== ifKnown(() => rule(turn)));
  };
  test.each<[string, string[]]>([
    ['unemployment, the highest of region-1', ['2026-01-01']],
    ['unemployment, of a common wage', []],
    ['maternity, the payment for a child', ['2026-07-01']],
    ['maternity, months of leave for a second child', ['2026-07-01']],
    ['the father’s days for a second child', ['2025-07-01', '2026-07-01']],
    ['the grant of voluntary payers', ['2025-07-01']],
    ['birth money of a low-fertility province', ['2027-01-01']],
    ['screening of a newborn, everybody’s', ['2027-01-01']],
    ['sick pay', []],
    ['sick days of a year', []],
    ['a day of rest', ['2026-07-01']],
    ['hospital, outpatient at a former provincial one without referral, percent', ['2025-07-01', '2026-07-01']],
    ['hospital, co-payments of a year for who has paid none', ['2025-07-01', '2026-07-01']],
    ['funeral grant', ['2026-07-01']],
    ['net wage, the highest social and health insurance', ['2025-07-01', '2026-07-01']],
    ['net wage, the highest unemployment insurance', ['2025-07-01', '2026-01-01']],
    ['net wage, the tax', ['2025-07-01', '2026-01-01', '2026-07-01']],
  ])('%s: %j', (name, turns) => {
    expect(turnsOf(name)).toEqual(turns);
  });
});

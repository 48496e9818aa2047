/** Every rule shows how it came to its answer: steps that hold the answer, say their article, and can be worked out with a pencil. */
import { describe, expect, test } from 'vitest';
import { month, type Month } from '#law/month';
import { accidentBenefit, accidentContribution } from '#rules/accident-insurance';
import type { Answer, Step } from '#rules/answer';
import { formatQuantity } from '#rules/answer';
import { averageIncome } from '#rules/average-income';
import { backPayment } from '#rules/back-payment';
import { birthGrant } from '#rules/birth-grant';
import { contribution } from '#rules/contribution';
import { employmentContribution } from '#rules/employment-contribution';
import { toNumber } from '#rules/exact';
import { extendedAverage } from '#rules/extended-average';
import { farmChoice } from '#rules/farm-choice';
import { funeralGrant } from '#rules/funeral-grant';
import { healthGift, voluntaryGift } from '#rules/gift';
import { yearlyHealth } from '#rules/health-card';
import { healthSupport } from '#rules/health-support';
import { hospitalBill } from '#rules/hospital-bill';
import { householdHealth } from '#rules/household-health';
import { incomeLimits } from '#rules/income-limits';
import { topUp } from '#rules/local-budget';
import { monthlyAllowance } from '#rules/monthly-allowance';
import { ownerContribution } from '#rules/owner-contribution';
import { pension } from '#rules/pension';
import { pensionTarget } from '#rules/pension-target';
import { pensionerHealth } from '#rules/pensioner-health';
import { plan } from '#rules/plan';
import { refund } from '#rules/refund';
import { retirementAge } from '#rules/retirement-age';
import { retirementGrant } from '#rules/retirement-grant';
import { socialPension } from '#rules/social-pension';
import { stateSupportPaid } from '#rules/state-support-paid';
import { supportMonths } from '#rules/support';
import { survivorLump, survivorLumpOfPensioner } from '#rules/survivor-lump';
import { unemploymentBenefit } from '#rules/unemployment-benefit';
import { villageStaffContribution } from '#rules/village-staff-contribution';
import { withdrawal } from '#rules/withdrawal';

const NOW = month('2026-11');
const career = { on: NOW, monthsBefore2014: 17, monthsFrom2014: 101, averageIncome: 2_345_678 };
// A package prepaid before the line of a later year is known counts provisionally, a past one never.
const past = { from: month('2018-01'), to: month('2026-06'), groups: ['poor' as const] };

interface Example {
  rule: string;
  of: (on: Month) => Answer<unknown>;
  /** The amounts of the answer that its steps must hold. */
  shows: (value: never) => number[];
  /** Parameters published year by year that the rule rests on. */
  yearly: string[];
}
const example = <T>(
  rule: string,
  of: (on: Month) => Answer<T>,
  shows: (value: T) => (number | undefined)[],
  ...yearly: string[]
): Example => ({ rule, of, shows, yearly }) as Example;
const LINE = 'rural-poverty-line';
const INTEREST = 'fund-monthly-interest';

const EXAMPLES: Example[] = [
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
];

/** The arithmetic of a formula, where it is nothing but numbers, units and signs; undefined where words take part. */
function workedOut(formula: string): number | undefined {
  const sum = formula
    .replace(/\(tổng hệ số [^)]*\)/, '')
    .replace(/(đồng|tháng|năm|con|người|hệ số|lần)/g, '')
    .replace(/(\d)\.(?=\d{3})/g, '$1')
    .replace(/(\d),(?=\d)/g, '$1.')
    .replace(/([\d.]+)\s?%/g, '($1*0.01)')
    .replace(/×/g, '*')
    .replace(/[÷]/g, '/')
    .replace(/−/g, '-')
    .trim();
  // "18 năm 5 tháng" is a duration, not a sum.
  return /^[\d.*/+\-()\s]+$/.test(sum) && !/\d\s+\d/.test(sum) ? Number(new Function(`return ${sum}`)()) : undefined;
}
const amountOf = ({ result }: Step): number => (typeof result.amount === 'string' ? NaN : toNumber(result.amount, 6));

describe.each(EXAMPLES)('$rule', ({ of, shows, yearly }) => {
  const { value, steps } = of(NOW);

  test('its steps hold the answer', () => {
    expect(steps.length).toBeGreaterThan(0);
    const held = steps.map((one) => Math.round(amountOf(one)));
    for (const amount of shows(value as never)) expect(held).toContain(amount);
  });

  test('each step has a name, a result, and an article unless it only sums up others', () => {
    for (const one of steps) {
      expect(one.key).not.toBe('');
      expect(one.label).not.toBe('');
      expect(formatQuantity(one.result)).not.toMatch(/NaN|undefined|^$/);
      if (one.formula !== undefined) expect(one.formula).not.toMatch(/NaN|undefined|^$/);
      for (const cite of one.cites) expect(cite.short).not.toBe('');
    }
    expect(new Set(steps.map(({ key }) => key)).size).toBe(steps.length);
    expect(steps.some(({ cites }) => cites.length > 0)).toBe(true);
  });

  test('its formulas can be worked out with a pencil', () => {
    for (const one of steps) {
      const sum = one.formula === undefined ? undefined : workedOut(one.formula);
      if (sum === undefined) continue;
      // Factors stand on paper with four places.
      const unit = one.result.unit === '%' ? 100 : 1;
      expect(Math.abs(sum * unit - amountOf(one)), `${one.key}: ${one.formula}`).toBeLessThanOrEqual(1 + Math.abs(sum) * 4e-6);
    }
  });

  test('in a year not yet published it says which figures are provisional, today none', () => {
    expect(of(NOW).provisional).toEqual([]);
    expect(of(month('2031-03')).provisional.map(({ parameter }) => parameter)).toEqual(yearly);
  });
});

test('most formulas are plain arithmetic, so the check above means something', () => {
  const formulas = EXAMPLES.flatMap(({ of }) => of(NOW).steps.flatMap(({ formula }) => (formula === undefined ? [] : [formula])));
  expect(formulas.filter((formula) => workedOut(formula) !== undefined).length / formulas.length).toBeGreaterThan(0.75);
});

/** Paying month by month from today on: what each month costs as the law on record changes, and the pension it leads to. */
import { parameterById } from '#law/all';
import { formatInteger, formatMonth } from '#law/format';
import { addMonths, firstDay, type Month } from '#law/month';
import { numberOn } from '#law/parameter';
import { extendedAverage } from '#rules/pension/extended-average';
import { pension } from '#rules/pension/pension';
import { plan } from '#rules/voluntary/plan';
import { retirementAge, type Sex } from '#rules/pension/retirement-age';
import { socialPensionFrom, socialPensionLevel } from '#rules/pension/social-pension';
import type { Group } from '#rules/voluntary/support';

export interface PaidYears {
  from: Month;
  years: number;
  /** Chosen income, đồng/tháng, or the lowest of each month. */
  income: number | 'floor';
  group?: Group;
  /** Paid before: years, and their average income with coefficients, đồng/tháng. */
  had?: { years: number; average: number };
}

/** Years paid before, as an author gives them: both or none. */
export const paidBefore = (years: number | undefined, average: number | undefined): PaidYears['had'] =>
  years === undefined || average === undefined ? undefined : { years, average };

/** The fewest years that lead to a pension. */
export const fewestYears = (on: Month) => numberOn(parameterById('pension-years'), firstDay(on)).value;

const planOf = ({ from, years, income, group = 'other' }: PaidYears) => plan({ from, months: years * 12, income, groups: [group] });

/** What is paid for all those years, đồng. */
export const plannedPayable = (paid: PaidYears) => planOf(paid).value.payable;

/** The pension, đồng/tháng, of who pays so many years; coming years count with the lowest coefficient. */
export function plannedPension(paid: PaidYears, sex: Sex) {
  const { years: yearsHad, average: averageHad } = paid.had ?? { years: 0, average: 0 };
  const answer = planOf(paid);
  const further = answer.value.stretches;
  const { average, months } = extendedAverage({ on: paid.from, average: averageHad, months: yearsHad * 12, further }).value;
  const monthly = pension({ sex, months, retireOn: addMonths(paid.from, paid.years * 12), averageIncome: average }).value.monthly ?? 0;
  return { monthly, provisional: answer.provisional };
}

/** What a month costs, đồng, from each month on in which that changes; the first is the first month paid. */
export function pricesOf(paid: PaidYears): { from: Month; payable: number }[] {
  return planOf(paid).value.stretches.map(({ from, monthly }) => ({ from, payable: monthly.payable }));
}

/** "387.200 từ 01/2027": every later price of a month, đồng. */
export function laterPrices(paid: PaidYears): string {
  const [, ...later] = pricesOf(paid);
  return later.map(({ from, payable }) => `${formatInteger(payable)} từ ${formatMonth(from)}`).join(', ');
}

export interface SocialPensionBeside {
  /** đồng/tháng */
  amount: number;
  /** Ages in months. */
  age: number;
  pensionAge: number;
  /** Months in which who retires at the end of those years draws a pension and would not yet draw the social pension. */
  monthsBefore: number;
}

/**
 * The social pension someone could wait for instead, seen from who reaches retirement age at the end of the years paid;
 * poor and near-poor people draw it earlier. Luật BHXH 2024 Điều 21.
 */
export function socialPensionBeside({ from, years, group = 'other' }: PaidYears, sex: Sex): SocialPensionBeside {
  const end = addMonths(from, years * 12);
  const { age: latest } = retirementAge({ sex, birth: from }).value;
  const birth = addMonths(end, -latest);
  const { age: pensionAge } = retirementAge({ sex, birth }).value;
  const { age } = socialPensionFrom(from, birth, group === 'poor' || group === 'near-poor');
  return { amount: socialPensionLevel(from).value, age: age.value, pensionAge, monthsBefore: age.value - pensionAge };
}

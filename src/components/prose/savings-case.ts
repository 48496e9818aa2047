/** The same money into BHXH and into a bank deposit, on the assumptions of content/assumptions.yaml; none of them is law. */
import { month } from '#law/month';
import { pensionProjection } from '#rules/pension/pension-projection';
import type { Sex } from '#rules/pension/retirement-age';
import { compareSavings } from '#rules/voluntary/savings-comparison';
import type { Group } from '#rules/voluntary/support';
import { assumptions } from '#site/assumptions';

export interface SavingsCase {
  sex: Sex;
  /** Month of birth, YYYY-MM. */
  birth: string;
  /** First month paid; the example starts there whatever the day of the reader. */
  from: string;
  years: number;
  income: number;
  group?: Group;
}

/** The longest time the comparison looks ahead. */
export const [, MOST_YEARS] = assumptions['years-lived'].range!;

/**
 * Both ways for one person, paying month by month from `from`. Coefficients of coming years count as the law's minimum, so
 * that the pension is not made larger by an assumption. `bankRate` in percent a year.
 */
export function savingsCase(person: SavingsCase, bankRate = assumptions['bank-rate'].value) {
  const from = month(person.from);
  const projection = pensionProjection({
    sex: person.sex,
    birth: month(person.birth),
    on: from,
    history: [],
    plan: { from, months: person.years * 12, income: person.income, groups: [person.group ?? 'other'] },
    assumedRise: { low: 0, base: 0, high: 0 },
  });
  const comparison = compareSavings({
    payments: projection.value.plan!.stretches,
    pensionFrom: projection.value.retireOn,
    pension: projection.value.monthly.base,
    grant: projection.value.retirementGrant.base,
    bankRate,
    pensionRise: assumptions['pension-rise'].value,
    years: MOST_YEARS,
  });
  return { projection, comparison };
}

/** Results that rest on assumptions are shown rounded: more digits would promise more than is known. */
export function roughly(amount: number): number {
  const nearest = 10 ** 4;
  return Math.round(amount / nearest) * nearest;
}

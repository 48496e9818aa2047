/** From the pension wanted back to what must be paid; fetched when a reader asks for it. */
import { incomeForPension, monthsForPension } from '#rules/pension-goal';
import type { Values } from './fields';
import { yearsOf, type Person } from './person';

export interface Goal {
  /** The income that leads to the pension wanted in the plan's months; absent when none does. */
  income?: number;
  /** Months to pay on the income chosen instead; absent when that never suffices. */
  months?: number;
  /** The same pension by years paid in all; no income where none leads there. */
  rows: { years: number; income?: number }[];
}

export type GoalRules = typeof import('./goal');

/** Undefined when nothing is left to pay. */
export function goalOf(values: Values, person: Person): Goal | undefined {
  const { plan } = person;
  if (!plan) return undefined;
  const input = { ...person, plan, pension: values.want };
  const income = incomeForPension(input);
  const months = monthsForPension(input);
  return {
    ...(income === undefined ? {} : { income }),
    ...(months === undefined ? {} : { months }),
    rows: yearsOf(person)
      .slice(0, 4)
      .map((years) => {
        const needed = incomeForPension({ ...input, plan: { ...plan, months: years * 12 - person.paid } });
        return { years, ...(needed === undefined ? {} : { income: needed }) };
      }),
  };
}

/** From the answers to what the rules are asked: what was paid, and what will be. */
import { addMonths, later, monthOf, monthsBetween, yearOf, type Day, type Month } from '#law/month';
import type { IncomePeriod } from '#rules/core/average-income';
import { requiredMonths } from '#rules/pension/required-months';
import { history, type History } from '#rules/voluntary/history';
import type { ProjectionInput } from '#rules/pension/pension-projection';
import type { PlanInput } from '#rules/voluntary/plan';
import { retirementAge } from '#rules/pension/retirement-age';
import type { Values } from './fields';

export interface Person extends Pick<ProjectionInput, 'sex' | 'birth' | 'on' | 'lowest'> {
  history: IncomePeriod[];
  /** Months paid so far. */
  paid: number;
  /** What was stated period by period, if anything was. */
  stated?: History;
  /** Absent when nothing more is paid. */
  plan?: PlanInput;
}

export function personOf(values: Values, today: Day): Person {
  const { sex, birth } = values;
  const on = monthOf(today);
  const stated = values.history.length > 0 ? history(values.history) : undefined;
  // Months without their incomes count as paid on the income chosen, at today's coefficient.
  const paid = stated ? stated.months : values.paid;
  const plan = planOf(values, on, paid, stated?.last);
  return {
    sex,
    birth,
    on,
    history: stated ? stated.incomes : [{ year: yearOf(on), months: paid, income: values.income }],
    paid,
    ...(stated ? { stated } : {}),
    ...(plan ? { plan } : {}),
  };
}

function planOf(values: Values, on: Month, paid: number, lastPaid: Month | undefined): PlanInput | undefined {
  if (values.mode === 'stop') return undefined;
  // A month already paid is not paid again.
  const from = lastPaid ? later(values.from, addMonths(lastPaid, 1)) : values.from;
  const until = values.until === '' ? enoughFrom(values, on, from, paid) : values.until;
  const months = monthsBetween(from, until);
  if (months === 0) return undefined;
  return { from, months, income: values.income, groups: [values.group], monthsSupported: values.used };
}

/** The month in which the retirement age is reached. */
export function reachedOn({ sex, birth }: Pick<Values, 'sex' | 'birth'>): Month {
  return retirementAge({ sex, birth }).value.reachedOn;
}

/** The month in which both the age and the years are reached. */
function enoughFrom(values: Values, on: Month, from: Month, paid: number): Month {
  return later(reachedOn(values), addMonths(from, requiredMonths(on) - paid - 1));
}

/** Years beyond the fewest, for tables and the curve. */
const FURTHER_YEARS = [0, 5, 10, 15, 20, 25];

/** Whole years in all that still leave something to pay. */
export function yearsOf(person: Person): number[] {
  const fewest = requiredMonths(person.on) / 12;
  return FURTHER_YEARS.map((more) => fewest + more).filter((years) => years * 12 > person.paid);
}

/** The last month of a plan that makes so many years in all. */
export function untilYears({ plan, paid }: Person, years: number): Month | undefined {
  return plan && years * 12 > paid ? addMonths(plan.from, years * 12 - paid - 1) : undefined;
}

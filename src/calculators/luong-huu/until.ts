/** What is paid by the end of a month. Apart, for only the parts fetched later ask it. */
import { monthsBetween, type Month } from '#law/month';
import type { PlanInput } from '#rules/voluntary/plan';
import type { Person } from './person';

/** The plan as far as it is paid by then; absent when nothing of it is. */
export function planUntil({ plan }: Person, until: Month): PlanInput | undefined {
  const months = plan && Math.min(plan.months, monthsBetween(plan.from, until));
  return plan && months ? { ...plan, months } : undefined;
}

/** Months paid in all by then. */
export function paidUntil(person: Person, until: Month): number {
  return person.paid + (planUntil(person, until)?.months ?? 0);
}

import { addMonths } from '#law/month';
import type { Dong, Months } from '#law/units';
import { requiredMonths } from './required-months';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { requireWholeDong } from '#rules/core/input';
import { pensionProjection, type ProjectionInput } from './pension-projection';
import type { PlanInput } from '#rules/voluntary/plan';

/** A projection whose plan still lacks its income or its length. */
export interface GoalInput extends Omit<ProjectionInput, 'plan' | 'assumedRise'> {
  /** Pension wanted, đồng/tháng. */
  pension: Dong;
  plan: PlanInput;
}

/** What is projected rests on no assumed rise. */
const NO_RISE = { low: 0, base: 0, high: 0 };

/** No plan of anybody alive is longer. */
const MOST_YEARS = 50;

/**
 * The lowest income to choose (đồng/tháng) for the plan's months so that the pension reaches the one wanted, with the history
 * and with the floors and ceilings of each month; undefined when even the highest income does not lead there.
 * A higher income never lowers the pension, so halving a range finds it. Luật BHXH 2024 Điều 31, 98, 99, 104.
 * Rejects amounts that are not whole đồng and what the projection rejects.
 */
export function incomeForPension(input: GoalInput): Dong | undefined {
  requireWholeDong('pension', input.pension);
  const { from, months } = input.plan;
  const { min, max } = incomeLimits({ on: from, income: 0 }).value;
  const pensionAt = (income: Dong) => pensionOf(input, { ...input.plan, income });
  const reached = (income: Dong) => pensionAt(income) >= input.pension;

  const top = pensionAt(max);
  if (top < input.pension) return undefined;
  // From the floor at the plan's end on, which is its highest, the pension is a straight line of the income.
  const straight = Math.max(min, incomeLimits({ on: addMonths(from, months), income: 0 }).value.min);
  const { monthly, minimum } = projected(input, { ...input.plan, income: straight });
  const bottom = monthly.base;
  if (bottom >= input.pension) return reached(min) ? min : lowest(min, straight, reached);
  // Where the lowest pension of the law holds, the line is level at first.
  if (minimum !== undefined) return lowest(straight, max, reached);
  const perDong = (top - bottom) / (max - straight);
  const near = Math.round(straight + (input.pension - bottom) / perDong);
  // The average and the pension are rounded to whole đồng, at the ends of the line as well: together by less than four.
  const off = Math.ceil(4 / perDong);
  return lowest(near - off, near + off, reached);
}

/**
 * The fewest months to pay on the plan's income so that the pension reaches the one wanted; undefined when it never does.
 * Looked for year by year: once the rate is at its highest, further months on a low income lower the average again, so that
 * halving the range could miss it. Luật BHXH 2024 Điều 98, 99, 104. Rejects what the projection rejects.
 */
export function monthsForPension(input: GoalInput): Months | undefined {
  requireWholeDong('pension', input.pension);
  const reached = (months: Months) => pensionOf(input, { ...input.plan, months }) >= input.pension;
  if (reached(1)) return 1;
  const paid = input.history.reduce((sum, period) => sum + period.months, 0);
  const fewest = Math.max(1, Math.ceil((requiredMonths(input.on) - paid) / 12));
  for (let years = fewest; years <= MOST_YEARS; years++) if (reached(years * 12)) return lowest(years * 12 - 12, years * 12, reached);
  return undefined;
}

function pensionOf(input: GoalInput, plan: PlanInput): Dong {
  return projected(input, plan).monthly.base;
}

/** The pension is 0 without a right to one. */
function projected({ sex, birth, on, history, lowest }: GoalInput, plan: PlanInput) {
  return pensionProjection({ sex, birth, on, history, plan, lowest, assumedRise: NO_RISE }).value;
}

/** The lowest whole number for which `holds`, which is false for `low` and true for `high`. */
function lowest(low: number, high: number, holds: (value: number) => boolean): number {
  let [no, yes] = [low, high];
  while (yes - no > 1) {
    const middle = Math.floor((no + yes) / 2);
    if (holds(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}

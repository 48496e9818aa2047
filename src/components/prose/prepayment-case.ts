/** What pages say about paying a package in the last month of the old lowest income: the coming change, else the last one. */
import { addMonths, firstDay, type Month } from '#law/month';
import { lastFloorChange, nextFloorChange, type FloorChange } from '#rules/voluntary/coming-floor';
import { comparePrepayment, type PackageMethod } from '#rules/pension/prepayment-comparison';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { requiredMonths } from '#rules/pension/required-months';
import type { Sex } from '#rules/pension/retirement-age';
import type { Group } from '#rules/voluntary/support';

/** The change a page of that month tells of. */
export function floorChangeOf(on: Month): FloorChange {
  const change = nextFloorChange(firstDay(on)) ?? lastFloorChange(firstDay(on));
  if (!change) throw new RangeError(`the lowest income never changed before ${on}`);
  return change;
}

export interface PrepaymentCase {
  method: PackageMethod;
  income?: number | 'floor' | undefined;
  group?: Group | undefined;
  sex?: Sex | undefined;
  /** Years of the whole career; just enough for a pension unless given. */
  years?: number | undefined;
}

/** Both ways from the last month before the change on. */
export function prepaymentCase({ method, income = 'floor', group = 'other', sex = 'female', years }: PrepaymentCase, on: Month) {
  const change = floorChangeOf(on);
  const paidIn = addMonths(change.from, -1);
  const chosen = income === 'floor' ? incomeLimits({ on: paidIn, income: 0 }).value.min : income;
  const careerMonths = years === undefined ? requiredMonths(paidIn) : years * 12;
  const answer = comparePrepayment({ on: paidIn, income: chosen, method, groups: [group], sex, careerMonths });
  return { change, paidIn, income: chosen, group, sex, careerMonths, ...answer };
}

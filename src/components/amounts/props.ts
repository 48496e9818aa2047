/** What <Amount> may be asked with, and how an amount reads it. */
import type { Month } from '#law/month';
import type { Region } from '#rules/work/employment-contribution';
import type { HealthGroup } from '#rules/health-support';
import { incomeLimits } from '#rules/income-limits';
import { exact, multiply, percent, round } from '#rules/exact';
import { referenceLevel } from '#rules/reference-level';
import type { Sex } from '#rules/retirement-age';
import type { WithdrawalReason } from '#rules/withdrawal';

export interface AmountProps {
  /** Position in the household, 1 = first to join. */
  person?: number;
  people?: number;
  months?: number;
  group?: HealthGroup;
  /** đồng/tháng, or "floor" for the lowest allowed. */
  income?: number | 'floor';
  wage?: number;
  region?: Region;
  side?: 'employee' | 'employer';
  part?: string;
  sex?: Sex;
  birth?: string;
  /** Years paid; for a pension, the fewest the law asks unless given. */
  years?: number;
  credited?: number;
  average?: number;
  paid?: number;
  support?: number;
  reason?: WithdrawalReason;
  pension?: number;
  /** Children born at once. */
  births?: number;
  /** Cost of one visit that health insurance covers, đồng. */
  bill?: number;
  /** Benefit level of the card: key of health-benefit-rates. */
  card?: string;
  /** Where one goes without referral: key of health-out-of-line-rates. */
  place?: string;
  /** Percent of working capacity lost. */
  loss?: number | 'death';
  daily?: boolean;
  /** What the local budget adds, percent of the contribution at the poverty line. */
  percent?: number;
  /** First month paid, YYYY-MM. */
  from?: string;
}

/** One amount as printed, at the law of a month. */
export type Compute = (props: AmountProps, on: Month) => string;

export const FULL = 12;
export const need = <T>(value: T | undefined, name: string): T => {
  if (value === undefined) throw new RangeError(`<Amount> needs ${name}`);
  return value;
};
export const incomeOf = (props: AmountProps, on: Month) =>
  props.income === undefined || props.income === 'floor' ? incomeLimits({ on, income: 0 }).value.min : props.income;
export const pick = (values: object, part: string | undefined, fallback: string): number => {
  const value = (values as Record<string, unknown>)[part ?? fallback];
  if (typeof value !== 'number') throw new RangeError(`<Amount> has no part "${part}"`);
  return value;
};
export const percentOfLevel = (rate: number, on: Month) => round(multiply(percent(rate), exact(referenceLevel(on).value)));

/** How an amount is described: the properties it takes, and the rule that computes it for a month. */
import type { z } from 'zod';
import { exact, multiply, percent, round } from '#rules/core/exact';
import { firstDay, type Month } from '#law/month';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { parameterById } from '#law/all';
import { entryOn, numberOn } from '#law/parameter';
import { referenceLevel } from '#rules/core/reference-level';
import { readProps, type Shape } from '#components/props/check';

/** One amount as printed, at the law of a month; rejects properties its shape does not know. */
export interface Amount {
  shape: Shape;
  compute: (props: Readonly<Record<string, unknown>>, on: Month) => string;
}

export function amount<S extends Shape>(shape: S, compute: (props: z.output<z.ZodObject<S>>, on: Month) => string): Amount {
  return { shape, compute: (props, on) => compute(readProps(shape, props, on), on) };
}

export const incomeOf = (income: number | 'floor', on: Month) => (income === 'floor' ? incomeLimits({ on, income: 0 }).value.min : income);
export const percentOfLevel = (rate: number, on: Month) => round(multiply(percent(rate), exact(referenceLevel(on).value)));
/** So many times the reference level, by the parameter, or the entry of it, that says how many. */
export function multipleOfLevel(id: string, on: Month, key?: string): number {
  const parameter = parameterById(id);
  const day = firstDay(on);
  const times = key === undefined ? numberOn(parameter, day) : entryOn(parameter, day, key);
  return round(multiply(exact(times.value), exact(referenceLevel(on).value)));
}

/** Told as "chừng …": to the nearest hundred đồng. */
export const about = (amount: number) => Math.round(amount / 100) * 100;

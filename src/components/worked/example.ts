/** How a worked example is described: the properties it takes, and its solution at the law of a month. */
import type { z } from 'zod';
import type { Month } from '#law/month';
import type { Provisional } from '#law/parameter';
import type { Step } from '#rules/core/answer';
import { readProps, type Shape } from '#components/props/check';

/** One example at the law of a month: a sentence with the result, and the worked solution. */
export interface Worked {
  lead: string;
  /** The one figure to see from across a table: "Lương hưu mỗi tháng", "1.274.000 đồng". */
  headline: readonly [label: string, value: string];
  steps: readonly Step[];
  provisional?: readonly Provisional[];
  /** Address of a calculator prefilled with the example, hash included. */
  calculator?: string;
}

/** Rejects properties its shape does not know. */
export interface Example {
  shape: Shape;
  solve: (props: Readonly<Record<string, unknown>>, on: Month) => Worked;
}

export function example<S extends Shape>(shape: S, solve: (props: z.output<z.ZodObject<S>>, on: Month) => Worked): Example {
  return { shape, solve: (props, on) => solve(readProps(shape, props, on), on) };
}

/** Steps as a page prints them: what adds or takes away nothing is not written, nor a formula that then says its own result. */
export const withoutNothing = (steps: readonly Step[]): Step[] =>
  steps.map(({ formula, ...step }) => {
    const left = formula?.replace(/(^|\+ )[\d,]+ × 0 \+ /g, '$1').replace(/ − 0(?![\d.,])/g, '');
    return left === undefined || (left !== formula && !/[−+×÷]/.test(left)) ? step : { ...step, formula: left };
  });

/** One typical question to a rule. */
import type { Month } from '#law/month';
import type { Answer } from '#rules/core/answer';

export interface Example {
  rule: string;
  of: (on: Month) => Answer<unknown>;
  /** The amounts of the answer that its steps must hold. */
  shows: (value: never) => number[];
  /** Parameters published year by year that the rule rests on. */
  yearly: string[];
}
export const example = <T>(
  rule: string,
  of: (on: Month) => Answer<T>,
  shows: (value: T) => (number | undefined)[],
  ...yearly: string[]
): Example => ({ rule, of, shows, yearly }) as Example;

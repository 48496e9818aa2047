/** What a worked solution shows. */
import type { Answer, Step } from '#rules/core/answer';

export const keysOf = ({ steps }: Answer<unknown>): string[] => steps.map(({ key }) => key);

/** The step of that key; an error where the solution has none. */
export function stepOf({ steps }: Answer<unknown>, key: string): Step {
  const found = steps.find((one) => one.key === key);
  if (!found) throw new Error(`no step "${key}" among ${steps.map((one) => one.key).join(', ')}`);
  return found;
}

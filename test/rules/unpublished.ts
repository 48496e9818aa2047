/** The law data as they would be had a value never been published: for the answers that must do without it. */
import { valueOn, type Parameter } from '#law/parameter';
import type { Day } from '#law/month';

/** What `ask` answers while the value in force on `on` is not known. */
export function unpublished<T>(parameter: Parameter, on: Day, ask: () => T): T {
  const { from } = valueOn(parameter, on);
  const entry = parameter.values.find((value) => value.from === from)!;
  const { value } = entry;
  entry.value = null;
  try {
    return ask();
  } finally {
    entry.value = value;
  }
}

/** The law data as they would be with another value, or none: for answers that must do without, and what today's figures hide. */
import { valueOn, type Parameter, type ParameterValue } from '#law/parameter';
import type { Day } from '#law/month';

/** What `ask` answers while the value in force on `on` is another one. */
export function instead<T>(parameter: Parameter, on: Day, value: ParameterValue, ask: () => T): T {
  const { from } = valueOn(parameter, on);
  const entry = parameter.values.find((one) => one.from === from)!;
  const { value: published } = entry;
  entry.value = value;
  try {
    return ask();
  } finally {
    entry.value = published;
  }
}

/** What `ask` answers while the value in force on `on` is not known. */
export function unpublished<T>(parameter: Parameter, on: Day, ask: () => T): T {
  return instead(parameter, on, null, ask);
}

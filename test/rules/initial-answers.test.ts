/**
 * A page opens without a box in error on every day its copy may be read: until two years after it was made (layouts/early.js). What
 * a box opens with reads as its value, so that a page coming alive need not read it.
 */
import { expect, test } from 'vitest';
import { addMonths, firstDay, month } from '#law/month';
import { loadCalculators } from '#calculators/registry';

const calculators = Object.entries(await loadCalculators());
const days = Array.from({ length: 25 }, (_, count) => firstDay(addMonths(month('2026-11'), count)));

test.each(calculators)('%s', (_name, { fields, validate }) => {
  for (const on of days) {
    const values = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.initial(on)]));
    for (const [name, field] of Object.entries(fields))
      expect([on, name, field.parse(field.write(values[name]), on)]).toEqual([on, name, { ok: true, value: values[name] }]);
    expect([on, validate?.(values as never, on) ?? {}]).toEqual([on, {}]);
  }
});

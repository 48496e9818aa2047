/** A page opens without a box in error on every day its copy may be read: until two years after it was made (layouts/early.js). */
import { expect, test } from 'vitest';
import { addMonths, firstDay, month } from '#law/month';
import type { Tool } from '../../src/calculators/kit/links/tool';

const tools = Object.entries(import.meta.glob<Tool>('../../src/calculators/kit/links/tools/*', { import: 'default', eager: true })).map(
  ([file, tool]) => [file.split('/').at(-1)!.split('.')[0]!, tool] as const,
);
const days = Array.from({ length: 25 }, (_, count) => firstDay(addMonths(month('2026-11'), count)));

test.each(tools)('%s', (_name, { fields, validate }) => {
  for (const on of days) {
    const values = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.initial(on)]));
    for (const [name, field] of Object.entries(fields))
      expect([on, name, field.parse(field.write(values[name]), on).ok]).toEqual([on, name, true]);
    expect([on, validate?.(values as never, on) ?? {}]).toEqual([on, {}]);
  }
});

/** Whatever day or month a calculator lets through, and whatever month its link was made in, it has an answer. */
import { describe, expect, test } from 'vitest';
import { addMonths, firstDay, month, monthIndex, type Month } from '#law/month';
import { ifKnown } from '#law/parameter';
import { figuresOf, type Calculator } from '#calculators/calculator';
import type { Fields, ValuesOf } from '#calculators/form/field';
import { loadCalculators } from '#calculators/registry';

const TODAY = firstDay(month('2026-11'));
const from = month('1950-01');
const to = month('2037-12');
const everyMonth: Month[] = Array.from({ length: monthIndex(to) - monthIndex(from) + 1 }, (_, count) => addMonths(from, count));

function initial({ fields }: Calculator, on = TODAY): ValuesOf<Fields> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.initial(on)]));
}

/** The fields that hold a day or a month, each with how one writes the first day of a month. */
function timesOf(calculator: Calculator): [string, (on: Month) => unknown][] {
  return Object.entries(initial(calculator)).flatMap(([name, value]): [string, (on: Month) => unknown][] =>
    /^\d{4}-\d\d$/.test(String(value)) ? [[name, (on) => on]] : /^\d{4}-\d\d-\d\d$/.test(String(value)) ? [[name, firstDay]] : [],
  );
}

describe.each(Object.entries(await loadCalculators()))('%s', (_name, calculator) => {
  const { fields, validate, message, headline, later } = calculator;

  test('an answer for every day and month its boxes accept', async () => {
    const rules = await later?.load();
    for (const [name, at] of timesOf(calculator)) {
      const field = fields[name]!;
      const accepted = everyMonth
        .map((on) => ({ ...initial(calculator), [name]: at(on) }))
        .filter((values) => field.parse(field.write(values[name]), TODAY).ok && Object.keys(validate?.(values, TODAY) ?? {}).length === 0);
      expect(accepted.length, name).toBeGreaterThan(0);
      for (const values of accepted) {
        expect(message(values, TODAY, rules).length, `${name} ${values[name]}`).toBeGreaterThan(0);
        expect(figuresOf(calculator, values, TODAY, rules).length, `${name} ${values[name]}`).toBeGreaterThan(0);
      }
    }
  });

  // What is no amount is not compared.
  if (!headline) return;
  test('a link made in any month since 2018 is compared, or nothing is compared', async () => {
    const rules = await later?.load();
    const now = headline(initial(calculator), TODAY, rules);
    for (const on of everyMonth.filter((one) => one >= '2018-01' && one < '2026-11')) {
      const then = ifKnown(() => headline(initial(calculator, firstDay(on)), firstDay(on), rules)) ?? [];
      expect([0, now.length], on).toContain(then.length);
    }
  });
});

/**
 * Every pair of answers that shares time, in every calculator: where a plain reading says that both cannot be, the calculator
 * says so beside a box, and so does the page that a link with these answers opens.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Calculator } from '#calculators/calculator';
import type { Fields } from '#calculators/form/field';
import { readTexts } from '#calculators/form/form';
import { readLink, writeLink } from '#calculators/form/link';
import { loadCalculators } from '#calculators/registry';
import { on, PAIRS } from './time-pairs';

const calculators = await loadCalculators();

/** What the page says of answers, by box. */
function errorsOf({ fields, validate }: Calculator, answers: Record<string, unknown>): Partial<Record<string, string>> {
  const start = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.initial(on)]));
  return validate!({ ...start, ...answers } as never, on);
}

/** What the page says that a link with these answers opens. */
function openedErrorsOf(subject: Calculator, answers: Record<string, unknown>): Partial<Record<string, string>> {
  const fields: Fields = subject.fields;
  const start = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.initial(on)]));
  const opened = readLink(fields, writeLink(fields, { ...start, ...answers } as never, on), on)!;
  expect(opened.damaged).toBe(false);
  const texts = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.write(opened.now[name])]));
  return readTexts({ fields, validate: subject.validate! }, { texts: texts as never, today: on }).errors;
}

/** How many of its questions ask for a day, a month, or a length of time. */
function timesOf({ fields }: Calculator): number {
  return Object.values(fields).filter(
    (field) => /^\d{4}-\d\d/.test(String(field.initial(on))) || /^(tháng|năm|ngày)/.test('unit' in field ? String(field.unit) : ''),
  ).length;
}

describe.each(Object.keys(calculators))('%s', (name) => {
  const pairs = PAIRS.filter(({ calculator }) => calculator === name);
  test('stands in the table, or asks for one time only', () => {
    // A hospital bill is of one month, whatever else was paid that year.
    if (pairs.length === 0 && name !== 'vien-phi') expect(timesOf(calculators[name]!)).toBeLessThan(2);
  });

  test.each(pairs)('$of', ({ answers, cannot }) => {
    const subject = calculators[name]!;
    const tried = { impossible: 0 };
    fc.assert(
      fc.property(answers, (some) => {
        if (!cannot(some as never)) return;
        tried.impossible++;
        expect([some, Object.values(errorsOf(subject, some)).join(' ')]).toEqual([some, expect.stringMatching(/\p{Lu}.+[.?]$/u)]);
        expect([some, Object.keys(openedErrorsOf(subject, some))]).not.toEqual([some, []]);
      }),
      { numRuns: 400 },
    );
    // The table itself is tried.
    expect(tried.impossible).toBeGreaterThan(5);
  });
});

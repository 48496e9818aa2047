import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, day, month, monthIndex, type Month } from '#law/month';
import { firstVoluntaryMonth } from '#rules/voluntary/constraints';
import { requiredMonths } from '#rules/pension/required-months';
import { GROUPS } from '#rules/voluntary/support';
import { fields, validate, type Values } from '../../src/calculators/luong-huu/fields';
import * as goal from '../../src/calculators/luong-huu/goal';
import { compute, headline, message } from '../../src/calculators/luong-huu/model';
import { readLink, writeLink } from '../../src/calculators/form/link';
import { MOST_ROWS } from '../../src/calculators/form/periods-field';

const on = day('2026-11-22');
const ASSUMED = { base: 3, high: 5 };

const between = (from: Month, to: Month) =>
  fc.integer({ min: 0, max: monthIndex(to) - monthIndex(from) }).map((count) => addMonths(from, count));
const period = fc
  .tuple(
    between(month('1990-01'), month('2026-10')),
    fc.integer({ min: 0, max: 120 }),
    fc.constantFrom('voluntary' as const, 'compulsory' as const),
    fc.integer({ min: 1_500_000, max: 50_000_000 }),
  )
  .map(([from, length, scheme, income]) => {
    const to = addMonths(from, length);
    const known = from < firstVoluntaryMonth() ? ('compulsory' as const) : scheme;
    return { from, to: to > '2026-11' ? month('2026-11') : to, scheme: known, income };
  });

const values: fc.Arbitrary<Values> = fc.record({
  sex: fc.constantFrom('male' as const, 'female' as const),
  birth: between(month('1930-01'), month('2015-12')),
  paid: fc.integer({ min: 0, max: 600 }),
  mode: fc.constantFrom('plan' as const, 'goal' as const, 'stop' as const),
  want: fc.integer({ min: 0, max: 60_000_000 }),
  income: fc.integer({ min: 1_500_000, max: 50_000_000 }),
  from: between(month('2018-01'), month('2040-12')),
  until: fc.option(between(month('2018-01'), month('2085-12')), { nil: '' as const }),
  history: fc.array(period, { maxLength: MOST_ROWS }),
  group: fc.constantFrom(...GROUPS),
  used: fc.integer({ min: 0, max: 999 }),
  rise: fc.constantFrom('', '0', '2.5', '20'),
});

describe('luong-huu', () => {
  test('every set of answers the form lets through has a result, a message with a number, and figures for then and now', () => {
    fc.assert(
      fc.property(values, (value) => {
        if (Object.keys(validate(value, on)).length > 0) return;
        const result = compute(value, on, ASSUMED, { goal });
        const { certain, range } = result;
        // Nobody with too few months has a pension; of nothing but months without income, one of nothing.
        expect(certain.eligible).toBe(certain.months >= requiredMonths(certain.retireOn));
        if (!certain.eligible) expect(certain.monthly.base).toBe(0);
        else if (certain.averageIncome.base > 100) expect(certain.monthly.base).toBeGreaterThan(0);
        if (range)
          expect([range.monthly.low, range.monthly.base, range.monthly.high]).toEqual(
            [...Object.values(range.monthly)].sort((a, b) => a - b),
          );
        expect(message(result, value)).toMatch(/\d/);
        expect(headline(value, on, ASSUMED, { goal })).toHaveLength(3);
      }),
      { numRuns: 150 },
    );
  });

  test('a link carries every answer, short enough for its code', () => {
    fc.assert(
      fc.property(values, (value) => {
        const hash = writeLink(fields, value, on);
        expect(hash.length).toBeLessThanOrEqual(600);
        expect(readLink(fields, hash, on)).toEqual({ now: value, damaged: false });
      }),
    );
  });

  test('a month already paid is not paid again, and counts once', () => {
    fc.assert(
      fc.property(values, (value) => {
        if (value.mode !== 'plan' || Object.keys(validate(value, on)).length > 0) return;
        const { person, certain } = compute(value, on, ASSUMED);
        if (person.plan && person.stated?.last) expect(person.plan.from > person.stated.last).toBe(true);
        expect(certain.months).toBe(person.paid + (person.plan?.months ?? 0));
      }),
      { numRuns: 60 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { month } from '#law/month';
import { topUp } from '#rules/voluntary/local-budget';
import { monthlySupport } from '#rules/voluntary/support';

const before = month('2026-12');
const after = month('2027-01');

describe('what a local top-up costs', () => {
  test('the budget pays just what its people are spared', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 5000 }), (percent, people) => {
        const { perPerson, yearly, before: alone, after: helped } = topUp({ on: before, percent, people, group: 'poor' }).value;
        expect(alone - helped).toBe(perPerson);
        expect(yearly).toBe(perPerson * people * 12);
      }),
    );
  });

  test('costs the same for every group, because the base is the poverty line', () => {
    const cost = (group: 'poor' | 'near-poor' | 'other') => topUp({ on: before, percent: 10, people: 1, group }).value.perPerson;
    expect(new Set([cost('poor'), cost('near-poor'), cost('other')]).size).toBe(1);
  });

  test('rises with the poverty line', () => {
    const cost = (on: typeof before) => topUp({ on, percent: 10, people: 1, group: 'other' }).value.perPerson;
    expect(cost(after)).toBeGreaterThan(cost(before));
  });

  test('refuses more than is left to pay, and nothing', () => {
    const left = 100 - monthlySupport(before, ['near-poor']).ratePercent;
    expect(topUp({ on: before, percent: left, people: 1, group: 'near-poor' }).value.after).toBe(0);
    for (const percent of [0, left + 1]) expect(() => topUp({ on: before, percent, people: 1, group: 'near-poor' })).toThrow(RangeError);
  });
});

/** The sums of a leaflet trial, against worked values and properties. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fields, validate, type Values } from '#calculators/kit/trial/fields';
import { compute, verdict } from '#calculators/kit/trial/model';
import { compare, deal, designEffect, peopleNeeded } from '#calculators/kit/trial/statistics';
import { day } from '#law/month';

const ON = day('2026-11-22');
const values = (changed: Partial<Values> = {}) =>
  ({ ...Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.initial(ON)])), ...changed }) as Values;

describe('the interval of a difference', () => {
  // Newcombe 1998, Statistics in Medicine 17, table II, method 10.
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [10, 10, 0, 20, 0.6791, 1],
  ])('%i of %i beside %i of %i', (came, people, otherCame, otherPeople, low, high) => {
    const found = compare({ people: otherPeople, came: otherCame }, { people, came }, 1)!;
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
    expect(found.clear).toBe(true);
  });

  const count = fc.integer({ min: 1, max: 5000 }).chain((people) => fc.integer({ min: 0, max: people }).map((came) => ({ people, came })));

  test('holds the difference, turns round with the leaflets, and widens when neighbours talk', () => {
    fc.assert(
      fc.property(count, count, (a, b) => {
        const found = compare(a, b, 1)!;
        const turned = compare(b, a, 1)!;
        const talked = compare(a, b, designEffect(40, 0.02))!;
        expect(found.low).toBeLessThanOrEqual(found.difference + 1e-12);
        expect(found.high).toBeGreaterThanOrEqual(found.difference - 1e-12);
        expect(turned.low).toBeCloseTo(-found.high, 10);
        expect(talked.low).toBeLessThanOrEqual(found.low + 1e-12);
        expect(talked.high).toBeGreaterThanOrEqual(found.high - 1e-12);
      }),
    );
  });

  test('nobody asked is nothing to compare', () => {
    expect(compare({ people: 0, came: 0 }, { people: 10, came: 1 }, 1)).toBeUndefined();
  });
});

describe('how many people it takes', () => {
  // Fleiss, Statistical Methods for Rates and Proportions, without continuity correction.
  test.each([
    [0.06, 0.12, 356],
    [0.1, 0.2, 199],
  ])('from %f to %f', (from, to, people) => expect(peopleNeeded(from, to, 1)).toBe(people));

  test('more when less is hoped for, and when a hamlet is larger', () => {
    expect(peopleNeeded(0.06, 0.08, 1)).toBeGreaterThan(peopleNeeded(0.06, 0.12, 1));
    expect(compute(values({ perHamlet: 80 })).people).toBeGreaterThan(compute(values({ perHamlet: 40 })).people);
  });
});

describe('dealing the hamlets out', () => {
  const hamlets = Array.from({ length: 11 }, (_, index) => `Ấp ${index + 1}`);

  test('is even, the same for the same lot, and another for another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), fc.constantFrom(2, 3), (lot, leaflets) => {
        const dealt = deal(hamlets, leaflets, lot);
        const sizes = Array.from({ length: leaflets }, (_, leaflet) => dealt.filter((one) => one === leaflet).length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        expect(deal(hamlets, leaflets, lot)).toEqual(dealt);
      }),
    );
    expect(new Set(Array.from({ length: 50 }, (_, lot) => deal(hamlets, 2, lot).join(''))).size).toBeGreaterThan(40);
  });

  test('favours no hamlet', () => {
    const first = Array.from({ length: 4000 }, (_, lot) => deal(hamlets.slice(0, 10), 2, lot)[0]!);
    expect(first.reduce((sum, one) => sum + one, 0) / first.length).toBeCloseTo(0.5, 1);
  });
});

describe('what is said', () => {
  test('a clear rise, a clear fall, and what chance could do', () => {
    const told = (came: number) => verdict(compute(values({ aPeople: 1000, aCame: 60, bPeople: 1000, bCame: came })).comparisons[0]!);
    expect(told(160)).toMatch(/^Tờ B hơn tờ A 10 người trên 100/);
    expect(told(5)).toMatch(/^Tờ B kém tờ A 5,5 người trên 100/);
    expect(told(66)).toMatch(/^Chưa nói được/);
  });

  test('more who came than got a leaflet is refused', () => {
    expect(validate(values({ aPeople: 10, aCame: 11 }))).toHaveProperty('aCame');
    expect(validate(values())).toEqual({});
  });
});

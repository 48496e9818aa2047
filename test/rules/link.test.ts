import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, month } from '#law/month';
import { provinces } from '#law/provinces';
import { GROUPS } from '#rules/voluntary/support';
import { fields, type Values } from '#calculators/muc-dong/fields';
import { readLink, writeLink } from '#calculators/form/link';

const on = day('2026-11-22');
/** What a reader may type about their place; the last month alone is no answer, but a link may carry it. */
const typedLocal = {
  localShare: fc.oneof(
    fc.constant('' as const),
    fc.integer({ min: 0, max: 10_000 }).map((hundredths) => ({ percent: hundredths / 100 })),
    fc.oneof(fc.integer({ min: 1000, max: 99_999 }), fc.integer({ min: 1000, max: 200_000_000 })).map((amount) => ({ amount })),
  ),
  localUntil: fc.constantFrom('' as const, month('2018-01'), month('2026-12'), month('2045-12')),
};
const values: fc.Arbitrary<Values> = fc.record({
  income: fc.integer({ min: 0, max: 100_000_000 }),
  group: fc.constantFrom(...GROUPS),
  province: fc.constantFrom('', ...provinces.map((province) => province.id)),
  on: fc.constantFrom(month('2018-01'), month('2026-08'), month('2026-11'), month('2035-12')),
  used: fc.integer({ min: 0, max: 999 }),
  years: fc.constantFrom('2', '3', '4', '5'),
  missing: fc.integer({ min: 1, max: 120 }),
  interest: fc.constantFrom('', '0.31', '0.4833'),
  ...typedLocal,
});

describe('links that carry a result', () => {
  test('round trip', () => {
    fc.assert(
      fc.property(values, (value) => {
        const hash = writeLink(fields, value, on);
        expect(readLink(fields, hash, on)).toEqual({ now: value, damaged: false });
        expect(hash.length).toBeLessThan(600);
      }),
    );
  });

  test('keys are sorted and defaults left out', () => {
    const opened = readLink(fields, '#v=1&tinh=hue&luat=2026-11&nhom=poor', on);
    const hash = writeLink(fields, opened!.now, on);
    expect(hash).toBe('#luat=2026-11&nhom=poor&tinh=hue&v=1');
  });

  test('unknown keys are dropped', () => {
    expect(readLink(fields, '#v=1&luat=2026-11&ten=Lan&tn=2000000', on)).toMatchObject({ damaged: false, now: { income: 2_000_000 } });
  });

  test('a link from an earlier month opens with the defaults of then and of now', () => {
    const opened = readLink(fields, '#luat=2026-06&v=1', day('2027-01-02'));
    expect(opened?.then?.on).toBe('2026-06');
    expect(opened?.then?.values.on).toBe('2026-06');
    expect(opened?.now.on).toBe('2027-01');
    expect(opened!.now.income).toBeGreaterThan(opened!.then!.values.income);
  });

  test('hostile and broken links open with defaults and say so', () => {
    for (const hash of [
      '#x',
      '#v=9&tn=1',
      '#v=1&tn=NaN',
      '#v=1&tn=-5',
      '#v=1&nhom=<script>',
      '#v=1&luat=2026-13',
      '#v=1&tn=%E0%A4%A',
      `#v=1&tn=${'9'.repeat(700)}`,
      '#v=1&lai=999',
    ]) {
      const opened = readLink(fields, hash, on);
      expect([hash, opened?.damaged]).toEqual([hash, true]);
      expect(opened?.now).toEqual(readLink(fields, '#v=1', on)?.now);
    }
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void readLink(fields, `#${text}`, on)));
  });
});

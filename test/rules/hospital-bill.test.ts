import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import levels from '#content/law/parameters/health-benefit-rates.yaml';
import outOfLine from '#content/law/parameters/health-out-of-line-rates.yaml';
import smallVisit from '#content/law/parameters/small-visit-percent.yaml';
import { formatPercent } from '#law/format';
import { addMonths, firstDay, month } from '#law/month';
import { entryOn, numberOn, tableOn } from '#law/parameter';
import { hospitalBill } from '#rules/health/hospital-bill';
import { referenceLevel } from '#rules/core/reference-level';

const now = month('2026-11');
const cards = Object.keys(tableOn(levels, firstDay(now)).value);
const card = fc.constantFrom(...cards);
const bill = fc.integer({ min: 0, max: 500_000_000 });
const threshold = (numberOn(smallVisit, firstDay(now)).value * referenceLevel(now).value) / 100;

describe('a hospital bill', () => {
  test('is shared out in full, whoever pays', () => {
    fc.assert(
      fc.property(
        card,
        bill,
        fc.constantFrom(undefined, 'primary', 'basic-outpatient-mid', 'specialised-inpatient'),
        (who, cost, place) => {
          const { fund, payable } = hospitalBill({ on: now, bill: cost, card: who, ...(place ? { place } : {}) }).value;
          expect(fund).toBeGreaterThanOrEqual(0);
          expect(payable).toBeGreaterThanOrEqual(0);
          expect(Math.abs(fund + payable - cost)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  test('is paid in full strictly below the threshold, and by the level of the card from it on', () => {
    const household = (cost: number): number => hospitalBill({ on: now, bill: cost, card: 'household' }).value.ratePercent;
    expect(household(threshold - 1)).toBe(100);
    expect(household(threshold)).toBe(entryOn(levels, firstDay(now), 'household').value);
  });

  test('a small bill is paid in full at the right place; elsewhere the place’s share is of the whole bill, not of the level', () => {
    const shares = tableOn(outOfLine, firstDay(now)).value;
    const level = entryOn(levels, firstDay(now), 'household').value;
    for (const [place, share] of Object.entries(shares)) {
      const at = (bill: number) => hospitalBill({ on: now, bill, card: 'household', place }).value;
      expect([place, at(threshold - 1).ratePercent]).toEqual([place, share]);
      if (place !== 'primary') expect([place, at(threshold).ratePercent]).toEqual([place, (share * level) / 100]);
    }
    // Công văn 2275/BHXH-CSYT mục 1 điểm a: half of all of it.
    const half = hospitalBill({ on: now, bill: 300_000, card: 'household', place: 'basic-outpatient-mid' });
    expect(half.value).toEqual({ fund: 150_000, payable: 150_000, ratePercent: 50 });
    expect(half.steps.find(({ key }) => key === 'rate')?.formula).toBe(`${formatPercent(100)} × ${formatPercent(50)}`);
  });

  test('the half of a small bill begins with the place’s share; the threshold follows the base salary', () => {
    const small = (on: typeof now, place?: string) =>
      hospitalBill({ on, bill: 360_000, card: 'household', ...(place ? { place } : {}) }).value.ratePercent;
    const since = month('2026-07');
    expect(small(addMonths(since, -1), 'basic-outpatient-mid')).toBe(0);
    expect(small(since, 'basic-outpatient-mid')).toBe(50);
    expect(small(addMonths(since, -1))).toBe(entryOn(levels, firstDay(now), 'household').value);
    expect(small(since)).toBe(100);
  });

  test('is paid in full at primary level, however large', () => {
    fc.assert(
      fc.property(card, bill, (who, cost) => {
        expect(hospitalBill({ on: now, bill: cost, card: who, place: 'primary' }).value.payable).toBe(0);
      }),
    );
  });

  test('going to a central hospital without referral never pays more than going with one', () => {
    fc.assert(
      fc.property(card, bill, (who, cost) => {
        const referred = hospitalBill({ on: now, bill: cost, card: who }).value.fund;
        for (const place of ['specialised-inpatient', 'specialised-outpatient', 'basic-outpatient-mid'])
          expect(hospitalBill({ on: now, bill: cost, card: who, place }).value.fund).toBeLessThanOrEqual(referred);
      }),
    );
  });

  test('the near-poor pay nothing since the month their level rose', () => {
    const rose = month(levels.values.at(-1)!.from.slice(0, 7));
    const payable = (on: typeof rose): number => hospitalBill({ on, bill: 2_000_000, card: 'near-poor' }).value.payable;
    expect(payable(rose)).toBe(0);
    expect(payable(addMonths(rose, -1))).toBeGreaterThan(0);
  });

  test('refuses unknown cards and places', () => {
    expect(() => hospitalBill({ on: now, bill: 1, card: 'nobody' })).toThrow();
    expect(() => hospitalBill({ on: now, bill: 1, card: 'household', place: 'nowhere' })).toThrow();
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import levels from '#content/law/parameters/health-benefit-rates.yaml';
import outOfLine from '#content/law/parameters/health-out-of-line-rates.yaml';
import smallVisit from '#content/law/parameters/small-visit-percent.yaml';
import { addMonths, firstDay, month } from '#law/month';
import { entryOn, numberOn, tableOn } from '#law/parameter';
import { hospitalBill } from '#rules/hospital-bill';
import { referenceLevel } from '#rules/reference-level';

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

  test('a small bill is paid in full where the card sends one, and where no share is lost; elsewhere it is shared', () => {
    const shares = tableOn(outOfLine, firstDay(now)).value;
    for (const [place, share] of Object.entries(shares)) {
      const { ratePercent } = hospitalBill({ on: now, bill: threshold - 1, card: 'household', place }).value;
      if (share === 100 || place === 'primary') expect([place, ratePercent]).toEqual([place, 100]);
      else expect(ratePercent).toBe((share * entryOn(levels, firstDay(now), 'household').value) / 100);
    }
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

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import lossStart from '#content/law/parameters/accident-loss-start.yaml';
import { firstDay, month } from '#law/month';
import { numberOn } from '#law/parameter';
import { accidentBenefit, accidentContribution } from '#rules/voluntary/accident-insurance';

const now = month('2026-11');
const start = numberOn(lossStart, firstDay(now)).value;
const benefit = (loss: number | 'death'): number => accidentBenefit({ on: now, loss }).value.amount;

describe('voluntary work-accident insurance', () => {
  test('nothing below the lowest loss, and a heavier loss is never worth less', () => {
    expect(benefit(start - 1)).toBe(0);
    expect(benefit(start)).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), (loss) => {
        expect(benefit(loss + 1)).toBeGreaterThanOrEqual(benefit(loss));
      }),
    );
  });

  test('each further percent adds the same', () => {
    const added = benefit(start + 1) - benefit(start);
    fc.assert(
      fc.property(fc.integer({ min: start, max: 99 }), (loss) => {
        expect(benefit(loss + 1) - benefit(loss)).toBeCloseTo(added, -1);
      }),
    );
  });

  test('a death is worth more than the lightest loss; what it pays is marked as not compared with the text, what it costs is not', () => {
    expect(benefit('death')).toBeGreaterThan(benefit(start));
    expect(accidentBenefit({ on: now, loss: 'death' }).steps.every(({ doubtful }) => doubtful)).toBe(true);
    expect(accidentContribution({ on: now, period: '12-months' }).steps.some(({ doubtful }) => doubtful)).toBe(false);
  });

  test('a year costs two half-years', () => {
    const half = accidentContribution({ on: now, period: '6-months' }).value.amount;
    expect(accidentContribution({ on: now, period: '12-months' }).value.amount).toBe(2 * half);
  });

  test('refuses a loss that is no percentage and months before the wages on record', () => {
    for (const loss of [-1, 101, NaN]) expect(() => benefit(loss)).toThrow(RangeError);
    expect(() => accidentContribution({ on: month('2024-06'), period: '6-months' })).toThrow(RangeError);
  });
});

/** Invented careers for properties of what a history brings. */
import fc from 'fast-check';
import { addMonths, month } from '#law/month';
import type { PaidPeriod } from '#rules/voluntary/history';

/** Periods one after another, with or without gaps, all over before November 2026; `least` is the lowest income, đồng/tháng. */
export const career = (least: number): fc.Arbitrary<PaidPeriod[]> =>
  fc
    .array(
      fc.record({
        scheme: fc.constantFrom<'compulsory' | 'voluntary'>('compulsory', 'voluntary'),
        months: fc.integer({ min: 1, max: 30 }),
        gap: fc.nat({ max: 5 }),
        // Under the highest of all these years.
        income: fc.integer({ min: least, max: 10_800_000 }),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((parts) => {
      let from = month('2009-03');
      return parts.map(({ scheme, months, gap, income }) => {
        const period = { scheme, from, to: addMonths(from, months - 1), income };
        from = addMonths(period.to, 1 + gap);
        return period;
      });
    });

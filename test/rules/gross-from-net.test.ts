/** From the wage in hand back to the wage agreed, and what a rise of the wage does. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { month, type Month } from '#law/month';
import { REGIONS } from '#rules/work/employment-contribution';
import { grossForNet } from '#rules/work/gross-from-net';
import { netWage } from '#rules/work/gross-net';

/** The boundaries of the law: new reference level, new tax, the year to come. */
const MONTHS: Month[] = ['2025-07', '2025-12', '2026-01', '2026-06', '2026-07', '2027-01'].map(month);
const asked = fc.record({
  on: fc.constantFrom(...MONTHS),
  region: fc.constantFrom(...REGIONS),
  dependants: fc.nat({ max: 5 }),
});
const amount = fc.integer({ min: 3_000_000, max: 200_000_000 });

describe('gross for net', () => {
  test('leads back to the very wage in hand, and no smaller wage does', () => {
    fc.assert(
      fc.property(asked, amount, (about, net) => {
        const gross = grossForNet({ ...about, net });
        expect(netWage({ ...about, gross }).value.net).toBe(net);
        expect(netWage({ ...about, gross: gross - 1 }).value.net).toBeLessThan(net);
      }),
      { numRuns: 100 },
    );
  });

  test('insured on a fixed base, with a part that is not taxed', () => {
    const about = { on: month('2026-10'), region: REGIONS[0], dependants: 0, insured: 6_000_000, exempt: 2_000_000 };
    const { net } = netWage({ ...about, gross: 25_000_000 }).value;
    expect(netWage({ ...about, gross: grossForNet({ ...about, net }) }).value.net).toBe(net);
  });

  test('more wage never leaves less in hand, another dependant never costs', () => {
    fc.assert(
      fc.property(asked, amount, fc.nat({ max: 5_000_000 }), (about, gross, more) => {
        const { net } = netWage({ ...about, gross }).value;
        expect(netWage({ ...about, gross: gross + more }).value.net).toBeGreaterThanOrEqual(net);
        expect(netWage({ ...about, gross, dependants: about.dependants + 1 }).value.net).toBeGreaterThanOrEqual(net);
      }),
    );
  });
});

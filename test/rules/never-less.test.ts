/** What more wage, more months or a dearer visit may never lower, and what an older child or a longer pension may never raise. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import outOfLine from '#content/law/parameters/health-out-of-line-rates.yaml';
import { addMonths, firstDay, month } from '#law/month';
import { tableOn } from '#law/parameter';
import { adoptionBenefit, maternityBenefit } from '#rules/family/maternity';
import { paternityBenefit } from '#rules/family/paternity';
import { antenatalLeave, pregnancyLossLeave } from '#rules/family/pregnancy-leave';
import { survivorLumpOfPensioner, survivorLumpOfWorker } from '#rules/family/survivor-lump';
import { billInYear, copaymentLeft } from '#rules/health/copay-year';
import { lumpMultiple, lumpWithdrawal } from '#rules/withdrawal/lump-withdrawal';
import { childSickLeave, longSickLeave } from '#rules/work/sickness';
import { employerCompensation } from '#rules/work/work-accident';

const on = month('2026-11');
const wages = fc.integer({ min: 0, max: 150_000_000 });
const more = fc.integer({ min: 0, max: 20_000_000 });
const counts = fc.integer({ min: 0, max: 480 });

describe('wages and what follows from them', () => {
  /** Everything that is counted on a wage, of one person in one case. */
  const paid: Record<string, (averageWage: number) => number> = {
    mother: (averageWage) => maternityBenefit({ on, children: 2, livingChildren: 1, averageWage }).value.total,
    father: (averageWage) =>
      paternityBenefit({ on, children: 1, livingChildren: 0, surgery: true, under32Weeks: false, averageWage }).value.amount,
    antenatal: (averageWage) => antenatalLeave({ on, visits: [2, 1, 2], averageWage }).value.amount,
    loss: (averageWage) => pregnancyLossLeave({ on, weeks: 12, averageWage }).value.amount,
    adoption: (averageWage) => adoptionBenefit({ on, leaveMonths: 2, extraDays: 11, takesLeave: true, averageWage }).value.total,
    'long illness': (base) => longSickLeave({ on, paidMonths: 200, heavy: false, usedDays: 30, days: 25, base }).value.amount!,
    'sick child': (base) => childSickLeave({ on, childAgeMonths: 20, usedDays: 0, days: 7, base }).value.amount!,
    'death, once': (averageIncome) => survivorLumpOfWorker({ on, monthsBefore2014: 30, monthsFrom2014: 50, averageIncome }).value.amount,
    accident: (wage) => employerCompensation({ on, lossPercent: 30, wage, fault: 'own' }).value.amount,
  };
  test.each(Object.entries(paid))('%s: a higher wage never brings less', (_name, amount) => {
    fc.assert(
      fc.property(wages, more, (wage, raise) => {
        expect(amount(wage + raise)).toBeGreaterThanOrEqual(amount(wage));
      }),
    );
  });

  test('a longer pregnancy or more children never fewer days; an older child and a longer pension never more', () => {
    const lost = (weeks: number) => pregnancyLossLeave({ on, weeks, averageWage: 8_000_000 }).value.days!;
    const father = (children: number) =>
      paternityBenefit({ on, children, livingChildren: 0, surgery: false, under32Weeks: false, averageWage: 8_000_000 }).value.days;
    const child = (childAgeMonths: number) => childSickLeave({ on, childAgeMonths, usedDays: 0, days: 30 }).value.days;
    const left = (monthsDrawn: number) => survivorLumpOfPensioner({ on, pension: 3_000_000, monthsDrawn }).value.amount;
    for (let count = 1; count < 130; count++) {
      expect(lost(count)).toBeGreaterThanOrEqual(lost(count - 1));
      expect(father(count + 1)).toBeGreaterThanOrEqual(father(count));
      expect(child(count)).toBeLessThanOrEqual(child(count - 1));
      expect(left(count)).toBeLessThanOrEqual(left(count - 1));
    }
  });
});

test('a higher wage, or a month more from 2014 on at the same wage, never brings less, also across the first year', () => {
  const draw = (months: number, wage: number) =>
    lumpWithdrawal({
      on,
      periods: [{ from: addMonths(month('2026-10'), 1 - months), to: month('2026-10'), wage }],
      reason: 'emigration',
    }).value.amount;
  // The coefficients of one year, so that only the months differ.
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 21 }), wages, more, (months, wage, raise) => {
      expect(draw(months, wage + raise)).toBeGreaterThanOrEqual(draw(months, wage));
      expect(draw(months + 1, wage)).toBeGreaterThanOrEqual(draw(months, wage));
    }),
  );
  fc.assert(
    fc.property(counts, counts, fc.integer({ min: 0, max: 40 }), (before, from, further) => {
      const of = (monthsFrom2014: number) => lumpMultiple({ on, monthsBefore2014: before, monthsFrom2014, averageWage: 1_000_000 }).value;
      if (from > 0) expect(of(from + further).amount!).toBeGreaterThanOrEqual(of(from).amount!);
    }),
  );
});

test('a dearer visit never costs the patient less, fund and patient share the whole, and nobody pays above the year’s limit', () => {
  const cards = fc.constantFrom('employee', 'pensioner', 'poor');
  const places = fc.constantFrom(undefined, ...Object.keys(tableOn(outOfLine, firstDay(on)).value));
  const bills = fc.integer({ min: 0, max: 150_000_000 });
  fc.assert(
    fc.property(bills, more, cards, places, fc.integer({ min: 0, max: 9 }), more, (cost, dearer, card, place, continuousYears, paid) => {
      const share = (bill: number) =>
        billInYear({ on, bill, card, continuousYears, coPaidThisYear: paid, ...(place === undefined ? {} : { place }) }).value;
      const [low, high] = [share(cost), share(cost + dearer)];
      expect(high.patient).toBeGreaterThanOrEqual(low.patient);
      expect(Math.abs(low.fund + low.patient - cost)).toBeLessThanOrEqual(1);
      const left = copaymentLeft({ on, continuousYears, coPaidThisYear: paid });
      if (left && place === undefined) expect(low.patient).toBeLessThanOrEqual(Number(left.left.n) / Number(left.left.d) + 1);
    }),
  );
});

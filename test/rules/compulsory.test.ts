import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import duration from '#content/law/parameters/unemployment-duration-months.yaml';
import paidMonths from '#content/law/parameters/unemployment-months.yaml';
import { firstDay, month } from '#law/month';
import { entryOn } from '#law/parameter';
import { employmentContribution, REGIONS } from '#rules/work/employment-contribution';
import { ownerContribution } from '#rules/work/owner-contribution';
import { unemploymentBenefit } from '#rules/work/unemployment-benefit';
import { villageStaffContribution } from '#rules/work/village-staff-contribution';

const on = month('2026-11');
const wages = fc.integer({ min: 0, max: 150_000_000 });
const regions = fc.constantFrom(...REGIONS);

describe('owners and unpaid managers', () => {
  test('the published table: what an owner pays at the floor, at five and ten million, at the ceiling', () => {
    const { min, max } = ownerContribution({ on, base: 0 }).value;
    const totals = [min, 5_000_000, 10_000_000, max].map((base) => ownerContribution({ on, base }).value.total);
    expect(totals).toEqual([746_350, 1_475_000, 2_950_000, 14_927_000]);
  });

  test('a base may be chosen from the floor to the ceiling', () => {
    const { min, max } = ownerContribution({ on, base: 0 }).value;
    const valid = (base: number): boolean => ownerContribution({ on, base }).value.valid;
    expect([min - 1, min, max, max + 1].map(valid)).toEqual([false, true, true, false]);
  });
});

describe('employees', () => {
  test('a higher wage never costs less, and above every ceiling nothing more', () => {
    fc.assert(
      fc.property(wages, fc.integer({ min: 0, max: 10_000_000 }), regions, (wage, more, region) => {
        const low = employmentContribution({ on, wage, region }).value;
        const high = employmentContribution({ on, wage: wage + more, region }).value;
        expect(high.employee.total).toBeGreaterThanOrEqual(low.employee.total);
        expect(high.employer.total).toBeGreaterThanOrEqual(low.employer.total);
      }),
    );
    const at = (wage: number): unknown => employmentContribution({ on, wage, region: 'region-1' }).value;
    expect(at(200_000_000)).toEqual(at(300_000_000));
  });

  test('a wage under the floor pays social insurance on the floor', () => {
    const { min } = ownerContribution({ on, base: 0 }).value;
    const pension = (wage: number): number => employmentContribution({ on, wage, region: 'region-4' }).value.employee.pension;
    expect(pension(min - 100_000)).toBe(pension(min));
    expect(pension(min + 100_000)).toBeGreaterThan(pension(min));
  });

  test('employer and employee together pay an owner’s pension share, and health two thirds to one', () => {
    const wage = 10_000_000;
    const { employee, employer } = employmentContribution({ on, wage, region: 'region-1' }).value;
    const owner = ownerContribution({ on, base: wage }).value;
    expect(employee.pension + employer.pension).toBe(owner.pension);
    expect(employee.health + employer.health).toBe(owner.health);
    expect(employer.health).toBe(2 * employee.health);
  });

  test('village staff pay on the reference level when the allowance is lower', () => {
    const { min } = ownerContribution({ on, base: 0 }).value;
    expect(villageStaffContribution({ on, allowance: 1_000_000 }).value).toEqual(villageStaffContribution({ on, allowance: min }).value);
    const { self, sicknessMaternity, pension, commune } = villageStaffContribution({ on, allowance: 4_000_000 }).value;
    for (const part of [self, sicknessMaternity, pension]) expect(part).toBeGreaterThan(0);
    expect(commune).toBe(sicknessMaternity + pension);
  });
});

describe('unemployment benefit', () => {
  const row = (key: string): number => entryOn(duration, firstDay(on), key).value;
  const months = (monthsPaid: number): number =>
    unemploymentBenefit({ on, averageWage: 8_000_000, monthsPaid, region: 'region-2' }).value.months;

  test('lasts longer at each further twelve months, up to the maximum', () => {
    const least = entryOn(paidMonths, firstDay(on), 'paid').value;
    expect(months(least - 1)).toBe(0);
    expect(months(least)).toBe(row('first-band'));
    expect(months(row('first-band-paid') + 11)).toBe(row('first-band'));
    expect(months(row('first-band-paid') + 12)).toBe(row('first-band') + row('each-further-12'));
    expect(months(600)).toBe(row('maximum'));
  });

  test('is capped by the region', () => {
    const cap = (region: (typeof REGIONS)[number]): number =>
      unemploymentBenefit({ on, averageWage: 500_000_000, monthsPaid: 24, region }).value.monthly;
    const caps = REGIONS.map(cap);
    expect(caps).toEqual([...caps].sort((a, b) => b - a));
    fc.assert(
      fc.property(wages, regions, (averageWage, region) => {
        const { monthly } = unemploymentBenefit({ on, averageWage, monthsPaid: 24, region }).value;
        expect(monthly).toBeLessThanOrEqual(Math.min(cap(region), averageWage));
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import baseSalary from '#content/law/parameters/base-salary.yaml';
import healthRate from '#content/law/parameters/health-rate.yaml';
import tiers from '#content/law/parameters/household-health-tiers.yaml';
import periodTable from '#content/law/parameters/household-health-months.yaml';
import { healthPlace, localHealthOn } from '#law/local-health';
import { addMonths, firstDay, month, monthFromIndex, monthIndex, type Month } from '#law/month';
import { numberOn, tableOn } from '#law/parameter';
import { farmChoice } from '#rules/health/farm-choice';
import { HEALTH_GROUPS, healthSupport, isSupported } from '#rules/health/health-support';
import { healthPeriods, householdHealth, perDay } from '#rules/health/household-health';
import { monthlyHealth, yearlyHealth } from '#rules/health/health-card';
import { citesOf } from '#rules/core/answer';
import { exact, multiply, percent } from '#rules/core/exact';
import { referenceLevel } from '#rules/core/reference-level';
import { stepOf } from './steps';
import { instead } from './unpublished';

const now = month('2026-11');
const periods = healthPeriods(now);
const members = fc.array(fc.record({ months: fc.constantFrom(...periods) }), { maxLength: 9 });
const since2015 = fc.integer({ min: monthIndex(month('2015-02')), max: monthIndex(month('2032-12')) }).map(monthFromIndex);
const alike = (count: number, months = 12): { months: number }[] => Array.from({ length: count }, () => ({ months }));

describe('household health insurance', () => {
  test('one more member costs more in total, and each next one for the same time is never dearer', () => {
    fc.assert(
      fc.property(since2015, fc.integer({ min: 1, max: 12 }), fc.constantFrom(...periods), (on, count, length) => {
        const fewer = householdHealth({ on, members: alike(count, length) }).value;
        const more = householdHealth({ on, members: alike(count + 1, length) }).value;
        expect(more.total).toBeGreaterThan(fewer.total);
        expect(more.members.slice(0, count)).toEqual(fewer.members);
        expect(more.members[count]).toBeLessThanOrEqual(more.members[count - 1]!);
      }),
    );
  });

  test('the total is the members together, and nobody pays nothing', () => {
    fc.assert(
      fc.property(since2015, members, (on, list) => {
        const { members: amounts, total } = householdHealth({ on, members: list }).value;
        expect(Math.abs(amounts.reduce((sum, amount) => sum + amount, 0) - total)).toBeLessThanOrEqual(amounts.length);
        for (const amount of amounts) expect(amount).toBeGreaterThan(0);
      }),
    );
  });

  test('changes only in months in which the law changes', () => {
    const changes = new Set([baseSalary, healthRate, tiers].flatMap((parameter) => parameter.values.map((entry) => entry.from)));
    fc.assert(
      fc.property(since2015, members, (on, list) => {
        fc.pre(!changes.has(firstDay(on)));
        expect(householdHealth({ on, members: list }).value).toEqual(householdHealth({ on: addMonths(on, -1), members: list }).value);
      }),
    );
  });

  test('refuses a period the law does not name and months before the tiers', () => {
    expect(() => householdHealth({ on: now, members: [{ months: 5 }] })).toThrow(RangeError);
    expect(() => householdHealth({ on: month('2014-12'), members: alike(1) })).toThrow(RangeError);
  });

  test('a day of insurance costs the same whether the year or the half-year is paid', () => {
    const [first] = householdHealth({ on: now, members: alike(1) }).value.members;
    expect(perDay(first!, 12)).toBe(perDay(first! / 2, 6));
    expect(perDay(first!, 12) * 365).toBeCloseTo(first!, -3);
  });
});

describe('a province that pays for a member of a household', () => {
  const phuTho = localHealthOn(healthPlace('phu-tho')!, firstDay(now), { householdMember: 1 });

  test('Phú Thọ pays its share of the first member’s amount, and nobody else’s', () => {
    if (phuTho.kind !== 'known') throw new Error('no share on record');
    const { percent, place, entry } = phuTho;
    const local = { percent, kind: entry.kind, place, cites: entry.cites };
    const without = householdHealth({ on: now, members: alike(3) }).value;
    const { value, steps } = householdHealth({ on: now, members: [{ months: 12, local }, ...alike(2)] });
    // Nghị quyết 64/2025/NQ-HĐND Phú Thọ, Điều 3 khoản 2.
    expect(value.localSupport).toEqual([(without.members[0]! * percent) / 100, 0, 0]);
    expect(value.members).toEqual([without.members[0]! - value.localSupport[0]!, ...without.members.slice(1)]);
    expect(value.total).toBe(without.total - value.localSupport[0]!);
    expect(steps.find(({ key }) => key === 'localSupport-1')).toMatchObject({ label: 'Phú Thọ hỗ trợ người thứ 1', cites: entry.cites });
  });

  test('only the first member is named', () => {
    expect(localHealthOn(healthPlace('phu-tho')!, firstDay(now), { householdMember: 2 }).kind).not.toBe('known');
  });

  test('never more than the whole amount, and a share outside 0–100 % is refused', () => {
    const first = (percent: number) => householdHealth({ on: now, members: [{ months: 12, local: { percent, kind: 'total' } }] }).value;
    expect(first(100)).toMatchObject({ members: [0], total: 0 });
    for (const percent of [-1, 101, NaN]) expect(() => first(percent)).toThrow(/^percent must be/);
  });
});

describe('supported health insurance', () => {
  const support = (on: Month, groups: (typeof HEALTH_GROUPS)[number][], percent: number, kind: 'top-up' | 'total') =>
    healthSupport({ on, groups, local: { percent, kind } }).value;
  const groups = fc.subarray([...HEALTH_GROUPS], { minLength: 1 });

  test('support never exceeds the contribution, and the parts add up', () => {
    fc.assert(
      fc.property(groups, fc.integer({ min: 0, max: 100 }), fc.constantFrom('top-up' as const, 'total' as const), (list, percent, kind) => {
        const value = support(now, list, percent, kind);
        for (const row of value.periods) {
          expect(row.payable).toBeGreaterThanOrEqual(0);
          expect(Math.abs(row.support + row.localSupport + row.payable - row.gross)).toBeLessThanOrEqual(2);
        }
        if (kind === 'total') expect(value.statePercent + value.localPercent).toBe(Math.max(value.statePercent, percent));
      }),
    );
  });

  test('a second group never costs more', () => {
    fc.assert(
      fc.property(groups, fc.constantFrom(...HEALTH_GROUPS), (list, group) => {
        expect(healthSupport({ on: now, groups: [...list, group] }).value.statePercent).toBeGreaterThanOrEqual(
          healthSupport({ on: now, groups: list }).value.statePercent,
        );
      }),
    );
  });

  test('a share of the province outside 0–100 % is refused, both ends are not', () => {
    const share = (percent: number) =>
      healthSupport({ on: month('2026-11'), groups: ['student'], local: { percent, kind: 'top-up' } }).value.localPercent;
    expect(share(0)).toBe(0);
    expect(share(100)).toBeGreaterThan(0);
    for (const percent of [-1, 101, NaN]) expect(() => share(percent)).toThrow(/^percent must be/);
  });

  test('whether a group is named is asked of the law of the month', () => {
    expect(isSupported(month('2026-11'), 'student')).toBe(true);
    expect(isSupported(month('2026-11'), 'nobody' as never)).toBe(false);
  });

  test('a group the law of the month does not name is refused', () => {
    expect(() => healthSupport({ on: month('2025-06'), groups: ['village-staff'] })).toThrow(RangeError);
    expect(() => healthSupport({ on: now, groups: [] })).toThrow(RangeError);
  });
});

describe('farm households of average living standard', () => {
  test('support is cheaper for few, equal at four, household form for more', () => {
    const cheaper = (count: number): string => farmChoice({ on: now, members: alike(count) }).value.cheaper;
    expect([1, 2, 3].map(cheaper)).toEqual(['supported', 'supported', 'supported']);
    expect(cheaper(4)).toBe('equal');
    expect([5, 6, 7].map(cheaper)).toEqual(['household', 'household', 'household']);
  });
});

describe('the articles of a health card', () => {
  const rate = numberOn(healthRate, firstDay(now));
  const [first, level] = [citesOf([rate, referenceLevel(now)]), monthlyHealth(now)];

  test('a month, a year, a member and a supported card name those of the rate and the level', () => {
    expect(level.amount).toEqual(multiply(percent(rate.value), exact(referenceLevel(now).value)));
    expect(stepOf(yearlyHealth(now), 'health-year').cites).toEqual(first);
    expect(stepOf(householdHealth({ on: now, members: alike(1) }), 'monthly').cites).toEqual(first);
    expect(stepOf(healthSupport({ on: now, groups: ['near-poor'] }), 'monthly').cites).toEqual(first);
  });

  test('what the province adds for the second member stands under that member', () => {
    const local = { percent: 30, kind: 'top-up' as const, place: 'Tỉnh A' };
    const { steps } = householdHealth({ on: now, members: [{ months: 12 }, { months: 12, local }] });
    expect(steps.map(({ key }) => key)).toEqual(['monthly', 'member-1', 'localSupport-2', 'member-2', 'total']);
  });

  test('periods are offered shortest first, in whatever order the law file has them', () => {
    const table = tableOn(periodTable, firstDay(now)).value;
    instead(periodTable, firstDay(now), Object.fromEntries(Object.entries(table).reverse()), () =>
      expect(healthPeriods(now)).toEqual(periods),
    );
  });
});

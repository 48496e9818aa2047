import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, day, month, monthIndex, type Month } from '#law/month';
import { referenceLevel } from '#rules/core/reference-level';
import { firstVoluntaryMonth } from '#rules/voluntary/past-incomes';
import { requiredMonths } from '#rules/pension/required-months';
import { GROUPS } from '#rules/voluntary/support';
import cases from '../cases/work-life.json';
import { validate } from '#calculators/luong-huu/checks';
import { fields, type Values } from '#calculators/luong-huu/fields';
import * as early from '#calculators/luong-huu/early.tsx';
import * as goal from '#calculators/luong-huu/goal.tsx';
import { rangeOf } from '#calculators/luong-huu/range';
import { stopsOf } from '#calculators/luong-huu/stops';
import { compute, headline, message } from '#calculators/luong-huu/model';
import { readLink, writeLink } from '#calculators/form/link';
import { MOST_ROWS } from '#calculators/form/periods-field';

const on = day('2026-11-22');
const ASSUMED = { base: 3, high: 5 };

const between = (from: Month, to: Month) =>
  fc.integer({ min: 0, max: monthIndex(to) - monthIndex(from) }).map((count) => addMonths(from, count));
const period = fc
  .tuple(
    between(month('1990-01'), month('2026-10')),
    fc.integer({ min: 0, max: 120 }),
    fc.constantFrom('voluntary' as const, 'compulsory' as const),
    fc.integer({ min: 1_500_000, max: 10_800_000 }),
  )
  .map(([from, length, scheme, income]) => {
    const to = addMonths(from, length);
    const known = from < firstVoluntaryMonth() ? ('compulsory' as const) : scheme;
    return { from, to: to > '2026-11' ? month('2026-11') : to, scheme: known, income };
  });

const values: fc.Arbitrary<Values> = fc.record({
  sex: fc.constantFrom('male' as const, 'female' as const),
  birth: between(month('1930-01'), month('2015-12')),
  paid: fc.integer({ min: 0, max: 600 }),
  mode: fc.constantFrom('plan' as const, 'goal' as const, 'stop' as const),
  want: fc.integer({ min: 0, max: 60_000_000 }),
  income: fc.integer({ min: 1_500_000, max: 50_000_000 }),
  from: between(month('2018-01'), month('2040-12')),
  until: fc.option(between(month('2018-01'), month('2085-12')), { nil: '' as const }),
  history: fc.array(period, { maxLength: MOST_ROWS }),
  group: fc.constantFrom(...GROUPS),
  used: fc.integer({ min: 0, max: 999 }),
  rise: fc.constantFrom('', '0', '2.5', '20'),
  early: fc.constantFrom('no' as const, 'yes' as const),
  work: fc.constantFrom('normal' as const, 'heavy' as const, 'special-heavy' as const, 'coal' as const),
  loss: fc.integer({ min: 0, max: 100 }),
  stopOn: between(month('2025-07'), month('2060-12')),
  compulsory: fc.option(fc.integer({ min: 0, max: 600 }), { nil: '' as const }),
});

/** The answers the page opens with, and some of one's own. */
const answers = (own: Partial<Values>): Values => ({
  ...(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.initial(on)])) as Values),
  ...own,
});

describe('luong-huu', () => {
  test('every set of answers the form lets through has a result, a message with a number, and figures for then and now', () => {
    fc.assert(
      fc.property(values, (value) => {
        if (Object.keys(validate(value, on)).length > 0) return;
        const result = compute(value, on, { goal, early });
        const { certain, person } = result;
        const range = rangeOf(person, value, ASSUMED);
        // Nobody with too few months has a pension; of nothing but months without income, one of nothing.
        expect(certain.eligible).toBe(certain.months >= requiredMonths(certain.retireOn));
        if (!certain.eligible) expect(certain.monthly.base).toBe(0);
        else if (certain.averageIncome.base > 100) expect(certain.monthly.base).toBeGreaterThan(0);
        if (range)
          expect([range.monthly.low, range.monthly.base, range.monthly.high]).toEqual(
            [...Object.values(range.monthly)].sort((a, b) => a - b),
          );
        expect(message(result, value)).toMatch(/\d/);
        expect(headline(value, on, { goal, early })).toHaveLength(3);
      }),
      { numRuns: 150 },
    );
  });

  test('a link carries every answer, short enough for its code', () => {
    fc.assert(
      fc.property(values, (value) => {
        const hash = writeLink(fields, value, on);
        expect(hash.length).toBeLessThanOrEqual(600);
        expect(readLink(fields, hash, on)).toEqual({ now: value, damaged: false });
      }),
    );
  });

  test('published case HUU-08, retiring before the age: what is taken off, and what the years to the age would bring', () => {
    // Luật BHXH 2024 Điều 65 khoản 1 điểm a, Điều 66 khoản 3: 58 years 2 months, the age of 2026 being 61 years 6 months; 61 − 6 = 55 %.
    const { inputs, expected } = cases.find(({ id }) => id === 'HUU-08')! as unknown as {
      inputs: { birth: string; compulsoryMonths: number; lossPercent: number; averageWage: number };
      expected: { eligible: boolean; monthsEarly: number; reductionPercent: number; ratePercent: number; monthly: number };
    };
    const asked = answers({
      ...{ sex: 'male', birth: month(inputs.birth.slice(0, 7)), paid: inputs.compulsoryMonths, income: inputs.averageWage },
      ...{ mode: 'stop', early: 'yes', loss: inputs.lossPercent, stopOn: month('2026-11') },
    });
    const { early: found, certain } = compute(asked, on, { early });
    const { eligible, ...amounts } = expected;
    expect(found).toMatchObject({ chosen: amounts, eligibility: { verdict: eligible ? 'yes' : 'no', waysOut: [] } });
    expect(found!.rows[0]).toEqual(found!.chosen);
    // Waiting takes less and less off, down to nothing at the age.
    const off = [...found!.rows.map(({ reductionPercent }) => reductionPercent), 0];
    expect(off).toEqual([...off].sort((a, b) => b - a));
    expect(certain.monthly.base).toBeGreaterThan(found!.chosen.monthly);
    expect(found!.steps.some(({ cites }) => cites.some(({ article }) => article === 'Điều 66 khoản 3'))).toBe(true);
  });

  test('who is too young is told the first month the law allows; without a reason to retire early there is none', () => {
    const asked = answers({ sex: 'female', birth: month('1978-03'), paid: 300, mode: 'stop', income: 7_000_000, early: 'yes' });
    const heavy = compute({ ...asked, work: 'heavy', stopOn: month('2026-11') }, on, { early }).early!;
    expect(heavy.eligibility).toMatchObject({ verdict: 'no', key: 'age' });
    expect(heavy.eligibility.waysOut.map(({ key }) => key)).toEqual(['wait-early', 'wait']);
    const first = heavy.rows[0]!;
    const at = (stopOn: Values['stopOn']) => compute({ ...asked, work: 'heavy', stopOn }, on, { early }).early!;
    expect(first).toMatchObject({ monthsEarly: 0, reductionPercent: 0 });
    expect(at(first.on).eligibility.verdict).toBe('yes');
    expect(at(addMonths(first.on, -1)).eligibility.verdict).toBe('no');
    const none = compute({ ...asked, loss: 60 }, on, { early }).early!;
    expect(none).toMatchObject({ eligibility: { verdict: 'no', key: 'loss' }, rows: [] });
  });

  test('a small pension is raised to the lowest one at both ends; typed voluntary time does not bring it', () => {
    const asked = answers({
      ...{ sex: 'male', birth: month('1966-05'), paid: 245, mode: 'stop', income: 3_000_000, early: 'yes' },
      ...{ loss: 70, stopOn: month('2026-11') },
    });
    const { early: found, certain } = compute(asked, on, { early });
    expect(found!.chosen.monthly).toBe(referenceLevel(month('2026-11')).value);
    expect(certain.minimum).toBe(certain.monthly.base);
    const mixed = compute({ ...asked, compulsory: 239 }, on, { early });
    expect(mixed.early).toMatchObject({ eligibility: { verdict: 'no', key: 'years' } });
    expect(mixed.certain.minimum).toBeUndefined();
  });

  test('voluntary months raise the rate of who retires early, and open no way', () => {
    const asked = answers({ sex: 'male', birth: month('1966-05'), paid: 300, mode: 'stop', income: 9_000_000, early: 'yes', loss: 70 });
    const rate = (own: Partial<Values>) => compute({ ...asked, ...own }, on, { early }).early!.chosen.ratePercent;
    expect(rate({ compulsory: 240 })).toBe(rate({ compulsory: 300 }));
    expect(rate({ paid: 240 })).toBeLessThan(rate({ compulsory: 240 }));
  });

  test('contradictions about retiring early stand beside their box', () => {
    const asked = answers({ sex: 'male', birth: month('1966-05'), paid: 300, early: 'yes', mode: 'stop' });
    expect(validate({ ...asked, compulsory: 301 }, on).compulsory).toContain('300');
    expect(validate({ ...asked, compulsory: 300 }, on)).toEqual({});
    expect(validate({ ...asked, birth: month('1960-05') }, on).stopOn).toMatch(/đã đủ tuổi/);
    const history = [{ from: month('2010-01'), to: month('2026-10'), scheme: 'compulsory' as const, income: 5_000_000 }];
    expect(validate({ ...asked, history, stopOn: month('2026-09') }, on).stopOn).toContain('10/2026');
    expect(validate({ ...asked, birth: month('1960-05'), early: 'no' }, on)).toEqual({});
  });

  test('a month already paid is not paid again, and counts once', () => {
    fc.assert(
      fc.property(values, (value) => {
        if (value.mode !== 'plan' || Object.keys(validate(value, on)).length > 0) return;
        const { person, certain } = compute(value, on);
        if (person.plan && person.stated?.last) expect(person.plan.from > person.stated.last).toBe(true);
        expect(certain.months).toBe(person.paid + (person.plan?.months ?? 0));
      }),
      { numRuns: 60 },
    );
  });

  test('every month of stopping has the pension that choosing it brings; the next year of paying never brings less', () => {
    const asked = answers({ sex: 'female', birth: month('1980-01'), paid: 60, income: 3_000_000, until: month('2046-10') });
    const { person, certain } = compute(asked, on);
    const stops = stopsOf(person).map((of) => of());
    expect(stops[0]!.months).toBe(requiredMonths(person.on));
    expect(stops.map(({ months }) => months)).toEqual(stops.map((_, index) => stops[0]!.months + index));
    expect(stops.find(({ months }) => months === certain.months)).toMatchObject({ monthly: certain.monthly.base, on: asked.until });
    for (const { on: until, retireOn, monthly } of stops.filter((_, index) => index % 17 === 0)) {
      const chosen = compute({ ...asked, until }, on).certain;
      expect(chosen).toMatchObject({ retireOn, monthly: { base: monthly } });
    }
    for (const [index, { ratePercent }] of stops.slice(0, -12).entries())
      expect(stops[index + 12]!.ratePercent).toBeGreaterThanOrEqual(ratePercent);
    expect(stopsOf(compute({ ...asked, mode: 'stop' }, on).person)).toEqual([]);
  });
});

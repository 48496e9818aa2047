/** What the sickness calculator makes of its answers: the published cases, the years, the boundaries, and never an exception. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import sicknessDays from '#content/law/parameters/sickness-days.yaml';
import { addDays, addMonthsToDay, day } from '#law/month';
import { entryOn } from '#law/parameter';
import { sickYears } from '#rules/work/sick-spell';
import { allAsked, fields, validate, type Values } from '#calculators/om-dau/fields';
import { compute, headline } from '#calculators/om-dau/model';
import workLife from '../cases/work-life.json';

const TODAY = day('2026-11-27');
const defaults = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.initial(TODAY)])) as Values;
const answer = (given: Partial<Values>) => compute({ ...defaults, weekly: 'none', ...given });
/** So many working days in a row. */
const spell = (from: string, days: number): Partial<Values> => ({
  from: day(from),
  to: addDays(day(from), Math.ceil(days) - 1),
  off: Math.ceil(days) - days,
});

interface Case {
  id: string;
  benefit: string;
  on: string;
  inputs: Record<string, number | boolean | string | undefined>;
  expected: { days?: number; amount?: number; daily?: number; fullDays?: number; longDays?: number };
}
const cases = (workLife as unknown as Case[]).filter(({ on }) => on >= '2025-07');

describe('the published cases', () => {
  const spells = cases.filter(({ benefit, inputs }) => benefit === 'sickness' && ['own', 'long', 'child'].includes(String(inputs['kind'])));
  test.each(spells)('$id', ({ on, inputs, expected }) => {
    const given: Partial<Values> = {
      ...spell(on, Number(inputs['days'])),
      who: inputs['kind'] as Values['who'],
      wage: Number(inputs['base']),
      paid: Number(inputs['paidMonths'] ?? 0),
      heavy: inputs['heavy'] ? 'heavy' : 'normal',
      used: Number(inputs['usedDays'] ?? 0),
      ...(inputs['childAgeMonths'] === undefined ? {} : { childBirth: addMonthsToDay(day(on), -Number(inputs['childAgeMonths'])) }),
    };
    expect(validate({ ...defaults, weekly: 'none', ...given }, TODAY)).toEqual({});
    const result = answer(given);
    expect(result.total).toBe(expected.amount);
    if (expected.daily !== undefined) expect(result.daily).toBe(expected.daily);
    if (expected.days === 0) expect(result.eligibility.verdict).toBe('no');
  });

  const rests = cases.filter(({ benefit, inputs }) => benefit === 'recovery' && inputs['after'] === 'sickness');
  test.each(rests)('$id', ({ on, inputs, expected }) => {
    const result = answer({
      who: 'rest',
      backOn: day(on),
      sickThisYear: Number(inputs['sickDaysThisYear']),
      last: inputs['last'] as Values['last'],
      rested: Number(inputs['usedDays']),
    });
    expect(result.total).toBe(expected.amount);
  });
});

describe('the year', () => {
  test('what was used, this leave and what is left make up the days of the year', () => {
    for (const [paid, heavy, row] of [
      [179, 'normal', 'normal-0'],
      [180, 'normal', 'normal-15'],
      [359, 'heavy', 'heavy-15'],
      [360, 'heavy', 'heavy-30'],
    ] as const) {
      const { year } = answer({ ...spell('2026-10-05', 6), paid, heavy, used: 10 });
      expect(year!.used + year!.now + year!.left).toBe(entryOn(sicknessDays, TODAY, row).value);
      expect(year).toMatchObject({ year: 2026, used: 10, now: 6 });
    }
  });

  test('a leave over the new year has the days of both years', () => {
    const old = answer({ ...spell('2026-12-29', 3), used: 30 });
    expect(old.eligibility.key).toBe('used-up');
    const over = answer({ ...spell('2026-12-29', 8), used: 30 });
    expect(over.total).toBe(5 * over.daily);
    expect(over.steps.map(({ key }) => key)).toContain('2027-days');
  });

  test('years, weekly rest and days off add up', () => {
    const any = fc.record({
      start: fc.integer({ min: 0, max: 700 }),
      length: fc.integer({ min: 0, max: 500 }),
      halves: fc.integer({ min: 0, max: 20 }),
    });
    fc.assert(
      fc.property(any, ({ start, length, halves }) => {
        const from = addDays(day('2025-12-01'), start);
        const years = (off: number) => sickYears({ from, to: addDays(from, length), weeklyRest: ['sunday'], off });
        const sum = (off: number) => years(off).reduce((all, { days }) => all + days, 0);
        expect(sum(halves / 2)).toBe(Math.max(0, sum(0) - halves / 2));
        for (const { from: first, to, year } of years(0)) expect([first.slice(0, 4), to.slice(0, 4)]).toEqual([String(year), String(year)]);
      }),
    );
  });
});

describe('who gets what', () => {
  test('nothing for voluntary payers, at a work accident, on annual leave; each says why', () => {
    for (const given of [{ kind: 'voluntary' }, { kind: 'none' }, { cause: 'accident' }, { cause: 'leave' }] as Partial<Values>[]) {
      const { total, eligibility } = answer(given);
      expect([total, eligibility.verdict]).toEqual([0, 'no']);
      expect(eligibility.reason.length).toBeGreaterThan(30);
    }
  });

  test('a rest is offered once thirty days of the year are gone, as long as the illness was', () => {
    const further = (given: Partial<Values>) => answer(given).further[0]?.amount ?? 0;
    expect(further({ ...spell('2026-10-05', 5), used: 24 })).toBe(0);
    expect(further({ ...spell('2026-10-05', 5), used: 25 })).toBe(3_795_000);
    expect(further({ ...spell('2026-10-05', 5), used: 25, last: 'surgery' })).toBeGreaterThan(3_795_000);
  });

  test('a rest too late, or too many before', () => {
    const rest: Partial<Values> = { who: 'rest', backOn: day('2026-10-01') };
    expect(answer({ ...rest, restFrom: day('2026-10-31') }).eligibility.verdict).toBe('yes');
    expect(answer({ ...rest, restFrom: day('2026-11-01') }).eligibility.verdict).toBe('no');
    expect(answer({ ...rest, rested: 10 }).eligibility.verdict).toBe('no');
  });

  test('the law of the day: the pay of a rest follows the reference level, sick pay does not', () => {
    const [before, after] = ['2026-06-30', '2026-07-01'].map(
      (on) => headline({ ...defaults, who: 'rest', backOn: day(on), sickThisYear: 30 }, TODAY)[0]!.amount,
    );
    expect(after).toBeGreaterThan(before!);
    const [sickBefore, sickAfter] = ['2026-06-30', '2026-07-01'].map((on) => answer(spell(on, 3)).total);
    expect(sickAfter).toBe(sickBefore);
  });

  test('more wage, more months, more days: never less', () => {
    const any = fc.record({
      wage: fc.integer({ min: 3_000_000, max: 40_000_000 }),
      paid: fc.integer({ min: 0, max: 500 }),
      days: fc.integer({ min: 1, max: 80 }),
    });
    fc.assert(
      fc.property(any, fc.constantFrom('own' as const, 'long' as const), ({ wage, paid, days }, who) => {
        const total = (more: { wage?: number; paid?: number; days?: number }) =>
          answer({ who, wage: wage + (more.wage ?? 0), paid: paid + (more.paid ?? 0), ...spell('2026-03-02', days + (more.days ?? 0)) })
            .total;
        for (const more of [{ wage: 1_000_000 }, { paid: 60 }, { days: 1 }]) expect(total(more)).toBeGreaterThanOrEqual(total({}));
      }),
    );
  });
});

test('whatever the boxes hold, there is a result, and a contradiction has a box on the screen', () => {
  const days = fc.integer({ min: -400, max: 1400 }).map((count) => addDays(TODAY, count));
  const halves = fc.integer({ min: 0, max: 732 }).map((count) => count / 2);
  const any: fc.Arbitrary<Values> = fc.record({
    who: fc.constantFrom('own' as const, 'long' as const, 'child' as const, 'rest' as const),
    kind: fc.constantFrom('compulsory' as const, 'voluntary' as const, 'none' as const),
    weekly: fc.constantFrom('sunday' as const, 'weekend' as const, 'none' as const),
    heavy: fc.constantFrom('normal' as const, 'heavy' as const),
    cause: fc.constantFrom('sick' as const, 'accident' as const, 'leave' as const),
    last: fc.constantFrom('other' as const, 'surgery' as const, 'long-illness' as const),
    ...{ from: days, to: days, childBirth: days, backOn: days, restFrom: fc.option(days, { nil: '' as const }) },
    ...{ used: halves, off: halves, sickThisYear: halves, rested: fc.integer({ min: 0, max: 10 }), paid: fc.integer({ min: 0, max: 600 }) },
    wage: fc.integer({ min: 0, max: 200_000_000 }),
  });
  fc.assert(
    fc.property(any, (values) => {
      const errors = validate(values, TODAY);
      for (const name of Object.keys(errors)) expect(allAsked(values)).toHaveProperty(name);
      const mended = {
        ...values,
        ...Object.fromEntries(Object.keys(errors).map((name) => [name, defaults[name as keyof Values]])),
      } as Values;
      const { total, dates, eligibility } = compute(mended);
      expect(total).toBeGreaterThanOrEqual(0);
      expect(eligibility.reason).not.toBe('');
      for (const { from, to } of dates) expect(from <= to).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test.each([
  ['1,5', 1.5],
  ['nửa ngày', 0.5],
  ['2 ngày rưỡi', 2.5],
  ['3 ngày', 3],
  ['12', 12],
])('days as people type them: %s', (text, value) => {
  expect(fields.used.parse(text, TODAY)).toEqual({ ok: true, value });
});
test.each(['1,3', '-2', 'mai', '400', ''])('no days: "%s"', (text) => {
  expect(fields.used.parse(text, TODAY).ok).toBe(false);
});

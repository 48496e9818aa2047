/** What the maternity calculator makes of its answers: the published cases, the days, the law's turning points, and never an exception. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonthsToDay, day } from '#law/month';
import { adoptionLeave, leaveEnd } from '#rules/family/leave-dates';
import { allAsked, validate } from '#calculators/thai-san/asked';
import { fields, type Values } from '#calculators/thai-san/fields';
import { compute } from '#calculators/thai-san/model';
import * as others from '#calculators/thai-san/other-cases';
import type { ChoiceField, Field } from '#calculators/form/field';
import workLife from '../cases/work-life.json';

const TODAY = day('2026-11-27');
const defaults = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.initial(TODAY)])) as Values;
const answer = (given: Partial<Values>) => compute({ ...defaults, ...given }, TODAY, others);
const lines = (given: Partial<Values>) => Object.fromEntries(answer(given).lines.map(({ key, amount }) => [key, amount]));
const dateOf = (given: Partial<Values>, key: string) => answer(given).dates.find((one) => one.key === key);

interface Case {
  id: string;
  benefit: string;
  on: string;
  inputs: Record<string, number | boolean | string | null | undefined>;
  expected: {
    eligible?: boolean;
    leaveMonths?: number;
    leaveBenefit?: number;
    lump?: number;
    total?: number;
    amount?: number;
    days?: number;
  };
}
const cases = (workLife as unknown as Case[]).filter(({ on }) => on >= '2025-07');
const count = (value: unknown, most: number) => String(Math.min(Number(value), most));

describe('the published cases', () => {
  const births = cases.filter(({ benefit, inputs }) => benefit === 'maternity' && inputs['kind'] === 'birth' && inputs['averageWage']);
  test.each(births)('$id', ({ on, inputs, expected }) => {
    const given: Partial<Values> = {
      birth: day(on),
      wage: Number(inputs['averageWage']),
      paid: Number(inputs['paidInLast12']),
      children: count(inputs['children'], 4) as Values['children'],
      living: count(inputs['livingChildren'], 2) as Values['living'],
      special: inputs['bedRest'] ? 'bed-rest' : inputs['infertility'] ? 'infertility' : 'none',
      paidTotal: Number(inputs['paidTotal']),
      paid24: Number(inputs['paidInLast24'] ?? inputs['paidInLast12']),
    };
    const { eligibility, total } = answer(given);
    expect(eligibility.verdict === 'yes').toBe(expected.eligible);
    if (expected.total === undefined) return;
    expect({ total, ...lines(given) }).toMatchObject({ total: expected.total, leave: expected.leaveBenefit, lump: expected.lump });
  });

  const fathers = cases.filter(({ benefit, inputs }) => benefit === 'paternity' && inputs['averageWage']);
  test.each(fathers)('$id', ({ on, inputs, expected }) => {
    const given: Partial<Values> = {
      who: 'father',
      birth: day(on),
      wage: Number(inputs['averageWage']),
      children: count(inputs['children'], 4) as Values['children'],
      living: count(inputs['livingChildren'], 2) as Values['living'],
      delivery: inputs['surgery'] ? 'surgery' : inputs['under32Weeks'] ? 'early' : 'normal',
      other: 'compulsory',
      leaveFrom: inputs['daysAfterBirth'] === undefined ? '' : addDays(day(on), Number(inputs['daysAfterBirth'])),
    };
    expect(lines(given)['leave']).toBe(expected.amount);
  });

  const losses = cases.filter(({ benefit, inputs }) => benefit === 'pregnancy-leave' && inputs['kind'] === 'loss');
  test.each(losses)('$id', ({ on, inputs, expected }) => {
    const given: Partial<Values> = {
      who: 'loss',
      lostOn: day(on),
      weeks: Number(inputs['weeks']),
      ordered: Number(inputs['prescribedDays']),
      wage: Number(inputs['averageWage']),
      paid: Number(inputs['paidInLast12'] ?? 0),
    };
    expect(lines(given)['leave']).toBe(expected.amount);
  });
});

describe('days', () => {
  test('a leave of months ends the day before the same day', () => {
    expect(leaveEnd(day('2026-11-27'), 6)).toBe('2027-05-26');
    expect(leaveEnd(day('2026-08-31'), 6)).toBe('2027-02-28');
    expect(dateOf({ birth: day('2026-11-27'), living: '1' }, 'leave')).toMatchObject({ from: '2026-11-27', to: '2027-06-26' });
  });

  test('a leave that begins before the birth ends as much earlier', () => {
    expect(dateOf({ birth: day('2026-12-15'), leaveFrom: day('2026-10-15') }, 'leave')).toMatchObject({ to: '2027-04-14' });
  });

  test('papers, return, rest and the father', () => {
    const given: Partial<Values> = { birth: day('2026-11-27'), other: 'compulsory' };
    expect(dateOf(given, 'back')?.from).toBe('2027-05-27');
    expect(dateOf(given, 'file')?.to).toBe('2027-07-10');
    expect(dateOf(given, 'rest')).toMatchObject({ from: '2027-05-27', to: '2027-06-25' });
    expect(dateOf(given, 'father')?.to).toBe('2027-01-26');
    expect(dateOf({ ...given, kind: 'voluntary' }, 'grant')?.to).toBe('2027-01-26');
    expect(dateOf({ ...given, backOn: day('2027-04-01') }, 'rest')).toBeUndefined();
  });

  test('an adopted child: until six months old, whole months first', () => {
    const births = fc.integer({ min: 0, max: 900 }).map((days) => addDays(day('2025-08-01'), days));
    fc.assert(
      fc.property(births, fc.integer({ min: 0, max: 250 }), (birth, age) => {
        const adoptedOn = addDays(birth, age);
        const leave = adoptionLeave({ birth, adoptedOn });
        const end = addMonthsToDay(birth, 6);
        expect(leave === undefined).toBe(adoptedOn >= end);
        if (!leave) return;
        expect(addDays(addMonthsToDay(adoptedOn, leave.months), leave.extraDays)).toBe(end);
        expect(leave.extraDays).toBeLessThan(31);
      }),
    );
  });
});

describe('who gets what', () => {
  test('twice the reference level of the month of birth', () => {
    const [before, after] = ['2026-06-30', '2026-07-01'].map((birth) => lines({ birth: day(birth) })['lump']!);
    expect(after).toBeGreaterThan(before!);
  });

  test('months of both kinds bring the grant where the compulsory ones are too few', () => {
    const both = answer({ kind: 'both', paid: 8, compulsoryPaid: 4 });
    expect(both.lines.map(({ key }) => key)).toEqual(['grant']);
    expect(answer({ kind: 'both', paid: 8, compulsoryPaid: 6 }).lines.map(({ key }) => key)).toEqual(['leave', 'lump']);
  });

  test('parents in different schemes both draw; two voluntary ones do not', () => {
    expect(answer({ other: 'voluntary' }).further.map(({ key }) => key)).toContain('father');
    expect(answer({ who: 'father', kind: 'voluntary', other: 'compulsory' }).eligibility.verdict).toBe('yes');
    expect(answer({ who: 'father', kind: 'voluntary', other: 'voluntary' }).eligibility.verdict).toBe('depends');
  });

  test('a father draws for a mother who may not', () => {
    expect(lines({ who: 'father', other: 'none' })['lump']).toBe(lines({})['lump']);
    expect(lines({ who: 'father', other: 'compulsory' })['lump']).toBeUndefined();
    expect(answer({ paid: 3, other: 'compulsory' }).further.map(({ key }) => key)).toContain('father');
  });

  test('money of the commune from its day, sure or possible, with or without insurance', () => {
    const early: Partial<Values> = { kind: 'none', other: 'none', living: '1', motherBirth: day('1999-01-01') };
    expect(answer({ ...early, birth: day('2026-12-31') }).total).toBe(0);
    expect(answer({ ...early, birth: day('2027-01-01') }).lines.map(({ key }) => key)).toEqual(['commune']);
    expect(answer({ ...early, birth: day('2027-01-01'), motherBirth: '' }).further.map(({ key }) => key)).toEqual(['commune']);
    expect(answer({ birth: day('2027-01-01'), lowFertility: 'no' }).further.map(({ key }) => key)).not.toContain('commune');
  });

  test('a condition that an empty box decides is left open', () => {
    expect(answer({ paid: 4, special: 'bed-rest' }).eligibility.verdict).toBe('depends');
    expect(answer({ paid: 4, special: 'bed-rest', paidTotal: 12 }).eligibility.verdict).toBe('yes');
    expect(answer({ paid: 2, special: 'infertility' }).eligibility.verdict).toBe('depends');
  });

  test('more months or more wage never less', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 3_000_000, max: 40_000_000 }), (paid, wage) => {
        expect(answer({ paid: paid + 1, wage }).total).toBeGreaterThanOrEqual(answer({ paid, wage }).total);
        expect(answer({ paid, wage: wage + 1_000_000 }).total).toBeGreaterThanOrEqual(answer({ paid, wage }).total);
      }),
    );
  });
});

/** Anything a box can hold. */
function anyOf(
  field: Field<unknown> & Partial<ChoiceField<string>> & { min?: number; max?: number; empty?: string },
): fc.Arbitrary<unknown> {
  const initial = field.initial(TODAY);
  if (field.options) return fc.constantFrom(...field.options.map(({ value }) => value));
  if (field.key === 'luong') return fc.integer({ min: 0, max: 200_000_000 });
  const days = fc.integer({ min: -500, max: 1500 }).map((count) => addDays(TODAY, count));
  const value = field.min !== undefined && typeof field.min === 'number' ? fc.integer({ min: field.min, max: field.max! }) : days;
  return (field.empty === undefined ? value : fc.oneof(fc.constant(''), value))
    .filter((one) => field.parse(field.write(one), TODAY).ok)
    .map((one) => one ?? initial);
}
const anyValues = fc.record(
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, anyOf(field as unknown as Parameters<typeof anyOf>[0])])),
) as unknown as fc.Arbitrary<Values>;

test('whatever is answered, there is a result, and a contradiction has a box on the screen', () => {
  fc.assert(
    fc.property(anyValues, (values) => {
      const errors = validate(values, TODAY);
      for (const name of Object.keys(errors)) expect(allAsked(values)).toHaveProperty(name);
      const mended = {
        ...values,
        ...Object.fromEntries(Object.keys(errors).map((name) => [name, defaults[name as keyof Values]])),
      } as Values;
      const { total, dates, eligibility } = compute(mended, TODAY, others);
      expect(total).toBeGreaterThanOrEqual(0);
      if (eligibility.verdict === 'no') expect(eligibility.reason).not.toBe('');
      for (const { from, to } of dates) expect(from <= to).toBe(true);
    }),
    { numRuns: 400 },
  );
});

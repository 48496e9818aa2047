/** What the survivors calculator makes of its answers: the published cases, the days, the boundaries, and never an exception. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import buyMonths from '#content/law/parameters/compulsory-back-payment-months.yaml';
import childAge from '#content/law/parameters/survivor-child-age.yaml';
import funeralMultiple from '#content/law/parameters/funeral-multiple.yaml';
import monthlyYears from '#content/law/parameters/survivor-monthly-years.yaml';
import rates from '#content/law/parameters/survivor-monthly-rates.yaml';
import ageFemale from '#content/law/parameters/retirement-age-by-year-female.yaml';
import workerMinimum from '#content/law/parameters/survivor-mixed-minimum.yaml';
import { addDays, addMonths, day, firstDay, lastDay, month, monthOf, type Month } from '#law/month';
import { entryOn, numberOn } from '#law/parameter';
import type { Relative } from '#rules/family/survivor-monthly';
import { referenceLevel } from '#rules/core/reference-level';
import { retirementAgeInYear } from '#rules/pension/retirement-age';
import { asked, fields, validate, type Values } from '#calculators/tu-tuat/fields';
import { compute, headline, limitsOn } from '#calculators/tu-tuat/model';
import { KINDS, MOST_KIN, relativesField, type Kin } from '#calculators/tu-tuat/relatives-field';
import workLife from '../cases/work-life.json';

const TODAY = day('2026-11-27');
const defaults = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.initial(TODAY)])) as Values;
const answer = (given: Partial<Values>) => compute({ ...defaults, ...given });
/** Dead in this month, its last day. */
const died = (on: string): Partial<Values> => ({ diedOn: lastDay(month(on)) });
const child = (birth: string, marks = ''): Kin => ({ kind: 'con', birth: month(birth), marks });

interface Case {
  id: string;
  benefit: string;
  on: string;
  inputs: { kind: string; relatives?: Relative[] } & Record<string, unknown>;
  expected: Record<string, unknown>;
}
const cases = (workLife as unknown as Case[]).filter(({ benefit, on }) => benefit === 'survivors' && on >= '2025-07');
const caseOf = (kind: string) => cases.filter(({ inputs }) => inputs.kind === kind);

/** A relative as the reader would enter them. */
function kinOf(relative: Relative, on: Month): Kin {
  const { loss, income } = limitsOn(on);
  const kind = Object.entries(KINDS).find(
    ([, { relation, sex }]) => relation === relative.relation && (sex === undefined || sex === relative.sex),
  )![0];
  const marks = [
    (relative.lossPercent ?? 0) >= loss && 's',
    (relative.insuredWage || (relative.income ?? 0) >= income) && 't',
    relative.noCarer && 'n',
    !relative.maintained && ['parent', 'other'].includes(relative.relation) && 'k',
  ];
  return { kind, birth: addMonths(on, -relative.ageMonths), marks: marks.filter(Boolean).join('') };
}

function given({ on, inputs }: Case): Partial<Values> {
  return {
    ...died(on),
    compulsory: Number(inputs['compulsoryMonths'] ?? 0),
    voluntary: Number(inputs['voluntaryMonths'] ?? 0),
    cause: (inputs['cause'] ?? 'other') as Values['cause'],
    deaths: String(inputs['deaths'] ?? 1) as Values['deaths'],
    relatives: (inputs.relatives ?? []).map((relative) => kinOf(relative, month(on))),
  };
}

describe('the published cases', () => {
  test.each(caseOf('funeral'))('$id', (one) => {
    expect(answer(given(one)).funeral.amount).toBe(one.expected['amount']);
  });

  test.each(caseOf('monthly'))('$id', (one) => {
    const { monthly } = answer(given(one));
    const { total, entitled } = one.expected;
    expect(monthly.eligibility.verdict === 'yes').toBe(entitled ?? true);
    if (total !== undefined) expect(monthly.total).toBe(total);
    if (one.expected['percents']) expect(monthly.percents).toEqual(one.expected['percents']);
    if (one.expected['canBuy'] === false) expect(monthly.eligibility.verdict).toBe('no');
  });

  test.each(caseOf('pensioner-lump'))('$id', ({ on, inputs, expected }) => {
    const { lump } = answer({ ...died(on), who: 'pensioner', pension: Number(inputs['pension']), drawn: Number(inputs['monthsDrawn']) });
    expect(lump.amount).toBe(expected['amount']);
  });
});

describe('the day of the death decides', () => {
  test('funeral and monthly allowances follow the reference level of the month; the lump sum does not', () => {
    const of = (diedOn: string) => answer({ diedOn: day(diedOn), early: 40 });
    for (const diedOn of ['2025-07-01', '2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01', '2026-12-31', '2027-01-01']) {
      const level = referenceLevel(monthOf(day(diedOn))).value;
      const rate = entryOn(rates, day(diedOn), 'standard').value;
      // Luật BHXH 2024 Điều 85, 87 khoản 1.
      expect(of(diedOn).funeral.amount, diedOn).toBe(numberOn(funeralMultiple, day(diedOn)).value * level);
      expect(of(diedOn).monthly.total, diedOn).toBe((rate * level) / 100);
      expect(of(diedOn).lump.amount, diedOn).toBe(of('2026-11-01').lump.amount);
    }
    expect(of('2026-07-01').funeral.amount).toBeGreaterThan(of('2026-06-30').funeral.amount);
  });

  test('a death before the law is refused with a sentence, and nothing is compared before it', () => {
    expect(fields.diedOn.parse('30/06/2025', TODAY)).toMatchObject({ ok: false });
    expect(fields.diedOn.parse('01/07/2025', TODAY)).toMatchObject({ ok: true });
    expect(headline(defaults, day('2025-06-30'))).toEqual([]);
    expect(headline(defaults, TODAY)).toHaveLength(3);
  });

  test('a child counts to the month before the birthday, a spouse by the age of the year', () => {
    const limit = numberOn(childAge, TODAY).value * 12;
    const youngest = (age: number) => answer({ ...died('2026-09'), relatives: [child(addMonths(month('2026-09'), -age))] });
    expect(youngest(limit - 1).monthly.eligibility.verdict).toBe('yes');
    expect(youngest(limit).monthly.eligibility.verdict).toBe('no');
    // Bộ luật Lao động Điều 169 khoản 2: the age rises with the year.
    const [old, next] = [2026, 2027].map((year) => retirementAgeInYear(ageFemale, year).value) as [number, number];
    const wife = (on: string, ageMonths: number) =>
      answer({ ...died(on), relatives: [{ kind: 'vo', birth: addMonths(month(on), -ageMonths), marks: '' }] }).monthly.eligibility.verdict;
    expect([wife('2026-12', old - 1), wife('2026-12', old)]).toEqual(['no', 'yes']);
    expect([wife('2027-01', old), wife('2027-01', next)]).toEqual(['no', 'yes']);
  });

  test('the file is due ninety days later, on a working day', () => {
    expect(answer({ diedOn: day('2026-11-01') }).file.by).toBe('2027-02-01');
    expect(answer({ diedOn: day('2026-11-02') }).file.by).toBe('2027-02-01');
    expect(answer({ diedOn: day('2026-11-26') }).file.by).toBe('2027-02-24');
    expect(answer({ diedOn: day('2026-11-26') }).monthly.from).toBe('2026-12-01');
  });
});

describe('who gets what', () => {
  test('a few months short depends on paying them; more is a no, and the lump sum stands', () => {
    const enough = numberOn(monthlyYears, TODAY).value * 12;
    const buyable = enough - numberOn(buyMonths, TODAY).value;
    const verdict = (compulsory: number, relatives = [child('2016-05')]) => answer({ compulsory, relatives }).monthly.eligibility.verdict;
    expect([buyable - 1, buyable, enough - 1, enough].map((months) => verdict(months))).toEqual(['no', 'depends', 'depends', 'yes']);
    expect(verdict(buyable, [child('1990-01')])).toBe('no');
    expect(verdict(enough, [])).toBe('depends');
  });

  test('voluntary time alone brings no monthly allowance, also to the family of its pensioner', () => {
    expect(answer({ compulsory: 0, voluntary: 240 }).monthly.eligibility.verdict).toBe('no');
    expect(answer({ who: 'pensioner', compulsory: 0, voluntary: 240 }).monthly.eligibility.verdict).toBe('no');
    expect(answer({ who: 'pensioner', compulsory: 240 }).monthly.eligibility.verdict).toBe('yes');
  });

  test('a short career: what was paid in for voluntary payers, at least so many months of the average for workers', () => {
    const least = numberOn(workerMinimum, TODAY).value;
    expect(answer({ compulsory: 3, average: 6_000_000 }).lump.amount).toBe(least * 6_000_000);
    expect(answer({ compulsory: 0, voluntary: 3, average: 6_000_000 }).lump.estimated).toBe(true);
    // Nghị định 158/2025 Điều 21 khoản 5 điểm a: both kinds together count as a worker's.
    expect(answer({ compulsory: 24, voluntary: 12, average: 5_000_000 }).lump).toMatchObject({ multiple: 6, amount: 30_000_000 });
  });

  test('who drew everything once and an accident allowance since leaves so many months of it', () => {
    const drawer: Partial<Values> = { who: 'accident', compulsory: 0, voluntary: 0, allowance: 2_000_000, loss: 61 };
    expect(answer(drawer).lump.amount).toBe(numberOn(workerMinimum, TODAY).value * 2_000_000);
    expect(answer(drawer).monthly.eligibility.verdict).toBe('yes');
    expect(answer({ ...drawer, loss: 60 }).monthly.eligibility.verdict).toBe('no');
    expect(Object.keys(asked({ ...defaults, ...drawer }))).not.toContain('average');
  });

  test('whoever has a wage or an allowance does not draw, unless a child; a parent must have been maintained', () => {
    const verdict = (kin: Kin) => answer({ relatives: [kin] }).monthly.eligibility.verdict;
    expect(verdict(child('2016-05', 't'))).toBe('yes');
    expect(verdict({ kind: 'me', birth: month('1950-01'), marks: '' })).toBe('yes');
    expect(verdict({ kind: 'me', birth: month('1950-01'), marks: 't' })).toBe('no');
    expect(verdict({ kind: 'me', birth: month('1950-01'), marks: 'k' })).toBe('no');
    expect(verdict({ kind: 'thai', marks: '' })).toBe('yes');
  });

  test('of a worker: more months or a higher average never less; one relative more never less', () => {
    const careers = fc.record({
      // Voluntary time alone gives back what was paid while it is short, which may be more than its years bring: Điều 110 khoản 2.
      compulsory: fc.integer({ min: 1, max: 400 }),
      voluntary: fc.integer({ min: 0, max: 200 }),
      average: fc.integer({ min: 1_000_000, max: 40_000_000 }),
    });
    fc.assert(
      fc.property(careers, fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 24 }), (career, children, more) => {
        const relatives = Array.from({ length: children }, () => child('2016-05'));
        // Odd months before 2014 move to the better-paid years after it, so that one month more there may bring less: Điều 5 khoản 6.
        const answered = (given: Partial<Values>) => answer({ early: 0, ...given });
        const low = answered({ ...career, relatives });
        for (const better of [
          { ...career, compulsory: career.compulsory + more, relatives },
          { ...career, average: career.average + more * 100_000, relatives },
          { ...career, relatives: [...relatives, child('2018-01')] },
        ]) {
          const high = answered(better);
          expect(high.funeral.amount).toBeGreaterThanOrEqual(low.funeral.amount);
          expect(high.lump.amount).toBeGreaterThanOrEqual(low.lump.amount);
          expect(high.monthly.total).toBeGreaterThanOrEqual(low.monthly.total);
        }
      }),
    );
  });
});

describe('the relatives as text', () => {
  const parse = (text: string) => relativesField.parse(text, TODAY);

  test('what is written is read back', () => {
    const kin = [child('2016-05', 'n'), { kind: 'thai', marks: '' }, { kind: 'me', birth: month('1950-01'), marks: 'kt' }];
    expect(parse(relativesField.write(kin))).toEqual({ ok: true, value: kin });
    expect(relativesField.write(kin)).not.toMatch(/[/ ,;]/);
    expect(relativesField.show(kin)).toBe(
      'Con 05/2016, không còn ai nuôi; Con chưa sinh; Mẹ, mẹ vợ, mẹ chồng 01/1950, không phải nuôi, có lương, trợ cấp',
    );
    expect(relativesField.show([])).toBe('chưa kể ai');
  });

  test('a year alone, a row without a birth, and what is wrong', () => {
    expect(parse('me~1950~')).toMatchObject({ ok: true, value: [{ birth: '1950-01' }] });
    expect(parse('me~~')).toEqual({ ok: true, value: [] });
    expect(parse('con~5/2016~_con~31/2/1990~')).toMatchObject({ ok: false, error: expect.stringContaining('Người thứ 2') });
    expect(parse('ai~1950~')).toMatchObject({ ok: false });
    expect(parse('toString~1950~')).toMatchObject({ ok: false });
    expect(parse('me~1950~<')).toMatchObject({ ok: false });
    expect(parse(Array.from({ length: MOST_KIN + 1 }, () => 'con~2016~').join('_'))).toMatchObject({ ok: false });
  });
});

describe('contradictions', () => {
  const wrong = (values: Partial<Values>) => Object.keys(validate({ ...defaults, ...values }, TODAY));
  test.each<[Partial<Values>, string]>([
    [{ diedOn: addDays(TODAY, 1) }, 'diedOn'],
    [{ compulsory: 0, voluntary: 0 }, 'compulsory'],
    [{ who: 'pensioner', compulsory: 0, voluntary: 0 }, 'compulsory'],
    [{ early: 193 }, 'early'],
    [{ early: 0 }, 'early'],
    [{ voluntary: 300 }, 'voluntary'],
    [{ average: 0 }, 'average'],
    [{ who: 'pensioner', pension: 0 }, 'pension'],
    [{ who: 'accident', compulsory: 0, allowance: 0 }, 'allowance'],
    [{ relatives: [child('2026-12')] }, 'relatives'],
  ])('%o', (values, box) => {
    expect(wrong(values)).toEqual([box]);
    expect(asked({ ...defaults, ...values })).toHaveProperty(box);
  });

  test('whatever is answered, there is a result', () => {
    const any = fc.record({
      diedOn: fc.integer({ min: 0, max: 900 }).map((days) => addDays(day('2025-07-01'), days)),
      who: fc.constantFrom(...fields.who.options.map(({ value }) => value)),
      cause: fc.constantFrom(...fields.cause.options.map(({ value }) => value)),
      deaths: fc.constantFrom('1' as const, '2' as const),
      compulsory: fc.integer({ min: 0, max: 720 }),
      voluntary: fc.integer({ min: 0, max: 720 }),
      early: fc.oneof(fc.constant('' as const), fc.integer({ min: 0, max: 720 })),
      drawn: fc.integer({ min: 0, max: 720 }),
      loss: fc.integer({ min: 0, max: 100 }),
      average: fc.integer({ min: 0, max: 200_000_000 }),
      pension: fc.integer({ min: 0, max: 200_000_000 }),
      allowance: fc.integer({ min: 0, max: 200_000_000 }),
      relatives: fc.array(
        fc.record({
          kind: fc.constantFrom(...Object.keys(KINDS)),
          birth: fc.integer({ min: 0, max: 1600 }).map((months) => addMonths(month('1900-01'), months)),
          marks: fc.constantFrom('', 's', 't', 'n', 'k', 'stnk'),
        }),
        { maxLength: MOST_KIN },
      ),
    });
    fc.assert(
      fc.property(any, (values) => {
        const errors = validate(values as Values, firstDay(month('2028-01')));
        const mended = { ...values, ...Object.fromEntries(Object.keys(errors).map((name) => [name, defaults[name as keyof Values]])) };
        const { funeral, lump, monthly, steps, even } = compute(mended as Values);
        for (const amount of [funeral.amount, lump.amount, monthly.total]) expect(Number.isSafeInteger(amount)).toBe(true);
        expect(steps.length).toBeGreaterThan(0);
        if (monthly.eligibility.verdict !== 'yes') expect(monthly.eligibility.reason).not.toBe('');
        if (even !== undefined) expect(Number.isFinite(even)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

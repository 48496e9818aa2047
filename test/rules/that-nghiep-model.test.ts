/** What the unemployment calculator makes of its answers: the published cases, the deadline by the day, and never an exception. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import capMultiple from '#content/law/parameters/unemployment-cap-multiple.yaml';
import minimumWage from '#content/law/parameters/regional-minimum-wage.yaml';
import { addDays, day, type Day } from '#law/month';
import { entryOn, numberOn } from '#law/parameter';
import { isWorkingDay } from '#law/working-days';
import { REGIONS } from '#rules/work/employment-contribution';
import { fields, validate, windowOf, type Values } from '#calculators/that-nghiep/fields';
import { compute, message, sentence } from '#calculators/that-nghiep/model';
import workLife from '../cases/work-life.json';

const TODAY = day('2026-11-27');
const defaults = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.initial(TODAY)])) as Values;
const answer = (given: Partial<Values>, on = TODAY) => compute({ ...defaults, ...given }, on);

interface Case {
  id: string;
  benefit: string;
  on: string;
  inputs: Record<string, string | number | undefined>;
  expected: { eligible?: boolean; reason?: string; monthly?: number; months?: number; total?: number };
}
const cases = (workLife as unknown as Case[]).filter(
  ({ benefit, on, inputs }) => benefit === 'unemployment' && inputs['kind'] === 'benefit' && on >= '2026' && inputs['averageWage'],
);

describe('the published cases', () => {
  test.each(cases)('$id', ({ on, inputs, expected }) => {
    const contract = (inputs['contract'] ?? 'standard') as Values['contract'];
    const within = inputs[contract === 'short' ? 'paidInLast36' : 'paidInLast24'];
    const { eligibility, monthly, months, total } = answer(
      {
        endedOn: day(on),
        ended: (inputs['ended'] ?? 'lawful') as Values['ended'],
        paid: Number(inputs['monthsPaid']),
        wage: Number(inputs['averageWage']),
        region: REGIONS[Number(inputs['region']) - 1]!,
        contract,
        within: within === undefined ? '' : Number(within),
        filedOn: inputs['filedOn'] === undefined ? '' : day(String(inputs['filedOn'])),
      },
      day(on),
    );
    expect(eligibility.verdict === 'yes').toBe(expected.eligible);
    if (expected.reason) expect(eligibility.key).toBe(expected.reason);
    const { monthly: each = 0, months: long = 0, total: all = 0 } = expected;
    expect({ monthly, months, total }).toEqual({ monthly: each, months: long, total: all });
  });
});

describe('by the day', () => {
  test('the last day to file still counts, the day after does not, and a file handed in by then does', () => {
    const endedOn = day('2026-08-26');
    const { deadline } = answer({ endedOn });
    const on = (today: Day, filedOn: Day | '' = '') => answer({ endedOn, filedOn }, today);
    expect(on(deadline)).toMatchObject({ daysLeft: 0, eligibility: { verdict: 'yes' } });
    expect(sentence(on(deadline), { ...defaults, endedOn })).toContain('là hôm nay');
    const late = on(addDays(deadline, 1));
    expect(late).toMatchObject({ monthly: 0, months: 0, periods: [], eligibility: { verdict: 'no', key: 'late' } });
    expect(message(late)).toContain('giữ cho lần sau');
    expect(on(addDays(deadline, 200), deadline).eligibility.verdict).toBe('yes');
    expect(on(addDays(deadline, 200), addDays(deadline, 1)).eligibility.key).toBe('late');
  });

  test('the limit is that of the day the work ended, on either side of a turn', () => {
    for (const endedOn of ['2026-01-01', '2026-06-30', '2026-07-01', '2026-12-31', '2027-01-01'].map(day))
      for (const region of REGIONS)
        // Luật Việc làm 2025 Điều 39 khoản 1.
        expect(answer({ endedOn, region, wage: 150_000_000 }, endedOn).monthly, `${endedOn} ${region}`).toBe(
          numberOn(capMultiple, endedOn).value * entryOn(minimumWage, endedOn, region).value,
        );
  });
});

describe('contradictions', () => {
  test('more months in the window than in all, a file before the end', () => {
    const wrong = (given: Partial<Values>) => Object.keys(validate({ ...defaults, ...given }, TODAY));
    const most = windowOf('standard');
    expect(wrong({ paid: most - 1, within: most })).toEqual(['within']);
    expect(wrong({ paid: 100, within: most + 1 })).toEqual(['within']);
    expect(wrong({ paid: 100, within: most + 1, contract: 'short' })).toEqual([]);
    expect(wrong({ filedOn: addDays(defaults.endedOn, -1) })).toEqual(['filedOn']);
    expect(wrong({ filedOn: defaults.endedOn })).toEqual([]);
  });

  test('whatever is answered, there is a result; more months or more wage never less', () => {
    const any = fc.record({
      endedOn: fc.integer({ min: 0, max: 700 }).map((days) => addDays(day('2026-01-01'), days)),
      ended: fc.constantFrom(...fields.ended.options.map(({ value }) => value)),
      contract: fc.constantFrom(...fields.contract.options.map(({ value }) => value)),
      region: fc.constantFrom(...REGIONS),
      wage: fc.integer({ min: 0, max: 200_000_000 }),
      paid: fc.integer({ min: 0, max: 479 }),
      within: fc.oneof(fc.constant('' as const), fc.integer({ min: 0, max: 36 })),
      filedOn: fc.oneof(
        fc.constant('' as const),
        fc.integer({ min: -30, max: 200 }).map((days) => addDays(TODAY, days)),
      ),
    });
    fc.assert(
      fc.property(any, (values) => {
        const low = compute(values, TODAY);
        expect(isWorkingDay(low.deadline)).toBe(true);
        expect(low.periods).toHaveLength(low.months);
        expect(low.kept).toHaveLength(low.months);
        if (low.eligibility.verdict !== 'yes') expect([low.monthly, low.eligibility.reason === '']).toEqual([0, false]);
        const high = compute({ ...values, paid: values.paid + 1, wage: values.wage + 100_000 }, TODAY);
        if (values.within === '') expect(high.total).toBeGreaterThanOrEqual(low.total);
      }),
      { numRuns: 300 },
    );
  });
});

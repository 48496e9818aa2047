/** Examples that look back on a career, as pages tell them. */
import { expect, test } from 'vitest';
import { month } from '#law/month';
import { examples } from '#components/worked/index';

const on = month('2026-11');
/** The amounts a sentence tells, in đồng. */
const amounts = (lead: string) => [...lead.matchAll(/([\d.]+)\u00a0đồng/g)].map((match) => Number(match[1]!.replaceAll('.', '')));
const lead = (name: string, props: Record<string, unknown>) => examples[name]!.solve(props, on).lead;

test('illness gives back the State’s support that stopping takes away', () => {
  const stint = { from: '2019-01', months: 72, income: 2_500_000 };
  const [, , support, stopped] = amounts(lead('withdrawal-history', stint));
  const [, , , ill] = amounts(lead('withdrawal-history', { ...stint, reason: 'serious-illness' }));
  expect(support).toBeGreaterThan(0);
  expect(ill! - stopped!).toBe(support);
});

test('years of both schemes make one pension that neither makes alone', () => {
  const career = { sex: 'female', compulsory: '2010-2016', wage: 3_000_000, voluntary: '2017-2025', income: 3_000_000 };
  const [average, pension] = amounts(lead('mixed', career));
  expect(average).toBeGreaterThanOrEqual(3_000_000);
  expect(pension).toBeGreaterThan(0);
  const [, alone] = amounts(lead('mixed', { ...career, voluntary: '2025-2025' }));
  expect(alone).toBe(0);
});

test('a span of years that runs backwards is an error', () => {
  expect(() => lead('mixed', { sex: 'male', compulsory: '2016-2010', wage: 1, voluntary: '2017-2018', income: 1 })).toThrow(RangeError);
});

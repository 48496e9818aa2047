/** Own numbers on a leaflet keep what is the group's own: what a link leaves open is answered as in the example of the page. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NOBODY, ownFields, payerIn } from '#calculators/kit/own-fields';
import { readLink, writeLink } from '#calculators/form/link';
import { fields, type Values } from '#calculators/muc-dong/fields';
import { day } from '#law/month';
import { METHODS } from '#rules/voluntary/contribution';
import { GROUPS } from '#rules/voluntary/support';

const ON = day('2026-11-22');

test('the payer of every page is read from its text', () => {
  const examples = globSync('content/{personas,explainers}/*.mdx').flatMap((file) => payerIn(readFileSync(file, 'utf8')) ?? []);
  expect(examples.length).toBeGreaterThan(20);
  for (const { income, group, method } of examples) {
    expect(GROUPS).toContain(group);
    expect(METHODS).toContain(method);
    if (income !== 'floor') expect(income).toBeGreaterThan(1_000_000);
  }
  expect(new Set(examples.map(({ method }) => method)).size).toBeGreaterThan(2);
  expect(payerIn('<Worked of="household" />')).toBeUndefined();
  expect(payerIn('<ContributionExample who="anh Lộc" income={2500000} method="6-months" />')).toEqual({
    ...NOBODY,
    income: 2_500_000,
    method: '6-months',
  });
});

test('a link with a province alone keeps income and group; the lowest income is then said', () => {
  const own = ownFields({ income: 2_500_000, group: 'near-poor', method: '6-months' });
  const initial = (of: typeof fields) => Object.fromEntries(Object.entries(of).map(([name, field]) => [name, field.initial(ON)])) as Values;
  const read = (values: Values) => readLink(own, writeLink(own, values, ON), ON)!.now;
  const there = read({ ...initial(own), province: 'nghe-an' });
  expect([there.income, there.group, there.province]).toEqual([2_500_000, 'near-poor', 'nghe-an']);
  const lowest = read({ ...initial(own), income: initial(fields).income, group: 'other' });
  expect([lowest.income, lowest.group]).toEqual([initial(fields).income, 'other']);
});

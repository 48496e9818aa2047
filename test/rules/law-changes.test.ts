/**
 * What a page depends on is recorded, not listed by hand: an invented change is enacted for every parameter in turn, and no block may
 * say something else without a change day listed.
 */
import { globSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import povertyLine from '#content/law/parameters/rural-poverty-line.yaml';
import { addMonths, day, firstDay, firstMonthFrom, month, monthOf, type Day } from '#law/month';
import { changesAfter, listenTo, numberOn, type DatedValue, type Parameter } from '#law/parameter';
import { changesOf } from '#law/periods';
import { plan } from '#rules/voluntary/plan';
import { monthlyContribution } from '#rules/voluntary/monthly-contribution';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { caseOn, type PayerCase } from '#components/prose/contribution-case';
import { examples } from '#components/worked/index';
import { changeDays, fullParameters, parameterById } from '#law/all';
import { LAW_DAY } from '#site/today';

/** Within a month, so that rules that follow the first day of a month take it up later. */
const ENACTED = day('2029-03-10');
const AFTER = firstDay(firstMonthFrom(ENACTED));

/** Another value of the same shape. */
const another = (value: DatedValue['value']): DatedValue['value'] =>
  typeof value === 'number'
    ? value * 2 + 1
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, typeof entry === 'number' ? entry * 2 + 1 : entry]))
      : value;

let undo = () => {};
afterEach(() => undo());
function enact(parameter: Parameter, from: Day): void {
  const last = parameter.values.at(-1)!;
  const added = { ...last, from, value: another(last.value) };
  delete added.until;
  parameter.values.push(added);
  undo = () => {
    const index = parameter.values.indexOf(added);
    if (index >= 0) parameter.values.splice(index, 1);
  };
}

const propsOf = (tag: string) =>
  Object.fromEntries(
    [...tag.matchAll(/([a-z]+)=(?:"([^"]*)"|\{([^}]*)\})/gi)].map(([, name, text, json]) => [name, text ?? JSON.parse(json ?? 'null')]),
  ) as Record<string, unknown>;
const tags = (name: string) =>
  globSync('content/**/*.mdx').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(new RegExp(`<${name}\\s([^>]*?)/>`, 'g'))].map((match) => propsOf(match[1]!)),
  );

/** What a block says on a day; an example no longer allowed says so. */
const said = (block: (on: Day) => unknown) => (on: Day) => {
  try {
    return JSON.stringify(block(on));
  } catch (error) {
    return String(error);
  }
};
const payers = [...tags('ContributionExample'), ...tags('Contribution').filter(({ on }) => on === undefined)].map(
  ({ who: _who, part: _part, perDay: _perDay, on: _on, ...payer }) => payer as PayerCase,
);
const unique = [...new Map(payers.map((payer) => [JSON.stringify(payer), payer])).values()];
const cases = unique.map((payer) => said((on) => ({ ...caseOn(payer, on), steps: [], provisional: [] })));
const worked = tags('Worked').map(({ of, who: _who, calculator: _calculator, ...taken }) =>
  said((on) => examples[String(of)]!.solve(taken, monthOf(on)).lead),
);

const parameters = fullParameters
  .map(({ id }) => parameterById(id))
  .filter(({ values }) => another(values.at(-1)!.value) !== values.at(-1)!.value);

test('there are payers and examples to try', () => {
  expect(cases.length).toBeGreaterThan(15);
  expect(worked.length).toBeGreaterThan(40);
  expect(parameters.length).toBeGreaterThan(150);
});

test('no payer’s amounts change without their day, whatever is enacted', () => {
  let changed = 0;
  for (const parameter of parameters) {
    const before = cases.map((block) => block(AFTER));
    enact(parameter, ENACTED);
    cases.forEach((block, index) => {
      if (block(AFTER) === before[index]) return;
      changed += 1;
      const days = changesOf(LAW_DAY, block);
      expect([parameter.id, days.includes(ENACTED), days.includes(AFTER)]).toEqual([parameter.id, true, true]);
      // And nothing changes between the days listed.
      for (const on of [ENACTED, AFTER]) expect(block(on)).toBe(block(days.filter((listed) => listed <= on).at(-1)!));
    });
    undo();
  }
  expect(changed).toBeGreaterThan(cases.length);
});

// Examples switch on every day enacted; a few parameters show that the day within a month and the month after are both there.
test('every day on which something is enacted, and the first of the next month, may switch an example', () => {
  for (const parameter of parameters.filter((_, index) => index % 7 === 0)) {
    const before = worked.map((block) => block(AFTER));
    enact(parameter, ENACTED);
    const days = changeDays(LAW_DAY);
    if (worked.some((block, index) => block(AFTER) !== before[index]))
      expect([parameter.id, days.includes(ENACTED), days.includes(AFTER)]).toEqual([parameter.id, true, true]);
    undo();
  }
});
describe('what was read', () => {
  test('is told to whoever listens outside as well, and to nobody afterwards', () => {
    const on = firstDay(month('2026-11'));
    const outer = listenTo(() => listenTo(() => numberOn(povertyLine, on)).value.value);
    expect(outer.value).toBe(numberOn(povertyLine, on).value);
    expect(outer.changesAfter(on)).toEqual(changesAfter(povertyLine, on));
    expect(listenTo(() => 1).changesAfter(on)).toEqual([]);
  });

  test('is forgotten when a computation fails', () => {
    expect(() =>
      listenTo(() => {
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(listenTo(() => 1).changesAfter(LAW_DAY)).toEqual([]);
  });
});

test('a plan costs what its months cost one by one, whatever is enacted', () => {
  const input = { from: month('2028-11'), months: 12, income: 3_000_000, groups: ['poor' as const] };
  const monthly = () => {
    let sum = 0;
    for (let index = 0; index < input.months; index++) {
      const on = addMonths(input.from, index);
      const { min, max } = incomeLimits({ on, income: 0 }).value;
      const income = Math.min(Math.max(input.income, min), max);
      sum += monthlyContribution({ on, income, groups: input.groups, monthsSupported: index }).value.payable;
    }
    return sum;
  };
  for (const id of [
    'rural-poverty-line',
    'base-salary',
    'voluntary-rate',
    'voluntary-ceiling-multiple',
    'state-support-rates',
    'state-support-months',
  ]) {
    const parameter = parameterById(id);
    if (id === 'voluntary-rate' || id === 'state-support-rates') {
      // Doubled rates would pass the whole: halve them instead.
      const last = parameter.values.at(-1)!;
      const half = (value: DatedValue['value']): DatedValue['value'] =>
        typeof value === 'number'
          ? value / 2
          : Object.fromEntries(Object.entries(value as object).map(([key, entry]) => [key, Number(entry) / 2]));
      const added = { ...last, from: ENACTED, value: half(last.value) };
      parameter.values.push(added);
      undo = () => void parameter.values.splice(parameter.values.indexOf(added), 1);
    } else enact(parameter, ENACTED);
    expect([id, plan(input).value.payable]).toEqual([id, monthly()]);
    undo();
  }
});

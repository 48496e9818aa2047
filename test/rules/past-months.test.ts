/** Months already paid keep the incomes of their time: no coming floor changes an amount about the past. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addMonths, firstDay, month, monthOf } from '#law/month';
import { incomeLimits } from '#rules/voluntary/income-limits';
import * as dongBu from '#calculators/dong-bu/fields';
import * as rutHayGiu from '#calculators/rut-hay-giu/fields';
import { answer, cases as codes } from '#calculators/kit/links/six-codes';
import { lowestAverage, PAST_END } from '#components/prose/past';
import { examples } from '#components/worked/index';
import { changeDays } from '#law/all';
import { LAW_DAY } from '#site/today';

/** Every enacted day to come, the rise of the lowest income among them, and the day after the year's turn. */
const DAYS = [...changeDays(LAW_DAY)];
const rose = month('2027-01');

/** Kinds of example that speak of nothing but a past and what it gives: they may not change with the lowest income. */
const PAST = ['pension', 'mixed', 'withdrawal', 'withdrawal-history', 'survivor', 'survivor-pensioner'];

const worked = globSync('content/**/*.mdx').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/<Worked\s([^>]*?)\/>/g)].map((match) => ({
    file,
    props: Object.fromEntries(
      [...match[1]!.matchAll(/([a-z]+)=(?:"([^"]*)"|\{([^}]*)\})/gi)].map(([, name, text, json]) => [
        name,
        text ?? JSON.parse(json ?? 'null'),
      ]),
    ) as Record<string, unknown>,
  })),
);
const solved = (props: Record<string, unknown>, on: ReturnType<typeof month>) => {
  const { of, who: _who, calculator: _calculator, ...taken } = props;
  return examples[String(of)]!.solve(taken, on);
};

test('the lowest income does rise while these pages stand', () => {
  expect(DAYS.map(monthOf)).toContain(rose);
  const min = (on: typeof rose) => incomeLimits({ on, income: 0 }).value.min;
  expect(min(rose)).toBeGreaterThan(min(addMonths(rose, -1)));
});

describe('examples', () => {
  test.each(worked.filter(({ props }) => PAST.includes(String(props['of']))))('$file: $props.who', ({ props }) => {
    const now = solved(props, monthOf(LAW_DAY));
    for (const day of DAYS) expect([day, solved(props, monthOf(day)).headline]).toEqual([day, now.headline]);
  });

  test.each(worked.filter(({ props }) => props['of'] === 'back-payment'))('$file: $props.who, the months paid before', ({ props }) => {
    const paid = (on: typeof rose) => /những tháng đã đóng là (.*) thì lương hưu/.exec(solved(props, on).lead)?.[1];
    expect(paid(monthOf(LAW_DAY))).toBeDefined();
    for (const day of DAYS) expect([day, paid(monthOf(day))]).toEqual([day, paid(monthOf(LAW_DAY))]);
  });
});

test('months paid on the lowest income of their own time, whenever they are looked at', () => {
  expect(PAST_END).toBe(addMonths(monthOf(LAW_DAY), -1));
  const average = lowestAverage(24, rose);
  expect(average).toBe(lowestAverage(24, monthOf(LAW_DAY)));
  expect(average).toBeLessThan(incomeLimits({ on: rose, income: 0 }).value.min);
  expect(lowestAverage(0, rose)).toBe(0);
});

describe('the sheet of six codes and the numbers a calculator begins with', () => {
  test.each([
    ['rut-hay-giu', rutHayGiu.fields.average],
    ['dong-bu', dongBu.fields.average],
  ] as const)('%s begins with an average of the past', (_name, field) => {
    for (const day of DAYS) expect(field.initial(day)).toBe(field.initial(LAW_DAY));
  });

  test('what a withdrawal pays stays', () => {
    const code = codes.find(({ calculator }) => calculator === 'rut-hay-giu')!;
    const paid = (day: typeof LAW_DAY) => answer(code, day).figures.find(({ label }) => label === 'Rút một lần')?.text;
    expect(paid(LAW_DAY)).toBeDefined();
    expect(paid(firstDay(rose))).toBe(paid(LAW_DAY));
  });
});

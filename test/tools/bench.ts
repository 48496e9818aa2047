/**
 * npm run more -- bench: how fast every rule answers, the pension rules over 40 years of history.
 * A whole answer for 40 years of mixed history — age, average with a step for every year, rate, pension, grant —
 * is computed on every key stroke on a cheap phone, so here it must stay well under a millisecond.
 */
import { month } from '#law/month';
import { loadModule } from '#tools/load-module';
import { printTable } from './table.ts';

const { averageIncome, pension, pensionProjection, plan, retirementAge, EXAMPLES, NOW } =
  await loadModule<typeof import('./bench-rules')>('test/tools/bench-rules.ts');

const incomeOf = (index: number) => 1_500_000 + (index % 7) * 350_000 + Math.floor(index / 12) * 100_000;
const history = Array.from({ length: 480 }, (_, index) => ({
  year: 1987 + Math.floor(index / 12),
  months: 1,
  income: incomeOf(index),
  ...(index < 252 ? { scheme: 'compulsory' as const } : {}),
  ...(index >= 468 ? { backPaid: true } : {}),
}));
const person = { sex: 'male' as const, birth: month('1965-04') };

function wholeAnswer() {
  const age = retirementAge(person);
  const average = averageIncome({ settleYear: 2026, periods: history });
  const { months } = average.value;
  return [age, average, pension({ sex: 'male', months, retireOn: age.value.pensionFrom, averageIncome: average.value.average })];
}

const cases = {
  'whole pension answer, 480 months of history': wholeAnswer,
  'pension alone': () =>
    pension({ sex: 'male', months: 440, retireOn: month('2026-08'), averageIncome: 7_000_000, monthsAfterRetirementAge: 9 }),
  'plan over 40 years': () => plan({ from: month('2026-12'), months: 480, income: 'floor', groups: ['near-poor'] }),
  'projection: 20 years of history, 20 of plan': () =>
    pensionProjection({
      sex: 'female',
      birth: month('1986-02'),
      on: month('2026-11'),
      history: history.slice(228, 468),
      plan: { from: month('2026-12'), months: 240, income: 3_000_000, groups: ['other'] },
      assumedRise: { low: 0, base: 2, high: 4 },
    }),
};

/** Warms up, then counts runs for so many milliseconds. */
function measure(name: string, run: () => unknown, milliseconds: number): [string, number, string, string] {
  const first = performance.now();
  run();
  const cold = performance.now() - first;
  for (let index = 0; index < 200; index++) run();
  let count = 0;
  const start = performance.now();
  while (performance.now() - start < milliseconds) {
    for (let index = 0; index < 20; index++) run();
    count += 20;
  }
  const each = (performance.now() - start) / count;
  return [name, Math.round(1000 / each), each.toFixed(3), cold.toFixed(1)];
}

printTable(
  ['rule', 'per second', 'ms each', 'first, ms'],
  [
    ...Object.entries(cases).map(([name, run]) => measure(name, run, 1000)),
    ...EXAMPLES.map(({ rule, of }) => measure(rule, () => of(NOW), 100)),
  ],
);

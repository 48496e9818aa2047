/** Runs one worked case through the rule it names. The format stands in test/cases/README.md. */
import { month } from '#law/month';
import { backPayment } from '#rules/back-payment';
import { contribution, type Method } from '#rules/contribution';
import { incomeLimits } from '#rules/income-limits';
import { supportMonths, type Group } from '#rules/support';

export interface Case {
  id: string;
  calculator: string;
  // The input's shape depends on the calculator; each evaluator below reads its own.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  input: any;
  expected: Record<string, unknown>;
}

type Evaluator = (input: Case['input']) => Record<string, unknown>;

const evaluators: Record<string, Evaluator> = {
  contribution: (input) =>
    ({
      ...contribution({
        on: month(input.on),
        income: input.income,
        method: input.method as Method,
        groups: (input.groups ?? []) as Group[],
        monthsSupported: input.monthsSupported ?? 0,
        ...(input.localSupportPercent === undefined ? {} : { local: { percent: input.localSupportPercent } }),
        ...(input.monthlyInterestPercent === undefined ? {} : { monthlyInterestPercent: input.monthlyInterestPercent }),
      }).value,
    }),
  'income-limits': (input) => ({ ...incomeLimits({ on: month(input.on), income: input.income }).value }),
  'support-months': (input) => ({
    ...supportMonths({
      periods: input.periods.map((period: { from: string; to: string }) => ({ from: month(period.from), to: month(period.to) })),
    }).value,
  }),
  'back-payment': (input) => ({
    ...backPayment({
      on: month(input.on),
      income: input.income,
      creditedMonths: input.creditedMonths,
      ...(input.ageReached === undefined ? {} : { ageReached: input.ageReached }),
      ...(input.monthlyInterestPercent === undefined ? {} : { monthlyInterestPercent: input.monthlyInterestPercent }),
    }).value,
  }),
};

/** What the rule named by a case says of its input; a rule that rejects the input says why under "error". */
export function answerOf(example: Pick<Case, 'calculator' | 'input'>): Record<string, unknown> {
  const evaluator = evaluators[example.calculator];
  if (!evaluator) return { error: `no calculator "${example.calculator}"` };
  try {
    return evaluator(example.input);
  } catch (error) {
    return { error: (error as Error).message };
  }
}

/** Differences between what a case expects and what the rule says; empty when they agree. Only expected keys are compared. */
export function evaluate(example: Case): string[] {
  const actual = answerOf(example);
  if (typeof actual['error'] === 'string') return [`error: ${actual['error']}`];
  return Object.entries(example.expected)
    .filter(([key, value]) => JSON.stringify(actual[key]) !== JSON.stringify(value))
    .map(([key, value]) => `${key}: expected ${JSON.stringify(value)}, got ${JSON.stringify(actual[key])}`);
}

/** Calculators named by cases that have no rule here. */
export function missingCalculators(examples: readonly Case[]): string[] {
  return [...new Set(examples.map((example) => example.calculator))].filter((name) => !Object.hasOwn(evaluators, name)).sort();
}

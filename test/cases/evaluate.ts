/** Runs one worked case through the rule it names. The format stands in test/cases/README.md. */
import { month } from '#law/month';
import { averageIncome } from '#rules/core/average-income';
import { backPayment } from '#rules/pension/back-payment';
import { birthGrant } from '#rules/family/birth-grant';
import { contradictions, type Life } from '#rules/voluntary/constraints';
import { contribution, type Method } from '#rules/voluntary/contribution';
import { funeralGrant } from '#rules/family/funeral-grant';
import { householdHealth } from '#rules/health/household-health';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { mostMonthsAhead } from '#rules/voluntary/months-ahead';
import type { Career } from '#rules/withdrawal/multiple-of-average';
import { pension } from '#rules/pension/pension';
import { pensionTarget } from '#rules/pension/pension-target';
import { retirementAge } from '#rules/pension/retirement-age';
import { GROUPS, supportCap, supportMonths, type Group } from '#rules/voluntary/support';
import { survivorLump } from '#rules/family/survivor-lump';
import { withdrawal } from '#rules/withdrawal/withdrawal';
import { benefitAnswerOf, type BenefitCase } from './benefits';

export interface Case {
  id: string;
  calculator: string;
  // The input's shape depends on the calculator; each evaluator below reads its own.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  input: any;
  expected: Record<string, unknown>;
}

type Evaluator = (input: Case['input']) => Record<string, unknown>;

/** Cases about a whole career name no month of decision; they ask for the law in force when the cases were compiled. */
const COMPILED = month('2026-11');

/** Without an average only the years are asked. */
const career = (input: Case['input']): Career => ({
  on: COMPILED,
  monthsBefore2014: input.monthsBefore2014 ?? 0,
  monthsFrom2014: input.monthsFrom2014 ?? 0,
  averageIncome: input.averageIncome ?? 0,
  ...(input.amountPaid === undefined ? {} : { amountPaid: input.amountPaid }),
});

/** A misspelt group would silently count as everybody; here it is an error. */
function groupsOf(input: Case['input']): Group[] {
  const groups: Group[] = input.groups ?? [];
  for (const group of groups) if (!GROUPS.includes(group)) throw new RangeError(`no group "${group}"`);
  return groups;
}

const evaluators: Record<string, Evaluator> = {
  contribution: (input) => ({
    ...contribution({
      on: month(input.on),
      income: input.income,
      method: input.method as Method,
      groups: groupsOf(input),
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
  withdrawal: (input) => ({
    ...withdrawal({ ...career(input), stateSupport: input.stateSupport ?? 0, reason: input.reason }).value,
  }),
  'survivor-lump': (input) => ({ ...survivorLump(career(input)).value }),
  'household-health': (input) => ({ ...householdHealth({ on: month(input.on), members: input.members }).value }),
  'funeral-grant': (input) => ({ ...funeralGrant({ on: month(input.on) }).value }),
  'birth-grant': (input) => ({ ...birthGrant({ on: month(input.on), children: input.children }).value }),
  'average-income': (input) => ({ ...averageIncome({ settleYear: input.settleYear, periods: input.periods }).value }),
  pension: (input) => ({ ...pension({ ...input, retireOn: month(input.retireOn) }).value }),
  'pension-target': (input) => ({ ...pensionTarget({ ...input, retireOn: month(input.retireOn) }).value }),
  'retirement-age': (input) => ({ ...retirementAge({ sex: input.sex, birth: month(input.birth) }).value }),
};

/** What of a case's input shares time; its answers must have room in one life, as the calculators ask. */
const lives: Record<string, (input: Case['input']) => Life> = {
  contribution: ({ on, monthsSupported = 0 }) => ({
    until: month(on),
    // As many as there ever are says that none is left.
    used: monthsSupported < supportCap(month(on)).value ? monthsSupported : 0,
    ahead: mostMonthsAhead(month(on)),
  }),
};

/** What the rule named by a case says of its input; a rule that rejects the input says why under "error". */
export function answerOf(example: Pick<Case, 'calculator' | 'input'> | BenefitCase): Record<string, unknown> {
  if ('benefit' in example) return benefitAnswerOf(example);
  const evaluator = evaluators[example.calculator];
  if (!evaluator) return { error: `no calculator "${example.calculator}"` };
  try {
    const [contradiction] = Object.values(contradictions(lives[example.calculator]?.(example.input) ?? { until: COMPILED }));
    return contradiction ? { error: contradiction } : evaluator(example.input);
  } catch (error) {
    return { error: (error as Error).message };
  }
}

/**
 * Differences between what a case expects and what the rule says; empty when they agree. Only expected keys are compared;
 * null expects that the rule says nothing under that key (no money when a payment is not allowed).
 */
export function evaluate(example: Case | BenefitCase): string[] {
  const actual = answerOf(example);
  if (typeof actual['error'] === 'string') return [`error: ${actual['error']}`];
  return Object.entries(example.expected)
    .filter(([key, value]) => JSON.stringify(actual[key] ?? null) !== JSON.stringify(value))
    .map(([key, value]) => `${key}: expected ${JSON.stringify(value)}, got ${JSON.stringify(actual[key])}`);
}

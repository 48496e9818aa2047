import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { evaluate, type Case } from '../cases/evaluate';

const examples = JSON.parse(readFileSync(new URL('../cases/published.json', import.meta.url), 'utf8')) as Case[];

describe('published worked cases', () => {
  test.each(examples.map((example) => [example.id, example] as const))('%s', (_id, example) => {
    expect(evaluate(example)).toEqual([]);
  });
});

describe('a case file', () => {
  const example = (input: object, expected: Record<string, unknown>, calculator = 'contribution'): Case => ({
    id: 'one',
    calculator,
    input: { on: '2026-08', income: 5_000_000, ...input },
    expected,
  });

  test('null expects that a rule says nothing under that key', () => {
    const tooMuch = { creditedMonths: 0, monthlyInterestPercent: '0.31' };
    expect(evaluate(example(tooMuch, { allowed: false, gross: null, pensionFrom: null }, 'back-payment'))).toEqual([]);
    expect(evaluate(example({ method: 'monthly', groups: ['other'] }, { gross: null }))).toHaveLength(1);
  });

  test('a misspelt group, method or calculator is an error, never everybody', () => {
    expect(evaluate(example({ method: 'monthly', groups: ['near_poor'] }, { support: 0 }))).toEqual(['error: no group "near_poor"']);
    expect(evaluate(example({ method: '4-months', groups: [] }, { support: 0 }))[0]).toMatch(/^error/);
    expect(evaluate(example({}, {}, 'pensions'))).toEqual(['error: no calculator "pensions"']);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { BenefitCase } from '../cases/benefits';
import { evaluate, type Case } from '../cases/evaluate';

const read = <T>(file: string): T[] => JSON.parse(readFileSync(new URL(`../cases/${file}`, import.meta.url), 'utf8')) as T[];
const examples = [...read<Case>('published.json'), ...read<BenefitCase>('work-life.json'), ...read<BenefitCase>('work-life-corners.json')];

describe('worked cases', () => {
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

  test('a misspelt benefit or kind is an error', () => {
    const asked = (benefit: string, kind: string) => evaluate({ id: 'one', benefit, on: '2026-10-31', inputs: { kind }, expected: {} });
    expect(asked('unemployed', 'start')).toEqual(['error: no benefit "unemployed"']);
    expect(asked('unemployment', 'begin')).toEqual(['error: no kind "begin" of "unemployment"']);
  });
});

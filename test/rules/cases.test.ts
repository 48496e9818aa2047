import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { evaluate, type Case } from '../cases/evaluate';

const examples = JSON.parse(readFileSync(new URL('../cases/published.json', import.meta.url), 'utf8')) as Case[];

describe('published worked cases', () => {
  test.each(examples.map((example) => [example.id, example] as const))('%s', (_id, example) => {
    expect(evaluate(example)).toEqual([]);
  });
});

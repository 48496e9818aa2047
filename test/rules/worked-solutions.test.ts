/** Every rule shows how it came to its answer: steps that hold the answer, say their article, and can be worked out with a pencil. */
import { describe, expect, test } from 'vitest';
import { month } from '#law/month';
import { formatQuantity, type Step } from '#rules/core/answer';
import { toNumber } from '#rules/core/exact';
import { EXAMPLES, NOW } from './examples';

/** The arithmetic of a formula, where it is nothing but numbers, units and signs; undefined where words take part. */
function workedOut(formula: string): number | undefined {
  const sum = formula
    .replace(/\(tổng hệ số [^)]*\)/, '')
    .replace(/(đồng|tháng|năm|con|người|hệ số|lần)/g, '')
    .replace(/(\d)\.(?=\d{3})/g, '$1')
    .replace(/(\d),(?=\d)/g, '$1.')
    .replace(/([\d.]+)\s?%/g, '($1*0.01)')
    .replace(/×/g, '*')
    .replace(/[÷]/g, '/')
    .replace(/−/g, '-')
    .trim();
  // "18 năm 5 tháng" is a duration, not a sum.
  return /^[\d.*/+\-()\s]+$/.test(sum) && !/\d\s+\d/.test(sum) ? Number(new Function(`return ${sum}`)()) : undefined;
}
const amountOf = ({ result }: Step): number => (typeof result.amount === 'string' ? NaN : toNumber(result.amount, 6));

describe.each(EXAMPLES)('$rule', ({ of, shows, yearly }) => {
  // Asked within each test: what runs while tests are collected counts for none of them in mutation testing.
  const ask = () => of(NOW);

  test('its steps hold the answer', () => {
    const { value, steps } = ask();
    expect(steps.length).toBeGreaterThan(0);
    const held = steps.map((one) => Math.round(amountOf(one)));
    for (const amount of shows(value as never)) expect(held).toContain(amount);
  });

  test('each step has a name, a result, and an article unless it only sums up others', () => {
    const { steps } = ask();
    for (const one of steps) {
      expect(one.key).not.toBe('');
      expect(one.label).not.toBe('');
      expect(formatQuantity(one.result)).not.toMatch(/NaN|undefined|^$/);
      if (one.formula !== undefined) expect(one.formula).not.toMatch(/NaN|undefined|^$/);
      for (const cite of one.cites) expect(cite.short).not.toBe('');
    }
    expect(new Set(steps.map(({ key }) => key)).size).toBe(steps.length);
    expect(steps.some(({ cites }) => cites.length > 0)).toBe(true);
  });

  test('its formulas can be worked out with a pencil', () => {
    for (const one of ask().steps) {
      const sum = one.formula === undefined ? undefined : workedOut(one.formula);
      if (sum === undefined) continue;
      // Factors stand on paper with four places.
      const unit = one.result.unit === '%' ? 100 : 1;
      expect(Math.abs(sum * unit - amountOf(one)), `${one.key}: ${one.formula}`).toBeLessThanOrEqual(1 + Math.abs(sum) * 4e-6);
    }
  });

  test('in a year not yet published it says which figures are provisional, today none', () => {
    expect(ask().provisional).toEqual([]);
    const marks = of(month('2031-03')).provisional.map(({ parameter }) => parameter);
    expect(marks.sort()).toEqual([...yearly].sort());
  });
});

test('most formulas are plain arithmetic, so the check above means something', () => {
  const formulas = EXAMPLES.flatMap(({ of }) => of(NOW).steps.flatMap(({ formula }) => (formula === undefined ? [] : [formula])));
  expect(formulas.filter((formula) => workedOut(formula) !== undefined).length / formulas.length).toBeGreaterThan(0.7);
});

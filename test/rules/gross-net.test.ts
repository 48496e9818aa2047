/** From the wage agreed to the wage in hand: Luật Thuế thu nhập cá nhân 2025 Điều 8–10. */
import { describe, expect, test } from 'vitest';
import accidentRate from '#content/law/parameters/compulsory-accident-rate.yaml';
import bands from '#content/law/parameters/income-tax-bands.yaml';
import rates from '#content/law/parameters/income-tax-rates.yaml';
import relief from '#content/law/parameters/income-tax-relief.yaml';
import { formatInteger } from '#law/format';
import { firstDay, month } from '#law/month';
import { entryOn, tableOn } from '#law/parameter';
import { citesOf } from '#rules/core/answer';
import { exact, round } from '#rules/core/exact';
import { incomeTax, netWage } from '#rules/work/gross-net';
import { stepOf } from './steps';

const on = month('2026-11');
const today = firstDay(on);
const gross = 30_000_000;
const ask = (more: Partial<Parameters<typeof netWage>[0]> = {}) => netWage({ on, gross, dependants: 0, region: 'region-1', ...more });
const reliefOf = (key: string) => entryOn(relief, today, key).value;

describe('what is taxed', () => {
  test('reads as a sum of what applies', () => {
    const { insurance, taxable } = ask().value;
    const [self, each] = [reliefOf('self'), reliefOf('dependant')].map(formatInteger);
    const start = `${formatInteger(gross)} − ${formatInteger(insurance)}`;
    const formula = (more = {}) => stepOf(ask(more), 'taxable').formula;
    expect(formula()).toBe(`${start} − ${self}, không dưới 0`);
    expect(formula({ dependants: 2 })).toBe(`${start} − ${self} − 2 × ${each}, không dưới 0`);
    expect(formula({ exempt: 1_000_000 })).toBe(`${start} − 1.000.000 − ${self}, không dưới 0`);
    expect(taxable).toBe(gross - insurance - reliefOf('self'));
    expect(ask({ dependants: 1 }).value.taxable).toBe(Math.max(0, taxable - reliefOf('dependant')));
    expect(stepOf(ask(), 'taxable').cites).toEqual(citesOf([tableOn(relief, today)]));
  });

  test('the exempt part is at most the wage', () => {
    expect(() => ask({ exempt: gross + 1 })).toThrow(/^exempt must be at most/);
    expect(ask({ exempt: gross }).value.tax).toBe(0);
    expect(stepOf(ask({ exempt: gross }), 'tax').formula).toBe('chưa tới mức chịu thuế');
  });
});

test('each band is taxed at its rate, and what lies above the last limit at the highest', () => {
  const tax = (income: number) => round(incomeTax(on, exact(income)).amount);
  let [below, due] = [0, 0];
  for (const [band, rate] of Object.entries(tableOn(rates, today).value)) {
    const limit = tableOn(bands, today).value[band];
    expect(tax(below + 100) - due, band).toBe(rate);
    if (limit === undefined) continue;
    due += ((limit - below) * rate) / 100;
    expect(tax(limit), band).toBe(due);
    below = limit;
  }
});

test('an employer with the lower accident rate pays that much less, the worker the same', () => {
  const [plain, lower] = [ask({ reducedAccidentRate: false }).value, ask({ reducedAccidentRate: true }).value];
  const percent = (key: string) => entryOn(accidentRate, today, key).value;
  expect(plain.employer - lower.employer).toBeCloseTo((gross * (percent('standard') - percent('reduced'))) / 100, 6);
  expect(ask().value).toEqual(plain);
  expect(lower.net).toBe(plain.net);
});

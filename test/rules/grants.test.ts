import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import baseSalary from '#content/law/parameters/base-salary.yaml';
import birthParameter from '#content/law/parameters/birth-grant.yaml';
import multiple from '#content/law/parameters/funeral-multiple.yaml';
import { addMonths, firstDay, month, monthFromIndex, monthIndex } from '#law/month';
import type { Parameter } from '#law/parameter';
import { birthGrant } from '#rules/family/birth-grant';
import { funeralGrant } from '#rules/family/funeral-grant';
import { referenceLevel } from '#rules/core/reference-level';

const months = fc.integer({ min: monthIndex(month('2008-02')), max: monthIndex(month('2032-12')) }).map(monthFromIndex);
const changesIn = (on: string, ...parameters: Parameter[]): boolean =>
  parameters.some((parameter) => parameter.values.some((entry) => entry.from === on));

describe('funeral and maternity grants', () => {
  test('change only on days the law changes', () => {
    fc.assert(
      fc.property(months, fc.integer({ min: 0, max: 5 }), (on, children) => {
        const before = addMonths(on, -1);
        if (!changesIn(firstDay(on), baseSalary, multiple)) expect(funeralGrant({ on }).value).toEqual(funeralGrant({ on: before }).value);
        if (!changesIn(firstDay(on), birthParameter))
          expect(birthGrant({ on, children }).value).toEqual(birthGrant({ on: before, children }).value);
      }),
    );
  });

  test('the funeral grant follows the month of death when the base salary rises', () => {
    const last = baseSalary.values.at(-1)!;
    const on = month(last.from.slice(0, 7));
    const ratio = (at: typeof on): number => funeralGrant({ on: at }).value.amount / referenceLevel(at).value;
    expect(funeralGrant({ on }).value.amount).toBeGreaterThan(funeralGrant({ on: addMonths(on, -1) }).value.amount);
    expect(ratio(on)).toBe(ratio(addMonths(on, -1)));
  });

  test('no maternity grant before it was introduced; then the same for each child', () => {
    const began = month(birthParameter.values.find((entry) => Number(entry.value) > 0)!.from.slice(0, 7));
    expect(birthGrant({ on: addMonths(began, -1), children: 2 }).value.amount).toBe(0);
    expect(birthGrant({ on: began, children: 2 }).value.amount).toBe(2 * birthGrant({ on: began, children: 1 }).value.amount);
    expect(() => birthGrant({ on: began, children: 1.5 })).toThrow(RangeError);
  });
});

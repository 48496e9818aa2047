import backPaymentCoefficient from '#content/law/parameters/back-payment-coefficient.yaml';
import minimumCoefficient from '#content/law/parameters/adjustment-coefficient-minimum.yaml';
import coefficientTables from '#content/law/parameters/adjustment-coefficients.yaml';
import { yearOf, type Day } from '#law/month';
import { numberOn, tableOn, type Found } from '#law/parameter';
import type { Percent, Years } from '#law/units';
import { compare, exact, maximum, type Exact } from './exact';

export interface Coefficient {
  factor: Exact;
  source: Found<unknown>;
}

/** The coefficients of one year of settlement. */
export interface Coefficients {
  /** Of a contribution year. */
  of(year: number): Coefficient;
  /** Of months paid in one sum for missing years. */
  backPaid: Coefficient;
  source: Found<unknown>;
  /** Present when the table was carried forward with an assumed rise: percent a year, from that year on. */
  assumed?: { rise: Percent; from: number };
}

/**
 * Coefficients by which past incomes are adjusted when the benefit starts in `settleYear`: the published table, never below
 * the minimum; years before the first line use the first, years after the last use the minimum.
 * After the last table its lines go on unchanged (provisional), or grow by `assumedRise` percent a year when that is given:
 * a coefficient is the price index of the year before the benefit over that of the contribution year.
 * Luật BHXH 2024 Điều 104; Nghị định 159/2025 Điều 10. Rejects years before the first table.
 */
export function coefficients(settleYear: number, assumedRise: Percent = 0): Coefficients {
  const opening = `${settleYear}-01-01` as Day;
  const table = tableOn(coefficientTables, opening);
  const minimum = numberOn(minimumCoefficient, opening);
  const fixed = numberOn(backPaymentCoefficient, opening);
  const tableYear = yearOf(table.from);
  const firstYear = Number(Object.keys(table.value)[0]);
  const lowest = hundredths(minimum.value);
  const assumed = assumedRise !== 0 && settleYear > tableYear;

  return {
    of(year) {
      const published = table.value[Math.max(year, firstYear)];
      const growth = assumed ? risen(assumedRise, Math.max(0, settleYear - Math.max(tableYear, year + 1))) : 1;
      if (published === undefined && growth === 1) return { factor: lowest, source: minimum };
      const factor = hundredths((published ?? minimum.value) * growth);
      return { factor: maximum(factor, lowest), source: compare(factor, lowest) < 0 ? minimum : table };
    },
    backPaid: { factor: hundredths(fixed.value), source: fixed },
    source: table,
    ...(assumed ? { assumed: { rise: assumedRise, from: tableYear + 1 } } : {}),
  };
}

function risen(percent: Percent, years: Years): number {
  return (1 + percent / 100) ** years;
}

/** Coefficients have two decimals (Nghị định 159/2025 Điều 10 khoản 2); one denominator keeps the sums small. */
function hundredths(value: number): Exact {
  return { n: exact(Math.round(value * 100)).n, d: 100n };
}

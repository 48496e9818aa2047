import type { Months, Percent } from '#law/units';
import { add, divide, exact, multiply, ONE, percent, type Exact } from './exact';

/**
 * Present value of `count` equal monthly payments: Σ 1/(1+r)^(i−1), i = 1 … count, exact.
 * `monthlyInterest` is the fund's monthly yield in percent. Nghị định 159/2025 Điều 6
 * (the exponent i−1 rests on secondary sources; the formula picture was not read).
 */
export function discountFactor(count: Months, monthlyInterest: Percent | string): Exact {
  const growth = add(ONE, percent(monthlyInterest));
  return divide(sumOfPowers(count, growth), power(growth, count - 1));
}

/**
 * Value of `count` equal monthly payments with compound interest: Σ (1+r)^i, i = 1 … count, exact.
 * Nghị định 159/2025 Điều 7.
 */
export function compoundFactor(count: Months, monthlyInterest: Percent | string): Exact {
  const growth = add(ONE, percent(monthlyInterest));
  return multiply(growth, sumOfPowers(count, growth));
}

/** 1 + g + … + g^(count−1) */
function sumOfPowers(count: number, growth: Exact): Exact {
  let sum = exact(0);
  for (let index = 0; index < count; index++) sum = add(multiply(sum, growth), { n: growth.d, d: growth.d });
  return sum;
}

function power(base: Exact, exponent: number): Exact {
  return { n: base.n ** BigInt(exponent), d: base.d ** BigInt(exponent) };
}

import type { Percent } from '#law/units';

/**
 * Exact fractions, so that a result is rounded once, at the end. Unreduced on purpose: the sums here stay
 * small (60 compound terms at most), and reducing at every step is what makes general libraries slow and large.
 */
export interface Exact {
  readonly n: bigint;
  /** Always positive. */
  readonly d: bigint;
}

/** A whole number, or a decimal such as "0.31"; rejects NaN, infinities and anything else. */
export function exact(value: number | string | bigint): Exact {
  const match = /^(-?\d+)(?:\.(\d+))?$/.exec(String(value));
  if (!match) throw new RangeError(`not a decimal number: ${value}`);
  const decimals = match[2] ?? '';
  return { n: BigInt(`${match[1]}${decimals}`), d: 10n ** BigInt(decimals.length) };
}

/** 22 → 22/100. */
export function percent(value: Percent | string): Exact {
  const { n, d } = exact(value);
  return { n, d: d * 100n };
}

export function add(...terms: Exact[]): Exact {
  return terms.reduce((a, b) => (a.d === b.d ? { n: a.n + b.n, d: a.d } : { n: a.n * b.d + b.n * a.d, d: a.d * b.d }));
}

export function subtract(a: Exact, b: Exact): Exact {
  return add(a, { n: -b.n, d: b.d });
}

export function multiply(...factors: Exact[]): Exact {
  return factors.reduce((a, b) => ({ n: a.n * b.n, d: a.d * b.d }));
}

/** Rejects a divisor of zero. */
export function divide(a: Exact, b: Exact): Exact {
  if (b.n === 0n) throw new RangeError('division by zero');
  return b.n > 0n ? { n: a.n * b.d, d: a.d * b.n } : { n: -a.n * b.d, d: a.d * -b.n };
}

export function compare(a: Exact, b: Exact): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function atLeastZero(a: Exact): Exact {
  return a.n < 0n ? ZERO : a;
}

export function minimum(a: Exact, b: Exact): Exact {
  return compare(a, b) <= 0 ? a : b;
}

export function maximum(a: Exact, b: Exact): Exact {
  return compare(a, b) >= 0 ? a : b;
}

/** Whole đồng, halves upwards; the one rounding of a result. */
export function round(a: Exact): number {
  const doubled = 2n * a.n + a.d;
  const base = 2n * a.d;
  const quotient = doubled / base;
  return Number(doubled % base < 0n ? quotient - 1n : quotient);
}

/** The next whole number up, for counts that are rounded up to a full month. */
export function roundUp(a: Exact): number {
  const quotient = a.n / a.d;
  return Number(a.n > quotient * a.d ? quotient + 1n : quotient);
}

/** As a decimal with at most `places` digits, for showing. */
export function toNumber(a: Exact, places = 6): number {
  return round({ n: a.n * 10n ** BigInt(places), d: a.d }) / 10 ** places;
}

export const ZERO: Exact = { n: 0n, d: 1n };
export const ONE: Exact = { n: 1n, d: 1n };

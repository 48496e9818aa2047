/** Checks that a rule's input is what its type promises; a wrong number stops here, not in the result. */

import type { Dong } from '#law/units';

/** Whole đồng, zero or more, and small enough to be exact. */
export function requireWholeDong(name: string, value: Dong): void {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${name} must be whole đồng, zero or more: ${value}`);
}

/** A count of months or people, zero or more. */
export function requireCount(name: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${name} must be a whole number, zero or more: ${value}`);
}

/** A number between two limits, both included. */
export function requireBetween(name: string, value: number, least: number, most: number): void {
  if (!(value >= least && value <= most)) throw new RangeError(`${name} must be between ${least} and ${most}: ${value}`);
}

/** A count of months within a window of so many months. */
export function requireWithin(name: string, value: number, window: number): void {
  requireCount(name, value);
  if (value > window) throw new RangeError(`${name} must be at most ${window}: ${value}`);
}

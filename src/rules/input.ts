/** Checks that a rule's input is what its type promises; a wrong number stops here, not in the result. */

/** Whole đồng, zero or more, and small enough to be exact. */
export function requireWholeDong(name: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${name} must be whole đồng, zero or more: ${value}`);
}

/** A count of months or people, zero or more. */
export function requireCount(name: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${name} must be a whole number, zero or more: ${value}`);
}

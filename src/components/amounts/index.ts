/**
 * Amounts that prose may ask for by name: <Amount of="household-health" person={2} months={12} />.
 * Each is computed by a rule for the month asked, so it follows the law data; none is typed.
 */
import { health } from './health';
import { oldAge } from './old-age';
import type { Compute } from './props';
import { work } from './work';

export type { AmountProps } from './props';

export const amounts: Record<string, Compute> = { ...health, ...oldAge, ...work };

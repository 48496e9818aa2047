/**
 * Amounts that prose may ask for by name: <Amount of="household-health" person={2} months={12} />.
 * Each is computed by a rule for the month asked, so it follows the law data; none is typed.
 */
import type { Amount } from './amount';
import { giving } from './giving';
import { health } from './health';
import { oldAge } from './old-age';
import { planned } from './planned';
import { prepayment } from './prepayment';
import { work } from './work';

export const amounts: Record<string, Amount> = { ...giving, ...health, ...oldAge, ...planned, ...prepayment, ...work };

/** What is needed for what few people write: fetched with the first box that takes the focus (plain.ts), one copy for all calculators. */
import { mend } from './habits';
import { habits } from './plain';

// This script has readers of its own (own-bundle.ts).
habits.mend = mend;

export { mend };
export { why } from './why';

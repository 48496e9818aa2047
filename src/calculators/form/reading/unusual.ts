/** What is needed for what few people write: fetched with the first box that takes the focus (plain.ts), one copy for all calculators. */
export { mend } from './habits';
export { why } from './why';

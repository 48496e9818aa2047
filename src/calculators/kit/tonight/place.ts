/** What the chosen province adds to a month of BHXH and to a card; fetched when one is chosen. */
export { localOn } from '#calculators/form/local';
export * from '#calculators/bhyt/local';

export type Place = typeof import('./place');

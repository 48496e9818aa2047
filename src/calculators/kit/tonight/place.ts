/** What the chosen province adds to a month of BHXH and to a card; fetched when one is chosen. */
export { localOn } from '../../form/local';
export * from '../../bhyt/local';

export type Place = typeof import('./place');

/** The 34 provincial units by name, for lists to choose from. */
import { byProvinceName } from './province-order';

export interface ProvinceName {
  id: string;
  name: string;
  /** The provinces it was merged from, where a resolution of one of them is on record. */
  former?: string[];
}

const files = import.meta.glob<ProvinceName>('../../content/law/provinces/*.yaml', { eager: true, import: 'default', query: '?name' });

export const provinceNames: readonly ProvinceName[] = Object.values(files).sort(byProvinceName);

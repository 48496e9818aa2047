/** The 34 provincial units by name, for lists to choose from. */

export interface ProvinceName {
  id: string;
  name: string;
  /** The provinces it was merged from, where a resolution of one of them is on record. */
  former?: string[];
}

const files = import.meta.glob<ProvinceName>('../../content/law/provinces/*.yaml', { eager: true, import: 'default', query: '?name' });

const collator = new Intl.Collator('vi');

export const provinceNames: readonly ProvinceName[] = Object.values(files).sort((a, b) => collator.compare(a.name, b.name));

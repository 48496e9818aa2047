/** The 34 provincial units with their top-ups to voluntary BHXH; an island fetches them when one is chosen. */
import type { Province } from './local-support';

const files = import.meta.glob<Province>('../../content/law/provinces/*.yaml', { eager: true, import: 'default' });

const collator = new Intl.Collator('vi');

export const provinces: readonly Province[] = Object.values(files).sort((a, b) => collator.compare(a.name, b.name));

export function provinceById(id: string): Province | undefined {
  return provinces.find((province) => province.id === id);
}

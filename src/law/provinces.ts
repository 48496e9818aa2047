/** The 34 provincial units with their top-ups to voluntary BHXH; an island fetches them when one is chosen. */
import type { Province } from './local-support';
import { byProvinceName } from './province-order';

const files = import.meta.glob<Province>('../../content/law/provinces/*.yaml', { eager: true, import: 'default' });

export const provinces: readonly Province[] = Object.values(files).sort(byProvinceName);

export function provinceById(id: string): Province | undefined {
  return provinces.find((province) => province.id === id);
}

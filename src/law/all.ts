/** Every parameter and province at once. Build time only: an island importing this would ship all the law. */
import type { ParameterFile, ProvinceFile, DocumentFile } from './schema';
import type { Citation, Parameter } from './parameter';
import type { LocalEntry, Province } from './local-support';
import { firstDay, firstMonthFrom, monthOf, type Day } from './month';
import registerData from '#content/law/documents.yaml';

const compact = import.meta.glob<Parameter>('../../content/law/parameters/*.yaml', { eager: true, import: 'default' });
const full = import.meta.glob<FullParameter>('../../content/law/parameters/*.yaml', { eager: true, import: 'default', query: '?full' });
const provinceFiles = import.meta.glob<FullProvince>('../../content/law/provinces/*.yaml', {
  eager: true,
  import: 'default',
  query: '?full',
});

export type FullParameter = Omit<ParameterFile, 'values'> & { values: (ParameterFile['values'][number] & { cites: Citation[] })[] };
export type FullProvince = Omit<ProvinceFile, 'voluntary' | 'health' | 'socialPension'> &
  Pick<Province, 'name'> & {
    voluntary: (ProvinceFile['voluntary'][number] & LocalEntry)[];
    health: (ProvinceFile['health'][number] & { cites: Citation[] })[];
    socialPension?: (NonNullable<ProvinceFile['socialPension']>[number] & { cites: Citation[] })[];
  };

export const register = registerData as Record<string, DocumentFile>;
export const fullParameters: FullParameter[] = Object.values(full);
export const fullProvinces: FullProvince[] = Object.values(provinceFiles);

const byId = new Map(Object.values(compact).map((parameter) => [parameter.id, parameter]));

/** The parameter of that id; an unknown id is an error that names it. */
export function parameterById(id: string): Parameter {
  const found = byId.get(id);
  if (!found) throw new RangeError(`no parameter "${id}" in content/law/parameters`);
  return found;
}

/**
 * All days after `on` on which an enacted value takes effect, soonest first; of one that begins within a month also the first of the
 * next month, for months follow the law of their first day.
 */
export function changeDays(on: Day): Day[] {
  // Of earlier months nothing is left to come: sorted out first, since every amount of every page asks.
  const days = [...byId.values()].flatMap((parameter) =>
    parameter.values.flatMap(({ from }) => (monthOf(from as Day) >= monthOf(on) ? [from as Day] : [])),
  );
  return [...new Set(days.flatMap((day) => [day, firstDay(firstMonthFrom(day))]))].filter((day) => day > on).sort();
}

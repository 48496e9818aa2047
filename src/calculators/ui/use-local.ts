/** The rules about places, fetched once a place is chosen or a share typed. */
import type { LocalValues } from '#calculators/form/local-fields';
import { useLater } from './later';

export type LocalRules = typeof import('#calculators/form/local');

export const isLocal = ({ province, localShare }: LocalValues) => province !== '' || localShare !== '';
export const loadLocal = (): Promise<LocalRules> => import('#calculators/form/local');

/** Undefined until the rules are here, and where nothing is asked about a place. */
export function useLocal(values: LocalValues): LocalRules | undefined {
  return useLater(loadLocal, isLocal(values));
}

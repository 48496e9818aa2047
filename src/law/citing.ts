/** What each document is the basis of: the parameters and provinces that cite it. */
import { fullParameters, fullProvinces, type FullParameter, type FullProvince } from './all';
import { isHidden } from './parameter';

export interface Citing {
  parameters: FullParameter[];
  provinces: FullProvince[];
  /** Provinces that know the document exists but where nobody has read it. */
  unread: FullProvince[];
}

export function citing(document: string): Citing {
  const cited = (entry: { cites: { document: string }[]; confidence: FullParameter['values'][number]['confidence'] }) =>
    !isHidden(entry.confidence) && entry.cites.some((cite) => cite.document === document);
  return {
    parameters: fullParameters.filter((parameter) => parameter.values.some(cited)),
    provinces: fullProvinces.filter((province) => [...province.voluntary, ...province.health].some(cited)),
    unread: fullProvinces.filter((province) => province.unread?.some((entry) => entry.document === document)),
  };
}

/** The documents that may be shown, and what each is the basis of: the parameters, provinces and procedures that cite it. */
import { fullParameters, fullProvinces, register, type FullParameter, type FullProvince } from './all';
import { isHidden } from './parameter';
import { documentsOf, procedures, type Procedure } from './procedures';
import type { DocumentFile } from './schema';

/** Registered documents sure enough to be shown, by id. */
export const shownDocuments: [string, DocumentFile][] = Object.entries(register).filter(([, document]) => !isHidden(document.confidence));

export interface Citing {
  parameters: FullParameter[];
  provinces: FullProvince[];
  /** Provinces that know the document exists but where nobody has read it. */
  unread: FullProvince[];
  procedures: Procedure[];
}

export function citing(document: string): Citing {
  const cited = (entry: { cites: { document: string }[]; confidence: FullParameter['values'][number]['confidence'] }) =>
    !isHidden(entry.confidence) && entry.cites.some((cite) => cite.document === document);
  return {
    parameters: fullParameters.filter((parameter) => parameter.values.some(cited)),
    provinces: fullProvinces.filter((province) =>
      [...province.voluntary, ...province.health, ...(province.socialPension ?? [])].some(cited),
    ),
    unread: fullProvinces.filter((province) => province.unread?.some((entry) => entry.document === document)),
    procedures: procedures.filter((procedure) => documentsOf(procedure).includes(document)),
  };
}

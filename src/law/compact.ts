/** Of a checked law file, what rules and islands need: citations with their documents' short names. Build time only. */
import type { Cited, Register } from './check';
import type { Citation, DatedValue, Parameter } from './parameter';
import { ARTICLE_UNREAD, NO_ARTICLES } from './schema';
import type { ParameterFile } from './schema';

/** The documents and articles of an entry; of a document without articles, or one whose article nobody has read, the document. */
export function resolveCites(entry: Cited, register: Register): Citation[] {
  return [...(entry.cite ? [entry.cite] : []), ...(entry.also ?? [])].map((cite) => ({
    document: cite.document,
    short: register[cite.document]?.short ?? cite.document,
    article: [NO_ARTICLES, ARTICLE_UNREAD].includes(cite.article) ? '' : cite.article,
    ...(cite.article === ARTICLE_UNREAD ? { unread: true as const } : {}),
  }));
}

/** A parameter without what only its page shows. */
export function compactParameter(data: ParameterFile, register: Register): Parameter {
  return {
    id: data.id,
    title: data.title,
    unit: data.unit,
    validity: data.validity,
    ...(data.expectedBy ? { expectedBy: data.expectedBy } : {}),
    values: data.values.map((entry): DatedValue => ({
      from: entry.from,
      ...(entry.until ? { until: entry.until } : {}),
      value: entry.value,
      status: entry.status,
      confidence: entry.confidence,
      cites: resolveCites(entry, register),
      ...(entry.value === null && entry.note ? { note: entry.note } : {}),
    })),
  };
}

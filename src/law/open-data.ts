/** The law data as published at /data/: the shape, and the data in that shape. Build time only. */
import { z } from 'zod';
import { fullParameters } from './all';
import { shownDocuments } from './citing';
import { isHidden } from './parameter';
import { documents, parameter } from './schema';

const openData = z
  .strictObject({
    $schema: z.url().describe('Address of this schema'),
    lawDay: z.iso.date().describe('The day whose law the edition shows; later values are enacted but not yet in force'),
    parameters: z.array(parameter).describe('Every legal parameter with its whole history, oldest value first'),
    documents: documents.describe('Every document cited, by the key used in cite.document'),
  })
  .describe('Parameters of Vietnamese social and health insurance law with their history and legal basis');

export type OpenData = z.infer<typeof openData>;

/** The JSON Schema of `openData`, published at `address`. */
export function openDataSchema(address: string): Record<string, unknown> {
  return { $id: address, ...z.toJSONSchema(openData) };
}

/** Everything that may be shown; a value too weakly known is null and says so, as on the pages. */
export function publish(lawDay: string, schemaAddress: string): OpenData {
  return {
    $schema: schemaAddress,
    lawDay,
    parameters: fullParameters.map((data) => ({
      ...data,
      values: data.values.map(({ cites: _cites, ...entry }) => {
        if (!isHidden(entry.confidence) || entry.value === null) return entry;
        const { cite: _cite, also: _also, ...rest } = entry;
        return { ...rest, value: null, note: 'Chưa tìm được nguồn đủ tin cậy.' };
      }),
    })),
    documents: Object.fromEntries(shownDocuments),
  };
}

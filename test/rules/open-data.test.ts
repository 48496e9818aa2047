import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fullParameters } from '#law/all';
import { openDataSchema, publish } from '#law/open-data';
import { isHidden } from '#law/parameter';

const address = 'https://example.org/data/tham-so.schema.json';
const schema = JSON.parse(JSON.stringify(openDataSchema(address)));
const data = JSON.parse(JSON.stringify(publish('2026-11-22', address)));
/** Read back from the published text alone, as a stranger's program would. */
const published = z.fromJSONSchema(schema);

describe('the open data', () => {
  test('agree with the published JSON Schema', () => {
    expect(published.safeParse(data).error?.issues ?? []).toEqual([]);
  });
  test('disagree once a key is misspelt, a figure is missing or a date is malformed', () => {
    const [first, ...rest] = data.parameters;
    const broken = [
      { ...first, titel: first.title },
      { ...first, values: [] },
      { ...first, lastVerified: { ...first.lastVerified, on: '22/11/2026' } },
    ];
    for (const parameter of broken) expect(published.safeParse({ ...data, parameters: [parameter, ...rest] }).success).toBe(false);
  });
  test('hold every parameter, and name only documents they hold', () => {
    expect(data.parameters.map((parameter: { id: string }) => parameter.id).sort()).toEqual(fullParameters.map(({ id }) => id).sort());
    const cited = data.parameters.flatMap(({ values }: (typeof data)['parameters'][number]) =>
      values.flatMap((entry: { cite?: { document: string }; also?: { document: string }[] }) => [entry.cite, ...(entry.also ?? [])]),
    );
    for (const cite of cited) if (cite) expect(data.documents).toHaveProperty([cite.document]);
  });
  test('show no value that is too weakly known', () => {
    for (const { values } of data.parameters)
      for (const entry of values) if (isHidden(entry.confidence)) expect(entry).toMatchObject({ value: null, note: expect.any(String) });
  });
});

/** Hostile links, read as the page reads them: no exception and no broken figure, whatever they carry. test/browser does it in pages. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '#law/month';
import { readTexts } from '../../src/calculators/form/form';
import { readLink } from '../../src/calculators/form/link';
import { mendHash } from '../../src/calculators/form/mend-link';
import type { Tool } from '../../src/calculators/kit/links/tool';
import { hostileHashes } from './hostile-hashes';

const on = day('2026-11-22');
const tools = Object.entries(import.meta.glob<Tool>('../../src/calculators/kit/links/tools/*', { import: 'default', eager: true })).map(
  ([file, tool]) => [file.split('/').at(-1)!.split('.')[0]!, tool] as const,
);

describe('hostile links', () => {
  test.each(tools)('%s', (_name, { fields, validate = () => ({}), says }) => {
    const names = Object.keys(fields);
    const keys = Object.values(fields).map(({ key }) => key);
    fc.assert(
      fc.property(hostileHashes(keys), (hash) => {
        const opened = readLink(fields, mendHash(hash), on);
        const texts = Object.fromEntries(names.map((name) => [name, fields[name]!.write(opened?.now[name] ?? fields[name]!.initial(on))]));
        const { values } = readTexts({ fields, validate }, { texts, today: on });
        const { message, figures } = says(values, on);
        expect(`${message} ${figures.map(({ text }) => text).join(' ')}`).not.toMatch(/NaN|undefined|Infinity|\[object/);
      }),
      { numRuns: Number(process.env['FUZZ'] ?? 200), seed: 20261122 },
    );
  });
});

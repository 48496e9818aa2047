/** Hostile links, read as the page reads them: no exception and no broken figure, whatever they carry. test/browser does it in pages. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '#law/month';
import { figuresOf } from '#calculators/calculator';
import { readTexts } from '#calculators/form/form';
import { readLink } from '#calculators/form/link';
import { mendHash } from '#calculators/form/mend-link';
import { loadCalculators } from '#calculators/registry';
import { hostileHashes } from './hostile-hashes';

const on = day('2026-11-22');
const calculators = Object.entries(await loadCalculators());

describe('hostile links', () => {
  test.each(calculators)('%s', (_name, calculator) => {
    const { fields, validate = () => ({}) } = calculator;
    const names = Object.keys(fields);
    const keys = Object.values(fields).map(({ key }) => key);
    fc.assert(
      fc.property(hostileHashes(keys), (hash) => {
        const opened = readLink(fields, mendHash(hash), on);
        const texts = Object.fromEntries(names.map((name) => [name, fields[name]!.write(opened?.now[name] ?? fields[name]!.initial(on))]));
        const { values } = readTexts({ fields, validate }, { texts, today: on });
        const figures = figuresOf(calculator, values, on).map(({ text }) => text);
        expect(`${calculator.message(values, on)} ${figures.join(' ')}`).not.toMatch(/NaN|undefined|Infinity|\[object/);
      }),
      { numRuns: Number(process.env['FUZZ'] ?? 200), seed: 20261122 },
    );
  });
});

/** /data/lien-ket.json against the calculators themselves: whoever builds a link from it gets what it says. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { day, type Day } from '#law/month';
import { readLink } from '#calculators/form/link';
import { loadCalculators } from '#calculators/registry';

interface Parameter {
  key: string;
  default: string;
  options?: { value: string }[];
  min?: number | string;
  max?: number | string;
  example?: string;
}
const spec = JSON.parse(readFileSync('dist/data/lien-ket.json', 'utf8')) as {
  defaultsOn: Day;
  calculators: { address: string; example: string; parameters: Parameter[] }[];
};
const on = day(spec.defaultsOn);
const calculators = await loadCalculators();
const nameOf = (address: string) => address.split('/').at(-2)!;
const fieldsOf = (address: string) => calculators[nameOf(address)]!.fields;

/** What the calculator understands from a link that carries this one value. */
function opened(address: string, key: string, value: string) {
  return readLink(fieldsOf(address), `#v=1&${key}=${encodeURIComponent(value)}`, on)!;
}
function written(address: string, { key }: Parameter, value: string): string {
  const [name, field] = Object.entries(fieldsOf(address)).find(([, candidate]) => candidate.key === key)!;
  return field.write(opened(address, key, value).now[name]);
}

test('it describes every calculator there is', () => {
  expect(spec.calculators.map(({ address }) => nameOf(address)).sort()).toEqual(Object.keys(calculators).sort());
});

describe.each(spec.calculators)('$address', ({ address, example, parameters }) => {
  test('has every field once, and an example that opens', () => {
    expect(parameters.map(({ key }) => key)).toEqual(Object.values(fieldsOf(address)).map(({ key }) => key));
    expect(readLink(fieldsOf(address), new URL(example).hash, on)?.damaged).toBe(false);
  });

  test.each(parameters)('$key: defaults, options, limits and examples are understood, what lies outside is not', (parameter) => {
    const { key, options = [], min, max } = parameter;
    const limits = [min, max].flatMap((limit) => (limit === undefined ? [] : [String(limit)]));
    for (const value of [parameter.default, ...options.map((option) => option.value)])
      expect(written(address, parameter, value)).toBe(value);
    for (const value of [...limits, ...(parameter.example ? [parameter.example] : [])])
      expect([value, opened(address, key, value).damaged]).toEqual([value, false]);
    const outside = [
      ...(options.length > 0 ? ['no-such-option'] : []),
      ...(typeof max === 'number' ? [String(max + 1)] : []),
      ...(typeof min === 'number' ? [String(min - 1)] : []),
      ...(typeof max === 'string' ? [`${Number(max.slice(0, 4)) + 1}-01`] : []),
      ...(typeof min === 'string' ? [`${Number(min.slice(0, 4)) - 1}-12`] : []),
    ];
    for (const value of outside) expect([value, opened(address, key, value).damaged]).toEqual([value, true]);
    // A field with neither options nor limits nor example would leave a program guessing.
    expect(options.length > 0 || limits.length > 0 || Boolean(parameter.example) || parameter.default !== '').toBe(true);
  });
});

/** Hashes that no form of ours writes, from whoever cuts, pastes or attacks a link. */
import fc from 'fast-check';

/** Values no form of ours writes. */
const HOSTILE = [
  '',
  'NaN',
  '-1',
  '0',
  '1e9',
  'Infinity',
  '999999999999999999999',
  '1.500.000',
  '<script>alert(1)</script>',
  '\'"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '__proto__',
  'constructor',
  '%E0%A4%A',
  '%00',
  '../../etc/passwd',
  '2026-13',
  '0/0',
  '13/2026',
  '1/1800',
  '12/9999',
  '...',
  '..-,;~',
  '\u202e\u0000',
  'đ'.repeat(300),
  '9'.repeat(700),
];

/** Random hashes made of the page's own keys with right, wrong and hostile values, of strange keys, versions and lengths. */
export function hostileHashes(keys: readonly string[]): fc.Arbitrary<string> {
  const key = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...keys) },
    { weight: 1, arbitrary: fc.constantFrom('__proto__', 'toString', 'x', '') },
  );
  const value = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...HOSTILE) },
    fc.string({ maxLength: 60 }),
    fc.integer().map(String),
    fc.double().map(String),
    {
      weight: 2,
      arbitrary: fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 2016, max: 2036 })).map(([month, year]) => `${month}/${year}`),
    },
    fc.tuple(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 1890, max: 2120 })).map(([month, year]) => `${month}/${year}`),
  );
  const pair = fc.tuple(key, value, fc.boolean()).map(([name, text, raw]) => `${name}=${raw ? text : encodeURIComponent(text)}`);
  const version = fc.constantFrom('v=1', 'v=1', 'v=1', 'v=2', 'v=-1', 'v=NaN', 'v=', '');
  const law = fc.constantFrom(
    '',
    '',
    'luat=2026-11',
    'luat=2026-06',
    'luat=2025-06',
    'luat=2019-03',
    'luat=1990-01',
    'luat=2126-01',
    'luat=abc',
    'luat=2026-00',
  );
  const built = fc
    .tuple(fc.array(pair, { maxLength: 6 }), version, law)
    .map(([pairs, ...rest]) => [...pairs, ...rest].filter(Boolean).join('&'));
  return fc.oneof({ weight: 6, arbitrary: built }, fc.string({ maxLength: 80 }), fc.constantFrom(...HOSTILE)).map((text) => `#${text}`);
}

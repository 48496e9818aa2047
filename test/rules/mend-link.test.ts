/** Links survive people: however a link is spoilt on its way, it opens the same result, or says that something is missing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '#law/month';
import type { Field, Fields } from '#calculators/form/field';
import { readLink, writeLink } from '#calculators/form/link';
import { mendAddress, mendHash } from '#calculators/form/mend-link';
import { loadCalculators } from '#calculators/registry';

const ON = day('2026-11-22');
const calculators = Object.entries(await loadCalculators()).map(([name, { fields }]) => [name, fields] as const);

/** What people type into boxes of every kind; each field takes what it understands. */
const TYPED = [
  '',
  '1',
  '12',
  '24',
  '120',
  '3 triệu',
  '50.000 đồng',
  '1.750.500',
  '20',
  '0,31',
  '3/2019',
  '12/2026',
  '15/08/1975',
  '12-6-12',
];
const ROWS = ['03-2019~12-2021', '03-2019~12-2021_05-2023~04-2024', 'b~03-2015~12-2019~5.000.000_t~05-2021~04-2024~2.000.000'];

/** Links that a form writes. */
function goodLinks(fields: Fields): fc.Arbitrary<string> {
  const values = Object.entries(fields).map(([name, field]: [string, Field<unknown> & { options?: { value: string }[] }]) => {
    const texts = [...(field.options?.map(({ value }) => value) ?? []), ...TYPED, ...ROWS];
    const read = texts.flatMap((text) => {
      const parsed = field.parse(text, ON);
      return parsed.ok ? [parsed.value] : [];
    });
    return fc.constantFrom(field.initial(ON), ...read).map((value) => [name, value] as const);
  });
  return fc.tuple(...values).map((pairs) => writeLink(fields, Object.fromEntries(pairs), ON));
}

const WHOLE: ((hash: string) => string)[] = [
  (hash) => `${hash}.`,
  (hash) => `${hash})`,
  (hash) => `${hash},`,
  (hash) => `${hash}”`,
  (hash) => `${hash}…`,
  (hash) => `${hash}"`,
  (hash) => `${hash}>.`,
  (hash) => `${hash} nhé chị`,
  (hash) => `${hash} 0900 000 000`,
  (hash) => `${hash}\u200b`,
  (hash) => `\u202a${hash.replace('#', '#\u200e')}\u202c`.slice(1),
  (hash) => `${hash}?zarsrc=1303`,
  (hash) => `${hash}&zarsrc=30&utm_source=zalo&utm_medium=zalo&fbclid=${'Iw'.repeat(300)}`,
  (hash) => `${hash}#noi-dung`,
  (hash) => `${hash}https://ansinh.example/tinh/muc-dong/${hash}`,
  (hash) => hash.replaceAll('&', '&amp;'),
  (hash) => hash.replaceAll('&', '&amp;amp;'),
  (hash) => hash.replaceAll('&', '&#38;'),
  (hash) => hash.replaceAll('&', ';'),
  (hash) => hash.replaceAll('&', '; '),
  (hash) => hash.replaceAll('&', '&amp;&amp;'),
  (hash) => `${hash};`,
  (hash) => `${hash}; anh xem nhé`,
  (hash) => `${hash}**`,
  (hash) => `${hash}_`,
  (hash) => `${hash}|`,
  (hash) => `${hash}\n\nGửi từ Zalo`,
  (hash) => `#${encodeURIComponent(hash.slice(1))}`,
  (hash) => `#${encodeURIComponent(encodeURIComponent(hash.slice(1)))}`,
  (hash) => `#${encodeURIComponent(hash)}`,
  (hash) => hash.replaceAll('%', '%25'),
  (hash) => hash.replaceAll('&', '%26'),
  (hash) => hash.replaceAll('&', '%2526'),
  (hash) => hash.toUpperCase(),
  (hash) => hash.replaceAll('-', '–'),
  (hash) => hash.replaceAll('&', ' & ').replaceAll('=', '= '),
  (hash) => hash.replaceAll('=', '＝'),
  (hash) => `#${hash}`,
  (hash) => hash.replace('#', '#/'),
  (hash) => hash.replace('#', '#!'),
  (hash) => hash.replace('#', '# '),
  (hash) => `${hash}?igsh=MzRlODBiNWFlZA==&si=ab`,
  (hash) => `${hash}👍`,
  (hash) => `${hash}nhé`,
  (hash) => `${hash}</a>`,
  (hash) => `${hash}&nbsp;`,
  (hash) => hash.replaceAll('-', '- '),
  (hash) => hash.replaceAll('.', ' .'),
  (hash) => hash.replaceAll('.', '.\n'),
  (hash) => hash.replace(/(=\d)(?=\d)/g, '$1 '),
  (hash) => hash.replaceAll('&', '&amp%3B'),
  (hash) => hash.replace(/[~_]/g, '\\$&'),
];

describe.each(calculators)('%s', (_name, fields) => {
  const opened = (hash: string) => readLink(fields, mendHash(new URL(`https://page/${hash}`).hash), ON);

  test('a link as the form writes it stays as it is', () => {
    fc.assert(
      fc.property(goodLinks(fields), (hash) => {
        expect(mendHash(hash)).toBe(hash);
      }),
    );
  });

  test('spoilt on its way, once or twice, it opens the same answers', () => {
    fc.assert(
      fc.property(
        goodLinks(fields),
        fc.constantFrom(...WHOLE),
        fc.constantFrom((hash: string) => hash, ...WHOLE),
        (hash, first, second) => {
          expect([second(first(hash)), opened(second(first(hash)))]).toEqual([second(first(hash)), readLink(fields, hash, ON)]);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('cut anywhere, and spoilt besides, it says so', () => {
    fc.assert(
      fc.property(
        goodLinks(fields),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.constantFrom(...WHOLE.slice(0, 10)),
        (hash, at, spoil) => {
          const cut = hash.slice(0, 2 + Math.floor(at * (hash.length - 2)));
          for (const way of [cut, spoil(cut)]) expect([way, opened(way)?.damaged]).toEqual([way, true]);
        },
      ),
    );
  });

  test('a sign lost or changed: the same answers, or a word, or an answer the form itself could have written', () => {
    fc.assert(
      fc.property(goodLinks(fields), fc.nat(), fc.constantFrom('', '%', '&', '=', '#', ' '), (hash, place, sign) => {
        const at = 1 + (place % (hash.length - 1));
        const spoilt = hash.slice(0, at) + sign + hash.slice(at + 1);
        const { damaged, now } = opened(spoilt) ?? {};
        if (!damaged) expect(writeLink(fields, now!, ON)).toMatch(/^#.*v=1$/);
      }),
    );
  });
});

test('a place on the page, and what is no link of ours, is left alone', () => {
  for (const hash of ['', '#noi-dung', '#sáu-cách-nộp', '#s%C3%A1u', '#:~:text=v', '#%E0%A4%A']) expect(mendHash(hash)).toBe(hash);
});

test('answers that came as a query, behind a mark, become the hash they were', () => {
  expect(mendAddress('?luat=2026-11&nhom=poor&v=1', '')).toBe('#luat=2026-11&nhom=poor&v=1');
  expect(mendAddress('?zarsrc=30%23luat%3D2026-11%26nhom%3Dpoor%26v%3D1', '')).toBe('#luat=2026-11&nhom=poor&v=1');
  expect(mendAddress('?zarsrc=30', '#luat=2026-11&v=1.')).toBe('?zarsrc=30#luat=2026-11&v=1');
  expect(mendAddress('?zarsrc=30', '')).toBe('?zarsrc=30');
});

test('never throws', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void mendHash(`#luat=${text}`)));
});

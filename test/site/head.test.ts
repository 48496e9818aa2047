/** What a page tells those who share its link and search engines: complete, true for years, and never the agency's. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pagesOf } from '../tools/dist';

interface Thing {
  '@type': string;
  [key: string]: unknown;
}

const listed = pagesOf()
  .map((page) => ({ ...page, html: readFileSync(page.file, 'utf8') }))
  .filter(({ html }) => !html.includes('<meta name="robots" content="noindex">'));

/** Who gives the services told here; never this site. */
const agencies = ['Bảo hiểm xã hội Việt Nam', 'Ủy ban nhân dân xã, phường, đặc khu', 'Trung tâm dịch vụ việc làm'];

/** Sums of money, however written; others keep copies of a head long after the law has changed. */
const AMOUNT = /\d[\d.,]*\s*(đồng|đ\b|nghìn|ngàn|triệu|tỷ)/i;

function meta(html: string, name: string): string {
  return new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '';
}

function graph(html: string): Thing[] {
  const [, text = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  return (JSON.parse(text) as { '@graph': Thing[] })['@graph'];
}

/** With one kind of quotation mark, whoever wrote it. */
function text(html: string): string {
  return html.replace(/[“”]|\\?"|&quot;/g, "'");
}

/** Everything inside a structure, as flat list. */
function things(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(things);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Thing, ...Object.values(value).flatMap(things)];
}

describe.each(listed)('$path', ({ html }) => {
  test('has its own picture, 1200 wide, and texts for a link preview', () => {
    const file = new URL(meta(html, 'og:image')).pathname;
    expect(existsSync(`dist${file}`), file).toBe(true);
    expect(readFileSync(`dist${file}`).readUInt32BE(16)).toBe(Number(meta(html, 'og:image:width')));
    expect(meta(html, 'og:title').length).toBeGreaterThan(2);
    expect(meta(html, 'og:description')).toBe(meta(html, 'description'));
  });

  test('carries no amount in title, description or linked data', () => {
    const told = [/<title>[^<]*/.exec(html)?.[0], meta(html, 'description'), meta(html, 'og:title'), JSON.stringify(graph(html))];
    for (const text of told) expect(text).not.toMatch(AMOUNT);
  });

  test('leads back to the front page, and calls nobody but the agencies the provider', () => {
    const [page, trail] = graph(html);
    expect(page?.['@type']).toBe('WebPage');
    expect((trail?.['itemListElement'] as unknown[]).length).toBeGreaterThan(0);
    for (const service of things(graph(html)).filter((thing) => thing['@type'] === 'GovernmentService'))
      expect(agencies).toContain((service['provider'] as Thing)['name']);
  });
});

test('questions in linked data stand on their page', () => {
  const pages = listed.map(({ path, html }) => ({ path, html, faq: graph(html).find((thing) => thing['@type'] === 'FAQPage') }));
  const asked = pages.flatMap(({ path, html, faq }) =>
    ((faq?.['mainEntity'] as { name: string }[] | undefined) ?? []).map(({ name }) => ({
      path,
      name,
      stands: text(html).split(text(name)).length > 2,
    })),
  );
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter(({ stands }) => !stands)).toEqual([]);
});

test('the feed, the list for machines and the link specification name every change, page and calculator', () => {
  const feed = readFileSync('dist/thay-doi.xml', 'utf8');
  expect(feed.match(/<item>/g)?.length).toBeGreaterThan(3);
  expect(feed).not.toMatch(AMOUNT);
  const links = [...feed.matchAll(/<guid[^>]*>([^<]*)/g)].map(([, guid]) => guid);
  expect(new Set(links).size).toBe(links.length);
  const list = readFileSync('dist/llms.txt', 'utf8');
  for (const { path } of listed) expect(list).toContain(`${path})`);
  const spec = JSON.parse(readFileSync('dist/data/lien-ket.json', 'utf8')) as {
    calculators: { address: string; parameters: { key: string }[] }[];
  };
  const calculators = listed.filter(({ path }) => /^\/tinh\/.+/.test(path)).map(({ path }) => path);
  expect(spec.calculators.map(({ address }) => new URL(address).pathname).sort()).toEqual(calculators.sort());
  for (const { parameters } of spec.calculators) expect(new Set(parameters.map(({ key }) => key)).size).toBe(parameters.length);
});

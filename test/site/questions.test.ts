/** Every question a reader brings to a page is answered under a heading of it, at once: test/questions.yaml. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { procedures } from '#law/procedures';
import { readable } from '#tools/page-text';
import { sources } from './prose';

const question = z.strictObject({ ask: z.string().endsWith('?'), anchor: z.string() });
const asked = z.record(z.string(), z.array(question)).parse(parse(readFileSync('test/questions.yaml', 'utf8')));

/** At the least. */
const EACH = 5;
/** Fewer tiếng are no answer. */
const LEAST = 5;

/** What stands between the heading of this id and the next of its rank or above, or the frame of this id; undefined where there is none. */
function sectionOf(html: string, id: string): string | undefined {
  const start = new RegExp(`<(h[1-4]|div)[^>]*\\sid="${id}"[^>]*>`).exec(html);
  if (!start) return undefined;
  const rest = html.slice(start.index + start[0].length);
  const [tag] = [start[1]!];
  if (tag === 'div') return rest.slice(0, rest.indexOf('</div>'));
  const body = rest.slice(rest.indexOf(`</${tag}>`) + tag.length + 3);
  const end = new RegExp(`<h[1-${tag[1]}][\\s>]|</article>`).exec(body);
  return body.slice(0, end?.index);
}

/** A paragraph or a list of points comes first, not a table, a figure or another heading. */
function opensWithAnswer(section: string): boolean {
  const [, tag, text = ''] = /^\s*<(p|ul|ol)\b[^>]*>(.*?)<\/\1>/s.exec(section) ?? [];
  if (!tag) return false;
  const sentences = readable(text)
    .replace(/\n/g, ' ')
    .split(/(?<=[.!?:;…])\s+/u)
    .slice(0, 2)
    .join(' ');
  return sentences.split(/\s+/).filter((word: string) => /[\p{L}\p{N}]/u.test(word)).length >= LEAST;
}

test('every page that is asked exists', () => {
  const written = sources().map(({ kind, slug }) => `/${kind === 'explainers' ? 'chinh-sach' : 'ban-la'}/${slug}/`);
  const known = new Set([...written, ...procedures.map(({ id }) => `/thu-tuc/${id}/`)]);
  expect(Object.keys(asked).filter((path) => !known.has(path))).toEqual([]);
});

test('every explainer has its questions', () => {
  const explainers = sources().filter(({ kind }) => kind === 'explainers');
  expect(explainers.map(({ slug }) => `/chinh-sach/${slug}/`).filter((path) => (asked[path]?.length ?? 0) < EACH)).toEqual([]);
});

describe.each(Object.entries(asked))('%s', (path, questions) => {
  const html = readFileSync(`dist${path}index.html`, 'utf8').normalize('NFC');
  test.each(questions)('$ask', ({ anchor }) => {
    const section = sectionOf(html, anchor);
    expect(section, `#${anchor} is no heading of the page`).toBeDefined();
    expect(opensWithAnswer(section!), `#${anchor} begins with: ${section!.trim().slice(0, 120)}`).toBe(true);
  });
});

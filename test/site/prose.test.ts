/** What makes a written page worth reading: its own words, enough of them, in short sentences, with sources that exist. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { blocksOf, lengthOf, running, sentencesOf, shingles, similarity, sources, words } from './prose';

const all = sources();
const register = parse(readFileSync('content/law/documents.yaml', 'utf8')) as Record<string, unknown>;

/** An explainer has a question to answer in full; a persona page is read in two to four minutes. */
const LENGTH = {
  explainers: { least: 400, most: Infinity },
  personas: { least: 350, most: 900 },
  background: { least: 400, most: Infinity },
};
const SENTENCE = { median: 20, ninetieth: 35, longest: 45 };
const SIMILAR = 0.25;
/** Shorter blocks ("Gọi 1900 9068.") may recur: they are labels, not paragraphs. */
const PARAGRAPH = 8;

const quantile = (sorted: number[], share: number) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]!;

describe.each(all)('$file', ({ kind, data, body }) => {
  test('says enough in its own words, and not too much', () => {
    const length = words(running(body)).length;
    expect(length).toBeGreaterThanOrEqual(LENGTH[kind].least);
    expect(length).toBeLessThanOrEqual(LENGTH[kind].most);
  });

  test('speaks in short sentences', () => {
    const sentences = sentencesOf(body).sort((a, b) => lengthOf(a) - lengthOf(b));
    const lengths = sentences.map(lengthOf);
    const longest = sentences.slice(-5).reverse().join('\n');
    expect(quantile(lengths, 0.5), 'median').toBeLessThanOrEqual(SENTENCE.median);
    expect(lengths.at(-1), `the longest:\n${longest}`).toBeLessThanOrEqual(SENTENCE.longest);
    expect(quantile(lengths, 0.9), `nine in ten; the longest:\n${longest}`).toBeLessThanOrEqual(SENTENCE.ninetieth);
  });

  test('cites documents and announces figures that exist', () => {
    expect(data.documents.filter((id) => !Object.hasOwn(register, id))).toEqual([]);
    expect((data.figures ?? []).filter((id) => !existsSync(`content/law/parameters/${id}.yaml`))).toEqual([]);
  });
});

test('no two pages share a paragraph', () => {
  const seen = new Map<string, string>();
  const shared: string[] = [];
  for (const { file, body } of all) {
    const own = new Set(
      blocksOf(body)
        .filter((block) => block.kind !== 'heading' && words(block.text).length >= PARAGRAPH)
        .map((block) => words(block.text.toLowerCase()).join(' ')),
    );
    for (const paragraph of own) {
      const other = seen.get(paragraph);
      if (other) shared.push(`${other} and ${file}: ${paragraph}`);
      seen.set(paragraph, file);
    }
  }
  expect(shared).toEqual([]);
});

test('no persona page is another one with the names changed', () => {
  const personas = all.filter(({ kind }) => kind === 'personas').map(({ slug, body }) => ({ slug, set: shingles(body) }));
  const twins = personas.flatMap((a, index) =>
    personas
      .slice(index + 1)
      .map((b) => ({ pair: `${a.slug} / ${b.slug}`, share: similarity(a.set, b.set) }))
      .filter(({ share }) => share > SIMILAR)
      .map(({ pair, share }) => `${pair}: ${Math.round(share * 100)} %`),
  );
  expect(twins).toEqual([]);
});

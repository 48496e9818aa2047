/** Every page is valid HTML that a phone, a screen reader and a crawler read alike. */
import { readFileSync } from 'node:fs';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { pagesOf } from '../tools/dist';

/** Works out once what is asked of a page, not for every page anew. */
class OneConfig extends StaticConfigLoader {
  private readonly forAll = super.getConfigFor('');
  override getConfigFor() {
    return this.forAll;
  }
}

const config = new OneConfig({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Ours to keep: the policy blocks style attributes, so one would be silently without effect.
    'no-inline-style': 'error',
    // How Astro and Preact spell the same thing.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // The phone number is written with a plain blank so that a search for it finds it.
    'tel-non-breaking': 'off',
    // Calculators answer while the reader types; there is nothing to submit.
    'wcag/h32': 'off',
    // Titles carry the site's name; search results cut them there.
    'long-title': 'off',
    // All scripts and styles are our own.
    'require-sri': 'off',
  },
});
const validator = new HtmlValidate(config);

/** Astro puts the one-line style of its islands right before the first island, inside the content. */
const ISLAND_STYLE = /^element-permitted-content .*<style> element is not permitted/;

/** A browser looks for the encoding in the first 1024 bytes; found later, the page is read twice or wrongly. */
const ENCODING_WITHIN = 1024;

describe.each(pagesOf())('$path', ({ file }) => {
  const html = readFileSync(file, 'utf8');

  test('is valid', async () => {
    const report = await validator.validateString(html);
    const found = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`),
    );
    expect(found.filter((problem) => !ISLAND_STYLE.test(problem))).toEqual([]);
  });

  test('names its encoding early, its language, one heading and its own description', () => {
    expect(Buffer.from(html).indexOf('<meta charset="utf-8">'), 'bytes before the encoding').toBeLessThan(ENCODING_WITHIN);
    expect(html).toMatch(/<html[^>]* lang="vi"/);
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
    expect(html).toMatch(/<meta name="description" content="[^"]{40,}"/);
  });
});

test('no two pages have the same title or description', () => {
  for (const pattern of [/<title>([^<]*)/, /<meta name="description" content="([^"]*)/]) {
    const texts = pagesOf().map(({ file }) => pattern.exec(readFileSync(file, 'utf8'))?.[1]);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  }
});

test('the boxes are there before anything runs: the scripts that wake islands follow the first, and wait for the paint', () => {
  const late =
    /^(?:(?!<body)[^])*<body(?:(?!<script>)[^])*<astro-island(?:(?!<script>)[^])*<script>requestAnimationFrame\(\(\)=>setTimeout\(/;
  const withIslands = pagesOf().filter(({ file }) => readFileSync(file, 'utf8').includes('<astro-island'));
  expect(withIslands.length).toBeGreaterThan(0);
  expect(withIslands.filter(({ file }) => !late.test(readFileSync(file, 'utf8'))).map(({ path }) => path)).toEqual([]);
});

test('islands get properties and one slot at most, no signals: src/calculators/hydrate.ts serves no more', () => {
  const asking = pagesOf().filter(({ file }) => / data-preact-signals="|<astro-slot name=/.test(readFileSync(file, 'utf8')));
  expect(asking).toEqual([]);
});

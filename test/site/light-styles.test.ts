/** The styles that stand in a page, after the build has taken out what it does not need: nothing is missed, paper has its own file. */
import { existsSync, readFileSync } from 'node:fs';
import postcss from 'postcss';
import { describe, expect, test } from 'vitest';
import { isDeck, leadsOn, onePageOfEachKind } from '../tools/dist';

/** Paper and slides of the kit bring their styles along. */
const pages = onePageOfEachKind().filter((page) => !leadsOn(page) && page.section !== 'to-roi' && !isDeck(page));

function selectorsOf(css: string): string[] {
  const selectors: string[] = [];
  postcss.parse(css).walkRules((rule) => void selectors.push(...rule.selectors));
  return selectors;
}

describe.each(pages)('$path', ({ file }) => {
  const html = readFileSync(file, 'utf8');
  const sheets = [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, css = '']) => css).join('');

  test('nothing moves: neither by itself nor when something is opened', () => {
    const moving = [...sheets.matchAll(/(?:^|[;{])((?:animation|transition)(?:-name|-duration)?|scroll-behavior):([^;}]+)/g)];
    expect(moving.filter(([, , value]) => !/^\s*(?:none|auto|0s)/.test(value!)).map(([found]) => found)).toEqual([]);
  });

  test('keeps what a state, a choice or a script may bring about', () => {
    const selectors = selectorsOf(sheets);
    for (const needed of [
      ':focus-visible',
      '[hidden]',
      ':root[data-theme=dark]',
      ':root.large',
      '.js .nojs',
      '.skip:focus',
      '.menu summary',
    ])
      expect(selectors).toContain(needed);
  });

  test('leaves the rules for paper to a file, fetched without holding anything up', () => {
    expect(sheets).not.toContain('@media print');
    const [, paper = ''] = /<link rel="stylesheet" href="\/(_astro\/paper\.[^"]+)" media="print">/.exec(html) ?? [];
    expect(existsSync(`dist/${paper}`), paper).toBe(true);
    expect(selectorsOf(readFileSync(`dist/${paper}`, 'utf8'))).toContain('.no-print');
  });
});

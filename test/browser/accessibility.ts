/** axe in the page: WCAG 2.2 AA, best practice, and contrast for tired eyes (AAA, which holds AA within it). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const axeScript = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const EVERYTHING: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
};
/** Only colours differ in the dark. */
export const COLOURS: RunOptions = { runOnly: ['color-contrast-enhanced', 'link-in-text-block'] };

/** What axe finds within the part of the page that `within` selects, a line for each fault. */
export async function violations(page: Page, options: RunOptions = EVERYTHING, within = 'html'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeScript);
  const found = await page.evaluate(
    ([given, part]) =>
      (window as unknown as { axe: { run: (context: string, o: RunOptions) => Promise<AxeResults> } }).axe.run(part, {
        ...given,
        resultTypes: ['violations'],
        // A page shown in a frame has a test of its own.
        iframes: false,
        // No rule used here reads the style sheets or media it would fetch again.
        preload: false,
      }),
    [options, within] as const,
  );
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}): ${node.target.join(' ')} ${node.html.slice(0, 120)}`),
  );
}

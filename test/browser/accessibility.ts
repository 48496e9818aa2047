/** axe in the page: WCAG 2.2 AA, best practice, and contrast for tired eyes (AAA). */
import type { AxeResults, ContextObject, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { looks } from './looks';
import { AXE } from './served';
import { closeTargets } from './targets';

/** To the enhanced rule (7:1) what misses even AA (4.5:1) is no fault of its own: both are asked. */
const COLOURS = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];
/** All that is the same in every colour. */
const SHAPES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast': { enabled: false }, 'link-in-text-block': { enabled: false } },
};
const SPARING: RunOptions = {
  resultTypes: ['violations'],
  // A page shown in a frame has a test of its own.
  iframes: false,
  // No rule used here reads the style sheets or media it would fetch again.
  preload: false,
};

declare const axe: { run: (context: string | ContextObject, options: RunOptions) => Promise<AxeResults> };

async function addAxe(address: string): Promise<void> {
  if ('axe' in window) return;
  const script = document.createElement('script');
  script.src = address;
  await new Promise((ready, failed) => {
    script.onload = ready;
    script.onerror = failed;
    document.head.append(script);
  });
  script.remove();
}

/** What axe finds within the part of the page that `within` selects, light and dark: a line for each fault. */
export async function faults(page: Page, within = 'html'): Promise<string[]> {
  await page.evaluate(addAxe, AXE);
  await page.evaluate(`(${looks})()`);
  // The rule that costs as much as all others together is asked only where it could find something.
  const targets = { 'target-size': { enabled: await page.evaluate(closeTargets) } };
  const found = await page.evaluate(
    async ([part, options]) =>
      (await axe.run(part, options)).violations.flatMap(({ id, help, nodes }) =>
        nodes.map((node) => `${id} (${help}): ${node.target.join(' ')} ${node.html.slice(0, 120)}`),
      ),
    [within, { ...SHAPES, ...SPARING, rules: { ...SHAPES.rules, ...targets } }] as const,
  );
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await colourFaults(page, within)).map((fault) => `${colorScheme}: ${fault}`));
  }
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}

/** Looks that axe has judged, on this page or another: the same letters on the same ground are as legible here as there. */
const judged = new Set<string>();

async function colourFaults(page: Page, within: string): Promise<string[]> {
  const present = await page.evaluate((part) => [...window.looks(part).keys()], within);
  const fresh = present.filter((look) => !judged.has(look));
  if (fresh.length === 0) return [];
  const told = await page.evaluate(
    async ([part, wanted, options]) => {
      const all = window.looks(part);
      const include = wanted.flatMap((look) => all.get(look) ?? []);
      if (include.length === 0) return { violations: [], sure: [] };
      const { violations, passes } = await axe.run({ include }, options);
      const sure = new Set([...passes, ...violations].flatMap(({ nodes }) => nodes.map(({ element }) => element)));
      return {
        violations: violations.flatMap(({ id, help, nodes }) =>
          nodes.map((node) => `${id} (${help}): ${node.target.join(' ')} ${node.html.slice(0, 120)}`),
        ),
        sure: wanted.filter((look) => all.get(look)?.some((element) => sure.has(element as HTMLElement))),
      };
    },
    [within, fresh, { ...SPARING, runOnly: COLOURS, resultTypes: ['violations', 'passes'], elementRef: true } as RunOptions] as const,
  );
  for (const look of told.sure) judged.add(look);
  return told.violations;
}

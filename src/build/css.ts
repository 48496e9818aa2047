/** What style sheets may say beyond CSS, and how their layers are laid out for browsers that know none. */
import { readFileSync } from 'node:fs';
import postcss, { type AtRule, type ChildNode, type Container, type Plugin } from 'postcss';

/** At-rules of our own: written once, each stands for two of CSS. */
const TWINS: Record<string, readonly string[]> = {
  /** The dark colours: asked for by the device, unless the reader said otherwise, or by the reader. */
  dark: ["@media (prefers-color-scheme: dark) { :root:not([data-theme='light']) {} }", ":root[data-theme='dark'] {}"],
  /** Where there is no room: by the width of the screen, in newer browsers by that of the column in letters, which larger text makes narrow. */
  narrow: ['@media (max-width: 32rem) {}', '@container (max-width: 32em) {}'],
};

export const twins: Plugin = {
  postcssPlugin: 'twins',
  AtRule(rule) {
    const pair = TWINS[rule.name];
    if (!pair) return;
    rule.replaceWith(
      pair.map((shell) => {
        const around = postcss.parse(shell, { from: rule.source?.input.file }).first as Container;
        let inner = around;
        while (inner.first) inner = inner.first as Container;
        inner.append(rule.clone().nodes ?? []);
        return around as ChildNode;
      }),
    );
  },
};

const ORDER = postcss.list.comma(/@layer ([^;]+);/.exec(readFileSync(new URL('../styles/layers.css', import.meta.url), 'utf8'))![1]!);

/**
 * Rules in the order of their layers, the layers gone. Chrome before 99 and Safari before 15.4 skip what stands in a layer; they come to
 * the same, because no selector of a layer is stronger than one of the next (test/site/layers.test.ts).
 */
export function flattened(sheet: string): string {
  const root = postcss.parse(sheet);
  const rules = new Map<string, ChildNode[]>(ORDER.map((name) => [name, []]));
  const layers: AtRule[] = [];
  root.walkAtRules('layer', (layer) => void layers.push(layer));
  for (const layer of layers) {
    const { nodes, params, parent } = layer;
    if (nodes && !rules.has(params)) throw new Error(`@layer ${params} is not in styles/layers.css`);
    // A condition around the layer (`@import … layer(tokens) print`) goes along with the rules.
    const inner = parent?.type === 'atrule' ? [parent.clone({ nodes: [] }).append(nodes ?? []) as AtRule] : (nodes ?? []);
    rules.get(params)?.push(...inner);
    (parent?.type === 'atrule' ? parent : layer).remove();
  }
  // What stands in no layer overrules them all.
  return root.prepend([...rules.values()].flat()).toString();
}

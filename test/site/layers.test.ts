/**
 * The style sheets as they are written. The build lays the layers out flat for browsers that know none, which comes to the same only while
 * no selector is stronger than one of a later layer: before the components elements alone, in them a class at least. And a class is
 * styled in one file, the one of its component.
 */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import postcss, { type AtRule, type Container, type Root, type Rule } from 'postcss';
import parseSelector, { type Selector } from 'postcss-selector-parser';
import { describe, expect, test } from 'vitest';

const files = globSync('src/**/*.css').sort();
const parsed = new Map<string, Root>(files.map((file) => [file, postcss.parse(readFileSync(file, 'utf8'))]));

/** Sheets, slides and clips stand in no page and draw the same things their own way. */
const OF_PAPER = /components\/(leaflet|slides|clip)\//;

/** Which files stand in a layer, by what imports them. */
function inLayer(name: string): string[] {
  const found = [...parsed].flatMap(([file, root]) => {
    const imported: string[] = [];
    root.walkAtRules('import', ({ params }) => {
      const [, path, layer] = /^'([^']+)' layer\((\w+)\)/.exec(params) ?? [];
      if (path && layer === name) imported.push(join(dirname(file), path));
    });
    return imported;
  });
  return [...new Set(found)];
}

/** Rules that stand in no other rule. */
function outermost(container: Container): Rule[] {
  return (container.nodes ?? []).flatMap((node) =>
    node.type === 'rule'
      ? [node as Rule]
      : 'nodes' in node && node.type === 'atrule' && !['layer', 'keyframes'].includes(node.name)
        ? outermost(node as Container)
        : [],
  );
}

/** Classes, ids, attributes and states that count; what `:where()` holds does not. */
function strength(selector: Selector): number {
  let sum = 0;
  selector.each((node) => {
    if (node.type === 'class' || node.type === 'id' || node.type === 'attribute') sum += 1;
    else if (node.type === 'pseudo' && !node.value.startsWith('::') && node.value !== ':where')
      sum += node.nodes?.length ? Math.max(...node.nodes.map(strength)) : 1;
  });
  return sum;
}
const strengthOf = (selector: string) => strength(parseSelector().astSync(selector).first);

const important = (rule: Rule) => rule.nodes.every((node) => node.type !== 'decl' || node.important);

describe('layers', () => {
  test.each([...inLayer('text'), ...inLayer('print')])('%s selects elements', (file) => {
    const strong = outermost(parsed.get(file)!)
      .filter((rule) => !important(rule))
      .flatMap(({ selectors }) => selectors)
      .filter((selector) => strengthOf(selector) > 0);
    expect(strong.filter((selector) => selector !== '.only-print')).toEqual([]);
  });

  test.each(inLayer('components'))('%s selects by class', (file) => {
    const selectors = outermost(parsed.get(file)!).flatMap((rule) => rule.selectors);
    // Of these two no earlier layer asks more.
    expect(selectors.filter((selector) => strengthOf(selector) === 0 && !['body', 'button'].includes(selector))).toEqual([]);
  });
});

/** On paper a component may have to hide or move what is another's. */
const onScreen = (rule: Rule) => !(rule.parent?.type === 'atrule' && (rule.parent as AtRule).params === 'print');

test('a class by itself is styled in one file', () => {
  const homes = new Map<string, Set<string>>();
  for (const file of inLayer('components').filter((file) => !OF_PAPER.test(file)))
    for (const rule of outermost(parsed.get(file)!).filter(onScreen))
      for (const selector of rule.selectors.filter((one) => /^\.[\w-]+$/.test(one)))
        homes.set(selector, (homes.get(selector) ?? new Set()).add(file));
  expect([...homes].filter(([, found]) => found.size > 1)).toEqual([]);
});

test('every class is worn by something', () => {
  const sources = globSync('src/**/*.{astro,ts,tsx,js}').map((file) => readFileSync(file, 'utf8'));
  const words = new Set(sources.flatMap((text) => text.match(/[\w-]+/g) ?? []));
  for (const [file, root] of parsed)
    root.walkRules(({ selector }) => {
      parseSelector((list) => list.walkClasses(({ value }) => void expect(words, `.${value} in ${file}`).toContain(value))).processSync(
        selector,
      );
    });
});

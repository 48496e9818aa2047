/**
 * No line goes stale: an invented change is enacted for every parameter that a block of a page reads, and what the page built today
 * shows from that day on must be what a page built on that day would say.
 */
import { globSync, readFileSync } from 'node:fs';
import { getContainerRenderer } from '@astrojs/preact/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { loadRenderers } from 'astro:container';
import { expect, test, vi } from 'vitest';
import Infographic from '#components/infographic/Infographic.astro';
import { TOPICS } from '#components/infographic/topics';
import { leafletProse, prose, scriptProse, slideProse, templateProse } from '#components/prose/index';
import { fullParameters, parameterById } from '#law/all';
import { day, firstDay, firstMonthFrom, type Day } from '#law/month';
import type { DatedValue, Parameter } from '#law/parameter';
import { attribute, elementsIn, readFragment, remove, textOf } from '#site/html';

const clock = vi.hoisted(() => ({ lawDay: '2026-11-22' }));
vi.mock('#site/today', () => ({
  get LAW_DAY() {
    return clock.lawDay;
  },
  today: () => clock.lawDay,
}));

const TODAY = day('2026-11-22');
/** Within a month, so that rules that follow the first day of a month take it up later. */
const ENACTED = day('2027-03-10');
const AFTER = firstDay(firstMonthFrom(ENACTED));
/** They tell of the change to come, by its date. */
const OF_THE_CHANGE = ['FloorChange', 'FloorChangeTable', 'PrepaymentTable'];

interface Block {
  name: string;
  component: AstroComponentFactory;
  props: Record<string, unknown>;
}

const propsOf = (tag: string) =>
  Object.fromEntries(
    [...tag.matchAll(/\s([a-z]+)(?:=(?:"([^"]*)"|\{([^}]*)\}))?/gi)].map(([, name, text, json]) => [
      name,
      text ?? (json === undefined ? true : JSON.parse(json.replaceAll("'", '"'))),
    ]),
  ) as Record<string, unknown>;

/** Every component without words of its own that the files use, once for each set of properties. */
function blocksOf(files: string, components: Readonly<Record<string, AstroComponentFactory>>, kind = ''): Block[] {
  const tags = globSync(files).flatMap(
    (file) => readFileSync(file, 'utf8').match(/<[A-Z]\w*(?:\s+[a-z]+(?:=(?:"[^"]*"|\{[^}]*\}))?)*\s*\/>/gi) ?? [],
  );
  return [...new Set(tags)].flatMap((tag) => {
    const name = /^<(\w+)/.exec(tag)![1]!;
    const component = components[name];
    return component && !OF_THE_CHANGE.includes(name) ? [{ name: kind + tag, component, props: propsOf(tag) }] : [];
  });
}

const tables = Object.fromEntries(
  Object.entries(import.meta.glob<AstroComponentFactory>('../../src/components/tables/*.astro', { eager: true, import: 'default' })).map(
    ([file, component]) => [/(\w+)\.astro$/.exec(file)![1]!, component],
  ),
);
const { ContributionExample, Worked, Procedure, PensionOrSocialPensionTable } = leafletProse;
const blocks: Block[] = [
  ...blocksOf('content/**/*.mdx', { ...slideProse, ...templateProse, ...scriptProse, ...prose } as never),
  ...blocksOf('content/{explainers,personas}/*.mdx', { ContributionExample, Worked, Procedure, PensionOrSocialPensionTable }, 'leaflet: '),
  ...blocksOf('src/pages/tinh/*.astro', { ...prose, ...tables } as never, 'calculator: '),
  ...TOPICS.map((topic) => ({ name: `infographic ${topic.id}`, component: Infographic as AstroComponentFactory, props: { topic } })),
];

const container = await AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) });
async function render({ component, props }: Block, lawDay: Day): Promise<string> {
  clock.lawDay = lawDay;
  return container.renderToString(component, { props });
}

/** What a reader with script sees of it on a day. */
function shownOn(html: string, on: Day): string {
  const today = on.replaceAll('-', '');
  const root = readFragment(html);
  for (const element of [...elementsIn(root)]) {
    const classes = (attribute(element, 'class') ?? '').split(/\s+/);
    const hidden = classes.some(
      (name) => name === 'nojs' || (/^a\d{8}$/.test(name) && name.slice(1) > today) || (/^b\d{8}$/.test(name) && name.slice(1) <= today),
    );
    if (hidden) remove(element);
  }
  return textOf(root).replace(/\s+/g, ' ').trim();
}

/** Which parameters are read while a block is drawn: every reading asks for the title. */
const read = new Set<string>();
for (const { id } of fullParameters) {
  const parameter = parameterById(id);
  const { title } = parameter;
  Object.defineProperty(parameter, 'title', {
    get: () => {
      read.add(id);
      return title;
    },
  });
}

/** The second where the first cannot be computed with (a share above the whole), or is too small to be seen. */
const CHANGES: readonly ((value: number) => number)[] = [(value) => Math.ceil(value * 1.1), (value) => Math.floor(value / 2)];

/** Enacts another value of the same shape; returns what takes it back. */
function enact(parameter: Parameter, change: (value: number) => number): () => void {
  const last = parameter.values.at(-1)!;
  const { until: _until, ...rest } = last;
  const changed = (value: unknown) => (typeof value === 'number' ? change(value) : value);
  const value = (
    typeof last.value === 'object' && last.value !== null
      ? Object.fromEntries(Object.entries(last.value).map(([key, entry]) => [key, changed(entry)]))
      : changed(last.value)
  ) as DatedValue['value'];
  const added = { ...rest, from: ENACTED, value };
  parameter.values.push(added);
  return () => void parameter.values.splice(parameter.values.indexOf(added), 1);
}

const quiet = <T>(drawn: Promise<T>): Promise<T | undefined> => drawn.catch(() => undefined);

const kindOf = ({ name }: Block) => /^[^<]*(?:<\w+)?/.exec(name)![0];

/** Blocks of one name that read the same law are tried once. */
const known = new Set<string>();
/** The parameters a change of which was seen in some block. */
const tried = new Set<string>();

/** What the block still shows of the old law, for every parameter it reads. */
async function staleIn(block: Block): Promise<string[]> {
  read.clear();
  const before = await render(block, AFTER);
  const reads = [...read].sort();
  const alike = [kindOf(block), block.props['of'] ?? block.props['part'], ...reads].join(' ');
  if (known.has(alike)) return [];
  known.add(alike);
  const stale: string[] = [];
  for (const id of reads)
    for (const change of CHANGES) {
      const undo = enact(parameterById(id), change);
      try {
        const then = await quiet(render(block, AFTER));
        if (then === undefined || then === before) continue;
        const now = await quiet(render(block, TODAY));
        // The build stops and tells the editor what to reword.
        if (now === undefined) break;
        tried.add(id);
        if (shownOn(now, AFTER) !== shownOn(then, AFTER))
          stale.push(`${block.name}: ${id}\n  shows ${shownOn(now, AFTER)}\n  not   ${shownOn(then, AFTER)}`);
        break;
      } finally {
        undo();
      }
    }
  return stale;
}

const kinds = Map.groupBy(blocks, kindOf);

test.each([...kinds])('%s shows after a change what a page built then would say', async (_, alike) => {
  const stale: string[] = [];
  for (const block of alike) stale.push(...(await staleIn(block)));
  expect(stale).toEqual([]);
});

test('the law of the site was tried', () => {
  expect(tried.size).toBeGreaterThan(200);
});

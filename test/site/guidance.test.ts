/** The agency's guidance, item by item: what serves each exists, and what nothing serves has a reason. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { pagesOf } from '../tools/dist';

const served = z.union([
  z.strictObject({ item: z.string(), page: z.string().startsWith('/') }),
  z.strictObject({ item: z.string(), file: z.string() }),
  z.strictObject({ item: z.string(), why: z.string().min(20).endsWith('.') }),
]);
const guidance = z
  .array(z.strictObject({ source: z.string(), items: z.array(served).min(1) }))
  .parse(parse(readFileSync('test/guidance.yaml', 'utf8')));
const items = guidance.flatMap(({ source, items }) => items.map((one) => ({ ...one, name: `${source}: ${one.item}` })));

test('lists the guidance whole, each item once', () => {
  expect(items).toHaveLength(177);
  expect(new Set(items.map(({ name }) => name)).size).toBe(items.length);
});

test('what serves an item exists', () => {
  const paths = new Set(pagesOf().map(({ path }) => path));
  const missing = items.filter((one) => ('page' in one && !paths.has(one.page)) || ('file' in one && !existsSync(one.file)));
  expect(missing.map(({ name }) => name)).toEqual([]);
});

test('few items have only a reason', () => {
  expect(items.filter((one) => !('why' in one)).length).toBeGreaterThanOrEqual(165);
});

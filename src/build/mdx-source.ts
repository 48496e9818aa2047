/**
 * Tells every component of a written page where it stands, so that a mistake in it is named by file and line. What MDX itself would pass
 * over stops the build here: a component nobody knows, one in small letters (HTML to the browser, so its figure is missing), code.
 */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastPluginInstance } from 'satteri';
import { COMPONENTS } from '#components/prose/names';
import { meant } from '#components/props/meant';

/** The property that carries it: "content/personas/ho-ngheo.mdx:42"; behind a blank the figures that stand in the same block: " pension-years". */
const SOURCE = 'source';
/** HTML a page may write itself. */
const ELEMENTS = ['details', 'summary', 'br'];

type Visit = NonNullable<MdastPluginInstance['mdxJsxTextElement']>;
type Context = Parameters<Visit>[1];

function placeOf(node: { position?: { start: { line: number } } | undefined }, { fileURL }: Context): string {
  const file = fileURL ? relative(process.cwd(), fileURLToPath(fileURL)) : '?';
  return `${file}:${node.position?.start.line ?? '?'}`;
}

/** The ids of the figures of law in the block (up to the blank lines around it) in which something stands: "pension-years", "unemployment-months.paid". */
function figuresBeside(offset: number, source: string): string[] {
  const from = source.lastIndexOf('\n\n', offset) + 1;
  const to = source.indexOf('\n\n', offset);
  const block = source.slice(from, to < 0 ? undefined : to);
  return [...block.matchAll(/<Figure\s([^>]*)\/>/g)].map(([, properties = '']) =>
    ['p', 'of'].flatMap((name) => new RegExp(`\\b${name}="([^"]*)"`).exec(properties)?.[1] ?? []).join('.'),
  );
}

/** A number, a text, a list of them: nothing that has to be run. */
function isData(expression: string): boolean {
  try {
    JSON.parse(expression.replaceAll("'", '"'));
    return true;
  } catch {
    return false;
  }
}

const visitElement: Visit = (node, context) => {
  const place = placeOf(node, context);
  const name = node.name ?? '';
  if (!/^[A-Z]/.test(name)) {
    if (!ELEMENTS.includes(name))
      throw new Error(`${place}: <${name}> không dùng trong trang viết${meant(name, [...COMPONENTS, ...ELEMENTS])}`);
    return;
  }
  if (!COMPONENTS.some((known) => known === name)) throw new Error(`${place}: không có <${name}>${meant(name, COMPONENTS)}`);
  if (node.attributes.some(({ type }) => type !== 'mdxJsxAttribute'))
    throw new Error(`${place}: <${name} {…}>: viết từng thuộc tính, tên="…"`);
  for (const { name: property, value } of node.attributes as { name: string; value?: string | { value: string } | null }[])
    if (typeof value === 'object' && value && !isData(value.value))
      throw new Error(`${place}: <${name} ${property}={${value.value}}>: trong ngoặc nhọn chỉ có số, true, hay danh sách ["…", "…"]`);
  const beside = figuresBeside(node.position?.start.offset ?? 0, context.source);
  const attribute = { type: 'mdxJsxAttribute' as const, name: SOURCE, value: [place, ...beside].join(' ') };
  return { ...node, attributes: [...node.attributes, attribute] };
};

const refuseCode = (node: { value: string; position?: { start: { line: number } } | undefined }, context: Context) => {
  if (!/^\s*(\/\*[^]*\*\/)?\s*$/.test(node.value))
    throw new Error(
      `${placeOf(node, context)}: {${node.value}} là mã lệnh; con số viết bằng <Figure p="…" />, dấu ngoặc nhọn viết \\{ \\}`,
    );
};

export const mdxSource = defineMdastPlugin({
  name: 'mdx-source',
  options: { position: true },
  mdxJsxFlowElement: visitElement as never,
  mdxJsxTextElement: visitElement,
  mdxFlowExpression: refuseCode as never,
  mdxTextExpression: refuseCode as never,
});

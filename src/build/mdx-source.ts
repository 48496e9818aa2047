/** Tells every component of a written page where it stands, so that a mistake in it is named by file and line. */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastPluginInstance } from 'satteri';

/** The property that carries it: "content/personas/ho-ngheo.mdx:42". */
const SOURCE = 'source';

type Visit = NonNullable<MdastPluginInstance['mdxJsxTextElement']>;
const addSource: Visit = (node, context) => {
  if (!node.name || !/^[A-Z]/.test(node.name) || !context.fileURL) return;
  const file = relative(process.cwd(), fileURLToPath(context.fileURL));
  const attribute = { type: 'mdxJsxAttribute' as const, name: SOURCE, value: `${file}:${node.position?.start.line ?? '?'}` };
  return { ...node, attributes: [...node.attributes, attribute] };
};

export const mdxSource = defineMdastPlugin({
  name: 'mdx-source',
  options: { position: true },
  mdxJsxFlowElement: addSource as never,
  mdxJsxTextElement: addSource,
});

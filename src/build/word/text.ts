/** The text of a built page as paragraphs and tables: what stands between the tags, without how it looks. */
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Html } from 'parse5';

/** A piece of text set in one way. */
export interface Run {
  text: string;
  bold?: boolean;
  italics?: boolean;
  /** To be filled in. */
  blank?: boolean;
}

export type Block =
  | { kind: 'paragraph'; runs: Run[] }
  | { kind: 'heading'; level: 2 | 3; runs: Run[] }
  /** `mark` is what stands before it: "- ", "2. ". */
  | { kind: 'item'; mark: string; runs: Run[] }
  | { kind: 'quotation'; runs: Run[] }
  /** `blankRows`: the last row is repeated to be filled in by hand. */
  | { kind: 'table'; head: Run[][]; rows: Run[][][]; blankRows?: number }
  | { kind: 'signatures'; names: string[] };

type Node = Html.ChildNode;
type Style = Omit<Run, 'text'>;

const HIDDEN = /(^| )(no-print|needs-js|hidden-visually)( |$)/;
const BLOCKS = ['p', 'h2', 'h3', 'ul', 'ol', 'table', 'blockquote', 'div', 'section', 'aside', 'details'];
const STYLES: Record<string, Style> = {
  strong: { bold: true },
  b: { bold: true },
  em: { italics: true },
  i: { italics: true },
  mark: { blank: true },
};

/** Blocks of the element of a page that carries `data-template`, in reading order; what is not printed is left out. */
export function blocksOf(html: string): Block[] {
  const found = elementWith('data-template', parse(html).childNodes);
  if (!found) throw new Error('the page has no element with data-template');
  return found.childNodes.flatMap(blocksIn);
}

function elementWith(name: string, nodes: readonly Node[]): Html.Element | undefined {
  for (const node of nodes.filter(tree.isElementNode)) {
    const found = attribute(node, name) === undefined ? elementWith(name, node.childNodes) : node;
    if (found) return found;
  }
  return undefined;
}

function blocksIn(node: Node): Block[] {
  if (!tree.isElementNode(node)) return tree.isTextNode(node) && node.value.trim() ? paragraph(tidy(runsIn(node, {}))) : [];
  if (isHidden(node)) return [];
  if (attribute(node, 'data-signatures') !== undefined)
    return [{ kind: 'signatures', names: childrenOf(node, 'li').map((item) => plain(childrenOf(item, 'strong')[0] ?? item)) }];
  switch (node.tagName) {
    case 'p':
      return paragraph(tidy(runsIn(node, {})));
    case 'h2':
    case 'h3':
      return [{ kind: 'heading', level: node.tagName === 'h2' ? 2 : 3, runs: tidy(runsIn(node, {})) }];
    case 'ul':
    case 'ol':
      return childrenOf(node, 'li').flatMap((item, index) => itemOf(item, node.tagName === 'ul' ? '- ' : `${index + 1}. `));
    case 'blockquote':
      return node.childNodes
        .flatMap(blocksIn)
        .map((block) => (block.kind === 'paragraph' ? { ...block, kind: 'quotation' as const } : block));
    case 'table':
      return [tableOf(node)];
    case 'summary':
      return [];
    default:
      return node.childNodes.some((child) => tree.isElementNode(child) && BLOCKS.includes(child.tagName))
        ? node.childNodes.flatMap(blocksIn)
        : paragraph(tidy(runsIn(node, {})));
  }
}

function itemOf(item: Html.Element, mark: string): Block[] {
  const [own, nested] = [[] as Node[], [] as Node[]];
  for (const child of item.childNodes) (tree.isElementNode(child) && ['ul', 'ol'].includes(child.tagName) ? nested : own).push(child);
  const runs = tidy(own.flatMap((child) => runsIn(child, {})));
  return [{ kind: 'item', mark, runs }, ...nested.flatMap(blocksIn)];
}

function tableOf(table: Html.Element): Block {
  const rows = descendants(table, 'tr').map((row) => ({
    isHead: row.parentNode !== null && tree.isElementNode(row.parentNode) && row.parentNode.tagName === 'thead',
    cells: row.childNodes.filter(tree.isElementNode).map((cell) => tidy(runsIn(cell, {}))),
  }));
  const blankRows = attribute(table, 'data-rows');
  return {
    kind: 'table',
    head: rows.find(({ isHead }) => isHead)?.cells ?? [],
    rows: rows.filter(({ isHead }) => !isHead).map(({ cells }) => cells),
    ...(blankRows === undefined ? {} : { blankRows: Number(blankRows) }),
  };
}

function runsIn(node: Node, style: Style): Run[] {
  if (tree.isTextNode(node)) return [{ ...style, text: node.value }];
  if (!tree.isElementNode(node) || isHidden(node)) return [];
  if (node.tagName === 'br') return [{ ...style, text: '\n' }];
  const inner = { ...style, ...STYLES[node.tagName] };
  return node.childNodes.flatMap((child) => runsIn(child, inner));
}

/** Blanks and line ends of the source are one blank, none at either end; a hard break keeps its place. */
function tidy(runs: readonly Run[]): Run[] {
  const tidied: Run[] = [];
  let before = '\n';
  for (const run of runs) {
    let text = run.text === '\n' ? '\n' : run.text.replace(/[ \t\r\n]+/g, ' ');
    if (/[ \n]$/.test(before)) text = text.replace(/^ +/, '');
    if (text === '') continue;
    tidied.push({ ...run, text });
    before = text;
  }
  const last = tidied.at(-1);
  if (last) last.text = last.text.trimEnd();
  return tidied.filter(({ text }) => text !== '');
}

function paragraph(runs: Run[]): Block[] {
  return runs.length === 0 ? [] : [{ kind: 'paragraph', runs }];
}

function isHidden(node: Html.Element): boolean {
  return ['svg', 'button', 'style', 'script'].includes(node.tagName) || HIDDEN.test(attribute(node, 'class') ?? '');
}

function attribute(node: Html.Element, name: string): string | undefined {
  return node.attrs.find((one) => one.name === name)?.value;
}

function childrenOf(node: Html.Element, tag: string): Html.Element[] {
  return node.childNodes.filter(tree.isElementNode).filter((child) => child.tagName === tag);
}

function descendants(node: Html.Element, tag: string): Html.Element[] {
  return node.childNodes.filter(tree.isElementNode).flatMap((child) => (child.tagName === tag ? [child] : descendants(child, tag)));
}

function plain(node: Html.Element): string {
  return tidy(runsIn(node, {}))
    .map(({ text }) => text)
    .join('');
}

/** Reads HTML as a tree instead of matching it. At build time only. */
import { defaultTreeAdapter, html, parse, parseFragment, serialize, serializeOuter, type DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Parent = DefaultTreeAdapterTypes.ParentNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** Script is what a page works without: what stands in <noscript> is read as well. */
export const readPage = (text: string): Parent => parse(text, { sourceCodeLocationInfo: true, scriptingEnabled: false });
export const readFragment = (text: string): Parent => parseFragment(text, { sourceCodeLocationInfo: true });

export const isElement = (node: Node): node is Element => defaultTreeAdapter.isElementNode(node);

export const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode => defaultTreeAdapter.isTextNode(node);

/** The elements directly inside. */
export const childElements = (parent: Parent): Element[] => parent.childNodes.filter(isElement);

/** All elements inside, in the order of the text. */
export function* elementsIn(parent: Parent): Generator<Element> {
  for (const child of childElements(parent)) {
    yield child;
    yield* elementsIn(child);
  }
}

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((candidate) => candidate.name === name)?.value;

/** All text inside, of scripts and styles too. */
export function textOf(node: Node | Parent): string {
  if (isText(node as Node)) return (node as DefaultTreeAdapterTypes.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

export const innerHtml = (element: Parent): string => serialize(element);
export const outerHtml = (element: Element): string => serializeOuter(element);

export function newElement(tag: string, children: readonly Node[] = []): Element {
  const element = defaultTreeAdapter.createElement(tag, html.NS.HTML, []);
  for (const child of children) defaultTreeAdapter.appendChild(element, child);
  return element;
}

export const newText = (text: string): Node => defaultTreeAdapter.createTextNode(text);

/** The same element by another name. */
export function renamed(element: Element, tag: string): Element {
  return Object.assign(element, { tagName: tag, nodeName: tag });
}

export function setAttribute(element: Element, name: string, value: string): void {
  element.attrs = [...element.attrs.filter((attr) => attr.name !== name), { name, value }];
}

/** Puts what it holds in its place. */
export function unwrap(element: Element): void {
  const parent = element.parentNode!;
  for (const child of [...element.childNodes]) {
    defaultTreeAdapter.detachNode(child);
    defaultTreeAdapter.insertBefore(parent, child, element);
  }
  defaultTreeAdapter.detachNode(element);
}

export const remove = (node: Node): void => defaultTreeAdapter.detachNode(node);

/** From and to, in characters of the text. */
export type Range = readonly [start: number, end: number];

/** Where an element of a read page stands in its text, tags included; `inside` leaves them out. */
export function rangeOf({ sourceCodeLocation: place }: Element, inside = false): Range {
  if (!place) throw new RangeError('only what stands in the text of a page has a place there');
  return inside ? [place.startTag!.endOffset, place.endTag!.startOffset] : [place.startOffset, place.endOffset];
}

/** A text with some of its ranges replaced. */
export function replaced(text: string, edits: readonly (readonly [range: Range, by: string])[]): string {
  let [result, at] = ['', 0];
  for (const [[start, end], by] of [...edits].sort(([a], [b]) => a[0] - b[0])) {
    result += text.slice(at, start) + by;
    at = end;
  }
  return result + text.slice(at);
}

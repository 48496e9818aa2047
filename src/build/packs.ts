/**
 * The pages as the offline copy stores them: one file per section of the site, in which what pages share (styles, header, footer)
 * stands once. Together they weigh a fifth of the pages one by one, and come in a few requests instead of hundreds.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { attribute, elementsIn, rangeOf, readPage } from '#site/html';

/** A page is its pieces in order: text of its own, or the number of a shared piece. */
export interface Pack {
  shared: string[];
  pages: Record<string, (string | number)[]>;
}

/** A page is cut around the elements that repeat from page to page. */
const CUT_AROUND = ['style', 'script', 'header', 'footer', 'nav', 'main', 'section'];
/** A shorter piece is not worth a number. */
const LEAST = 40;

/** A page in pieces, without what only search engines read. */
export function piecesOf(html: string): string[] {
  const elements = [...elementsIn(readPage(html))];
  const around = elements.filter(({ tagName }) => CUT_AROUND.includes(tagName)).flatMap((element) => rangeOf(element));
  const cuts = [...new Set([0, ...around, html.length])].sort((a, b) => a - b);
  const forEngines = elements
    .filter((element) => attribute(element, 'type') === 'application/ld+json')
    .map((element) => rangeOf(element)[0]);
  return cuts.slice(1).flatMap((cut, index) => (forEngines.includes(cuts[index]!) ? [] : [html.slice(cuts[index], cut)]));
}

/** Writes dist/offline/ and returns the file of every page, by its address below the base path ("tinh/muc-dong/"). */
export async function writePacks(dist: string, addresses: readonly string[]): Promise<Map<string, string>> {
  await rm(join(dist, 'offline'), { recursive: true, force: true });
  await mkdir(join(dist, 'offline'));
  const fileOf = new Map<string, string>();
  for (const [section, members] of bySection(addresses)) {
    const html = await Promise.all(members.map((address) => readFile(join(dist, address, 'index.html'), 'utf8')));
    const text = JSON.stringify(pack(new Map(members.map((address, index) => [address, html[index]!]))));
    // Named by what is in it: a new version of the site fetches only the sections that changed.
    const file = `offline/${section}.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.json`;
    await writeFile(join(dist, file), text);
    for (const address of members) fileOf.set(address, file);
  }
  return fileOf;
}

/** Pages by the first part of their address; those that stand alone in it, the front page among them, are together. */
function bySection(addresses: readonly string[]): Map<string, string[]> {
  const all = Map.groupBy(addresses, (address) => address.split('/')[0]!);
  const alone = [...all.values()].filter((members) => members.length === 1).flat();
  return new Map([['chung', alone], ...[...all].filter(([, members]) => members.length > 1)]);
}

function pack(pages: ReadonlyMap<string, string>): Pack {
  const pieces = new Map([...pages].map(([address, html]) => [address, piecesOf(html)]));
  const users = new Map<string, number>();
  for (const own of pieces.values()) for (const piece of new Set(own)) users.set(piece, (users.get(piece) ?? 0) + 1);
  const shared = [...users].filter(([piece, count]) => count > 1 && piece.length >= LEAST).map(([piece]) => piece);
  const numbers = new Map(shared.map((piece, number) => [piece, number]));
  return {
    shared,
    pages: Object.fromEntries([...pieces].map(([address, own]) => [address, own.map((piece) => numbers.get(piece) ?? piece)])),
  };
}

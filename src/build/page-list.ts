/** The list of all pages on the search page: what readers without script see, and what the search ranks titles by. */
import { readFile, writeFile } from 'node:fs/promises';
import { attribute, elementsIn, rangeOf, readPage, replaced } from '#site/html';
import type { BuiltPage } from './built-pages';

const GROUPS: readonly [key: string, title: string][] = [
  ['chinh-sach', 'Câu trả lời'],
  ['ban-la', 'Viết cho nhóm của bạn'],
  ['tinh', 'Tính thử'],
  ['thu-tuc', 'Thủ tục'],
  ['luat', 'Luật và số liệu'],
  ['', 'Trang khác'],
];

export async function listPages(file: string, pages: readonly BuiltPage[]): Promise<void> {
  const html = await readFile(file, 'utf8');
  const groupOf = ({ path }: BuiltPage) => GROUPS.find(([key]) => path.startsWith(`/${key}/`))?.[0] ?? '';
  const lists = GROUPS.map(([key, title]) => {
    const items = pages.filter((page) => groupOf(page) === key).map(item);
    return items.length === 0 ? '' : `<section data-group="${title}"><h2>${title}</h2><ul class="found">${items.join('')}</ul></section>`;
  });
  // Where src/pages/tim.astro wants the list.
  const place = [...elementsIn(readPage(html))].find((element) => attribute(element, 'data-pages') !== undefined);
  if (!place) throw new Error('the search page has no place for the list of pages');
  await writeFile(file, replaced(html, [[rangeOf(place, true), lists.join('')]]));
}

function item({ path, url, title, headline, description, names }: BuiltPage): string {
  const name = headline === title ? '' : ` data-title="${escape(title)}"`;
  const also = names.length === 0 ? '' : ` data-names="${escape(names.join('|'))}"`;
  return `<li data-path="${path}"${name}${also}><a href="${new URL(url).pathname}">${escape(headline)}</a><p>${escape(description)}</p></li>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

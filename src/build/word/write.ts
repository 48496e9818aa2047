/** Every paper of the kit as a file for Word, made from its built page: the file says what the page says. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Edition } from '#site/edition';
import { steadyZip } from '#site/steady-zip';
import type { Template } from '#site/templates';
import { wordFile } from './paper';
import { blocksOf } from './text';

const content = fileURLToPath(new URL('../../../content/', import.meta.url));
const folder = join(content, 'outreach/templates');

/** Writes them beside their pages; returns how many. */
export async function writeWordFiles(dist: string, edition: Pick<Edition, 'publisher' | 'url' | 'province'>): Promise<number> {
  const ids = globSync('*.mdx', { cwd: folder })
    .map((file) => basename(file, '.mdx'))
    .sort();
  const province = edition.province && nameOf(edition.province);
  for (const id of ids) {
    const [, front = ''] = /^---\n([\s\S]*?)\n---\n/.exec(readFileSync(join(folder, `${id}.mdx`), 'utf8')) ?? [];
    const template = parse(province ? front.replaceAll('[tên tỉnh]', province) : front) as Template;
    const html = readFileSync(join(dist, 'truyen-thong/van-ban', id, 'index.html'), 'utf8');
    const file = await wordFile({
      title: template.title,
      heading: template.heading ?? template.title,
      ...(template.office ? { office: template.office } : {}),
      landscape: template.landscape ?? false,
      blocks: blocksOf(html),
      foot: `${validity(html)} Mẫu để tham khảo của ${edition.publisher}, ${edition.url}; xóa dòng này khi ký.`,
      author: edition.publisher,
    });
    writeFileSync(join(dist, 'truyen-thong/van-ban', `${id}.docx`), steadyZip(file, lawDayOf(html)));
  }
  return ids.length;
}

function nameOf(province: string): string {
  return (parse(readFileSync(join(content, `law/provinces/${province}.yaml`), 'utf8')) as { name: string }).name;
}

/** As the page says below its text: until when its figures hold, as of the day it was built. */
function validity(html: string): string {
  const [, text = ''] = /data-template[^>]*>([\s\S]*)/.exec(html) ?? [];
  const [line] = /Số liệu áp dụng [^<]*\./.exec(text) ?? [];
  if (!line) throw new Error('a paper without the day until which its figures hold');
  return line.startsWith('Số liệu áp dụng đến') ? line.replace(/\.$/, '; số của luật mới ghi trong ngoặc.') : line;
}

function lawDayOf(html: string): string {
  const [, lawDay = ''] = /data-law-day="([^"]+)"/.exec(html) ?? [];
  return lawDay;
}

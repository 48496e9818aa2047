/** What a reader reads of a page, one line per block, and what differs between two folders of such texts. */
import { spawnSync } from 'node:child_process';

const BLOCKS =
  /<\/?(?:address|article|aside|caption|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h\d|header|legend|li|main|nav|ol|option|p|section|select|summary|table|tbody|text|thead|title|tr|ul)\b[^>]*>/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'", nbsp: ' ' };

export function readable(html: string): string {
  return html
    .replace(/<(script|style|template)\b[\s\S]*?<\/\1>/g, '')
    .replace(/\s+/g, ' ')
    .replace(/<\/t[dh]>\s*<t[dh]\b[^>]*>/g, ' | ')
    .replace(BLOCKS, '\n')
    .replace(/<br\b[^>]*>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&(#?\w+);/g, (whole: string, name: string) => ENTITIES[name] ?? whole)
    .split('\n')
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
    .filter(Boolean)
    .join('\n')
    .concat('\n');
}

export interface Changed {
  /** A page's address, or a rule with its input. */
  name: string;
  /** "before → after" */
  lines: string[];
}

/** Per page, "before → after" of every line that differs. */
export function changedLines(folder: string, before: string, after: string): Changed[] {
  const diff = spawnSync('git', ['diff', '--no-index', '--no-color', '--no-prefix', '-U0', before, after], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const pages: Changed[] = [];
  for (const section of diff.stdout.split(/^diff --git /m).slice(1)) {
    const [head = '', ...hunks] = section.split(/^@@.*$/m);
    const file = / (?:text-after|text-before)\/(\S+)$/m.exec(head.split('\n')[0]!)![1]!;
    const state = /^new file/m.test(head) ? ' (trang mới)' : /^deleted file/m.test(head) ? ' (trang bị bỏ)' : '';
    pages.push({ name: `/${file.replace(/index\.html$/, '')}${state}`, lines: state ? [] : hunks.flatMap(pairs) });
  }
  return pages;
}

function pairs(hunk: string): string[] {
  const side = (sign: string) =>
    hunk
      .split('\n')
      .filter((line) => line.startsWith(sign))
      .map((line) => line.slice(1));
  const [removed, added] = [side('-'), side('+')];
  return Array.from({ length: Math.max(removed.length, added.length) }, (_, index) => {
    const [before, after] = [removed[index], added[index]];
    if (before === undefined) return `(thêm) ${after}`;
    return after === undefined ? `(bỏ) ${before}` : narrow(before, after);
  });
}

/** Keeps the words around the difference, so that a long line does not hide it. */
function narrow(before: string, after: string): string {
  const CONTEXT = 6;
  const [a, b] = [before.split(' '), after.split(' ')];
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const cut = (words: readonly string[]) => {
    const [from, to] = [Math.max(0, start - CONTEXT), Math.min(words.length, words.length - end + 2)] as const;
    return `${from > 0 ? '… ' : ''}${words.slice(from, to).join(' ')}${to < words.length ? ' …' : ''}`;
  };
  return `${cut(a)}  →  ${cut(b)}`;
}

/** Of the pages that changed, what has gone out as a file and has to be made and handed out anew: what, which, how. */
export function toMakeAnew(pages: readonly Changed[]): [what: string, names: string[], how: string][] {
  const kinds: readonly [string, RegExp, string][] = [
    ['Hình có số', /^\/truyen-thong\/hinh\/./, 'tự vẽ lại khi dựng trang'],
    ['Tờ in', /^\/to-roi\//, 'in lại: npm run print'],
    ['Tệp Word', /^\/truyen-thong\/van-ban\/./, 'tự làm lại khi dựng trang'],
    ['Clip', /^\/truyen-thong\/clip\/./, 'quay lại: npm run clips'],
  ];
  return kinds
    .map(([what, where, how]): [string, string[], string] => [what, pages.map(({ name }) => name).filter((name) => where.test(name)), how])
    .filter(([, names]) => names.length > 0);
}

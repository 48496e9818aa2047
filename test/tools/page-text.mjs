/** What a reader reads of a page, one line per block, and what differs between two folders of such texts. */
import { spawnSync } from 'node:child_process';

const BLOCKS =
  /<\/?(?:address|article|aside|caption|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h\d|header|legend|li|main|nav|ol|option|p|section|select|summary|table|tbody|text|thead|title|tr|ul)\b[^>]*>/g;
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'", nbsp: ' ' };

export function readable(html) {
  return html
    .replace(/<(script|style|template)\b[\s\S]*?<\/\1>/g, '')
    .replace(/\s+/g, ' ')
    .replace(/<\/t[dh]>\s*<t[dh]\b[^>]*>/g, ' | ')
    .replace(BLOCKS, '\n')
    .replace(/<br\b[^>]*>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&(#?\w+);/g, (whole, name) => ENTITIES[name] ?? whole)
    .split('\n')
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
    .filter(Boolean)
    .join('\n')
    .concat('\n');
}

/** Per page, "before → after" of every line that differs. */
export function changedLines(folder, before, after) {
  const diff = spawnSync('git', ['diff', '--no-index', '--no-color', '--no-prefix', '-U0', before, after], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const pages = [];
  for (const section of diff.stdout.split(/^diff --git /m).slice(1)) {
    const [head, ...hunks] = section.split(/^@@.*$/m);
    const file = / (?:text-after|text-before)\/(\S+)$/m.exec(head.split('\n')[0])[1];
    const state = /^new file/m.test(head) ? ' (trang mới)' : /^deleted file/m.test(head) ? ' (trang bị bỏ)' : '';
    pages.push({ name: `/${file.replace(/index\.html$/, '')}${state}`, lines: state ? [] : hunks.flatMap(pairs) });
  }
  return pages;
}

function pairs(hunk) {
  const side = (sign) =>
    hunk
      .split('\n')
      .filter((line) => line.startsWith(sign))
      .map((line) => line.slice(1));
  const [removed, added] = [side('-'), side('+')];
  return Array.from({ length: Math.max(removed.length, added.length) }, (_, index) => {
    if (removed[index] === undefined) return `(thêm) ${added[index]}`;
    if (added[index] === undefined) return `(bỏ) ${removed[index]}`;
    return narrow(removed[index], added[index]);
  });
}

/** Keeps the words around the difference, so that a long line does not hide it. */
function narrow(before, after) {
  const CONTEXT = 6;
  const [a, b] = [before.split(' '), after.split(' ')];
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const cut = (words) => {
    const [from, to] = [Math.max(0, start - CONTEXT), Math.min(words.length, words.length - end + 2)];
    return `${from > 0 ? '… ' : ''}${words.slice(from, to).join(' ')}${to < words.length ? ' …' : ''}`;
  };
  return `${cut(a)}  →  ${cut(b)}`;
}

/** Of the pages that changed, what has gone out as a file and has to be made and handed out anew: what, which, how. */
export function toMakeAnew(pages) {
  const kinds = [
    ['Hình có số', /^\/truyen-thong\/hinh\/./, 'tự vẽ lại khi dựng trang'],
    ['Tờ in', /^\/to-roi\//, 'in lại: npm run print'],
    ['Clip', /^\/truyen-thong\/clip\/./, 'quay lại: npm run clips'],
  ];
  return kinds
    .map(([what, where, how]) => [what, pages.map(({ name }) => name).filter((name) => where.test(name)), how])
    .filter(([, names]) => names.length > 0);
}

/** The pages of the site for programs that read on somebody's behalf: llms.txt. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuiltPage } from './built-pages';

export async function writeMachineList(dist: string, pages: readonly BuiltPage[], name: string, statement: string): Promise<void> {
  const sections = [...new Set(pages.map((page) => page.section))];
  const lines = sections.flatMap((section) => [
    `## ${section ?? 'Trang chung'}`,
    '',
    ...pages.filter((page) => page.section === section).map((page) => `- [${page.title}](${page.url}): ${page.description}`),
    '',
  ]);
  const data = pages[0] ? new URL('data/', siteRoot(pages[0])).href : '';
  const head = [
    `# ${name}`,
    '',
    `> Bảo hiểm xã hội (BHXH) và bảo hiểm y tế (BHYT) cho người Việt Nam. ${statement}`,
    '',
    'Mọi số tiền trên trang đổi theo luật: hãy mở trang để lấy số của ngày hôm nay và dẫn kèm ngày áp dụng.',
    '',
    `- [Tham số của đường dẫn tới máy tính](${data}lien-ket.json)`,
    `- [Số liệu luật](${data}tham-so.json)`,
    '',
  ];
  await writeFile(join(dist, 'llms.txt'), [...head, ...lines].join('\n'));
}

/** The public address of the site's root, base path included. */
function siteRoot({ url, path }: BuiltPage): string {
  return url.slice(0, url.length - path.length + 1);
}

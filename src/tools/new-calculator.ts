/**
 * npm run new:calculator -- NAME "QUESTION" [GROUP]: a calculator that works, to be changed into yours. Its folder in src/calculators, its
 * page and its line in src/site/sections.ts (in GROUP, by its id there; else the first): three files and a line. All else follows from
 * them: link builder, description of links, search, offline copy, card, then and now, print, code, and the tests every calculator has.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const TEMPLATE = new URL('new-calculator/', import.meta.url);
const SECTIONS = 'src/site/sections.ts';

interface Asked {
  /** Of its folder and its address: "om-dau". */
  name: string | undefined;
  question: string | undefined;
  /** Id of a group in sections.ts; the first when absent. */
  group?: string | undefined;
}

/** Writes them below `root`; returns the files written. Throws where the name or the question is missing, or the name is taken. */
export function newCalculator({ root = '.', name = '', question, group }: Asked & { root?: string }): string[] {
  if (!/^[a-z]+(-[a-z]+)*$/.test(name)) throw new Error('NAME is that of the address, in small letters without marks: om-dau');
  if (!question) throw new Error('QUESTION is the title of the page, in quotes: "Nghỉ ốm được bao nhiêu?"');
  if (existsSync(join(root, 'src/calculators', name))) throw new Error(`src/calculators/${name} exists already`);
  const component = name.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
  const template = (file: string) =>
    readFileSync(new URL(file, TEMPLATE), 'utf8')
      .replaceAll('NewCalculator', component)
      .replaceAll('new-calculator', name)
      .replaceAll('NEW TITLE', question);
  const files = {
    [`src/calculators/${name}/calculator.ts`]: template('calculator.ts'),
    [`src/calculators/${name}/${component}.tsx`]: template('NewCalculator.tsx'),
    [`src/pages/tinh/${name}.astro`]: template('page.astro').replace(`'./${component}'`, `'#calculators/${name}/${component}.tsx'`),
    [SECTIONS]: withPlace(readFileSync(join(root, SECTIONS), 'utf8'), { name, question, group }),
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return Object.keys(files);
}

/** The places of the menu with one more, at the end of its group. */
function withPlace(sections: string, { name, question, group }: { name: string; question: string; group: string | undefined }): string {
  const start = sections.indexOf(group ? `id: '${group}'` : 'const groups');
  const end = sections.indexOf('\n    ],', start);
  if (start < 0 || end < 0) throw new Error(`${SECTIONS} has no group "${group}"`);
  const place = `\n      { path: '/tinh/${name}/', title: '${question.replaceAll("'", '’')}', hint: 'Một câu nói rõ tính gì', icon: 'calculator' },`;
  return sections.slice(0, end) + place + sections.slice(end);
}

const groupIds = (sections: string) => [...sections.matchAll(/^    id: '([^']+)'/gm)].map(([, id]) => id);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [name, question, group] = process.argv.slice(2);
  try {
    for (const file of newCalculator({ name, question, group })) console.log(file);
    console.log(
      `Next: npm run dev, open /tinh/${name}/; make fields, rule, words and the hint of its card your own; npm run format, npm test.`,
    );
  } catch (error) {
    console.error((error as Error).message);
    console.error(`npm run new:calculator -- NAME "QUESTION" [GROUP]; groups: ${groupIds(readFileSync(SECTIONS, 'utf8')).join(', ')}`);
    process.exit(1);
  }
}

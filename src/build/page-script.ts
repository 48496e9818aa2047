/**
 * The script that stands in every page (menu, reading aids, anchors, printing) moves to a file, fetched once and kept, so that the text
 * comes first. Not on a calculator, which brings so much script that one request less is worth more.
 */
import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { basePath } from './base-path';

const SCRIPT = /<script type="module">([^<]*)<\/script>/g;
/** A shorter script is not worth a request, in characters. */
const LEAST = 1500;

export async function sharePageScript(dist: string): Promise<void> {
  for await (const name of glob('**/*.html', { cwd: dist })) {
    const file = join(dist, name);
    const html = await readFile(file, 'utf8');
    const script = [...html.matchAll(SCRIPT)].find(([, code = '']) => code.length >= LEAST);
    if (!script || html.includes('<astro-island')) continue;
    const [element, code = ''] = script;
    const path = `_astro/page.${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`;
    await writeFile(join(dist, path), code);
    await writeFile(
      file,
      html.replace(element, () => `<script type="module" src="${basePath(html)}${path}"></script>`),
    );
  }
}

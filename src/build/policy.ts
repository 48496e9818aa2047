/**
 * Narrows the content policy of each page to the scripts and styles that stand in it: Astro allows on every page
 * whatever stands on any. Stricter, and half a kilobyte lighter, since hashes do not compress.
 */
import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const POLICY = /<meta http-equiv="content-security-policy" content="[^"]*">/;

export async function narrowPolicies(dist: string): Promise<void> {
  for await (const name of glob('**/*.html', { cwd: dist })) {
    const file = join(dist, name);
    const html = await readFile(file, 'utf8');
    const policy = POLICY.exec(html)?.[0];
    if (!policy) throw new Error(`${name} has no content policy`);
    const used = new Set([...html.matchAll(/<(script|style)\b[^>]*>([^]*?)<\/\1>/g)].map(([, , text = '']) => hash(text)));
    const narrow = policy.replace(/ 'sha256-([^']+)'/g, (allowed, digest: string) => (used.has(digest) ? allowed : ''));
    await writeFile(
      file,
      html.replace(policy, () => narrow),
    );
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

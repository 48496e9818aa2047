/**
 * npm run more -- reproducible: the same commit gives the same bytes, whatever day and place the machine thinks it is.
 * Builds the current commit twice in one path, the clock a month and half the globe apart, and compares every file
 * (PDFs aside: Chromium dates them). Then builds it for /bhxh/, follows every link and uses it in a browser.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanBuild, withTree } from './clean-build.ts';
import { filesOf } from './dist.ts';
import { brokenLinks } from './links.ts';
import { tryOut } from './sub-path.ts';

const CLOCK = new URL('clock.mjs', import.meta.url).href;
const BASE = '/bhxh/';

/** The hash of every file of a new build. */
function build(tree: string, environment: Readonly<Record<string, string>>): Map<string, string> {
  cleanBuild(tree, { NODE_OPTIONS: `--import ${CLOCK}`, ...environment });
  const hashes = filesOf(join(tree, 'dist'))
    .filter((file) => !file.endsWith('.pdf'))
    .map(
      (file) =>
        [
          file,
          createHash('sha256')
            .update(readFileSync(join(tree, 'dist', file)))
            .digest('hex'),
        ] as const,
    );
  return new Map(hashes);
}

const started = Date.now();
const problems: string[] = [];
await withTree(async (tree) => {
  const now = build(tree, { CLOCK_SHIFT_DAYS: '0', TZ: 'Asia/Ho_Chi_Minh' });
  const later = build(tree, { CLOCK_SHIFT_DAYS: '31', TZ: 'America/Los_Angeles' });
  for (const file of new Set([...now.keys(), ...later.keys()]))
    if (now.get(file) !== later.get(file)) problems.push(`${file} differs between the two builds`);
  console.log(`${now.size} files built twice, a month apart: ${problems.length} differ`);

  build(tree, { BASE_PATH: BASE });
  const broken = brokenLinks({ dir: join(tree, 'dist'), base: BASE });
  problems.push(...broken);
  const found = await tryOut({ dir: join(tree, 'dist'), base: BASE });
  problems.push(...found);
  console.log(`built for ${BASE}: ${broken.length} broken links, ${found.length} problems in use`);
});
for (const problem of problems) console.error(`✗ ${problem}`);
console.log(`${Math.round((Date.now() - started) / 1000)} s`);
process.exit(problems.length > 0 ? 1 : 0);

/**
 * npm run reproducible: the same commit gives the same bytes, whatever day and place the machine thinks it is.
 * Builds the current commit twice in one path, the clock a month and half the globe apart, and compares every file
 * (PDFs aside: Chromium dates them). Then builds it for /bhxh/, follows every link and uses it in a browser.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { filesOf } from './dist.mjs';
import { brokenLinks } from './links.mjs';
import { tryOut } from './sub-path.mjs';

const CLOCK = new URL('clock.mjs', import.meta.url).href;
const BASE = '/bhxh/';
const tree = join(mkdtempSync(join(tmpdir(), 'reproducible-')), 'site');
const git = (...words) => execFileSync('git', words, { stdio: ['ignore', 'pipe', 'inherit'] });

/** A build that finds nothing of an earlier one; returns the hash of every file. */
function build(environment) {
  for (const left of ['dist', '.astro', 'node_modules']) rmSync(join(tree, left), { recursive: true, force: true });
  // The installed packages, but not the caches that builds keep among them.
  mkdirSync(join(tree, 'node_modules'));
  for (const name of readdirSync('node_modules'))
    if (!/^\.(astro|vite|cache)/.test(name)) symlinkSync(resolve('node_modules', name), join(tree, 'node_modules', name));
  const { LAW_DAY: _day, BASE_PATH: _base, ...rest } = process.env;
  execFileSync('npm', ['run', 'build'], {
    cwd: tree,
    env: { ...rest, NODE_OPTIONS: `--import ${CLOCK}`, ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const hashes = filesOf(join(tree, 'dist'))
    .filter((file) => !file.endsWith('.pdf'))
    .map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(tree, 'dist', file)))
        .digest('hex'),
    ]);
  return new Map(hashes);
}

const started = Date.now();
const problems = [];
git('worktree', 'add', '--quiet', '--detach', tree, 'HEAD');
try {
  const now = build({ CLOCK_SHIFT_DAYS: '0', TZ: 'Asia/Ho_Chi_Minh' });
  const later = build({ CLOCK_SHIFT_DAYS: '31', TZ: 'America/Los_Angeles' });
  for (const file of new Set([...now.keys(), ...later.keys()]))
    if (now.get(file) !== later.get(file)) problems.push(`${file} differs between the two builds`);
  console.log(`${now.size} files built twice, a month apart: ${problems.length} differ`);

  build({ BASE_PATH: BASE });
  const broken = brokenLinks({ dir: join(tree, 'dist'), base: BASE });
  problems.push(...broken);
  const found = await tryOut({ dir: join(tree, 'dist'), base: BASE });
  problems.push(...found);
  console.log(`built for ${BASE}: ${broken.length} broken links, ${found.length} problems in use`);
} finally {
  git('worktree', 'remove', '--force', tree);
}
for (const problem of problems) console.error(`✗ ${problem}`);
console.log(`${Math.round((Date.now() - started) / 1000)} s`);
process.exit(problems.length > 0 ? 1 : 0);

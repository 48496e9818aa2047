/** Builds of the current commit in a tree of its own, which find nothing of an earlier build. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Checks the commit out beside the working copy for as long as `use` needs it. */
export async function withTree<Result>(use: (tree: string) => Promise<Result> | Result): Promise<Result> {
  const tree = join(mkdtempSync(join(tmpdir(), 'build-')), 'site');
  const git = (...words: string[]) => execFileSync('git', words, { stdio: ['ignore', 'ignore', 'inherit'] });
  git('worktree', 'add', '--quiet', '--detach', tree, 'HEAD');
  try {
    return await use(tree);
  } finally {
    git('worktree', 'remove', '--force', tree);
  }
}

/** Builds the tree anew; returns the seconds it took, and the seconds of processor time. */
export function cleanBuild(tree: string, environment: Readonly<Record<string, string>> = {}): { wall: number; processor: number } {
  for (const left of ['dist', '.astro', 'node_modules']) rmSync(join(tree, left), { recursive: true, force: true });
  // The installed packages, but not the caches that builds keep among them.
  mkdirSync(join(tree, 'node_modules'));
  for (const name of readdirSync('node_modules'))
    if (!/^\.(astro|vite|cache)/.test(name)) symlinkSync(resolve('node_modules', name), join(tree, 'node_modules', name));
  const { LAW_DAY: _day, BASE_PATH: _base, ...rest } = process.env;
  const { status, stderr } = spawnSync('bash', ['-c', "TIMEFORMAT='%R %U %S'; time npx astro build"], {
    cwd: tree,
    env: { ...rest, LC_ALL: 'C', ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const [wall = 0, user = 0, system = 0] = stderr.trim().split('\n').at(-1)!.split(' ').map(Number);
  return { wall, processor: user + system };
}

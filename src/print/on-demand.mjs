/**
 * What only some machines lack, or only some days need, is no dependency: it is fetched at a pinned version when it is first
 * needed, said so, and kept in the user's cache for every clone. Runs on any Node 20 or later, before node_modules exists.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const CACHE = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'an-sinh-cua-ban');

/**
 * The folder of a package of the npm registry.
 * @param {string} name
 * @param {string} version
 * @param {string} why what the reader is told when it has to be fetched
 */
export function onDemand(name, version, why) {
  const folder = join(CACHE, `${name.replace('@', '').replace('/', '-')}-${version}`);
  const found = join(folder, 'node_modules', name);
  if (existsSync(found)) return found;
  console.log(`${why}: fetching ${name} ${version} into ${folder}`);
  // Aside, then in place at once: an interrupted download leaves nothing that looks whole.
  const aside = `${folder}.${process.pid}`;
  mkdirSync(aside, { recursive: true });
  writeFileSync(join(aside, 'package.json'), '{ "private": true }');
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', `${name}@${version}`], {
    cwd: aside,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (existsSync(found)) rmSync(aside, { recursive: true });
  else renameSync(aside, folder);
  return found;
}

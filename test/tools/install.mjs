/**
 * Makes a fresh clone ready: installs the locked packages when they are missing or out of date, a newer Node where the
 * machine's is too old, and with --browser a Chromium where it has none. Runs on any Node 20 or later, before node_modules exists.
 */
import { execSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onDemand } from '#print/on-demand.mjs';

const NODE = '24.21.0';

const root = new URL('../../', import.meta.url);
const stamp = new URL('node_modules/.installed', root);
const link = new URL('node_modules/.bin/node', root);
const lock = createHash('sha256')
  .update(readFileSync(new URL('package-lock.json', root)))
  .digest('hex');

/** "24.8": the major and minor versions that package.json asks for. */
const [needed] = /\d+\.\d+/.exec(JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).engines.node);

/** Whether version `a` is below `b`, by major and minor. */
function isBelow(a, b) {
  const [[major, minor], [toMajor, toMinor]] = [a, b].map((version) => version.split('.').map(Number));
  return major < toMajor || (major === toMajor && minor < toMinor);
}

if (isBelow(process.versions.node, '20.0')) {
  console.error(`Node 20 or later is needed to install; where it is older than ${needed}, the project fetches a newer one for itself.`);
  process.exit(1);
}
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.log('Installing the locked packages into node_modules (about 450 MB)');
  execSync('npm ci --no-audit --no-fund --loglevel=error', { cwd: root, stdio: 'inherit' });
  writeFileSync(stamp, lock);
}
if (isBelow(process.versions.node, needed)) {
  if (process.platform === 'win32') {
    console.error(`Node ${needed} or later is needed.`);
    process.exit(1);
  }
  // npm puts node_modules/.bin first on PATH, so every script runs on what this names.
  const prefix = process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
  const why = `This machine's Node is ${process.versions.node}, older than ${needed} (120 MB)`;
  const newer = join(onDemand(`${prefix}-${process.platform}-${process.arch}`, NODE, why), 'bin/node');
  rmSync(link, { force: true });
  symlinkSync(newer, link);
}
if (process.argv.includes('--browser')) {
  const node = existsSync(link) ? fileURLToPath(link) : process.execPath;
  execSync(`"${node}" test/tools/chromium.ts`, { cwd: root, stdio: 'inherit' });
}

/**
 * Makes a fresh clone ready: installs the locked packages when they are missing or out of date,
 * and with --browser makes sure there is a Chromium. Runs on any Node 20 or later, before node_modules exists.
 */
import { execSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';

const root = new URL('../../', import.meta.url);
const stamp = new URL('node_modules/.installed', root);
const lock = createHash('sha256')
  .update(readFileSync(new URL('package-lock.json', root)))
  .digest('hex');

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error('Node 20 or later is needed to install; the project brings its own newer Node for everything else.');
  process.exit(1);
}
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  execSync('npm ci --no-audit --no-fund --loglevel=error', { cwd: root, stdio: 'inherit' });
  writeFileSync(stamp, lock);
}
if (process.argv.includes('--browser')) {
  // A second process, so that the Node just installed is the one that looks.
  execSync('node_modules/.bin/node test/tools/ensure-browser.mjs', { cwd: root, stdio: 'inherit' });
}

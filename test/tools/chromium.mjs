/**
 * Finds a Chromium for the browser tests: CHROMIUM_PATH, a system Chromium or Chrome,
 * the binary inside @sparticuz/chromium (Linux x64), else Debian's package when root.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function starts(path) {
  return spawnSync(path, ['--headless', '--no-sandbox', '--version'], { timeout: 30_000 }).status === 0;
}

async function packaged() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { default: chromium } = await import('@sparticuz/chromium');
  const path = await chromium.executablePath();
  return starts(path) ? path : undefined;
}

function debian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  execFileSync('apt-get', ['update'], { stdio: 'ignore' });
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'ignore' });
  return '/usr/bin/chromium';
}

export async function chromiumPath() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  const found = SYSTEM.find((path) => existsSync(path)) ?? (await packaged().catch(() => undefined)) ?? debian();
  if (!found) throw new Error('No Chromium: install chromium or Google Chrome, or set CHROMIUM_PATH to one.');
  return found;
}

/** Finds the Chromium that prints, and that the tests use: CHROMIUM_PATH, one of the machine, else the binary inside @sparticuz/chromium (Linux x64). */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const OF_THE_MACHINE = [
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

export const HOW_TO_INSTALL =
  'No Chromium: install it (Debian, Ubuntu: apt install chromium; Fedora: dnf install chromium; macOS: brew install --cask google-chrome), or set CHROMIUM_PATH to one.';

function starts(path: string): boolean {
  return spawnSync(path, ['--headless', '--no-sandbox', '--version'], { timeout: 30_000 }).status === 0;
}

async function packaged(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { default: chromium } = await import('@sparticuz/chromium');
  const path = await chromium.executablePath();
  return starts(path) ? path : undefined;
}

/** Installs nothing: undefined where there is none. */
export async function findChromium(): Promise<string | undefined> {
  return process.env['CHROMIUM_PATH'] || OF_THE_MACHINE.find((path) => existsSync(path)) || (await packaged().catch(() => undefined));
}

/**
 * Finds the Chromium that prints, and that the tests use: CHROMIUM_PATH, one of the machine, else on Linux x64 the one inside
 * @sparticuz/chromium, fetched when it is first needed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onDemand } from './on-demand.mjs';

const PACKAGED = '153.0.0';

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

/** What @sparticuz/chromium exports. */
interface Packaged {
  default: { executablePath: () => Promise<string> };
  /** Unpacks an archive into the system's temporary folder and returns where. */
  inflate: (archive: string) => Promise<string>;
  /** Lets programs started from here find libraries in a folder. */
  setupLambdaEnvironment: (libraries: string) => void;
}

async function packaged(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = onDemand('@sparticuz/chromium', PACKAGED, 'No Chromium or Chrome on this machine (70 MB)');
  const chromium = (await import(pathToFileURL(join(folder, 'build/index.js')).href)) as Packaged;
  const path = await chromium.default.executablePath();
  if (starts(path)) return path;
  // A bare system lacks libnss3: the package brings it.
  chromium.setupLambdaEnvironment(join(await chromium.inflate(join(folder, 'bin/al2023.tar.br')), 'lib'));
  return starts(path) ? path : undefined;
}

/** Installs no system package: undefined where there is none. */
export async function findChromium(): Promise<string | undefined> {
  return process.env['CHROMIUM_PATH'] || OF_THE_MACHINE.find((path) => existsSync(path)) || (await packaged().catch(() => undefined));
}

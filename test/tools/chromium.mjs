/** A Chromium for the browser tests: the one that prints, else Debian's package when root. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium, HOW_TO_INSTALL } from '../../src/print/chromium.ts';

export { CHROMIUM_ARGS } from '../../src/print/chromium.ts';

function debian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  execFileSync('apt-get', ['update'], { stdio: 'ignore' });
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'ignore' });
  return '/usr/bin/chromium';
}

export async function chromiumPath() {
  const found = (await findChromium()) ?? debian();
  if (!found) throw new Error(HOW_TO_INSTALL);
  return found;
}

/**
 * npm run more -- mutation [ARGUMENTS OF stryker run]: mutation testing of the rules, minutes and not seconds. Stryker is fetched at a
 * pinned version and is no dependency: with its kin it would be a tenth of the installation.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const VERSION = '10.1.1';

// Within node_modules, so that its runner finds this project's Vitest; hence the packages' peers are left out.
const folder = fileURLToPath(new URL(`../../node_modules/.mutation-${VERSION}/`, import.meta.url));
const stryker = `${folder}node_modules/@stryker-mutator/core/bin/stryker.js`;
if (!existsSync(stryker)) {
  console.log(`Fetching Stryker ${VERSION} into ${folder} (60 MB)`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}package.json`, '{ "private": true }');
  const packages = ['core', 'vitest-runner'].map((name) => `@stryker-mutator/${name}@${VERSION}`);
  const options = ['--legacy-peer-deps', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  spawnSync('npm', ['install', ...options, ...packages], { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
}
const { status } = spawnSync(process.execPath, [stryker, 'run', 'test/stryker.config.mjs', ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 1;

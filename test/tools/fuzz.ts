/** npm run more -- fuzz [LINKS]: 2,000 hostile links per calculator, read by the rules and opened in Chromium from the build. */
import { spawnSync } from 'node:child_process';

const [links = '2000', ...rest] = process.argv.slice(2);
const options = ['--config', 'test/vitest.config.ts', '--project', 'rules', '--project', 'browser', '-t', 'hostile links', ...rest];
const { status } = spawnSync('npx', ['vitest', 'run', ...options], {
  env: { ...process.env, FUZZ: links },
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;

/**
 * npm test: every check there is. What most often fails comes first; two lanes side by side keep two processors at work. The
 * first failure ends the run and is printed; the last line counts what was checked.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { NAMES as OF_MORE } from './more.ts';

/** Shown as it runs. */
const LONGEST = 'test:browser';

/** What the last line counts, read off what each step prints. */
const COUNTED = [
  ['check', /Result \((\d+) files?\)/, 'files of sound types'],
  ['test:rules', /Tests +(\d+) passed/, 'tests of the rules'],
  ['cases', /(\d+) passed/, 'worked cases'],
  ['test:site', /Tests +(\d+) passed/, 'tests of the built site'],
  ['budget', /(\d+) pages within budget/, 'pages within budget'],
  [LONGEST, /Tests +(\d+) passed/, 'browser tests'],
] as const;

const start = performance.now();
const said = new Map<string, string>();
const running = new Set<ChildProcess>();

function time(): string {
  const seconds = Math.round((performance.now() - start) / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** How a step is run by hand: of package.json, or of more.ts. */
const commandOf = (step: string) => ['run', ...(OF_MORE.includes(step) ? ['more', '--'] : []), step];

/** Runs one step; what it prints is kept for the case that it fails, or shown at once. */
function run(step: string): Promise<void> {
  const shown = step === LONGEST;
  return new Promise((resolve) => {
    const child = spawn('npm', commandOf(step), { env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' }, detached: true });
    running.add(child);
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => {
        text += part;
        if (shown) process.stdout.write(part);
      });
    child.on('close', (code) => {
      running.delete(child);
      said.set(step, text);
      if (code !== 0) fail(step, shown ? '' : text);
      console.log(`✓ ${step} (${time()})`);
      resolve();
    });
  });
}

function stop(): void {
  for (const child of running) process.kill(-child.pid!);
}
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    stop();
    process.exit(1);
  });

function fail(step: string, text: string): never {
  stop();
  console.error(`${text}\n✗ npm ${commandOf(step).join(' ')} failed (${time()})`);
  process.exit(1);
}

async function inOrder(...steps: string[]): Promise<void> {
  for (const step of steps) await run(step);
}

// Types and build write to the same folder.
const built = run('check').then(() => run('build:test'));
await Promise.all([
  inOrder('lint', 'cases', 'test:rules')
    .then(() => built)
    .then(() => inOrder('test:site', 'budget')),
  built.then(() => run(LONGEST)),
]);
const counts = COUNTED.map(([step, pattern, what]) => `${pattern.exec(said.get(step) ?? '')?.[1] ?? '?'} ${what}`);
console.log(`✓ ${counts.join(', ')}: all passed in ${time()}`);

/** npm run more: what one check alone, a measurement or a rare day needs, listed; npm run more -- NAME [ARGUMENTS] runs it. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const VITEST = ['vitest', 'run', '--config', 'test/vitest.config.ts', '--project'];
/** Commands of installed packages: what each is for, and its words. */
const COMMANDS: Readonly<
  Record<string, readonly [what: string, words: readonly string[], environment?: Readonly<Record<string, string>>]>
> = {
  'build:test': [
    'the site as the tests expect it: of their law day, without the compressed files',
    ['astro', 'build'],
    { LAW_DAY: '2026-11-22' },
  ],
  'test:rules': ['tests that need no build; parts of file names choose', [...VITEST, 'rules*']],
  'test:site': ['tests of the built pages (build:test first)', [...VITEST, 'site']],
  'test:browser': ['tests in Chromium (build:test first)', [...VITEST, 'browser']],
};
/** Programs of our own, told by the first sentence of each. */
const PROGRAMS: Readonly<Record<string, string>> = {
  cases: '../cases/run.ts',
  budget: 'budget.ts',
  speed: 'speed.ts',
  'law:january': '../../src/tools/january.ts',
  lock: 'lock.ts',
  ...Object.fromEntries(
    ['mutation', 'fuzz', 'soak', 'typing', 'lighthouse', 'bench', 'scale', 'reproducible', 'shot', 'office'].map((name) => [
      name,
      `${name}.ts`,
    ]),
  ),
};

export const NAMES = [...Object.keys(COMMANDS), ...Object.keys(PROGRAMS)];

const pathOf = (program: string) => fileURLToPath(new URL(program, import.meta.url));

/** "how long a calculator keeps a key waiting", as the file itself begins. */
function firstSentence(path: string): string {
  const [, head = ''] = /\/\*\*([\s\S]*?)\*\//.exec(readFileSync(path, 'utf8')) ?? [];
  const text = head.replace(/\s*\n? \* ?/g, ' ').trim();
  const [, sentence = ''] = /^npm run more -- \S+?(?: [^:]*)?: (.*?[.:;])(?: |$)/.exec(text) ?? [];
  return sentence.replace(/[.:;]$/, '');
}

function run(name: string, given: readonly string[]): number {
  const program = PROGRAMS[name];
  const [, words, environment] = program ? ['', [process.execPath, pathOf(program)]] : COMMANDS[name]!;
  const [command = '', ...rest] = words;
  const env = { ...process.env, ...environment };
  return spawnSync(command, [...rest, ...given], { stdio: 'inherit', env, shell: process.platform === 'win32' }).status ?? 1;
}

function list(): void {
  for (const name of NAMES) {
    const program = PROGRAMS[name];
    console.log(`npm run more -- ${name.padEnd(13)} ${program ? firstSentence(pathOf(program)) : COMMANDS[name]![0]}`);
  }
}

if (import.meta.filename === process.argv[1]) {
  const [name, ...rest] = process.argv.slice(2);
  if (name !== undefined && NAMES.includes(name)) process.exitCode = run(name, rest);
  else {
    list();
    if (name !== undefined && name !== '--help') {
      console.error(`\nThere is no "${name}".`);
      process.exitCode = 1;
    }
  }
}

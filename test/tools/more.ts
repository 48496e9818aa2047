/**
 * npm run more: what is needed now and then, each with the first sentence of its file; npm run more -- NAME [ARGUMENTS] runs it.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FILES = ['mutation', 'fuzz', 'soak', 'typing', 'lighthouse', 'bench', 'scale', 'reproducible', 'shot', 'office'];
const tools = new Map(FILES.map((name) => [name, new URL(`${name}.ts`, import.meta.url)]));

/** "how long a calculator keeps a key waiting", as the file itself begins. */
function firstSentence(file: URL): string {
  const [, head = ''] = /\/\*\*([\s\S]*?)\*\//.exec(readFileSync(file, 'utf8')) ?? [];
  const [, sentence = ''] = /npm run more -- [^:]*: (.*?[.:;])( |$)/.exec(head.replace(/\s*\n? \* ?/g, ' ')) ?? [];
  return sentence.replace(/[.:;]$/, '');
}

const [name, ...rest] = process.argv.slice(2);
const file = tools.get(name ?? '');
if (file) process.exitCode = spawnSync(process.execPath, [fileURLToPath(file), ...rest], { stdio: 'inherit' }).status ?? 1;
else {
  for (const [known, at] of tools) console.log(`npm run more -- ${known.padEnd(13)} ${firstSentence(at)}`);
  if (name) console.error(`\nThere is no "${name}".`);
  process.exitCode = name ? 1 : 0;
}

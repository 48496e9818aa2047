/**
 * npm run impact [-- --all]: before → after of an edit that is not committed yet, in pages and in rule results.
 * Builds the last commit and the working tree side by side in a temporary folder, both for the same law day.
 */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadModule } from './load-module.ts';
import { changedLines, readable, toMakeAnew, type Changed } from './page-text.ts';
import { results } from './results.ts';
import { requireSoundLaw } from './sound-law.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const SHOWN = process.argv.includes('--all') ? Infinity : 12;
const git = (...words: string[]) => execFileSync('git', words, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 });
await requireSoundLaw();
const lawDay = (await loadModule<typeof import('#law/law-day')>('src/law/law-day.ts')).lawDay();

const work = mkdtempSync(join(tmpdir(), 'impact-'));
const before = join(work, 'before');
const after = join(work, 'after');
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));

/** Own folder of links, so that neither build touches the other's cache or the project's. */
function linkModules(tree: string): void {
  mkdirSync(join(tree, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules')))
    if (!['.astro', '.vite'].includes(name)) symlinkSync(join(root, 'node_modules', name), join(tree, 'node_modules', name));
}

function copyCommit(): void {
  mkdirSync(before);
  execFileSync('tar', ['-x', '-C', before], { input: execFileSync('git', ['archive', 'HEAD'], { cwd: root, maxBuffer: 2 ** 28 }) });
}

function copyWorkingTree(): void {
  const deleted = new Set(git('ls-files', '--deleted', '-z').split('\0'));
  const files = git('ls-files', '--cached', '--others', '--exclude-standard', '-z').split('\0');
  for (const file of files.filter((name) => name && !deleted.has(name))) {
    mkdirSync(dirname(join(after, file)), { recursive: true });
    cpSync(join(root, file), join(after, file));
  }
}

/** Builds its pages; what was printed meanwhile. */
function build(tree: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const astro = join(root, 'node_modules/.bin/astro');
    const env = { ...process.env, LAW_DAY: lawDay, PAGES_ONLY: '1', ASTRO_TELEMETRY_DISABLED: '1' };
    const child = spawn(astro, ['build'], { cwd: tree, env });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (output += data));
    child.on('close', (code) => (code === 0 ? resolve(output) : reject(new Error(output.replaceAll(`${tree}/`, '')))));
  });
}

/** Text of every page, written beside the builds so that git can compare them. */
function writeTexts(tree: string, name: string): void {
  const dist = join(tree, 'dist');
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'))) {
    const target = join(work, name, file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, readable(readFileSync(join(dist, file), 'utf8')));
  }
}

function print(title: string, groups: readonly Changed[]): void {
  console.log(`\n${title}: ${groups.length}`);
  for (const { name, lines } of groups.slice(0, SHOWN * 2)) {
    console.log(`\n  ${name}`);
    for (const line of lines.slice(0, SHOWN)) console.log(`    ${line}`);
    if (lines.length > SHOWN) console.log(`    … và ${lines.length - SHOWN} dòng nữa`);
  }
  if (groups.length > SHOWN * 2) console.log(`\n  … và ${groups.length - SHOWN * 2} mục nữa; xem hết: npm run impact -- --all`);
}

copyCommit();
copyWorkingTree();
for (const tree of [before, after]) linkModules(tree);
console.log(`So với lần lưu gần nhất (${git('log', '-1', '--format=%h').trim()}), theo luật ngày ${lawDay}. Chờ chừng nửa phút …`);
try {
  const [, printed] = await Promise.all([build(before), build(after)]);
  writeTexts(before, 'text-before');
  writeTexts(after, 'text-after');
  const changed = changedLines(work, 'text-before', 'text-after');
  print('Trang đổi', changed);
  for (const [what, names, how] of toMakeAnew(changed)) console.log(`\n${what}: ${names.length}, ${how}\n  ${names.join('\n  ')}`);
  const outdated = [...new Set(printed.match(/^content\/audio\/.*/gm))];
  if (outdated.length > 0) console.log(`\nLời đọc có số cũ: ${outdated.length}\n  ${outdated.join('\n  ')}`);
  print('Kết quả tính đổi', await results(before, after, lawDay));
} catch (error) {
  console.error(`\nKhông dựng được trang, sửa lỗi sau rồi chạy lại:\n${(error as Error).message}`);
  process.exitCode = 1;
}

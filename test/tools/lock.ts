/**
 * npm run more -- lock: writes package-lock.json afresh and completes it. A registry mirror may lack the newest binaries of
 * other platforms; npm then leaves them out of the lock and `npm ci` refuses it. They are optional and only installed
 * where they fit, so the lock names them with their platform, as npm itself would.
 */
import { execSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'lock-'));
cpSync('package.json', join(folder, 'package.json'));
execSync('npm install --package-lock-only --no-audit --no-fund --loglevel=error', { cwd: folder, stdio: 'inherit' });
interface Locked {
  version?: string;
  optionalDependencies?: Record<string, string>;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  dev?: boolean;
  optional?: boolean;
}
const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> };
rmSync(folder, { recursive: true });

const OS: Readonly<Record<string, string>> = {
  android: 'android',
  darwin: 'darwin',
  linux: 'linux',
  win32: 'win32',
  windows: 'win32',
  freebsd: 'freebsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
};
const CPU = ['arm64', 'x64', 'ia32', 'riscv64', 'ppc64', 's390x', 'loong64', 'wasm32'];

/** "@rollup/rollup-linux-arm64-musl" → { os: ['linux'], cpu: ['arm64'], libc: ['musl'] }; undefined when the name is no platform. */
function platformOf(name: string): Locked | undefined {
  const words = name.split(/[/-]/);
  const os = words.map((word) => OS[word]).find((found) => found !== undefined);
  const cpu = words.find((word) => CPU.includes(word)) ?? (words.some((word) => word.startsWith('arm')) ? 'arm' : undefined);
  if (!os && !cpu) return undefined;
  const libc = words.some((word) => word.startsWith('musl'))
    ? 'musl'
    : words.some((word) => word.startsWith('gnu')) && os === 'linux'
      ? 'glibc'
      : undefined;
  return { ...(cpu ? { cpu: [cpu] } : {}), ...(libc ? { libc: [libc] } : {}), ...(os ? { os: [os] } : {}) };
}

/** Where npm would find a dependency of the package at `path`: beside it, or further up. */
function resolved(path: string, name: string): string | undefined {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const candidate = at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`;
    if (lock.packages[candidate]) return candidate;
    if (at === '') return undefined;
  }
}

let added = 0;
for (const [path, entry] of Object.entries(lock.packages))
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const found = resolved(path, name);
    if (found && lock.packages[found]?.version === version) continue;
    if (found && !/^\d/.test(version)) continue;
    const platform = platformOf(name);
    if (!platform || !/^\d+\.\d+\.\d+/.test(version)) continue;
    const place = found ? `${path}/node_modules/${name}` : `node_modules/${name}`;
    lock.packages[place] = { version, ...platform, dev: true, optional: true };
    added += 1;
  }
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
console.log(`package-lock.json written; ${added} platform packages completed`);

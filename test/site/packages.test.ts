/** What installing the project may run on a machine: only the packages the allow-list names. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, unknown>>;

test('no package runs a script at its installation but those allowed', () => {
  const locked = read('package-lock.json')['packages'] as Record<string, { hasInstallScript?: boolean }>;
  const running = Object.entries(locked).filter(([, { hasInstallScript }]) => hasInstallScript);
  const names = running.map(([path]) => path.replace(/^.*node_modules\//, ''));
  expect(names.filter((name) => read('package.json')['allowScripts']![name] !== true)).toEqual([]);
});

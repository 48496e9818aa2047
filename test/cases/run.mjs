/** npm run cases -- FILE: evaluates worked cases, prints every mismatch and the count; exit 1 on a mismatch. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const file = process.argv[2] ?? new URL('./published.json', import.meta.url);
const examples = JSON.parse(readFileSync(file, 'utf8'));
const plain = { configFile: false, logLevel: 'error' };
const load = async (path, config = plain) => (await runnerImport(fileURLToPath(new URL(path, import.meta.url)), config)).module;
const { lawYaml } = await load('../../src/law/vite-plugin.ts');
const { evaluate, missingCalculators } = await load('./evaluate.ts', { ...plain, plugins: [lawYaml()] });

let failed = 0;
for (const example of examples) {
  const problems = evaluate(example);
  if (problems.length === 0) continue;
  failed += 1;
  for (const problem of problems) console.log(`${example.id} (${example.calculator}) ${problem}`);
}
const missing = missingCalculators(examples);
if (missing.length > 0) console.log(`calculators not built yet: ${missing.join(', ')}`);
console.log(`${examples.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

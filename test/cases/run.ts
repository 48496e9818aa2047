/** npm run more -- cases [FILE…]: evaluates worked cases of either kind, prints every mismatch and the count; exit 1 on a mismatch. */
import { readFileSync } from 'node:fs';
import { loadModule } from '#tools/load-module';

const given = process.argv.slice(2);
const files =
  given.length > 0 ? given : ['published.json', 'work-life.json', 'work-life-corners.json'].map((name) => new URL(name, import.meta.url));
const { evaluate } = await loadModule<typeof import('./evaluate')>('test/cases/evaluate.ts');
const examples = files.flatMap(
  (file) =>
    JSON.parse(readFileSync(file, 'utf8')) as (Parameters<typeof evaluate>[0] & Partial<Record<'id' | 'calculator' | 'benefit', string>>)[],
);

let failed = 0;
for (const example of examples) {
  const problems = evaluate(example);
  if (problems.length === 0) continue;
  failed += 1;
  for (const problem of problems) console.log(`${example.id} (${example.calculator ?? example.benefit}) ${problem}`);
}
console.log(`${examples.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

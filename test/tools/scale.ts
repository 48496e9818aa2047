/**
 * npm run more -- scale [FACTOR]: what a build costs, and what it would cost with FACTOR times the written pages (10 unless told).
 * Each explainer and persona is copied under new names, leaflets, pictures and search index included; a build whose time
 * grows faster than its pages fails.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanBuild, withTree } from './clean-build.ts';
import { pagesOf } from './dist.ts';
import { printTable } from './table.ts';

const FACTOR = Number(process.argv[2] ?? 10);
/** A page may cost this much more in the large build than in the small one. */
const TOLERANCE = 1.25;

await withTree((tree) => {
  const measure = () => ({ ...cleanBuild(tree), pages: pagesOf(join(tree, 'dist')).length });
  const once = measure();
  for (const folder of ['explainers', 'personas'])
    for (const file of readdirSync(join(tree, 'content', folder)))
      for (let copy = 2; copy <= FACTOR; copy++) {
        const text = readFileSync(join(tree, 'content', folder, file), 'utf8');
        // With a question of its own, so that its picture is drawn, too.
        const own = text.replace(/^question: (['"]?)(.*)\1$/m, `question: $1$2 (${copy})$1`);
        writeFileSync(join(tree, 'content', folder, file.replace('.mdx', `-${copy}.mdx`)), own);
      }
  const many = measure();
  const row = (name: string, { pages, wall, processor }: ReturnType<typeof measure>) => [
    name,
    pages,
    wall.toFixed(1),
    processor.toFixed(1),
    ((processor / pages) * 1000).toFixed(0),
  ];
  printTable(['build', 'pages', 'seconds', 'processor', 'ms per page'], [row('as it is', once), row(`×${FACTOR}`, many)]);
  if (many.processor / many.pages > (once.processor / once.pages) * TOLERANCE) {
    console.error('✗ a page costs more in the larger build');
    process.exitCode = 1;
  }
});

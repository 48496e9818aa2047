import { getViteConfig } from 'astro/config';
import { availableParallelism, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Time others take of the processors is not the tests' own. */
const busy = Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());
/** Against what never ends, no measure of speed (npm run more -- bench): a busy machine must not turn a right answer red. */
const GUARDS = { testTimeout: 600_000 * busy, hookTimeout: 600_000 * busy };

/** The sweeps over all pages take longest: begun last, they would be waited for alone. */
class SweepsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const { sweeps = [], others = [] } = Object.groupBy(await super.sort(files), ({ moduleId }) =>
      /\/(pages|leaflets|typing)\.test\.ts$/.test(moduleId) ? 'sweeps' : 'others',
    );
    return [...sweeps, ...others];
  }
}

/** Puts an edition of its own in the place of content/edition.yaml, which nothing else may see. */
const OWN_EDITION = 'test/rules/edition-preset.test.ts';

// Astro's own Vite config, so that tests read YAML, TSX and .astro files as the build does.
export default getViteConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    sequence: { sequencer: SweepsFirst },
    // What a law file becomes depends on the register and on the code that reads it, of which a kept module knows nothing.
    fsModuleCache: false,
    projects: [
      {
        extends: true,
        define: { 'import.meta.env.LAW_DAY': JSON.stringify('2026-11-22') },
        // Files share the modules they read.
        test: { name: 'rules', include: ['test/rules/**/*.test.ts'], exclude: [OWN_EDITION], isolate: false, ...GUARDS },
      },
      {
        extends: true,
        define: { 'import.meta.env.LAW_DAY': JSON.stringify('2026-11-22') },
        test: { name: 'rules-edition', include: [OWN_EDITION], ...GUARDS },
      },
      { extends: true, test: { name: 'site', include: ['test/site/**/*.test.ts'], isolate: false, ...GUARDS } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/server.ts'],
          ...GUARDS,
          expect: { poll: { timeout: 60_000 * busy } },
          // One browser for each worker, which its files share one after the other.
          isolate: false,
          maxWorkers: 4,
          maxConcurrency: 4,
          // After the rules, where both run (fuzz.ts): Vitest mixes no different numbers of workers.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
} as never);

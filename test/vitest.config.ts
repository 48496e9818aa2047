import { getViteConfig } from 'astro/config';
import { availableParallelism, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';

/** Time others take of the processors is not the tests' own. */
const busy = Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());

/** Puts an edition of its own in the place of content/edition.yaml, which nothing else may see. */
const OWN_EDITION = 'test/rules/edition-preset.test.ts';

// Astro's own Vite config, so that tests read YAML, TSX and .astro files as the build does.
export default getViteConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    projects: [
      {
        extends: true,
        define: { 'import.meta.env.LAW_DAY': JSON.stringify('2026-11-22') },
        // Time is measured in benchmarks: a busy machine must not turn a right answer red. Files share the modules they read.
        test: { name: 'rules', include: ['test/rules/**/*.test.ts'], exclude: [OWN_EDITION], isolate: false, testTimeout: 120_000 },
      },
      {
        extends: true,
        define: { 'import.meta.env.LAW_DAY': JSON.stringify('2026-11-22') },
        test: { name: 'rules-edition', include: [OWN_EDITION] },
      },
      { extends: true, test: { name: 'site', include: ['test/site/**/*.test.ts'], testTimeout: 120_000 } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/server.ts'],
          // Guards against what never ends, not measures of speed: a busy machine must not turn a right answer red.
          testTimeout: 600_000 * busy,
          hookTimeout: 600_000 * busy,
          expect: { poll: { timeout: 60_000 * busy } },
          // One browser for each worker, which its files share one after the other.
          isolate: false,
          maxWorkers: 3,
          maxConcurrency: 4,
        },
      },
    ],
  },
} as never);

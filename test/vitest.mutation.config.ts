import { defineConfig } from 'vitest/config';
import { lawYaml } from '#law/vite-plugin';

/** What tests the pages' use of the rules, not the rules: slow to import, and an error there is no proof of a rule tested. */
const USERS = [
  'calculators',
  'finder',
  'impact',
  'kit',
  'law-files',
  'leaflet',
  'link',
  'luong-huu-model',
  'open-data',
  'past-months',
  'worked-links',
];

// Mutation tests run the rules thousands of times, so they leave Astro out.
export default defineConfig({
  plugins: [lawYaml()],
  define: { 'import.meta.env.LAW_DAY': JSON.stringify('2026-11-22') },
  test: {
    include: ['test/rules/**/*.test.ts'],
    exclude: USERS.map((name) => `test/rules/${name}.test.ts`),
    testTimeout: 120_000,
  },
});

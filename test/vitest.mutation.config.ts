import { defineConfig } from 'vitest/config';
import { lawYaml } from '../src/law/vite-plugin';

// Mutation tests run the rules thousands of times, so they leave Astro out.
export default defineConfig({
  plugins: [lawYaml()],
  define: { 'import.meta.env.LAW_DAY': JSON.stringify('2026-11-22') },
  test: { include: ['test/rules/**/*.test.ts'], testTimeout: 120_000 },
});

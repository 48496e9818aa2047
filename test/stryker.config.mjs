/** Mutation testing of the rules: npm run more -- mutation. Minutes, not seconds; a command, not part of npm test. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'test/vitest.mutation.config.ts', related: true },
  mutate: ['src/rules/**/*.ts'],
  // Wording is not behaviour: labels and formula words are read by people, and keys of law files and tables are
  // checked by the law files' own tests. Everything that decides an amount, a month or a verdict is mutated.
  mutator: { excludedMutations: ['StringLiteral'] },
  ignoreStatic: true,
  concurrency: 2,
  incremental: true,
  incrementalFile: 'reports/mutation-incremental.json',
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false },
  htmlReporter: { fileName: 'reports/mutation.html' },
  jsonReporter: { fileName: 'reports/mutation.json' },
  thresholds: { high: 98, low: 95, break: 95 },
};

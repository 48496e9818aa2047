import astro from 'eslint-plugin-astro';
import a11y from 'eslint-plugin-jsx-a11y-x';
import tseslint from 'typescript-eslint';

/** What lies beside a file or below it is imported by `./`, everything else by `#` (package.json); `?raw` and the like know paths only. */
const CLIMBING = '^\\.\\./[^?]*$';

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.astro/', 'test/output/', 'reports/', '.stryker-tmp/'] },
  ...tseslint.configs.strict,
  ...astro.configs['flat/recommended'],
  { ...a11y.configs.recommended, files: ['**/*.tsx', '**/*.astro'] },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Positions just checked for length; the compiler cannot follow, a reader can.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['src/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: CLIMBING, message: 'Import from another folder of src by #, as #law/month.' }] },
      ],
    },
  },
  {
    files: ['test/**'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: '^(\\.\\./)+src/', message: 'Import src by #, as #law/month.' }] }],
    },
  },
  {
    // Runs before anything is bundled, on the oldest browsers we serve.
    files: ['src/layouts/early.js'],
    languageOptions: { sourceType: 'script' },
    rules: { 'no-var': 'off' },
  },
);

import astro from 'eslint-plugin-astro';
import a11y from 'eslint-plugin-jsx-a11y-x';
import tseslint from 'typescript-eslint';

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
    // Runs before anything is bundled, on the oldest browsers we serve.
    files: ['src/layouts/early.js'],
    languageOptions: { sourceType: 'script' },
    rules: { 'no-var': 'off' },
  },
);

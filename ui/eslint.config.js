import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];
const storage = ['localStorage', 'sessionStorage', 'indexedDB', 'caches'];
const banned = [
  ...network.map((name) => ({ name, message: 'Holdfast has no network; use call().' })),
  ...storage.map((name) => ({ name, message: 'The web view keeps nothing; the vault does.' })),
];

export default ts.config(
  { ignores: ['dist/', 'dist-fake/', 'node_modules/', 'src/bindings/', 'src/text/keys.ts'] },
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: ts.parser, svelteConfig, extraFileExtensions: ['.svelte'] },
    },
  },
  {
    files: ['src/**/*.{ts,svelte}'],
    rules: {
      'no-restricted-globals': ['error', ...banned],
      'no-restricted-properties': [
        'error',
        ...banned.map(({ name, message }) => ({ object: 'window', property: name, message })),
        {
          object: 'navigator',
          property: 'language',
          message: 'May be "C"; take the locale from Settings.',
        },
        { object: 'navigator', property: 'sendBeacon', message: 'Holdfast has no network.' },
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [{ group: ['@tauri-apps/*'], message: 'Only src/ipc speaks to the program.' }],
        },
      ],
      'no-console': 'error',
      eqeqeq: 'error',
      'svelte/no-at-html-tags': 'error',
      'svelte/prefer-svelte-reactivity': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'SvelteAttribute[key.name="style"]',
          message: 'The content policy reports it; use a class or a style: directive.',
        },
      ],
      'svelte/no-navigation-without-resolve': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  { files: ['src/ipc/*.ts', 'src/dev/**/*.ts'], rules: { 'no-restricted-imports': 'off' } },
  { files: ['scripts/*.js', '*.config.js'], languageOptions: { globals: { ...globals.node } } },
);

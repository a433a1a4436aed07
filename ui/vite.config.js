import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

// `--mode fake` serves or builds fake.html: the same screen over made-up answers, to look at pages
// without the program behind them. Nothing of it is part of the shipped build.
export default defineConfig(({ mode }) => ({
  root: here('.'),
  base: './',
  plugins: [svelte()],
  resolve: {
    alias: { '@': here('./src') },
    conditions: mode === 'test' ? ['browser'] : undefined,
  },
  build: {
    target: ['es2022', 'safari16.4'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    emptyOutDir: true,
    rolldownOptions: { input: here(mode === 'fake' ? './fake.html' : './index.html') },
  },
  server: { host: '127.0.0.1', port: 5173, strictPort: true },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.ts'],
    setupFiles: ['./src/dev/test-setup.ts'],
    clearMocks: true,
    restoreMocks: true,
  },
}));

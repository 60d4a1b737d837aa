import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

// Nothing is inlined: the window's content policy allows files of its own and nothing else.
export default defineConfig({
  plugins: [svelte()],
  base: './',
  build: {
    target: 'safari17',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: { fs: { allow: ['..'] } },
  test: { include: ['**/*.test.ts'], environment: 'node' },
});

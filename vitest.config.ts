import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const fakeBrowser = fileURLToPath(new URL('test/unit/fake-browser.ts', import.meta.url));

/** The browser's API where our code takes it: the background through the polyfill, the pages through their own module. */
const alias = [{ find: /^webextension-polyfill$|^\.{1,2}\/(?:shared\/)?browser$/, replacement: fakeBrowser }];

export default defineConfig({
  test: {
    // Two files at a time, the browsers' too: most of their time is waiting.
    maxWorkers: 2,
    projects: [
      {
        resolve: { alias },
        test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'], testTimeout: 30_000 },
      },
      {
        resolve: { alias },
        test: { name: 'fuzz', include: ['test/fuzz/**/*.test.ts'] },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/build-once.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});

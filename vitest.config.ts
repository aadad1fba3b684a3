import { defineConfig } from 'vitest/config';

/** End-to-end tests run in one real browser at a time, file after file. */
const inBrowser = (name: 'chromium' | 'firefox') => ({
  test: {
    name,
    include: ['tests/e2e/**/*.test.ts'],
    env: { SOURCELIGHT_BROWSER: name },
    fileParallelism: false,
    // Files share a browser: see session.ts.
    isolate: false,
    testTimeout: 60_000,
    // The first hook may have to install a browser.
    hookTimeout: 600_000,
  },
});

export default defineConfig({
  test: {
    projects: [
      // Files share a process and its modules: to load engine and language model anew for each takes as long as the tests.
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 30_000, isolate: false } },
      inBrowser('chromium'),
      inBrowser('firefox'),
    ],
  },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'test/e2e/**'],
    testTimeout: 30_000,
    // No module keeps what one test file could leave behind for another but the language spoken, which each puts back.
    isolate: false,
  },
});

import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'functions/**/*.test.ts', 'taskpane/**/*.test.{ts,tsx}', 'workbook/**/*.test.ts', 'cli/**/*.test.ts', 'web/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['test/browser/**', 'node_modules/**'],
    // Prints how much was tried when the run ends.
    globalSetup: ['test/counts.ts'],
    // Univer's modules name exports of packages that are CommonJS in Node: they are bundled for the tests that use them.
    server: { deps: { inline: [/@univerjs/] } },
    // Vitest keeps one core for watching; these runs end, so every core works.
    maxWorkers: availableParallelism(),
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});

import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from './scripts/browser';

const PORT = 4173;

export default defineConfig({
  testDir: 'test/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 45_000 },
  // The grid is drawn without a graphics card here, and a key may fall into a busy second: what fails twice fails.
  retries: 1,
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${PORT}/`,
    viewport: { width: 1100, height: 640 },
    // No traces: their snapshots of the page after every step take longer than the grid's own work.
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: findBrowser() ?? undefined, args: BROWSER_FLAGS },
  },
  webServer: { command: `npx tsx scripts/serve.ts dist ${PORT}`, port: PORT, reuseExistingServer: false },
});

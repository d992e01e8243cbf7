import { defineConfig } from '@playwright/test'

/** Tests of the real window, with the app as `npm run build` leaves it in dist. */
export default defineConfig({
  testDir: 'tests/window',
  // Builds dist anew, under the windows of the others: see playwright.package.config.ts.
  testIgnore: 'package.spec.ts',
  outputDir: 'test-results/window',
  fullyParallel: true,
  // Each has a screen of its own on Linux only.
  workers: process.platform === 'linux' ? 2 : 1,
  // A busy machine can make a window miss a key; what fails twice is broken.
  retries: process.env['CI'] === undefined ? 0 : 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
})

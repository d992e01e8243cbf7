import { defineConfig } from '@playwright/test'

/** Tests of the real window, with the app as `npm run build` leaves it in dist. */
export default defineConfig({
  testDir: 'tests/window',
  outputDir: 'test-results/window',
  workers: 1,
  // A busy machine can make a window miss a key; what fails twice is broken.
  retries: process.env['CI'] === undefined ? 0 : 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
})

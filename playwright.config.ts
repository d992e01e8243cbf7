import { defineConfig } from '@playwright/test'

/** Tests of the real window, with the app as `npm run build` leaves it in dist. */
export default defineConfig({
  testDir: 'tests/window',
  outputDir: 'test-results/window',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
})

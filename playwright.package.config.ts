import config from './playwright.config.ts'

/** The test of the packaged app, with nothing beside it: it builds dist anew. */
export default { ...config, testIgnore: [], testMatch: 'package.spec.ts', outputDir: 'test-results/package' }

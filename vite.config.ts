/// <reference types="vitest/config" />
import { builtinModules } from 'node:module'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const external = ['electron', ...builtinModules, /^node:/]

/** A part that runs in Node or Electron's main process: everything of ours and of npm in one file each. */
const nodePart = (outDir: string, input: Record<string, string>, format: 'es' | 'cjs', emptyOutDir: boolean) => ({
  consumer: 'server' as const,
  resolve: { noExternal: true as const, external: ['electron'] },
  build: {
    outDir,
    emptyOutDir,
    target: 'node20.18',
    minify: false,
    copyPublicDir: false,
    rolldownOptions: {
      input,
      external,
      output: { format, entryFileNames: format === 'es' ? '[name].js' : '[name].cjs' },
    },
  },
})

/** Tests of pure code: what one file leaves in memory is the same for every other. All others get a process of their own. */
const PURE = ['tests/{engine,rules,reports,session}/**/*.test.ts', 'tests/documents/!(zip|corpus)/**/*.test.ts', 'tests/documents/corpus/round-trip.test.ts']

export default defineConfig({
  root: 'renderer',
  plugins: [react()],
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) await builder.build(environment)
    },
  },
  environments: {
    client: {
      build: {
        outDir: '../dist/renderer',
        emptyOutDir: true,
        target: 'chrome130',
        modulePreload: { polyfill: false },
        assetsInlineLimit: 0,
        // One page from the disk: the pieces of a web site would win nothing.
        chunkSizeWarningLimit: 1000,
      },
    },
    main: nodePart('../dist/electron', { main: 'electron/main.ts', 'session-worker': 'electron/session-worker.ts' }, 'es', true),
    preload: nodePart('../dist/electron', { preload: 'electron/preload.ts' }, 'cjs', false),
    cli: nodePart('../dist/cli', { 'klare-brief': 'cli/klare-brief.ts', 'check-worker': 'cli/check-worker.ts' }, 'es', true),
  },
  test: {
    root: '.',
    testTimeout: 20_000,
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: { name: 'apart', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/window/**', ...PURE], sequence: { groupOrder: 0 } },
      },
      // The word lists are read and unpacked once for all files of a worker, not anew for each of two hundred.
      { extends: true, test: { name: 'samen', include: PURE, isolate: false, sequence: { groupOrder: 1 } } },
    ],
  },
})

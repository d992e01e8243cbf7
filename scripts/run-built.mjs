// Builds a TypeScript script to one file, as the app is built, and runs that: for timing, since imports through Vite's
// module runner are slower than bundled ones. Use: node scripts/run-built.mjs scripts/bench.ts [arguments]
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

const [file, ...rest] = process.argv.slice(2)
if (file === undefined) {
  process.stderr.write('use: node scripts/run-built.mjs <script.ts> [arguments]\n')
  process.exit(2)
}
const outDir = path.resolve('dist/scripts')
await build({
  configFile: false,
  logLevel: 'error',
  root: process.cwd(),
  ssr: { noExternal: true, external: ['vite'] },
  build: { ssr: path.resolve(file), outDir, emptyOutDir: true, target: 'node20.18', minify: false, copyPublicDir: false, rolldownOptions: { output: { entryFileNames: 'script.js' } } },
})
const script = await import(pathToFileURL(path.join(outDir, 'script.js')).href)
await script.default?.(rest)

// Runs a TypeScript script through Vite, so that `?raw` imports mean the same as in the app.
// Use: node scripts/run.mjs scripts/measure/measure-annotation.ts [arguments]
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { createServer, createServerModuleRunner } from 'vite'

const [file, ...rest] = process.argv.slice(2)
if (file === undefined) {
  process.stderr.write('use: node scripts/run.mjs <script.ts> [arguments]\n')
  process.exit(2)
}
process.argv = [process.argv[0], path.resolve(file), ...rest]
const server = await createServer({
  configFile: false,
  root: process.cwd(),
  server: { middlewareMode: true, watch: null, ws: false },
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
})
const runner = createServerModuleRunner(server.environments.ssr, { hmr: false })
try {
  const script = await runner.import(pathToFileURL(path.resolve(file)).href)
  await script.default?.(rest)
} finally {
  await runner.close()
  await server.close()
}

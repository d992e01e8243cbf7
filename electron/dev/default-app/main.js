// What Electron's own distribution carries as its default app: it loads the app that is named on the command line.
// It has to await the import: else `ready` fires before the app's main has run.
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

if (process.argv.includes('--version')) {
  console.log(`v${process.versions.electron}`)
  process.exit(0)
}
const named = process.argv.slice(1).find((argument) => !argument.startsWith('-'))
if (named === undefined) {
  console.error('use: electron <folder of the app>')
  process.exit(2)
}
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })
let file = path.resolve(named)
let folder = path.dirname(file)
if (fs.statSync(file).isDirectory()) {
  folder = file
  const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'))
  app.setVersion(manifest.version)
  app.name = manifest.productName ?? manifest.name
  file = path.join(folder, manifest.main)
}
app.setAppPath(folder)
await import(pathToFileURL(file).href)

// npm start: sets everything up and opens the app with an example letter. Without a display the examples are checked
// in the terminal instead.
import { spawn, spawnSync } from 'node:child_process'
import path from 'node:path'
import { installLibraries, installPackages, root, run, say } from './setup/prepare-machine.mjs'

const isFresh = installPackages()
installLibraries()
if (!isFresh) run('npm', ['run', '--silent', 'build'])
const example = process.argv[2] ?? path.join(root, 'electron/examples/afwijzing-bijzondere-bijstand.txt')

if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
  say('Er is hier geen scherm. Daarom controleren wij de voorbeeldbrieven in de terminal.')
  spawnSync(process.execPath, [path.join(root, 'dist/cli/klare-brief.js'), 'check', path.join(root, 'electron/examples'), '--fail-on', 'none'], { stdio: 'inherit' })
} else {
  const { findRuntime } = await import('../electron/dev/runtime.mjs')
  const { executable, kind, version } = await findRuntime()
  if (kind === 'ontwikkelversie') say(`Klare Brief opent met een ontwikkelversie van Electron (${version}).`)
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const { ELECTRON_RUN_AS_NODE: _unset, ...environment } = process.env
  spawn(executable, [...asRoot, root, example], { stdio: 'inherit', env: environment }).on('exit', (status) => {
    process.exitCode = status ?? 0
  })
}

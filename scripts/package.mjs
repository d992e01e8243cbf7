// npm run package: the unpacked app for this system, made by electron-builder. With --release the development runtime
// is refused, and all targets of electron-builder.yml are made.
import path from 'node:path'
import { findRuntime } from '../electron/dev/runtime.mjs'
import { root, run, say } from './setup/prepare-machine.mjs'

const forRelease = process.argv.includes('--release')
const runtime = await findRuntime({ forRelease })
if (runtime.kind === 'ontwikkelversie') say(`Dit pakket gebruikt een ontwikkelversie van Electron (${runtime.version}). Geef het niet uit.`)
run('npm', ['run', '--silent', 'build'])
const target = forRelease ? [] : ['--dir']
run('npx', ['electron-builder', ...target, '--publish', 'never', `-c.electronDist=${path.relative(root, runtime.dist)}`, `-c.electronVersion=${runtime.version}`])

// Brings a bare machine to where Klare Brief can be built and opened. Uses nothing but Node, since it runs before npm ci.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** What a window needs on Debian and Ubuntu; the libraries that Electron is linked against, a display and a font. */
const DEBIAN_PACKAGES = ['xvfb', 'xauth', 'libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'fonts-dejavu-core']

const INSTALLED = path.join(root, 'node_modules/.installed-from')

/**
 * Installs the npm packages when they aren't there, or when the lock file is another than the one they came from; that
 * builds too. Says whether it did.
 */
export function installPackages() {
  const lock = readFileSync(path.join(root, 'package-lock.json'), 'utf8')
  if (existsSync(INSTALLED) && readFileSync(INSTALLED, 'utf8') === lock && existsSync(path.join(root, 'dist/cli/klare-brief.js'))) return false
  say('De onderdelen worden geïnstalleerd (npm ci). Dit duurt een halve minuut tot een paar minuten.')
  run('npm', ['ci', '--no-audit', '--no-fund'])
  writeFileSync(INSTALLED, lock)
  return true
}

/** On Linux: installs the system libraries as root with apt, else prints the line that does. */
export function installLibraries() {
  if (process.platform !== 'linux' || librariesAreThere()) return
  const line = `apt-get update && apt-get install -y --no-install-recommends ${DEBIAN_PACKAGES.join(' ')}`
  const canInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0
  if (!canInstall) {
    say(`Er ontbreken systeemonderdelen voor het venster. Vraag uw beheerder om dit uit te voeren:\n\n  ${line}\n`)
    return
  }
  say('De systeemonderdelen voor het venster worden geïnstalleerd (apt-get).')
  run('sh', ['-c', line], { DEBIAN_FRONTEND: 'noninteractive' })
}

function librariesAreThere() {
  const linked = spawnSync('ldconfig', ['-p'], { encoding: 'utf8' }).stdout ?? ''
  const hasLibraries = ['libgtk-3.so.0', 'libnss3.so', 'libasound.so.2', 'libgbm.so.1'].every((library) => linked.includes(library))
  return hasLibraries && spawnSync('sh', ['-c', 'command -v Xvfb && command -v xauth'], { stdio: 'ignore' }).status === 0
}

export function run(command, commandArguments, environment = {}) {
  const outcome = spawnSync(command, commandArguments, { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment }, shell: process.platform === 'win32' })
  if (outcome.status !== 0) throw new Error(`“${command} ${commandArguments.join(' ')}” is niet gelukt.`)
}

export function say(text) {
  process.stderr.write(`${text}\n`)
}

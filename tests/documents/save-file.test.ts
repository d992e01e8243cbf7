import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { saveFile, stampOf } from '../../documents/save-file.ts'
import { scratchFolder } from '../support/scratch-folder.ts'

const folder = scratchFolder()
const bytes = new TextEncoder().encode('nieuw')

describe('opslaan', () => {
  it('schrijft een nieuw bestand en laat niets anders achter', async () => {
    const file = path.join(folder, 'a', 'brief.txt')
    mkdirSync(path.dirname(file))
    expect(await saveFile(file, bytes)).toEqual({ step: 'saved' })
    expect([readFileSync(file, 'utf8'), readdirSync(path.dirname(file))]).toEqual(['nieuw', ['brief.txt']])
  })
  it('overschrijft een bestand dat intussen veranderd is niet', async () => {
    const file = path.join(folder, 'gedeeld.txt')
    writeFileSync(file, 'oud')
    const stamp = await stampOf(file)
    writeFileSync(file, 'van een ander')
    const outcome = await saveFile(file, bytes, stamp ?? undefined)
    expect(outcome).toMatchObject({ step: 'failed', message: expect.stringContaining('intussen door iemand anders veranderd') })
    expect(readFileSync(file, 'utf8')).toBe('van een ander')
  })
  it('zegt het wanneer de map er niet is of een map in de weg staat', async () => {
    expect(await saveFile(path.join(folder, 'weg', 'brief.txt'), bytes)).toMatchObject({
      step: 'failed',
      message: expect.stringContaining('bestaat niet meer'),
    })
    mkdirSync(path.join(folder, 'map.txt', 'vol'), { recursive: true })
    expect(await saveFile(path.join(folder, 'map.txt'), bytes)).toMatchObject({ step: 'failed' })
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })
  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('zegt het wanneer de map alleen te lezen is', async () => {
    const closed = path.join(folder, 'dicht')
    mkdirSync(closed)
    chmodSync(closed, 0o555)
    expect(await saveFile(path.join(closed, 'brief.txt'), bytes)).toMatchObject({
      step: 'failed',
      message: expect.stringContaining('U mag in deze map niet opslaan'),
    })
  })
  it.each(['.~lock.brief.txt#', '~$brief.txt', '~$ief.txt'])('schrijft niet over een bestand dat Word of LibreOffice open heeft (%s)', async (lock) => {
    const file = path.join(folder, `open ${lock.length}`, 'brief.txt')
    mkdirSync(path.dirname(file))
    writeFileSync(file, 'oud')
    writeFileSync(path.join(path.dirname(file), lock), 'iemand')
    const message = '“brief.txt” is nu open in een ander programma. Sluit het daar, en sla dan opnieuw op. Of kies een andere naam.'
    expect(await saveFile(file, bytes)).toEqual({ step: 'failed', message })
    expect([readFileSync(file, 'utf8'), await saveFile(path.join(path.dirname(file), 'ander.txt'), bytes)]).toEqual(['oud', { step: 'saved' }])
  })
  it.skipIf(process.platform === 'win32')('laat een koppeling een koppeling, en houdt wie het bestand mag lezen', async () => {
    const file = path.join(folder, 'echt.txt')
    const link = path.join(folder, 'koppeling.txt')
    writeFileSync(file, 'oud')
    chmodSync(file, 0o600)
    symlinkSync(file, link)
    expect(await saveFile(link, bytes)).toEqual({ step: 'saved' })
    expect([readFileSync(file, 'utf8'), statSync(file).mode & 0o777, lstatSync(link).isSymbolicLink()]).toEqual(['nieuw', 0o600, true])
  })
  it('ruimt op wat een eerdere keer is blijven liggen, en laat staan wat nu bezig is', async () => {
    const place = path.join(folder, 'resten')
    mkdirSync(place)
    for (const name of ['.~klare-brief-aa.tmp', '.~klare-brief-bb.tmp', '.~iets-anders.tmp']) writeFileSync(path.join(place, name), 'half')
    utimesSync(path.join(place, '.~klare-brief-aa.tmp'), new Date(0), new Date(0))
    await saveFile(path.join(place, 'brief.txt'), bytes)
    expect(readdirSync(place).toSorted()).toEqual(['.~iets-anders.tmp', '.~klare-brief-bb.tmp', 'brief.txt'])
  })
  it('kan ook een bestand met een heel lange naam bewaren', async () => {
    const name = `${'a'.repeat(251)}.txt`
    expect(await saveFile(path.join(folder, name), bytes)).toEqual({ step: 'saved' })
    expect(await saveFile(path.join(folder, `a${name}`), bytes)).toEqual({
      step: 'failed',
      message: 'De naam van het bestand is te lang. Kies een kortere naam.',
    })
  })
})

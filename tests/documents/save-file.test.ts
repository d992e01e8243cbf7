import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
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
    expect(await saveFile(path.join(folder, 'weg', 'brief.txt'), bytes)).toMatchObject({ step: 'failed', message: expect.stringContaining('bestaat niet meer') })
    mkdirSync(path.join(folder, 'map.txt', 'vol'), { recursive: true })
    expect(await saveFile(path.join(folder, 'map.txt'), bytes)).toMatchObject({ step: 'failed' })
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })
  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('zegt het wanneer de map alleen te lezen is', async () => {
    const closed = path.join(folder, 'dicht')
    mkdirSync(closed)
    chmodSync(closed, 0o555)
    expect(await saveFile(path.join(closed, 'brief.txt'), bytes)).toMatchObject({ step: 'failed', message: expect.stringContaining('U mag in deze map niet opslaan') })
  })
  it.skipIf(process.platform !== 'linux')('laat het oude bestand heel als de schijf vol is', async () => {
    expect(await saveFile('/dev/full/brief.txt', bytes)).toMatchObject({ step: 'failed' })
  })
})

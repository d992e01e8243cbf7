import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkPatchedZip } from '../../../documents/zip/check-patched-zip.ts'
import { openZip } from '../../../documents/zip/open-zip.ts'
import { patchZip } from '../../../documents/zip/patch-zip.ts'
import { readEntry } from '../../../documents/zip/read-entry.ts'
import { makeZip } from './make-zip.ts'

const FIXTURES = readdirSync('tests/fixtures').filter((name) => /\.(?:docx|odt)$/.test(name))
const main = (name: string): string => (name.endsWith('.odt') ? 'content.xml' : 'word/document.xml')

describe('patchZip', () => {
  it.each(FIXTURES)('geeft %s zonder wijzigingen byte voor byte terug', async (name) => {
    const bytes = readFileSync(`tests/fixtures/${name}`)
    expect(patchZip(await openZip(bytes), new Map()).equals(bytes)).toBe(true)
  })

  it.each(FIXTURES)('laat in %s alle andere onderdelen staan, met hun kop en hun volgorde', async (name) => {
    const before = await openZip(readFileSync(`tests/fixtures/${name}`))
    const changes = new Map([
      [main(name), Buffer.from('<nieuw/>')],
      ['toegevoegd/é.txt', Buffer.from('hallo')],
    ])
    const bytes = patchZip(before, changes)
    const after = await checkPatchedZip(before, bytes, changes)
    expect(after.entries.map((entry) => entry.name)).toEqual([...before.entries.map((entry) => entry.name), 'toegevoegd/é.txt'])
    expect(readEntry(after, main(name))?.toString()).toBe('<nieuw/>')
    expect(readEntry(after, 'toegevoegd/é.txt')?.toString()).toBe('hallo')
    for (const entry of before.entries.filter((one) => one.name !== main(name))) {
      const other = after.byName.get(entry.name)
      expect(other && after.bytes.subarray(other.headerStart, other.sliceEnd).equals(before.bytes.subarray(entry.headerStart, entry.sliceEnd))).toBe(true)
    }
  })

  it('houdt een onderdeel dat niet was ingepakt oningepakt', async () => {
    const before = await openZip(makeZip([{ name: 'mimetype', data: 'oud', method: 'stored' }]))
    const after = await openZip(patchZip(before, new Map([['mimetype', Buffer.from('nieuwer')]])))
    expect(after.byName.get('mimetype')).toMatchObject({ method: 'stored', size: 7, compressedSize: 7 })
  })

  it('merkt dat een ander onderdeel toch veranderd is', async () => {
    const before = await openZip(
      makeZip([
        { name: 'a', data: 'een' },
        { name: 'b', data: 'twee' },
      ]),
    )
    const other = makeZip([
      { name: 'a', data: 'nieuw' },
      { name: 'b', data: 'drie' },
    ])
    await expect(checkPatchedZip(before, other, new Map([['a', Buffer.from('nieuw')]]))).rejects.toThrow('changed b')
    await expect(checkPatchedZip(before, makeZip([{ name: 'a', data: 'nieuw' }]), new Map())).rejects.toThrow('number of parts')
  })
})

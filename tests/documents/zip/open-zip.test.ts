import { describe, expect, it } from 'vitest'
import { UnreadableFile } from '../../../documents/document.ts'
import { openZip } from '../../../documents/zip/open-zip.ts'
import { readEntry } from '../../../documents/zip/read-entry.ts'
import { makeZip } from './make-zip.ts'

async function codeOf(read: () => Promise<unknown>): Promise<string> {
  try {
    await read()
    return 'gelezen'
  } catch (thrown) {
    return thrown instanceof UnreadableFile ? thrown.unreadable.code : `geen UnreadableFile: ${String(thrown)}`
  }
}

const open = (bytes: Uint8Array): Promise<string> => codeOf(() => openZip(bytes))
const read = (bytes: Uint8Array, name: string): Promise<string> => codeOf(async () => readEntry(await openZip(bytes), name))

describe('openZip', () => {
  it('geeft elk onderdeel zijn inhoud terug, ingepakt of niet', async () => {
    const archive = await openZip(
      makeZip([
        { name: 'mimetype', data: 'tekst', method: 'stored' },
        { name: 'map/brief.xml', data: '<a>é</a>' },
      ]),
    )
    expect(archive.entries.map(({ name, method }) => [name, method])).toEqual([
      ['mimetype', 'stored'],
      ['map/brief.xml', 'deflated'],
    ])
    expect(readEntry(archive, 'mimetype')?.toString()).toBe('tekst')
    expect(readEntry(archive, 'map/brief.xml')?.toString()).toBe('<a>é</a>')
    expect(readEntry(archive, 'bestaat-niet')).toBeNull()
  })

  it('weigert wat geen goed archief is, met de reden', async () => {
    const good = makeZip([{ name: 'a', data: 'x'.repeat(1000) }])
    expect(await open(new Uint8Array())).toBe('leeg')
    expect(await open(Buffer.from('geen zip'))).toBe('beschadigd')
    expect(await open(good.subarray(0, good.length - 30))).toBe('beschadigd')
    expect(await open(Buffer.concat([good.subarray(0, 20), good.subarray(21)]))).not.toBe('gelezen')
    expect(await open(makeZip([{ name: 'a', data: 'x', lies: { flags: 1 } }]))).toBe('versleuteld')
  })

  it('weigert namen die twee keer voorkomen, die uit de map klimmen of die in de twee lijsten verschillen', async () => {
    expect(
      await open(
        makeZip([
          { name: 'a', data: '1' },
          { name: 'a', data: '2' },
        ]),
      ),
    ).toBe('onveilig')
    expect(await open(makeZip([{ name: '../a', data: '1' }]))).toBe('beschadigd')
    expect(await open(makeZip([{ name: '/etc/a', data: '1' }]))).toBe('beschadigd')
    expect(await open(makeZip([{ name: 'a', data: '1', lies: { localName: 'b' } }]))).toBe('onveilig')
  })

  it('weigert onderdelen die over elkaar heen liggen', async () => {
    expect(
      await open(
        makeZip([
          { name: 'a', data: '1' },
          { name: 'b', data: '2', lies: { offset: 0 } },
        ]),
      ),
    ).toBe('onveilig')
  })

  it('weigert een bom, ook als die over zijn grootte liegt, zonder hem uit te pakken', async () => {
    const zeros = Buffer.alloc(20 * 1024 * 1024)
    const before = process.memoryUsage().arrayBuffers
    expect(await read(makeZip([{ name: 'a', data: zeros }]), 'a')).toBe('onveilig')
    expect(await read(makeZip([{ name: 'a', data: zeros, lies: { size: 1000 } }]), 'a')).toBe('beschadigd')
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024)
    expect(await read(makeZip([{ name: 'a', data: 'x', lies: { size: 40 * 1024 * 1024 } }]), 'a')).toBe('te-groot')
    expect(await open(makeZip([{ name: 'a', data: 'x', lies: { size: 900 * 1024 * 1024 } }]))).toBe('te-groot')
  })

  it('weigert een archief met te veel onderdelen en een onderdeel met een verkeerde controlesom', async () => {
    expect(await open(makeZip(Array.from({ length: 4100 }, (_, index) => ({ name: `n${index}`, data: '' }))))).toBe('te-groot')
    expect(await read(makeZip([{ name: 'a', data: 'x', lies: { crc: 1 } }]), 'a')).toBe('beschadigd')
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText, encodeText } from '../../../documents/decode-text.ts'

const bytes = (...values: readonly number[]) => new Uint8Array(values)

describe('de letters van een tekstbestand', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode('Eén €'), 'Eén €', 'utf-8', 'zonderBom'],
    ['UTF-8 met BOM', bytes(0xef, 0xbb, 0xbf, 0x45, 0xc3, 0xa9), 'Eé', 'utf-8', 'metBom'],
    ['UTF-16 met BOM', bytes(0xff, 0xfe, 0x45, 0, 0xe9, 0), 'Eé', 'utf-16le', 'metBom'],
    ['UTF-16 andersom met BOM', bytes(0xfe, 0xff, 0, 0x45, 0, 0xe9), 'Eé', 'utf-16be', 'metBom'],
    ['UTF-16 zonder BOM', bytes(0x45, 0, 0x65, 0, 0x6e, 0), 'Een', 'utf-16le', 'zonderBom'],
    ['Windows-1252', bytes(0x45, 0xe9, 0x6e, 0x20, 0x80, 0x93, 0x94, 0x92), 'Eén €“”’', 'windows-1252', 'zonderBom'],
  ] as const)('%s', (_name, source, text, encoding, mark) => {
    expect(decodeText(source)).toEqual({ text, encoding, mark })
    expect(encodeText(text, { encoding, mark })).toEqual(source)
  })

  test('elke rij bytes komt ongeschonden terug', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (source) => {
        const decoded = decodeText(source)
        expect(encodeText(decoded.text, decoded)).toEqual(source)
      }),
      { numRuns: 2000 },
    )
  })

  test('een teken dat Windows-1252 niet kent, geeft geen bytes', () => {
    expect(encodeText('→', { encoding: 'windows-1252', mark: 'zonderBom' })).toBeNull()
  })
})

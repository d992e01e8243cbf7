import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeCharacters } from '../../../documents/xml/decode-characters.ts'
import { escapeAttribute, escapeXml } from '../../../documents/xml/escape-xml.ts'

describe('decodeCharacters', () => {
  it('leest verwijzingen en regeleinden en weet waar elk teken stond', () => {
    expect(decodeCharacters('a&amp;b&#x1F600;\r\nc')).toEqual({ text: 'a&b😀\nc', offsets: [0, 1, 6, 7, 7, 16, 18, 19] })
    expect(decodeCharacters('&amp;amp;').text).toBe('&amp;')
    expect(decodeCharacters('gewoon')).toEqual({ text: 'gewoon', offsets: null })
  })

  it('laat zachte afbreekstreepjes weg en maakt van een vast streepje een gewoon', () => {
    expect(decodeCharacters('ge\u00ADmeente e\u2011mail&#173;').text).toBe('gemeente e-mail')
  })

  it('leest terug wat geschreven is, voor elke tekst', () => {
    const text = fc.string({ unit: 'grapheme' }).map((value) => value.replace(/[\r\u00AD\u200B\uFEFF\u2011]/g, ''))
    fc.assert(
      fc.property(text, (value) => {
        expect(decodeCharacters(escapeXml(value)).text).toBe(value)
        expect(decodeCharacters(escapeAttribute(value)).text).toBe(value)
      }),
    )
  })

  it('schrijft nooit een teken dat in XML niet mag', () => {
    expect(escapeXml('a\u0000\u000Bb\uD800c\uFFFE')).toBe('ab\uFFFDc')
  })
})

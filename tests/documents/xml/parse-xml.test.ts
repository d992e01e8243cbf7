import { describe, expect, it } from 'vitest'
import { UnreadableFile } from '../../../documents/document.ts'
import { parseXml } from '../../../documents/xml/parse-xml.ts'
import { findAll, type XmlNode } from '../../../documents/xml/xml-node.ts'
import { decodeXml, encodeXml } from '../../../documents/xml/xml-part.ts'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

function codeOf(read: () => unknown): string {
  try {
    read()
    return 'gelezen'
  } catch (thrown) {
    return thrown instanceof UnreadableFile ? thrown.unreadable.code : String(thrown)
  }
}

describe('parseXml', () => {
  it('weet van elk element en elke tekst waar die staat, ook na commentaar, CDATA en tekens buiten het BMP', () => {
    const xml = `<?xml version="1.0"?>\r\n<!-- < --><w:p ${W}><w:t >😀 a&amp;b</w:t\n><w:t><![CDATA[<x> ]]>na<!--c-->&#233;</w:t><w:br/></w:p>`
    const { root } = parseXml(xml)
    const slices = (node: XmlNode): string[] =>
      node.type === 'text' ? [xml.slice(node.start, node.end)] : [xml.slice(node.start, node.end), ...node.children.flatMap(slices)]
    expect(slices(root).slice(1)).toEqual([
      '<w:t >😀 a&amp;b</w:t\n>',
      '😀 a&amp;b',
      '<w:t><![CDATA[<x> ]]>na<!--c-->&#233;</w:t>',
      '<![CDATA[<x> ]]>',
      'na',
      '&#233;',
      '<w:br/>',
    ])
    const [text] = findAll(root, 'w:t')
    expect(text && xml.slice(text.openEnd, text.closeStart)).toBe('😀 a&amp;b')
  })

  it('noemt elementen naar hun naamruimte, welk voorvoegsel het bestand ook gebruikt', () => {
    const { root } = parseXml(
      '<x:p xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main" x:val="1"><t xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/></x:p>',
    )
    expect([root.name, root.attributes['w:val'], root.children.map((child) => child.type === 'element' && child.name)]).toEqual(['w:p', '1', ['w:t']])
  })

  it('weigert een documenttype, eigen entiteiten, te diep nesten en wat niet klopt', () => {
    expect(codeOf(() => parseXml('<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>'))).toBe('onveilig')
    expect(codeOf(() => parseXml('<!DOCTYPE a SYSTEM "http://voorbeeld.example/a.dtd"><a/>'))).toBe('onveilig')
    expect(codeOf(() => parseXml('<a>&onbekend;</a>'))).toBe('beschadigd')
    expect(codeOf(() => parseXml(`${'<a>'.repeat(300)}${'</a>'.repeat(300)}`))).toBe('onveilig')
    expect(codeOf(() => parseXml('<a><b></a>'))).toBe('beschadigd')
    expect(codeOf(() => parseXml('<a>'))).toBe('beschadigd')
    expect(codeOf(() => parseXml(''))).toBe('beschadigd')
    expect(codeOf(() => parseXml('<a x="1" x="2"/>'))).toBe('beschadigd')
  })
})

describe('decodeXml', () => {
  it('leest UTF-8 en UTF-16 en schrijft dezelfde bytes terug', () => {
    const utf8 = Buffer.from('<a>é</a>')
    const little = Buffer.from('\uFEFF<a>é</a>', 'utf16le')
    const files = [utf8, Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8]), little, Buffer.from(little).swap16()]
    for (const bytes of files) {
      const { xml, encoding } = decodeXml(bytes)
      expect(xml).toBe('<a>é</a>')
      expect(Buffer.from(encodeXml(xml, encoding)).equals(bytes)).toBe(true)
    }
  })

  it('weigert een andere codering', () => {
    expect(codeOf(() => decodeXml(Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a/>')))).toBe('beschadigd')
    expect(codeOf(() => decodeXml(Buffer.from([0x3c, 0x61, 0x3e, 0xe9])))).toBe('beschadigd')
  })
})

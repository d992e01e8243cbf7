import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openDocxPackage } from '../../../documents/docx/docx-package.ts'
import { readLetterBlocks } from '../../../documents/docx/read-letter-blocks.ts'
import { openOdtPackage } from '../../../documents/odt/odt-package.ts'
import { readOdtBlocks } from '../../../documents/odt/read-odt-blocks.ts'
import { locateSource } from '../../../documents/xml/locate-source.ts'
import type { ReadBlock } from '../../../documents/xml/read-block.ts'
import { field, makeDocx, p, r } from './make-docx.ts'

describe('locateSource', () => {
  it('wijst voor een stuk tekst de onderdelen, runs en plekken in de XML aan', async () => {
    const docx = await openDocxPackage(
      makeDocx({ body: `${p('Eerst dit.')}<w:p>${r('Geachte ')}${field(' MERGEFIELD Naam ', r('«Naam»'))}${r(', R&amp;D h')}${r('elpt u.')}</w:p>` }),
    )
    const source = readLetterBlocks(docx)[1]?.source
    const { xml } = docx.main.tree
    const text = source?.draft.text ?? ''
    expect(text).toBe('Geachte «Naam», R&D helpt u.')
    const found = source === undefined ? [] : locateSource(source, { start: 4, end: text.indexOf('t u') })
    expect(found.map((one) => [one.run, text.slice(one.start, one.end), xml.slice(one.xmlStart, one.xmlEnd).replace(/<[^>]*>/g, '|')])).toEqual([
      [0, 'hte ', 'hte '],
      [1, '«Naam»', expect.stringContaining(' MERGEFIELD Naam ')],
      [2, ', R&D h', ', R&amp;D h'],
      [3, 'elp', 'elp'],
    ])
    expect(new Set(found.map((one) => `${one.part} ${one.paragraph}`))).toEqual(new Set([`word/document.xml ${xml.lastIndexOf('<w:p>')}`]))
  })

  const plain = (xml: string): string =>
    xml
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&')
  const check = (blocks: readonly ReadBlock[], xmlOf: (part: string) => string): number => {
    let checked = 0
    for (const { source } of blocks) {
      for (const { start, end, part, xmlStart, xmlEnd } of locateSource(source, { start: 0, end: source.draft.text.length })) {
        const xml = xmlOf(part).slice(xmlStart, xmlEnd)
        if (xml.startsWith('<')) continue
        expect(plain(xml)).toBe(source.draft.text.slice(start, end))
        checked++
      }
    }
    return checked
  }

  it.each(['besluit', 'sjabloon', 'uitkering'])('wijst elk woord van %s aan, in docx en odt', async (name) => {
    const docx = await openDocxPackage(readFileSync(`tests/fixtures/${name}.docx`))
    expect(check(readLetterBlocks(docx), (part) => docx.part(part)?.tree.xml ?? '')).toBeGreaterThan(10)
    const odt = await openOdtPackage(readFileSync(`tests/fixtures/${name}.odt`))
    expect(check(readOdtBlocks(odt), (part) => (part === 'styles.xml' ? odt.styles : odt.content)?.tree.xml ?? '')).toBeGreaterThan(10)
  })
})

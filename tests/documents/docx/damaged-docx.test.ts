import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UnreadableFile } from '../../../documents/document.ts'
import { readDocx } from '../../../documents/docx/read-docx.ts'
import { openZip } from '../../../documents/zip/open-zip.ts'
import { readEntry } from '../../../documents/zip/read-entry.ts'
import { makeZip, type ZipPart } from '../zip/make-zip.ts'
import { blocksOf, refusalOf } from './read-blocks.ts'
import { makeDocx, p } from './make-docx.ts'

const read = (bytes: Uint8Array): Promise<string> => refusalOf(() => readDocx(bytes, 'brief.docx', {}))

/** The same file with other contents for one part, or without it. */
async function withPart(name: string, data: string | null): Promise<Buffer> {
  const archive = await openZip(makeDocx({ body: p('Wij hebben uw brief gelezen.') }))
  const parts = archive.entries.map((entry): ZipPart => ({ name: entry.name, data: readEntry(archive, entry.name) ?? '' }))
  return makeZip([...parts.filter((part) => part.name !== name), ...(data === null ? [] : [{ name, data }])])
}

describe('readDocx weigert, met een zin die zegt wat u kunt doen', () => {
  it('een bestand dat leeg, geen zip of afgekapt is', async () => {
    expect(await read(new Uint8Array())).toBe('leeg: Dit bestand is leeg. Kies een ander bestand.')
    expect(await read(Buffer.from('hallo'))).toMatch(/^beschadigd: Dit bestand is beschadigd\. Open het in Word of LibreOffice/)
    const whole = makeDocx({ body: p('tekst') })
    expect(await read(whole.subarray(0, whole.length / 2))).toMatch(/^beschadigd:/)
  })

  it('een bestand waarin een deel ontbreekt dat er moet zijn', async () => {
    expect(await read(await withPart('word/document.xml', null))).toMatch(/^beschadigd:/)
    expect(await read(await withPart('[Content_Types].xml', null))).toMatch(/^beschadigd:/)
  })

  it('een bestand met een ander soort document erin', async () => {
    expect(await read(await withPart('word/document.xml', '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'))).toMatch(
      /^beschadigd: Dit bestand heeft de naam van een Word-bestand/,
    )
  })

  it('XML die niet klopt of die iets van buiten wil halen', async () => {
    expect(await read(await withPart('word/document.xml', '<w:document'))).toMatch(/^beschadigd:/)
    expect(await read(await withPart('word/styles.xml', '<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>'))).toMatch(/^onveilig:/)
    expect(await read(await withPart('word/document.xml', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'))).toMatch(/^onveilig:/)
  })

  it('een bestand met een wachtwoord en een bestand zonder tekst', async () => {
    expect(await read(makeZip([{ name: 'word/document.xml', data: 'x', lies: { flags: 1 } }]))).toMatch(
      /^versleuteld: Dit bestand is beveiligd met een wachtwoord/,
    )
    expect(await read(makeDocx({ body: p('') }))).toMatch(/^geen-tekst:/)
  })
})

describe('readDocx blijft lezen', () => {
  it('als stijlen, nummering of relaties ontbreken', async () => {
    for (const name of ['word/styles.xml', 'word/_rels/document.xml.rels', '_rels/.rels']) expect(await read(await withPart(name, null))).toBe('gelezen')
  })

  it('zonder iets van buiten te openen', async () => {
    const away =
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="http://voorbeeld.example/styles.xml" TargetMode="External"/><Relationship Id="rId2" Type="x/attachedTemplate" Target="\\\\server\\map" TargetMode="External"/></Relationships>'
    expect(await read(await withPart('word/_rels/document.xml.rels', away))).toBe('gelezen')
  })

  it('bij stijlen die van elkaar erven in een kring', async () => {
    const style = (id: string, base: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${base}"/></w:style>`
    expect(await blocksOf({ styles: style('A', 'B') + style('B', 'A'), body: p('Wij hebben uw brief vandaag gelezen.', '<w:pStyle w:val="A"/>') })).toEqual([
      'paragraph: Wij hebben uw brief vandaag gelezen.',
    ])
  })

  it('of weigert netjes, wat er ook met de bytes gebeurt', async () => {
    const bytes = readFileSync('tests/fixtures/uitkering.docx')
    const damage = fc.array(fc.record({ at: fc.nat(bytes.length - 1), value: fc.nat(255) }), { minLength: 1, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(damage, fc.nat(bytes.length), fc.boolean(), async (changes, length, cut) => {
        const damaged = Buffer.from(cut ? bytes.subarray(0, length) : bytes)
        for (const { at, value } of changes) if (at < damaged.length) damaged[at] = value
        try {
          await readDocx(damaged, 'brief.docx', {})
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(UnreadableFile)
        }
      }),
      { numRuns: 150 },
    )
  })
})

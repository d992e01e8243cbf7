import { describe, expect, it } from 'vitest'
import { readDocx } from '../../../documents/docx/read-docx.ts'
import { openZip } from '../../../documents/zip/open-zip.ts'
import { readEntry } from '../../../documents/zip/read-entry.ts'
import { makeDocx, p } from './make-docx.ts'
import { replaceWords, rewriteDocx } from './rewrite-docx.ts'

const SENTENCE = 'Wij hebben uw brief gelezen.'
const MACRO = { name: 'word/vbaProject.bin', data: Buffer.from([0xd0, 0xcf, 1, 2, 3]) }
const SIGNATURE = { name: '_xmlsignatures/sig1.xml', data: '<Signature/>' }

describe('wat wij niet begrijpen blijft staan', () => {
  it('macro’s en handtekeningen: byte voor byte, en de gebruiker hoort ervan', async () => {
    const { changed, bytes } = await rewriteDocx({ body: p(SENTENCE), extra: [MACRO, SIGNATURE] }, replaceWords('gelezen', 'ontvangen'))
    expect(changed).toEqual(['word/document.xml'])
    expect(readEntry(await openZip(bytes), MACRO.name)?.equals(MACRO.data)).toBe(true)
    const { letter } = await readDocx(makeDocx({ body: p(SENTENCE), extra: [MACRO, SIGNATURE] }), 'brief.docm', {})
    expect(letter.warnings.map((warning) => warning.code)).toEqual(['macro', 'handtekening'])
  })

  it('een beveiliging tegen wijzigen wordt gemeld, bijhouden van wijzigingen niet', async () => {
    const settings = (edit: string) => ({
      name: 'word/settings.xml',
      kind: 'settings',
      xml: `<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:documentProtection w:edit="${edit}" w:enforcement="1"/></w:settings>`,
    })
    const codes = async (edit: string): Promise<readonly string[]> =>
      (await readDocx(makeDocx({ body: p(SENTENCE), parts: [settings(edit)] }), 'brief.docx', {})).letter.warnings.map((warning) => warning.code)
    expect(await codes('readOnly')).toEqual(['beveiligd'])
    expect(await codes('trackedChanges')).toEqual([])
  })

  it('een part met een ander voorvoegsel krijgt nieuwe alinea’s in zijn eigen woorden', async () => {
    const bytes = makeDocx({ body: '' })
    const archive = await openZip(bytes)
    const { makeZip } = await import('../zip/make-zip.ts')
    const body = `<x:p><x:r><x:t>${SENTENCE}</x:t></x:r></x:p>`
    const main = {
      name: 'word/document.xml',
      data: `<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body>${body}</x:body></x:document>`,
    }
    const other = makeZip([
      ...archive.entries.filter((entry) => entry.name !== main.name).map((entry) => ({ name: entry.name, data: readEntry(archive, entry.name) ?? '' })),
      main,
    ])
    const { part } = await rewriteDocx(other, (blocks) => [...blocks, { id: 'n', kind: 'paragraph', text: 'Bel ons.', placeholders: [], marks: [] }], 'tracked')
    expect(part('word/document.xml')).toMatch(
      /<x:p><x:pPr><x:rPr><x:ins x:id="1" x:author="Klare Brief" [^>]*\/><\/x:rPr><\/x:pPr><x:ins [^>]*><x:r><x:t xml:space="preserve">Bel ons\.<\/x:t><\/x:r><\/x:ins><\/x:p>/,
    )
  })
})

import { describe, expect, it } from 'vitest'
import { STANDARD_SETTINGS } from '../../engine/rule/settings.ts'
import { openSession, type LetterSession } from '../../session/letter-session.ts'
import { rewriteSession } from '../../session/rewrite-session.ts'
import { partsOf } from '../documents/corpus/round-trip.ts'
import { makeDocx, p, W } from '../documents/docx/make-docx.ts'
import { makeOdt, tp } from '../documents/odt/make-odt.ts'

const NOW = '2026-03-03T10:00:00Z'
const HARD = 'Wij bellen u teneinde een afspraak te maken.'

const textBox = (inside: string) => `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`
const header = (text: string) => ({
  section: '<w:sectPr><w:headerReference w:type="default" r:id="rId2"/></w:sectPr>',
  parts: [{ name: 'word/header1.xml', kind: 'header', xml: `<w:hdr ${W}>${p(text)}</w:hdr>` }],
})
const frame = (inside: string) => `<text:p text:style-name="Standard"><draw:frame><draw:text-box>${inside}</draw:text-box></draw:frame></text:p>`

async function open(bytes: Uint8Array, name: string): Promise<LetterSession> {
  const outcome = await openSession(bytes, name, { ...STANDARD_SETTINGS, today: '2026-03-03' })
  if (outcome.step !== 'opened') throw new Error(outcome.unreadable.message)
  return outcome.session
}

async function comment(bytes: Uint8Array, name: string) {
  const session = await open(bytes, name)
  const { bytes: written, accepted, notes } = await rewriteSession(session, { accept: 'all', as: 'comments', now: NOW })
  const parts = await partsOf(written)
  const xml = Buffer.from(parts.get(name.endsWith('odt') ? 'content.xml' : 'word/document.xml') ?? '', 'latin1').toString()
  const comments = Buffer.from([...parts].find(([part]) => /opmerkingen\d*\.xml$/.test(part))?.[1] ?? '', 'latin1').toString()
  const same = (await open(written, name)).letter.blocks.map(({ text }) => text)
  return { accepted, notes, xml, comments, same, before: session.letter.blocks.map(({ text }) => text) }
}

const moved = (program: string) =>
  `1 daarvan gaat over een kopregel, voetregel, noot of tekstvak. Daar kan ${program} geen opmerking dragen. Die staat bij de alinea die het dichtstbij is, met de woorden erbij.`

describe('opmerkingen over een plek waar er geen kan staan', () => {
  it('staan in Word bij de dichtstbijzijnde alinea, met de woorden erbij, en dat wordt gezegd', async () => {
    const { accepted, notes, xml, comments, same, before } = await comment(makeDocx({ body: `<w:p>${textBox(p(HARD))}</w:p>${p(HARD)}` }), 'brief.docx')
    expect([accepted, notes]).toEqual([2, [moved('Word')]])
    expect(xml.match(/<w:commentReference /g)?.length).toBe(2)
    expect(/<w:txbxContent>.*?<w:comment.*?<\/w:txbxContent>/s.test(xml)).toBe(false)
    expect(comments.match(/Bij “teneinde”: /g)?.length).toBe(1)
    expect(same).toEqual(before)
  })
  it('staan vooraan als de brief alleen uit een tekstvak bestaat', async () => {
    const { accepted, notes, xml, comments, same, before } = await comment(
      makeDocx({ body: `<w:p><w:pPr><w:keepNext/></w:pPr>${textBox(p(HARD))}</w:p>` }),
      'brief.docx',
    )
    expect([accepted, notes]).toEqual([1, [moved('Word')]])
    expect(xml).toContain(
      '<w:pPr><w:keepNext/></w:pPr><w:commentRangeStart w:id="0"/><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:r><w:pict>',
    )
    expect(comments).toContain('Bij “teneinde”: ')
    expect(same).toEqual(before)
  })
  it('staan in een lege alinea als de brief alleen een kopregel heeft', async () => {
    const { document } = await open(makeDocx({ body: '<w:p/>', ...header('Gemeente Voorbeeld') }), 'brief.docx')
    const [block] = document.letter.blocks
    const remarks = [{ place: { block: block?.id ?? '', start: 0, end: 8 }, text: 'Wie schrijft hier?' }]
    const written = (await document.write?.(document.letter.blocks, { mode: 'comments', now: NOW, remarks })) ?? new Uint8Array()
    const parts = await partsOf(written)
    expect(document.mayComment(block?.id ?? '')).toBe(false)
    expect(parts.get('word/document.xml')).toContain(
      '<w:body><w:p><w:commentRangeStart w:id="0"/><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>',
    )
    expect(Buffer.from(parts.get('word/opmerkingen1.xml') ?? '', 'latin1').toString()).toContain('Bij “Gemeente”: Wie schrijft hier?')
  })
  it('staan in LibreOffice ook bij de dichtstbijzijnde alinea, of vooraan', async () => {
    const both = await comment(makeOdt({ body: frame(tp(HARD)) + tp(HARD) }), 'brief.odt')
    expect([both.accepted, both.notes, both.xml.match(/<office:annotation /g)?.length, both.same]).toEqual([2, [moved('LibreOffice')], 2, both.before])
    const alone = await comment(makeOdt({ body: frame(tp(HARD)) }), 'brief.odt')
    expect([alone.accepted, alone.notes, alone.same]).toEqual([1, [moved('LibreOffice')], alone.before])
    expect(alone.xml).toMatch(/<office:text><text:p text:style-name="Standard"><office:annotation .*?<office:annotation-end [^>]*><draw:frame>/s)
  })
  it('zwijgen als alles op zijn plek staat', async () => {
    const { accepted, notes } = await comment(makeDocx({ body: p(HARD) }), 'brief.docx')
    expect([accepted, notes]).toEqual([1, []])
  })
})

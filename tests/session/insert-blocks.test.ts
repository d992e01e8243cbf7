import { describe, expect, it } from 'vitest'
import { STANDARD_SETTINGS } from '../../engine/rule/settings.ts'
import { applyEdits } from '../../engine/edit/apply-edits.ts'
import { checkSession, openSession, writeSession } from '../../session/letter-session.ts'
import { partsOf } from '../documents/corpus/round-trip.ts'
import { makeDocx, p } from '../documents/docx/make-docx.ts'
import { makeOdt, tp } from '../documents/odt/make-odt.ts'

const LINES = [
  'Gemeente Voorbeeld',
  'Voorbeeld, 3 maart 2026',
  'Onderwerp: besluit op uw aanvraag',
  'Geachte mevrouw Jansen,',
  'U hebt op 3 februari 2026 bijzondere bijstand aangevraagd. Wij wijzen uw aanvraag af, omdat uw inkomen te hoog is.',
  'U moet het voorschot van € 80 vóór 1 mei 2026 terugbetalen op rekening NL91 ABNA 0417 1643 00.',
  'Met vriendelijke groet,',
  'Team Inkomen',
]
/** What must come between the last paragraph and the greeting, in this order. */
const ADDED = ['Kunt u niet alles in één keer betalen?', 'Dat kan tot en met 14 april 2026.', 'Hebt u vragen? Bel ons:', 'Hebt u hulp nodig bij deze brief?']
const LOOK = '<w:pPr><w:pStyle w:val="Brieftekst"/><w:ind w:left="284"/></w:pPr><w:r><w:rPr><w:sz w:val="20"/></w:rPr>'

const docx = () => makeDocx({ body: LINES.map((line) => p(line, '<w:pStyle w:val="Brieftekst"/><w:ind w:left="284"/>', '<w:sz w:val="20"/>')).join('') })
const odt = () => makeOdt({ body: LINES.map((line) => tp(line, 'Brieftekst')).join('') })

describe('een standaardblok dat ontbreekt', () => {
  it.each([
    ['brief.docx', docx, 'word/document.xml', /<w:p>.*?<\/w:p>/gs, `<w:p>${LOOK}`],
    ['brief.odt', odt, 'content.xml', /<text:p .*?<\/text:p>/gs, '<text:p text:style-name="Brieftekst">'],
  ] as const)('komt op de goede plek in %s, met de stijl van de brief', async (name, make, part, paragraphs, look) => {
    const outcome = await openSession(make(), name, { ...STANDARD_SETTINGS, today: '2026-03-03' })
    if (outcome.step !== 'opened') throw new Error(outcome.unreadable.message)
    const { session } = outcome
    const edits = checkSession(session).findings.flatMap(({ suggestions: [first] }) => (first?.grade === 'voorstel' ? first.edits : []))
    let made = 0
    const { blocks } = applyEdits(
      session.letter,
      edits.filter(({ op }) => op === 'insertBlocks'),
      () => `n${++made}`,
    )
    const bytes = await writeSession({ ...session, letter: { ...session.letter, blocks } }, 'clean', '2026-03-03T10:00:00Z')
    const written = Buffer.from((await partsOf(bytes)).get(part) ?? '', 'latin1')
      .toString()
      .match(paragraphs)
    expect(written?.filter((paragraph) => !paragraph.startsWith(look))).toEqual([])
    const at = (words: string) => written?.findIndex((paragraph) => paragraph.includes(words))
    expect(ADDED.map(at)).toEqual([6, 7, 8, 9])
    expect([at('terugbetalen'), at('Met vriendelijke groet')]).toEqual([5, 10])
  })
})

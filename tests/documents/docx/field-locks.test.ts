import { describe, expect, it } from 'vitest'
import { STANDARD_SETTINGS } from '../../../engine/rule/settings.ts'
import { openSession, writeSession } from '../../../session/letter-session.ts'
import { field, makeDocx, p, r } from './make-docx.ts'
import { makeOdt } from '../odt/make-odt.ts'

const open = async (bytes: Uint8Array, name: string) => {
  const outcome = await openSession(bytes, name, { ...STANDARD_SETTINGS, today: '2026-03-03' })
  if (outcome.step !== 'opened') throw new Error(outcome.unreadable.message)
  return outcome.session
}

describe('words that Word or LibreOffice works out itself', () => {
  it.each([
    ['made of marks', field(' DATE \\@ "d MMMM yyyy" ', r('3 maart 2026'))],
    ['in one element', `<w:fldSimple w:instr=" DATE ">${r('3 maart 2026')}</w:fldSimple>`],
  ])('are locked in a docx: a field %s', async (_, date) => {
    const { letter } = await open(makeDocx({ body: `<w:p>${r('Dorp, ')}${date}${r(' (concept)')}</w:p>` }), 'brief.docx')
    expect(letter.blocks[0]?.text).toBe('Dorp, 3 maart 2026 (concept)')
    expect(letter.blocks[0]?.locks).toMatchObject([{ start: 6, end: 18, reach: 'woorden', reason: expect.stringContaining('vult Word zelf in') }])
  })

  it('leave a link and plain words free', async () => {
    const { letter } = await open(
      makeDocx({ body: `<w:p>${r('Kijk op ')}${field(' HYPERLINK "https://dorp.nl" ', r('onze site'))}${r('.')}</w:p>${p('Bel ons.')}` }),
      'brief.docx',
    )
    expect(letter.blocks.map(({ locks }) => locks)).toEqual([undefined, undefined])
  })

  it('are locked in an odt', async () => {
    const { letter } = await open(makeOdt({ body: '<text:p>Dorp, <text:date text:date-value="2026-03-03">3 maart 2026</text:date>.</text:p>' }), 'brief.odt')
    expect(letter.blocks[0]?.locks).toMatchObject([{ start: 6, end: 18, reach: 'woorden', reason: expect.stringContaining('vult LibreOffice zelf in') }])
  })

  it('stay whole when words are typed right before and behind them', async () => {
    const session = await open(makeDocx({ body: `<w:p>${field(' DATE ', r('3 maart 2026'))}</w:p>` }), 'brief.docx')
    const [block] = session.letter.blocks
    if (block === undefined) throw new Error('a letter without blocks')
    const locks = block.locks?.map((lock) => ({ ...lock, start: lock.start + 5, end: lock.end + 5 })) ?? []
    const typed = { ...block, text: `Dorp ${block.text} (concept)`, locks }
    const bytes = await writeSession({ ...session, letter: { ...session.letter, blocks: [typed] } }, 'clean', '2026-03-03T10:00:00Z')
    const again = await open(bytes, 'brief.docx')
    expect(again.letter.blocks[0]?.text).toBe('Dorp 3 maart 2026 (concept)')
    expect(again.letter.blocks[0]?.locks).toMatchObject([{ start: 5, end: 17 }])
  })

  it('stay whole when a paragraph is cut in front of them and words are typed against them', async () => {
    const session = await open(makeDocx({ body: `<w:p>${r('Dorp ')}${field(' DATE ', r('maart'))}</w:p>` }), 'brief.docx')
    const [block] = session.letter.blocks
    if (block === undefined) throw new Error('a letter without blocks')
    const locks = block.locks?.map((lock) => ({ ...lock, start: 0, end: 5 })) ?? []
    const { locks: _, ...free } = block
    const blocks = [
      { ...free, text: 'Dorp' },
      { ...block, id: 'nieuw', text: 'maart2026', locks },
    ]
    const bytes = await writeSession({ ...session, letter: { ...session.letter, blocks } }, 'clean', '2026-03-03T10:00:00Z')
    const again = await open(bytes, 'brief.docx')
    expect(again.letter.blocks.map(({ text }) => text)).toEqual(['Dorp', 'maart2026'])
    expect(again.letter.blocks[1]?.locks).toMatchObject([{ start: 0, end: 5 }])
  })
})

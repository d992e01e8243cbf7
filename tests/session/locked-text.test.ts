import { describe, expect, it } from 'vitest'
import type { Block } from '../../engine/letter/letter.ts'
import { STANDARD_SETTINGS } from '../../engine/rule/settings.ts'
import { checkSession, openSession, writeSession, type LetterSession } from '../../session/letter-session.ts'
import { rewriteSession } from '../../session/rewrite-session.ts'
import { field, makeDocx, p, r } from '../documents/docx/make-docx.ts'
import { insertAfter, newBlock, removeBlock, replaceWords } from '../documents/docx/rewrite-docx.ts'
import { partsOf } from '../documents/corpus/round-trip.ts'
import { control, GREETING, HARD, LOCKED, lockedDocx, lockedOdt, PLAIN, protectedDocx } from './lock-letters.ts'

const NOW = '2026-03-03T10:00:00Z'
const CONTROL = 'Deze tekst staat in een vak dat in Word op slot zit. Vraag aan wie het sjabloon bijhoudt om de tekst daar te veranderen.'

async function openLetter(bytes: Uint8Array, name: string): Promise<LetterSession> {
  const outcome = await openSession(bytes, name, { ...STANDARD_SETTINGS, today: '2026-03-03' })
  if (outcome.step !== 'opened') throw new Error(outcome.unreadable.message)
  return outcome.session
}

async function textsAfter(bytes: Uint8Array, name: string, as: 'clean' | 'tracked' = 'clean'): Promise<readonly string[]> {
  const { bytes: written } = await rewriteSession(await openLetter(bytes, name), { accept: 'all', as, now: NOW })
  return (await openLetter(written, name)).letter.blocks.map(({ text }) => text)
}

const locksOf = ({ letter }: LetterSession): readonly string[] =>
  letter.blocks.map(({ text, locks = [] }) => locks.map(({ start, end, reach }) => `${reach}: ${text.slice(start, end)}`).join(' + ') || 'vrij')

const write = async (session: LetterSession, change: (blocks: readonly Block[]) => readonly Block[]): Promise<Uint8Array> =>
  writeSession({ ...session, letter: { ...session.letter, blocks: change(session.letter.blocks) } }, 'clean', NOW)

describe('tekst die in een bestand op slot zit', () => {
  it.each([
    ['brief.docx', lockedDocx, CONTROL],
    ['brief.odt', lockedOdt, 'Deze tekst staat in een deel dat in LibreOffice op slot zit.'],
  ] as const)('houdt zijn meldingen in %s, en zegt waarom de vervanging er niet in kan', async (name, make, reason) => {
    const session = await openLetter(make(), name)
    const found = checkSession(session).findings.filter(({ actual }) => actual === 'teneinde')
    expect(found.map(({ suggestions: [first] }) => [first?.label, first?.refused?.startsWith(reason) ?? 'kan erin'])).toEqual([
      ['om', true],
      ['om', 'kan erin'],
    ])
  })
  it.each([
    ['brief.docx', lockedDocx],
    ['brief.odt', lockedOdt],
  ] as const)('blijft staan in %s als alles wordt overgenomen, ook bij te houden wijzigingen', async (name, make) => {
    for (const as of ['clean', 'tracked'] as const) expect(await textsAfter(make(), name, as)).toEqual(['Beste mevrouw Jansen,', HARD, PLAIN])
  })
  it('wordt geteld, met de reden', async () => {
    const { accepted, notes } = await rewriteSession(await openLetter(lockedDocx(), 'brief.docx'), { accept: 'safe', as: 'clean', now: NOW })
    expect([accepted, notes]).toEqual([1, [`Eén verbetering is niet gedaan. ${CONTROL}`]])
  })
  it('kan wel een opmerking dragen, en verandert daar niet van', async () => {
    const session = await openLetter(lockedDocx(), 'brief.docx')
    const { bytes } = await rewriteSession(session, { accept: 'all', as: 'comments', now: NOW })
    const xml = (await partsOf(bytes)).get('word/document.xml') ?? ''
    expect(/<w:sdtContent>.*?<w:commentRangeStart[^>]*>.*?teneinde.*?<w:commentRangeEnd[^>]*>.*?<\/w:sdtContent>/s.test(xml)).toBe(true)
    expect((await openLetter(bytes, 'brief.docx')).letter.blocks.map(({ text }) => text)).toEqual(session.letter.blocks.map(({ text }) => text))
  })
  it('wordt ook niet geschreven als het venster erom vraagt', async () => {
    for (const [bytes, name] of [
      [lockedDocx(), 'brief.docx'],
      [lockedOdt(), 'brief.odt'],
    ] as const) {
      const session = await openLetter(bytes, name)
      for (const change of [replaceWords('teneinde', 'om'), removeBlock('teneinde'), (blocks: readonly Block[]) => blocks.toReversed()])
        await expect(write(session, change)).rejects.toThrow(/Maak de wijziging bij “.*” ongedaan/)
    }
  })
})

describe('wat op slot zit in Word', () => {
  it.each([
    ['contentLocked', '<w:lock w:val="contentLocked"/>', 'alinea'],
    ['sdtContentLocked', LOCKED, 'alinea'],
    ['een groep', '<w:group/>', 'alinea'],
    ['sdtLocked: alleen het vak zelf', '<w:lock w:val="sdtLocked"/>', 'vrij'],
    ['unlocked', '<w:lock w:val="unlocked"/>', 'vrij'],
  ])('een vak met %s', async (_name, lock, reach) => {
    const [, locks] = locksOf(await openLetter(makeDocx({ body: GREETING + control(p(HARD), lock) }), 'brief.docx'))
    expect(locks).toBe(reach === 'vrij' ? 'vrij' : `alinea: ${HARD}`)
  })
  it('een vak in een zin: alleen die woorden, met de zin eromheen vrij', async () => {
    const body = `${GREETING}<w:p>${control(r('Gemeente Voorbeeld'), LOCKED)}${r(' belt u teneinde een afspraak te maken met ')}${control(r('Team Zorg'), LOCKED)}</w:p>`
    const session = await openLetter(makeDocx({ body }), 'brief.docx')
    expect(locksOf(session)).toEqual(['vrij', 'woorden: Gemeente Voorbeeld + woorden: Team Zorg'])
    expect(await textsAfter(makeDocx({ body }), 'brief.docx')).toEqual([
      'Beste mevrouw Jansen,',
      'Gemeente Voorbeeld belt u om een afspraak te maken met Team Zorg',
    ])
    await expect(write(session, replaceWords('Team Zorg', 'ons team'))).rejects.toThrow('op slot')
    await expect(write(session, replaceWords('Gemeente Voorbeeld belt', 'Wij bellen'))).rejects.toThrow('op slot')
  })
  it('nieuwe woorden naast zo’n vak komen erbuiten', async () => {
    const body = `${GREETING}<w:p>${control(r('Gemeente Voorbeeld'), LOCKED)}</w:p>`
    const session = await openLetter(makeDocx({ body }), 'brief.docx')
    const wider = (blocks: readonly Block[]): readonly Block[] =>
      blocks.map(({ locks = [], ...block }) =>
        locks.length === 0
          ? block
          : { ...block, text: `De ${block.text} belt u.`, locks: locks.map((lock) => ({ ...lock, start: lock.start + 3, end: lock.end + 3 })) },
      )
    const xml = (await partsOf(await write(session, wider))).get('word/document.xml') ?? ''
    const inside = /<w:sdtContent>(.*?)<\/w:sdtContent>/s.exec(xml)?.[1]?.replace(/<[^>]*>/g, '')
    expect([inside, xml.slice(xml.indexOf('<w:sdt>') - 60).replace(/<[^>]*>/g, '')]).toEqual([
      'Gemeente Voorbeeld',
      expect.stringMatching(/De Gemeente Voorbeeld belt u\.$/),
    ])
  })
  it('een nieuwe alinea na zo’n vak komt erachter, en niet tussen twee alinea’s ervan', async () => {
    const body = GREETING + control(p('Wij bellen u.') + p('U belt ons.'), LOCKED)
    const session = await openLetter(makeDocx({ body }), 'brief.docx')
    const xml = (await partsOf(await write(session, insertAfter('U belt ons.', newBlock('paragraph', 'Tot morgen.'))))).get('word/document.xml') ?? ''
    expect(xml.slice(xml.indexOf('</w:sdt>')).replace(/<[^>]*>/g, '')).toBe('Tot morgen.')
    await expect(write(session, insertAfter('Wij bellen u.', newBlock('paragraph', 'Tot morgen.')))).rejects.toThrow('op slot')
  })
  it('een invulveld in zo’n vak blijft een invulveld', async () => {
    const body = `${GREETING}<w:p>${control(r('Dossier ') + field('MERGEFIELD Nummer', r('«Nummer»')), LOCKED)}${r(' teneinde')}</w:p>`
    const [, block] = (await openLetter(makeDocx({ body }), 'brief.docx')).letter.blocks
    expect([block?.placeholders.map(({ label }) => label), locksOf(await openLetter(makeDocx({ body }), 'brief.docx'))[1]]).toEqual([
      ['Nummer'],
      'woorden: Dossier ',
    ])
  })
})

describe('een Word-bestand dat beveiligd is', () => {
  const FILE = `alinea: ${HARD}`
  it.each([
    ['alleen lezen', 'w:edit="readOnly" w:enforcement="1"', FILE],
    ['alleen opmerkingen', 'w:edit="comments" w:enforcement="1"', FILE],
    ['alleen invullen', 'w:edit="forms" w:enforcement="true"', FILE],
    ['niet aangezet', 'w:edit="readOnly" w:enforcement="0"', 'vrij'],
    ['wijzigingen bijhouden', 'w:edit="trackedChanges" w:enforcement="1"', 'vrij'],
  ])('%s', async (_name, protection, locks) => {
    expect(locksOf(await openLetter(protectedDocx(protection), 'brief.docx'))[1]).toBe(locks)
  })
  it('neemt geen verbetering en geen nieuwe alinea aan, en zegt wie dat kan veranderen', async () => {
    const session = await openLetter(protectedDocx('w:edit="readOnly" w:enforcement="1"'), 'brief.docx')
    const { bytes, accepted, notes } = await rewriteSession(session, { accept: 'all', as: 'clean', now: NOW })
    expect([accepted, notes.length, notes[0]?.includes('Vraag de maker van het bestand'), Buffer.compare(bytes, session.document.bytes)]).toEqual([
      0,
      1,
      true,
      0,
    ])
    await expect(write(session, insertAfter('teneinde', newBlock('paragraph', 'Tot morgen.')))).rejects.toThrow('beveiligd')
  })
  it('laat vrij wat iedereen mag veranderen', async () => {
    const free = `<w:p><w:permStart w:id="1" w:edGrp="everyone"/>${r(HARD)}<w:permEnd w:id="1"/></w:p>`
    const bytes = protectedDocx('w:edit="readOnly" w:enforcement="1"', GREETING + p(HARD) + free)
    expect(await textsAfter(bytes, 'brief.docx')).toEqual(['Beste mevrouw Jansen,', HARD, PLAIN])
  })
  it('laat vrij welk deel van een formulier niet beveiligd is', async () => {
    const open = `<w:p><w:pPr><w:sectPr><w:formProt w:val="0"/></w:sectPr></w:pPr>${r(HARD)}</w:p>`
    const bytes = protectedDocx('w:edit="forms" w:enforcement="1"', GREETING + open + p(HARD))
    expect(await textsAfter(bytes, 'brief.docx')).toEqual(['Beste mevrouw Jansen,', PLAIN, HARD])
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../engine/edit/apply-edits.ts'
import { STANDARD_SETTINGS, type Settings } from '../../engine/rule/settings.ts'
import { openZip } from '../../documents/zip/open-zip.ts'
import { readEntry } from '../../documents/zip/read-entry.ts'
import { checkSession, openSession, writeSession, type LetterSession } from '../../session/letter-session.ts'
import { acceptSuggestions } from '../../session/rewrite-session.ts'
import { makeDocx, p } from '../documents/docx/make-docx.ts'
import { makeOdt, tp } from '../documents/odt/make-odt.ts'

const NOW = '2026-03-03T10:00:00Z'
const SETTINGS: Settings = { ...STANDARD_SETTINGS, today: '2026-03-03', rules: { 'pictogram-past-hier': 'aan' } }
const LINES = ['Beste mevrouw Jansen,', 'Wij hebben een vraag over uw inkomen.', 'Vul dit formulier in. U moet het vóór 1 mei terugsturen.']

const FILES: readonly (readonly [string, () => Uint8Array])[] = [
  ['brief.docx', () => makeDocx({ body: LINES.map((line) => p(line)).join('') })],
  ['brief.odt', () => makeOdt({ body: LINES.map((line) => tp(line)).join('') })],
  ['brief.md', () => new TextEncoder().encode(`${LINES.join('\n\n')}\n`)],
  ['brief.html', () => new TextEncoder().encode(LINES.map((line) => `<p>${line}</p>`).join('\n'))],
]

async function open(bytes: Uint8Array, name: string): Promise<LetterSession> {
  const outcome = await openSession(bytes, name, SETTINGS)
  if (outcome.step !== 'opened') throw new Error(outcome.unreadable.message)
  return outcome.session
}

/** Opened, given its pictogram, saved and opened again. */
async function reopen(make: () => Uint8Array, name: string, at = 0): Promise<LetterSession> {
  const session = await open(make(), name)
  const id = session.letter.blocks.at(-1)?.id
  const blocks = session.letter.blocks.map((one) => (one.id === id ? { ...one, pictograms: [{ at, name: 'pen', alt: 'Vul dit in & stuur terug' }] } : one))
  return open(await writeSession({ ...session, letter: { ...session.letter, blocks } }, 'clean', NOW), name)
}

async function countPictures(bytes: Uint8Array, name: string): Promise<number> {
  const part = name.endsWith('docx') ? 'word/document.xml' : name.endsWith('odt') ? 'content.xml' : null
  const text = part === null ? new TextDecoder().decode(bytes) : (readEntry(await openZip(bytes), part)?.toString() ?? '')
  return text.match(/<w:drawing>|<draw:frame |data:image\/png/g)?.length ?? 0
}

describe.each(FILES)('een pictogram dat al in %s staat', (name, make) => {
  it('wordt herkend, op zijn plek en met zijn woorden', async () => {
    for (const at of [0, 22]) {
      const { letter } = await reopen(make, name, at)
      expect(letter.blocks.map(({ pictograms }) => pictograms)).toEqual([
        undefined,
        undefined,
        [{ at, name: 'pen', alt: 'Vul dit in & stuur terug', stands: 'in het bestand' }],
      ])
    }
  })
  it('wordt niet nog een keer aangeboden of ingezet', async () => {
    const session = await reopen(make, name)
    expect(checkSession(session).findings.filter(({ ruleId }) => ruleId === 'pictogram-past-hier')).toEqual([])
    const { session: after } = acceptSuggestions(session, 'all')
    expect(after.letter.blocks.flatMap(({ pictograms = [] }) => pictograms.map(({ stands }) => stands))).toEqual(['in het bestand'])
  })
  it('wordt niet dubbel geschreven, ook niet bij een andere zin ernaast', async () => {
    const session = await reopen(make, name)
    const same = await writeSession(session, 'clean', NOW)
    expect(Buffer.compare(same, session.document.bytes)).toBe(0)
    const block = session.letter.blocks.at(-1)?.id ?? ''
    const { blocks } = applyEdits(session.letter, [{ op: 'replaceText', block, start: 0, end: 3, text: 'Schrijf' }], () => 'n1')
    const changed = await writeSession({ ...session, letter: { ...session.letter, blocks } }, 'clean', NOW)
    expect([await countPictures(changed, name), (await open(changed, name)).letter.blocks.at(-1)?.pictograms?.length]).toEqual([1, 1])
  })
  it('telt mee voor hooguit vijf in een brief, en één bij een alinea', async () => {
    const { letter } = await reopen(make, name)
    const insert = (block: string) => ({ op: 'insertPictogram' as const, block, at: 0, pictogram: 'pen', alt: 'Doe dit' })
    const extra = Array.from({ length: 5 }, (_, index) => ({ id: `x${index}`, kind: 'paragraph' as const, text: 'Doe dit.', placeholders: [], marks: [] }))
    const blocks = [...letter.blocks, ...extra]
    const { refused } = applyEdits({ blocks }, [insert(letter.blocks.at(-1)?.id ?? ''), ...extra.map(({ id }) => insert(id))], () => 'n1')
    expect(refused.map(({ reason }) => reason)).toEqual([
      'Bij deze alinea staat al een pictogram. Eén is genoeg.',
      'Er staan al 5 pictogrammen in de brief. Met meer ziet de lezer niet meer wat belangrijk is.',
    ])
  })
})

describe('een ander plaatje', () => {
  it('is geen pictogram van ons', async () => {
    const png = readFileSync('docs/schermen/brief-licht.png').toString('base64')
    const { letter } = await open(new TextEncoder().encode(`<p><img alt="Logo" src="data:image/png;base64,${png}">${LINES[2]}</p>`), 'brief.html')
    expect(letter.blocks.map(({ pictograms }) => pictograms)).toEqual([undefined])
  })
})

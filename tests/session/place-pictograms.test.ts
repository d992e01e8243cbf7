import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../documents/read-document.ts'
import { letterText } from '../../engine/letter/letter-text.ts'
import { STANDARD_SETTINGS, type Settings } from '../../engine/rule/settings.ts'
import { openZip } from '../../documents/zip/open-zip.ts'
import { readEntry } from '../../documents/zip/read-entry.ts'
import { checkSession, openSession, writeSession, type LetterSession } from '../../session/letter-session.ts'
import { acceptSuggestions, rewriteSession } from '../../session/rewrite-session.ts'

const NOW = '2026-03-03T10:00:00Z'
const SETTINGS: Settings = { ...STANDARD_SETTINGS, today: '2026-03-03', rules: { 'pictogram-past-hier': 'aan' } }
const LETTER = 'Beste mevrouw Jansen,\n\nWij hebben een vraag over uw inkomen.\n\nVul dit formulier in. U moet het vóór 1 mei terugsturen.\n'

async function open(bytes: Uint8Array, name: string): Promise<LetterSession> {
  const outcome = await openSession(bytes, name, SETTINGS)
  if (outcome.step !== 'opened') throw new Error(outcome.unreadable.message)
  return outcome.session
}

const openText = (text: string, name: string) => open(new TextEncoder().encode(text), name)
const withPictogram = (session: LetterSession): LetterSession => {
  const block = session.letter.blocks.findLast(({ kind, text }) => kind === 'paragraph' && /^(?:Vul|Hebt)/.test(text))
  const blocks = session.letter.blocks.map((one) => (one.id === block?.id ? { ...one, pictograms: [{ at: 0, name: 'pen', alt: 'Vul dit in' }] } : one))
  return { ...session, letter: { ...session.letter, blocks } }
}

describe('pictogrammen in een brief', () => {
  it.each([
    ['brief.md', LETTER, /!\[Vul dit in\]\(data:image\/png;base64,iVBOR[^)]+\)Vul dit formulier in\./],
    [
      'brief.html',
      `<p>${LETTER.trim().replaceAll('\n\n', '</p>\n<p>')}</p>`,
      /<p><img alt="Vul dit in" height="27" src="data:image\/png;base64,iVBOR[^"]+">Vul dit formulier in\./,
    ],
  ])('komen in %s, en de tekst leest daarna hetzelfde', async (name, text, written) => {
    const session = withPictogram(await openText(text, name))
    const bytes = await writeSession(session, 'clean', NOW)
    const now = new TextDecoder().decode(bytes)
    expect(now).toMatch(written)
    expect(now.replace(/!\[[^\]]*\]\([^)]*\)|<img [^>]*>/, '')).toBe(text)
    expect(letterText((await open(bytes, name)).letter)).toBe(letterText(session.letter))
  })
  it.each([
    ['besluit.docx', 'word/document.xml', /descr="Vul dit in"/],
    ['besluit.odt', 'content.xml', /<svg:title>Vul dit in<\/svg:title>/],
  ])('komen in %s, ook als bijgehouden wijziging', async (name, part, written) => {
    const session = withPictogram(await open(readFileSync(`tests/fixtures/${name}`), name))
    for (const mode of ['clean', 'tracked'] as const) {
      const bytes = await writeSession(session, mode, NOW)
      expect(written.test(readEntry(await openZip(bytes), part)?.toString() ?? '')).toBe(true)
      const again = await readDocument(bytes, name)
      expect(again.step === 'read' && letterText(again.document.letter)).toBe(letterText(session.letter))
    }
  })
  it('komen ook bij een alinea die nieuw is', async () => {
    const fresh = {
      id: 'n1',
      kind: 'paragraph' as const,
      text: 'Bel ons.',
      placeholders: [],
      marks: [],
      pictograms: [{ at: 0, name: 'telefoon', alt: 'Bel ons' }],
    }
    for (const [name, bytes] of [
      ['brief.md', new TextEncoder().encode(LETTER)],
      ['brief.html', new TextEncoder().encode('<p>Beste mevrouw,</p>\n<p>Wij schrijven u.</p>')],
      ['besluit.docx', readFileSync('tests/fixtures/besluit.docx')],
      ['besluit.odt', readFileSync('tests/fixtures/besluit.odt')],
    ] as const) {
      const session = await open(bytes, name)
      const blocks = [...session.letter.blocks, fresh]
      const written = await writeSession({ ...session, letter: { ...session.letter, blocks } }, 'clean', NOW)
      const archive = /x$|odt$/.test(name) ? await openZip(written) : null
      const text =
        archive === null
          ? new TextDecoder().decode(written)
          : (readEntry(archive, name.endsWith('odt') ? 'content.xml' : 'word/document.xml')?.toString() ?? '')
      expect(text).toMatch(/(?:descr="|<svg:title>|!\[|alt=")Bel ons/)
    }
  })
  it('zeggen het als een bestand ze niet kan bevatten', async () => {
    const session = withPictogram(await openText(LETTER, 'brief.txt'))
    await expect(writeSession(session, 'clean', NOW)).rejects.toThrow(
      'Het pictogram “Vul dit in” kan niet in dit bestand. Haal het weg, en sla de brief dan opnieuw op.',
    )
  })
  it('komen er één per actie bij, en de tip komt daarna niet terug', async () => {
    const session = await openText(LETTER, 'brief.md')
    const tips = (of: LetterSession) => checkSession(of).findings.filter(({ ruleId }) => ruleId === 'pictogram-past-hier').length
    expect(tips(session)).toBe(1)
    const changed = acceptSuggestions(session, 'all').session
    expect(changed.letter.blocks.flatMap(({ pictograms = [] }) => pictograms)).toEqual([{ at: 0, name: 'pen', alt: 'Vul dit in' }])
    expect(tips(changed)).toBe(0)
  })
  it('worden in een tekstbestand niet voorgesteld als de opdrachtregel herschrijft', async () => {
    const { bytes, accepted } = await rewriteSession(await openText(LETTER, 'brief.txt'), { accept: 'all', as: 'clean', now: NOW })
    expect([new TextDecoder().decode(bytes), accepted]).toEqual([LETTER, 0])
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { letterText } from '../../engine/letter/letter-text.ts'
import { STANDARD_SETTINGS } from '../../engine/rule/settings.ts'
import { openSession, type LetterSession } from '../../session/letter-session.ts'
import { acceptSuggestions, rewriteSession } from '../../session/rewrite-session.ts'

const NOW = '2026-03-03T10:00:00Z'

async function open(text: string): Promise<LetterSession> {
  const outcome = await openSession(new TextEncoder().encode(text), 'brief.txt', { ...STANDARD_SETTINGS, today: '2026-03-03' })
  if (outcome.step !== 'opened') throw new Error(outcome.unreadable.message)
  return outcome.session
}

const example = () => open(readFileSync('electron/examples/afwijzing-bijzondere-bijstand.txt', 'utf8'))

describe('een brief herschrijven', () => {
  it('zet de veilige woorden erin, in de goede vorm, en laat de rest staan', async () => {
    const { bytes, accepted } = await rewriteSession(await open('Beste mevrouw Jansen,\n\nWij bellen u teneinde een afspraak te maken.\n'), {
      accept: 'safe',
      as: 'clean',
      now: NOW,
    })
    expect([new TextDecoder().decode(bytes), accepted]).toEqual(['Beste mevrouw Jansen,\n\nWij bellen u om een afspraak te maken.\n', 1])
  })
  it('verandert niets meer als het nog een keer gebeurt', async () => {
    const once = acceptSuggestions(await example(), 'safe').session
    expect(acceptSuggestions(once, 'safe').accepted).toBe(0)
  })
  it('houdt bedragen, datums, telefoonnummers en ontkenningen heel', async () => {
    const session = await example()
    const kept = (text: string) => text.match(/\d[\d.,-]*\d|€ ?\d+|\b(?:niet|geen|nooit)\b/g)?.toSorted()
    const before = kept(letterText(session.letter))
    expect(kept(letterText(acceptSuggestions(session, 'safe').session.letter))).toEqual(before)
  })
  it('maakt van een afwijzing geen rekening, en laat geen lege plek in de brief', async () => {
    const text = letterText(acceptSuggestions(await example(), 'all').session.letter)
    expect(text).not.toMatch(/\[[^\]]+\]|in delen|rekeningnummer/)
  })
  it('zet opmerkingen bij de woorden, en verandert de tekst zelf niet', async () => {
    const session = await example()
    const { bytes } = await rewriteSession(session, { accept: 'all', as: 'comments', now: NOW })
    const text = new TextDecoder().decode(bytes)
    expect(text).toContain('{>>')
    expect(text.replace(/\{>>[^<]*<<\}/g, '')).toBe(new TextDecoder().decode(session.document.bytes))
  })
})

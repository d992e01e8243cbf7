import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../engine/letter/letter.ts'
import { STANDARD_SETTINGS } from '../../engine/rule/settings.ts'
import { openSession } from '../../session/letter-session.ts'
import { acceptSuggestions, rewriteSession, type Accepted } from '../../session/rewrite-session.ts'

const HARD = 'tests/blind/hard'

async function open(text: string) {
  const outcome = await openSession(new TextEncoder().encode(text), 'brief.txt', { ...STANDARD_SETTINGS, today: '2026-03-03' })
  if (outcome.step !== 'opened') throw new Error(outcome.unreadable.message)
  return outcome.session
}

const accept = async (text: string): Promise<Accepted> => acceptSuggestions(await open(text), 'all')

/** What each of our standard blocks says, in the words that no letter of the set has of itself. */
const BLOCKS: readonly RegExp[] = [
  /Wij helpen u graag\./,
  /Dan kijken we samen of u in delen kunt betalen\./,
  /Juridisch Loket geeft u gratis advies|Geldfit denkt gratis met u mee/,
  /Vraag ons dan om kwijtschelding\./,
]

describe('alles overnemen zet elk blok hooguit één keer in de brief', () => {
  it.each(readdirSync(HARD).filter((name) => name.endsWith('.txt')))('%s', async (name) => {
    const { session, inserted } = await accept(readFileSync(`${HARD}/${name}`, 'utf8'))
    const count = (pattern: RegExp): number => session.letter.blocks.filter(({ text }: Block) => pattern.test(text)).length
    expect(BLOCKS.filter((pattern) => count(pattern) > 1)).toEqual([])
    expect(inserted.length).toBe(new Set(inserted).size)
  })
  it('en zet niets bij wat pas lijkt te ontbreken na een andere verbetering', async () => {
    // The address stands in the letterhead; "op voormeld adres" becomes other words, after which the checklist misses it.
    const { session } = await accept(readFileSync(`${HARD}/34-aanslag.txt`, 'utf8'))
    expect(session.letter.blocks.filter(({ text }) => text.startsWith('Stuur uw bezwaar naar'))).toEqual([])
  })
})

const DEBTS =
  'Gemeente Voorbeeld\n\n3 maart 2026\n\nGeachte heer De Boer,\n\nU hebt te veel uitkering gekregen. U moet € 450,00 terugbetalen. Betaal dat bedrag vóór 1 mei 2026 op rekening NL91 ABNA 0417 1643 00.\n\nMet vriendelijke groet,\n\nTeam Inkomen\n'

describe('wat er nieuw in de brief staat', () => {
  it('wordt gezegd, en hulp bij schulden gaat voor hulp in het algemeen', async () => {
    const { notes } = await rewriteSession(await open(DEBTS), { accept: 'all', as: 'clean', now: '2026-03-03T10:00:00Z' })
    expect(notes).toEqual(['Nieuw in de brief: “Hebt u meer schulden?”. Lees na of dat klopt.'])
  })
})

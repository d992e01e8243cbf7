import { passagesOf } from '../find/passage.ts'
import { inText } from '../find/word-pattern.ts'
import type { LetterType } from '../letter/letter-type.ts'
import { oncePer } from '../once-per.ts'
import type { BlockFacts } from './letter-facts.ts'

/** What the acts of a letter weigh, by type: the heaviest, the others together, and the words of the heaviest. */
export type Sums = Map<LetterType, { readonly best: number; readonly rest: number; readonly because: string }>

/** What the letter as a whole says of its type, beside the acts in its sentences. Changes `sums`. */
export function adjustSums(sums: Sums, blocks: readonly BlockFacts[]): void {
  addNewsForEveryone(sums, blocks)
  renameIncomplete(sums, blocks)
  addFineCollected(sums, blocks)
  addPaidBack(sums, blocks)
}

/** "Het boetebedrag dient op 1 mei op onze rekening te staan": a letter that collects a fine gives one, though it forgets to say so. */
const COLLECTS_FINE = /\bboetebedrag\b.{0,120}\b(?:dient|moet|betal\w*|overma\w*|voldoen|bijgeschreven)\b|\b(?:betaal|dient|moet|maak)\b.{0,60}\b(?:de|deze|uw) boete\b|\b(?:de|deze|uw) boete\b.{0,60}\b(?:dient|moet)\b.{0,80}\b(?:betaald|betalen|voldaan|voldoen|overgemaakt)\b/i
const FINE = 3

const collectingFine = inText(COLLECTS_FINE)
const collectsFine = oncePer((facts: BlockFacts) => {
  if (facts.block.kind === 'heading') return null
  const passages = passagesOf(facts).sentences
  for (const [at, { mode }] of facts.sentences.entries()) {
    const match = mode === 'nu' ? collectingFine.exec(passages[at]!) : null
    if (match !== null) return match[0]
  }
  return null
})

function addFineCollected(sums: Sums, blocks: readonly BlockFacts[]): void {
  const words = firstOf(blocks, collectsFine)
  if (words === null) return
  const { best, rest } = sums.get('boete') ?? { best: 0, rest: 0 }
  if (best < FINE) sums.set('boete', { best: FINE, rest, because: words })
}

/** "De vergoeding was € 612 … Maak € 612 over": a letter that collects what it once paid claims it back, though it forgets to say so. */
const ONCE_PAID = /\b\w*(?:vergoeding|uitkering|toeslag|bijstand|subsidie|tegemoetkoming|beurs)\b[^.?!]{0,60}\b(?:was|bedroeg|kreeg|ontving)\b[^.?!€]{0,30}€ ?(\d+(?:\.\d{3})*(?:,\d\d)?)/i
const COLLECTS = /\b(?:maak|betaal|stort)\b[^.?!€]{0,30}€ ?(\d+(?:\.\d{3})*(?:,\d\d)?)/i
const CLAIM = 3

const paidOnce = inText(ONCE_PAID)
const collecting = inText(COLLECTS)
const oncePaid = oncePer((facts: BlockFacts) => paidOnce.exec(passagesOf(facts).whole)?.[1] ?? null)
const collected = oncePer((facts: BlockFacts) => collecting.exec(passagesOf(facts).whole))

function addPaidBack(sums: Sums, blocks: readonly BlockFacts[]): void {
  const priced = blocks.filter(({ amounts }) => amounts.length > 0)
  const paid = new Set(priced.map(oncePaid).filter((sum) => sum !== null))
  if (paid.size === 0) return
  const words = priced.map(collected).find((found) => found !== null && paid.has(found[1] ?? ''))?.[0]
  if (words === undefined) return
  const { best, rest } = sums.get('terugvordering') ?? { best: 0, rest: 0 }
  if (best < CLAIM) sums.set('terugvordering', { best: CLAIM, rest, because: words })
}

/** A letter to all who live somewhere mostly brings news. */
const EVERYONE = /\b(?:aan (?:de|alle) (?:bewoners?|inwoners?|omwonenden|ondernemers|huurders|eigenaren|gebruikers|huishoudens|leden)|(?:beste|geachte) (?:buurt|mede)?(?:bewoners?|inwoners?|omwonenden?|ondernemers?|buren|dorpsgenoten|weggebruikers?|abonnees?|lezers?))\b/i
const FOR_EVERYONE = 2
/** Unless a sentence of it asks them something outright. */
const ASKS = 3

/** "Aan de bewoners van Wilgenhof 12" are those of one house. */
const ONE_HOUSE = /\b(?:aan de bewoners?(?:\(s\))? van)\s+[^\d\n]{3,40}\s\d+\s?[a-z]?\s*$/im

const everyone = inText(EVERYONE)
const namesAll = oncePer((facts: BlockFacts) => everyone.exec(passagesOf(facts).whole)?.[0] ?? null)

function speaksToAll(facts: BlockFacts): string | null {
  const { kind, text } = facts.block
  const words = kind === 'salutation' || kind === 'letterhead' ? namesAll(facts) : null
  return words === null || ONE_HOUSE.test(text) ? null : words
}

function addNewsForEveryone(sums: Sums, blocks: readonly BlockFacts[]): void {
  const words = firstOf(blocks, speaksToAll)
  if (words === null || (sums.get('verzoek')?.best ?? 0) >= ASKS) return
  const { best, rest, because } = sums.get('informatie') ?? { best: 0, rest: 0, because: words }
  sums.set('informatie', { best: best + FOR_EVERYONE, rest, because })
}

const asksFor = oncePer(({ block }: BlockFacts) => /\baanvra(?:ag|gen)|aangevraagd|\bbezwa|\baangifte|\bmelding\b|\b(?:uw|je) verzoek|\bvergunning/i.test(block.text))

/** Papers that are missing from no application, objection or return are asked for, not asked to complete one. */
function renameIncomplete(sums: Sums, blocks: readonly BlockFacts[]): void {
  const incomplete = sums.get('aanvulverzoek')
  if (incomplete === undefined || blocks.some(asksFor)) return
  sums.delete('aanvulverzoek')
  const asked = sums.get('verzoek')
  if (asked === undefined || asked.best < incomplete.best) sums.set('verzoek', incomplete)
}

/** What the first block gives that gives anything. */
function firstOf(blocks: readonly BlockFacts[], read: (facts: BlockFacts) => string | null): string | null {
  for (const facts of blocks) {
    const found = read(facts)
    if (found !== null) return found
  }
  return null
}

import { hasType, type BlockFacts } from '../../engine/facts/letter-facts.ts'
import type { ListedTerm } from '../../engine/facts/listed-terms.ts'
import type { LetterType } from '../../engine/letter/letter-type.ts'
import { oncePer } from '../../engine/once-per.ts'
import type { LetterRule, Report } from '../../engine/rule/rule.ts'
import type { Settings } from '../../engine/rule/settings.ts'
import { toAddressForm } from '../../engine/words/address-form.ts'
import { reportLazily } from '../../engine/rule/report-lazily.ts'
import { explainBehind } from '../explain-behind.ts'
import { explanationFits, explanationIsCertain } from '../explanation-fits.ts'
import { isExplained } from '../is-explained.ts'
import { listedIn, type PlacedTerm } from '../running-text.ts'

/** A letter with more unexplained terms than this needs another letter, not more tips. */
const MOST = 4

export const moeilijkBegrip: LetterRule = {
  id: 'moeilijk-begrip',
  title: 'Moeilijk begrip zonder uitleg',
  theme: 'begrijpelijk',
  severity: 'tip',
  basis: 'advies',
  pictogram: 'vraagteken',
  authority: {
    name: 'Direct Duidelijk',
    says: 'Moet een moeilijk woord blijven staan? Leg het dan uit.',
    url: 'https://www.directduidelijk.nl',
  },
  why: 'Dit woord moet soms blijven staan, omdat het in de wet een vaste betekenis heeft. Uw lezer kent het misschien niet. Leg het de eerste keer uit, in gewone woorden.',
  scope: 'letter',
  good: [
    { text: 'U krijgt een aanmaning. Dat is een officiële brief omdat u nog niet hebt betaald.' },
    { text: 'U krijgt een voorschot (geld dat u alvast krijgt). Het voorschot is € 300.' },
    { text: 'U kunt eerst reageren op ons plan. Dit heet een zienswijze.' },
    // Clear from what stands beside it, or from what the reader did himself.
    { text: 'Betaalt u niet op tijd? Dan sturen wij u een aanmaning.' },
    { text: 'U krijgt gelijk: uw bezwaar is gegrond.' },
    { text: 'U hebt een laag inkomen en hoeft misschien niet te betalen. Vraag dan kwijtschelding aan.' },
    { text: 'U kunt in beroep gaan bij de rechtbank.' },
    { text: 'U heeft daarom een WIA-uitkering aangevraagd.' },
    { text: 'U mag ons vertellen waarom u het niet eens bent met het besluit. Dat doet u op een hoorzitting.' },
    { text: 'U krijgt elke maand huurtoeslag en u betaalt een eigen bijdrage. Stuur ons uw bezwaarschrift.' },
    { text: 'Wij zijn voornemens uw straat op te knappen.' },
    // Plans for the new year are no intention of an authority.
    { text: 'Hebt u goede voornemens?' },
  ],
  bad: [
    {
      text: 'Vorig jaar kreeg u een aanmaning voor uw rekening.',
      types: ['informatie'],
      finds: ['aanmaning'],
      becomes: 'Vorig jaar kreeg u een aanmaning (een officiële brief, omdat er nog niet is betaald) voor uw rekening.',
    },
    {
      text: 'U vraagt een Verklaring Omtrent het Gedrag (VOG) aan.',
      finds: ['Verklaring Omtrent het Gedrag'],
      becomes: 'U vraagt een Verklaring Omtrent het Gedrag (VOG, een bewijs dat iemands verleden geen probleem is voor het werk) aan.',
    },
    { text: 'U krijgt een voorschot van € 300. Het voorschot staat op 3 mei op uw rekening.', finds: ['voorschot'] },
    {
      text: 'Wij zijn van plan uw uitkering te verlagen.\n\nBent u het hier niet mee eens? Stuur ons dan uw zienswijze vóór 1 mei.',
      finds: ['zienswijze'],
    },
  ],
  check: (facts, settings) => {
    const first = new Map<string, PlacedTerm>()
    const explained = new Set<string>()
    for (const placed of listedIn(facts, 'moeilijk-begrip', settings)) {
      const { term } = placed.term
      const type = ITSELF.get(term)
      if (explainedIn(placed.block).has(placed.term) || (type !== undefined && hasType(facts, [type]))) explained.add(term)
      if (placed.block.block.kind !== 'heading' && !first.has(term)) first.set(term, placed)
    }
    return [...first]
      .filter(([term]) => !explained.has(term))
      .slice(0, MOST)
      .map(([, placed]) => reportTerm(placed, settings))
  },
}

/** The terms that a block explains where they stand; only read of blocks that hold such terms. */
const explainedIn = oncePer(
  (block: BlockFacts): ReadonlySet<ListedTerm> => new Set(block.listed.filter((term) => term.list === 'moeilijk-begrip' && isExplained({ block, term }))),
)

/** The letter is the thing itself: what an aanmaning is, the reader sees in front of him. */
const ITSELF: ReadonlyMap<string, LetterType> = new Map([
  ['aanmaning', 'aanmaning'],
  ['aanslag', 'aanslag'],
])

function reportTerm(placed: PlacedTerm, { addressForm }: Settings): Report {
  const { term } = placed
  const { block } = placed.block
  const known = { places: term.ranges.map((range) => ({ block: block.id, ...range })), actual: term.words }
  return reportLazily(known, () => {
    const meaning = explanationFits(placed) ? term.alternatives.map((text) => toAddressForm(text, addressForm))[0] : undefined
    const isNoun = term.ranges.length === 1 && !term.kind.startsWith('werkwoord') && !term.kind.startsWith('bijvoeg')
    const edit = meaning !== undefined && isNoun ? explainBehind(block, term, meaning) : null
    return {
      reason: `Niet iedereen weet wat “${term.words}” betekent. Leg het hier kort uit${meaning === undefined ? '.' : `: “${meaning}”.`}`,
      expected: meaning === undefined ? [] : [meaning],
      suggestions:
        edit === null ? [] : [{ label: `${term.words} (${meaning})`, grade: explanationIsCertain(placed) ? 'voorstel' : 'voorbeeld', edits: [edit] }],
    }
  })
}

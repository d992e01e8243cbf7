import { placeOf, type BlockFacts, type LetterFacts } from '../../engine/facts/letter-facts.ts'
import type { Place } from '../../engine/letter/letter.ts'
import { oncePer } from '../../engine/once-per.ts'
import type { LetterRule, Report } from '../../engine/rule/rule.ts'
import { gather, NOTHING } from '../gather.ts'
import { allSaidIn, letterMaySay, maySay } from '../says.ts'

export const aanspreekvormWisselt: LetterRule = {
  id: 'aanspreekvorm-wisselt',
  title: 'U en je door elkaar',
  theme: 'vriendelijk',
  severity: 'waarschuwing',
  basis: 'advies',
  pictogram: 'mens',
  authority: {
    name: 'Onze Taal',
    says: 'Kies voor “u” of voor “je” en houd dat in de hele tekst vol.',
    url: 'https://onzetaal.nl',
  },
  why: 'Eerst “u” en dan “je” leest slordig. Het lijkt of de brief uit stukken van anderen bestaat. Kies één vorm voor de hele brief.',
  scope: 'letter',
  good: [
    { text: 'U krijgt vanaf 1 mei bijstand. Bel ons als uw inkomen verandert.' },
    { text: 'Je krijgt vanaf 1 mei geld. Bel ons als jouw inkomen verandert.', settings: { addressForm: 'je' } },
    // “Jullie” speaks to a household, and quoted words are another's.
    { text: 'U woont met twee kinderen. Het formulier is voor u en voor hen. Op de poster staat: “Wat doe jij?”' },
  ],
  bad: [
    { text: 'U krijgt vanaf 1 mei bijstand. Stuur je loonstrook naar ons.', finds: ['je'] },
    { text: 'Je krijgt vanaf 1 mei geld. Bel ons als je verhuist, of als uw inkomen verandert.', finds: ['uw'] },
    {
      text: 'Geachte mevrouw Bos,\n\nU hebt op 3 mei een parkeervergunning aangevraagd. Wij hebben uw aanvraag bekeken.\n\nJe kunt jouw vergunning ophalen aan de balie. Neem uw paspoort mee.\n\nMet vriendelijke groet,\n\nJan de Wit',
      finds: ['Je … jouw'],
    },
    { text: 'U krijgt vanaf 1 mei geld. Bel ons als uw inkomen verandert.', settings: { addressForm: 'je' }, finds: ['U … uw'] },
  ],
  check: (facts, { addressForm }) => {
    const familiar = letterMaySay(facts, MAYBE_FAMILIAR) ? gather(facts.running, familiarIn) : NOTHING
    if (familiar.length === 0 && addressForm === 'u') return NOTHING
    const formal = gather(facts.running, formalIn)
    if (formal.length > 0 && familiar.length > 0) {
      const wanted = addressForm === 'je' || familiar.length > formal.length ? 'je' : 'u'
      return [describe(facts, wanted === 'je' ? formal : familiar, `Deze brief gebruikt “u” en “je” door elkaar. Kies overal “${wanted}”.`)]
    }
    if (addressForm === 'je' && formal.length > 0) return [describe(facts, formal, 'Uw organisatie schrijft “je”. Deze brief gebruikt “u”.')]
    return []
  },
}

const FORMAL = /(?<![\p{L}\d.’'-])(?:u|uw|uzelf|uwe)(?![\p{L}\d.’'-]*[\p{L}\d])/giu
const FAMILIAR = /(?<![\p{L}\d.’'-])(?:je|jij|jou|jouw|jezelf)(?![\p{L}\d.’'-]*[\p{L}\d])/giu
/** Tells sooner that none of them is there. */
const MAYBE_FAMILIAR = /(?:\b|_)(?:je|jij|jou|jouw|jezelf)(?:\b|_)/i
const QUOTED = /[“„«"][^“”„«»"\n]{2,300}[”»"]|‘[^‘’\n]{2,300}’(?!\p{L})/gu

const formalIn = oncePer((facts: BlockFacts) => formsIn(facts, FORMAL))
const familiarIn = oncePer((facts: BlockFacts) => (maySay(facts, MAYBE_FAMILIAR) ? formsIn(facts, FAMILIAR) : NOTHING))

/** None in quotations and merge fields. */
function formsIn(facts: BlockFacts, forms: RegExp): readonly Place[] {
  const said = allSaidIn(facts, forms)
  if (said.length === 0) return NOTHING
  const { block } = facts
  const closed = [...allSaidIn(facts, QUOTED), ...block.placeholders]
  return said.filter(({ start, end }) => !closed.some((one) => one.start < end && one.end > start)).map((one) => placeOf(block, one))
}

function describe({ blocks }: LetterFacts, places: readonly Place[], reason: string): Report {
  const texts = new Map(blocks.map(({ block }) => [block.id, block.text]))
  const words = [...new Set(places.map(({ block, start, end }) => texts.get(block)?.slice(start, end) ?? ''))]
  return { places, actual: words.join(' … '), reason }
}

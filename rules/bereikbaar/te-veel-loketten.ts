import type { BlockFacts } from '../../engine/facts/letter-facts.ts'
import { passagesOf } from '../../engine/find/passage.ts'
import { inText } from '../../engine/find/word-pattern.ts'
import { oncePer } from '../../engine/once-per.ts'
import type { LetterRule, Report } from '../../engine/rule/rule.ts'
import { gather, NOTHING } from '../gather.ts'
import { letterMaySay, maySay } from '../says.ts'

const MOST = 2
const DESKS = /\b(?:UWV|SVB|Sociale Verzekeringsbank|Belastingdienst|CAK|CIZ|DUO|CJIB|GGD|RDW|IND|KvK|gemeente|woningcorporatie|zorgverzekeraar|Juridisch Loket|waterschap|provincie|notaris|deurwaarder|Kadaster|wijkteam)\b/g
const ASK = /contact op|\bbel\b|bellen|wend|ga naar|neem contact|vraag (?:dit|het|dan)|aanvragen bij|regelen bij|doorgeven aan|melden bij|terecht bij/i

export const teVeelLoketten: LetterRule = {
  id: 'te-veel-loketten',
  scope: 'letter',
  title: 'De lezer moet naar veel loketten',
  theme: 'bereikbaar',
  severity: 'waarschuwing',
  basis: 'advies',
  authority: { name: 'Nationale ombudsman', says: 'Stuur mensen niet van het kastje naar de muur. Werk samen met andere overheden.', url: 'https://www.nationaleombudsman.nl' },
  why: 'Wie drie organisaties moet bellen, haakt vaak af. Kunt u het zelf regelen, of met elkaar afspreken wie belt? Dan hoeft de lezer maar naar één loket.',
  pictogram: 'wegwijzer',
  good: [
    { text: 'Neem contact op met UWV. De gemeente regelt de rest.' },
    { text: 'Wij kregen uw gegevens van UWV, SVB en de Belastingdienst.' },
  ],
  bad: [
    { text: 'Neem contact op met UWV, SVB en de gemeente.', finds: ['Neem contact op met UWV, SVB en de gemeente.'] },
    { text: 'Wilt u weten wat dit betekent? Vraag dit bij de Belastingdienst, het CAK of uw zorgverzekeraar. Wij weten dat niet.', finds: ['Vraag dit bij de Belastingdienst, het CAK of uw zorgverzekeraar.'] },
  ],
  check: (facts) => (letterMaySay(facts, ASK) && letterMaySay(facts, DESKS) ? gather(facts.running, crowdedSentences) : NOTHING),
}

const ASKS = inText(ASK)
const MAY_NAME = inText(DESKS)

const crowdedSentences = oncePer((facts: BlockFacts): readonly Report[] => (maySay(facts, ASK) && maySay(facts, DESKS) ? findCrowded(facts) : []))

function findCrowded(facts: BlockFacts): readonly Report[] {
  return gather(passagesOf(facts).sentences, (sentence) => {
    if (!MAY_NAME.mayMatch(sentence) || !ASKS.test(sentence)) return NOTHING
    const desks = new Set(sentence.text.match(DESKS))
    if (desks.size <= MOST) return NOTHING
    const { start, end } = sentence
    return [{ places: [{ block: facts.block.id, start, end }], reason: `De lezer moet hier naar ${desks.size} organisaties. Kunt u het voor hem regelen, of één loket noemen?` }]
  })
}

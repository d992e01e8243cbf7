import type { BlockFacts, LetterFacts } from '../../engine/facts/letter-facts.ts'
import { allMatches } from '../../engine/find/all-matches.ts'
import { passagesOf } from '../../engine/find/passage.ts'
import { inText } from '../../engine/find/word-pattern.ts'
import type { Place } from '../../engine/letter/letter.ts'
import type { LetterRule } from '../../engine/rule/rule.ts'
import { wrr } from '../authorities.ts'
import { gather, NOTHING } from '../gather.ts'
import { letterMaySay, maySay } from '../says.ts'

const MOST = 3
const DOCUMENT = /\b\p{L}*(?:formulier|kopie(?:ën)?|bankafschriften|afschriften|bewijs(?:stuk(?:ken)?)?|identiteitsbewijs|paspoort|loonstrook|loonstroken|huurcontract|arbeidscontract|jaarrekening|jaaropgave|jaaropgaven|verklaring|offertes?|polis|specificatie|belastingaangifte|contract|uittreksel|akte|rekeningoverzicht|toestemming|tekening(?:en)?|berekening)\b/giu
/** Asks to send or bring, in this block or in the one above a list. */
const ASKS = inText(/\b(?:stuur|stuurt|sturen|lever|levert|inleveren|aanleveren|overleggen|overlegt|toesturen|opsturen|insturen|mee(?:nemen|sturen|brengen)|neem|neemt|indienen|verstrekken|nodig|uploaden?|upload|ontbre\w+|missen|bijvoegen|voeg)\b/i)
const MAY_NAME = inText(DOCUMENT)

export const teVeelFormulieren: LetterRule = {
  id: 'te-veel-formulieren',
  scope: 'letter',
  title: 'Veel papieren gevraagd',
  theme: 'te-doen',
  severity: 'tip',
  basis: 'advies',
  authority: wrr('Vraag niet te veel tegelijk, en vraag niet wat de overheid al weet.'),
  why: 'Hoe meer papieren u vraagt, hoe meer mensen afhaken. Vraag alleen wat u nodig hebt en wat u nog niet kunt weten. Moet het echt? Zet dan bij elk papier waarom.',
  pictogram: 'formulier',
  good: [
    { text: 'Stuur ons een kopie van uw huurcontract en uw laatste loonstrook.' },
    { text: 'Wij kregen uw formulier, uw bankafschriften, uw loonstrook en uw huurcontract. Dank u wel.' },
    // The same paper, named again.
    { text: 'Stuur het formulier terug. Het formulier zit bij deze brief. Zet op het formulier uw naam. Lever het formulier in bij de balie.' },
  ],
  bad: [
    { text: 'Stuur ons een kopie van uw paspoort, uw huurcontract, uw loonstrook, uw jaaropgave en de ingevulde verklaring.', finds: ['verklaring'] },
    { text: 'Geachte mevrouw Jansen,\n\nWij verzoeken u de volgende stukken te overleggen:\n\n- bankafschriften over drie maanden;\n- een recente huurspecificatie;\n- uw arbeidscontract;\n- een uittreksel uit het handelsregister.', finds: ['uittreksel'] },
  ],
  check: (facts) => {
    if (!letterMaySay(facts, DOCUMENT)) return NOTHING
    const asked = askedDocuments(facts)
    const extra = asked.at(MOST)
    const last = asked.at(-1)
    if (extra === undefined || last === undefined) return []
    return [{ places: [last], reason: `In deze brief vraagt u ${asked.length} verschillende papieren. Vraag alleen wat u echt nodig hebt en wat u nog niet hebt.` }]
  },
}

/** Each kind of paper once, at its first place. */
function askedDocuments(facts: LetterFacts): readonly Place[] {
  const seen = new Set<string>()
  const places: Place[] = []
  let asker: BlockFacts | null = null
  for (const one of facts.running) {
    if (one.block.kind !== 'listItem') asker = one
    if (asker === null || !maySay(one, DOCUMENT) || !asks(facts, asker)) continue
    for (const place of documentsIn(one)) {
      const name = one.block.text.slice(place.start, place.end).toLowerCase()
      if (name.startsWith('kopie') || seen.has(name)) continue
      seen.add(name)
      places.push(place)
    }
  }
  return places
}

function asks({ topics }: LetterFacts, one: BlockFacts): boolean {
  return (topics.get(one.block.id) ?? 'inhoud') === 'inhoud' && ASKS.test(passagesOf(one).whole)
}

function documentsIn(one: BlockFacts): readonly Place[] {
  const { id, kind } = one.block
  return gather(passagesOf(one).sentences, (sentence, at) => {
    if (one.sentences[at]?.mode === 'toen' || !MAY_NAME.mayMatch(sentence) || (kind !== 'listItem' && !ASKS.test(sentence))) return NOTHING
    return allMatches(sentence.text, DOCUMENT).map(({ index, 0: words }) => ({ block: id, start: sentence.start + index, end: sentence.start + index + words.length }))
  })
}

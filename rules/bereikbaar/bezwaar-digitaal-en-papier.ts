import type { LetterRule } from '../../engine/rule/rule.ts'
import { awb } from '../authorities.ts'
import { NOTHING } from '../gather.ts'
import { hasClause } from '../objection-section.ts'
import { saidIn } from '../says.ts'
import { lastAbout, wholeBlock } from '../where-it-belongs.ts'

const DIGITAL = /\b(?:website|onze site|digitaal|online|DigiD|eHerkenning|internet|webformulier|e-?mail\w*|mailen|portaal|Mijn [A-Z])|www\.|https?:|\.nl\b/
const MAIL = /\S@\S/
const PAPER = /\b(?:postbus|antwoordnummer|per post|schriftelijk|per brief|\d{4} ?[A-Z]{2}|balie|een brief|uw brief|je brief|bezwaarschrift|beroepschrift|adres)\b/i

export const bezwaarDigitaalEnPapier: LetterRule = {
  id: 'bezwaar-digitaal-en-papier',
  scope: 'letter',
  title: 'Bezwaar kan maar op één manier',
  theme: 'bereikbaar',
  severity: 'tip',
  basis: 'advies',
  authority: awb('2:13', 'Mensen mogen officiële berichten ook digitaal naar de overheid sturen, langs de weg die zij daarvoor aanwijst. Op papier mag ook.'),
  why: 'De een maakt liever bezwaar op papier, de ander digitaal. Noem daarom allebei de manieren. Sinds 1 januari 2026 mag bezwaar ook digitaal.',
  pictogram: 'computer',
  good: [
    { text: 'Wij wijzen uw aanvraag af.\n\nU kunt bezwaar maken tot en met 14 april 2026. Stuur een brief naar het college, Postbus 12, of ga naar www.voorbeeld.nl/bezwaar.', types: ['besluit-afwijzing'] },
    { text: 'Wij wijzen uw aanvraag af.\n\nU kunt bezwaar maken tot en met 14 april 2026. Schrijf naar Postbus 12, of gebruik het formulier op onze site.', types: ['besluit-afwijzing'] },
    // No way at all is for `bezwaar-waar-ontbreekt`.
    { text: 'Wij wijzen uw aanvraag af.\n\nU kunt bezwaar maken tot en met 14 april 2026.', types: ['besluit-afwijzing'] },
    { text: 'Wij hebben uw aanvraag ontvangen.', types: ['ontvangstbevestiging'] },
  ],
  bad: [
    { text: 'Wij wijzen uw aanvraag af.\n\nU kunt bezwaar maken tot en met 14 april 2026. Dat kan alleen op www.voorbeeld.nl/bezwaar, met DigiD.', types: ['besluit-afwijzing'], finds: [null] },
    { text: 'Geachte heer De Boer,\n\nWij wijzen uw aanvraag af.\n\nTegen dit besluit kunt u binnen zes weken na verzending een bezwaarschrift indienen bij het college van burgemeester en wethouders, Postbus 12, 1234 ZZ Voorbeeld.', types: ['besluit-afwijzing'], finds: [null] },
  ],
  check: (facts) => {
    if (!hasClause(facts)) return NOTHING
    const blocks = facts.blocks.filter(({ block }) => facts.topics.get(block.id) === 'bezwaar')
    const digital = blocks.some((one) => saidIn(one, DIGITAL) !== null || (one.block.text.includes('@') && MAIL.test(one.block.text)))
    const paper = blocks.some((one) => saidIn(one, PAPER) !== null)
    if (digital === paper) return NOTHING
    return [{ places: wholeBlock(lastAbout(facts, ['bezwaar'])), actual: null, reason: digital ? 'Er staat alleen hoe de lezer digitaal bezwaar kan maken. Noem ook een adres voor een brief.' : 'Er staat alleen hoe de lezer op papier bezwaar kan maken. Kan het ook digitaal? Noem dat dan.' }]
  },
}

import type { Suggestion } from '../../engine/edit/edit.ts'
import { placeOf, type LetterFacts } from '../../engine/facts/letter-facts.ts'
import { reportLazily } from '../../engine/rule/report-lazily.ts'
import type { LetterRule } from '../../engine/rule/rule.ts'
import type { Settings } from '../../engine/rule/settings.ts'
import { replaceRange } from '../../engine/words/replace-range.ts'
import { ombudsman } from '../authorities.ts'
import { phoneNumber } from '../block-fields.ts'
import { NOTHING } from '../gather.ts'
import { writeContact } from '../standard-blocks.ts'
import { lastAbout, lastOfText } from '../where-it-belongs.ts'

export const telefoonnummerAlleenInBriefhoofd: LetterRule = {
  id: 'telefoonnummer-alleen-in-briefhoofd',
  scope: 'letter',
  title: 'Telefoonnummer staat alleen bovenaan',
  theme: 'bereikbaar',
  severity: 'tip',
  basis: 'advies',
  authority: ombudsman('Verstop een telefoonnummer niet. Zet het op de plek waar mensen het nodig hebben.'),
  why: 'Wie een vraag heeft, zoekt onder aan de brief. Een nummer in het briefhoofd ziet hij snel over het hoofd. Zet het ook in de tekst, met de naam van wie hij spreekt.',
  pictogram: 'telefoon',
  good: [
    { text: 'Gemeente Voorbeeld\n\nTelefoon: 070 123 45 67\n\nDatum: 3 maart 2026\n\nBeste mevrouw Jansen,\n\nU krijgt vanaf 1 mei een parkeervergunning. Hebt u vragen? Bel mevrouw De Wit: 070 123 45 67.' },
    // No number at all is another matter.
    { text: 'Beste mevrouw Jansen,\n\nU krijgt vanaf 1 mei een parkeervergunning.' },
  ],
  bad: [
    { text: 'Gemeente Voorbeeld\n\nTelefoon: 070 123 45 67\n\nDatum: 3 maart 2026\n\nBeste mevrouw Jansen,\n\nU krijgt vanaf 1 mei een parkeervergunning. De pas krijgt u met de post.', finds: ['070 123 45 67'] },
    {
      text: 'Gemeente Voorbeeld\n\nPostbus 12, 1234 ZZ Voorbeeld\n\nT 070 123 45 67\n\nDatum: 3 maart 2026\n\nGeachte heer De Boer,\n\nU dient het formulier vóór 1 mei 2026 te retourneren.',
      finds: ['070 123 45 67'],
      becomes: 'Gemeente Voorbeeld\n\nPostbus 12, 1234 ZZ Voorbeeld\n\nT 070 123 45 67\n\nDatum: 3 maart 2026\n\nGeachte heer De Boer,\n\nU dient het formulier vóór 1 mei 2026 te retourneren.\n\nHebt u vragen? Bel ons: 070 123 45 67. Wij helpen u graag.',
    },
    {
      text: 'Gemeente Voorbeeld\n\nTelefoon: 070 123 45 67\n\nDatum: 3 maart 2026\n\nBeste mevrouw Jansen,\n\nU krijgt vanaf 1 mei een parkeervergunning.\n\nHebt u vragen?\n\nBel ons op werkdagen van 9.00 tot 13.00 uur.',
      finds: ['070 123 45 67'],
      becomes: 'Gemeente Voorbeeld\n\nTelefoon: 070 123 45 67\n\nDatum: 3 maart 2026\n\nBeste mevrouw Jansen,\n\nU krijgt vanaf 1 mei een parkeervergunning.\n\nHebt u vragen?\n\nBel ons op werkdagen van 9.00 tot 13.00 uur. Het telefoonnummer is 070 123 45 67.',
    },
  ],
  check: (facts, settings) => {
    const head = facts.blocks.find(({ phones }) => phones.length > 0)
    const [first] = head?.phones ?? []
    if (head === undefined || first === undefined) return NOTHING
    const inText = facts.running.some(({ block, phones }) => phones.length > 0 || block.placeholders.some(({ label }) => /tel|phone|doorkies/i.test(label)))
    const inClosing = facts.blocks.some(({ block, phones }) => phones.length > 0 && block.kind === 'closing')
    if (inText || inClosing) return NOTHING
    const reason = 'Het telefoonnummer staat alleen bovenaan. Zet het ook in de tekst, bij de vragen.'
    return [reportLazily({ places: [placeOf(head.block, first)] }, () => ({ reason, suggestions: offerNumber(facts, settings) }))]
  },
}

/** Where the letter says already whom to ask, the number joins that; else a block of its own, behind the text. */
function offerNumber(facts: LetterFacts, settings: Settings): readonly Suggestion[] {
  const last = lastOfText(facts)
  const contact = lastAbout(facts, ['contact']) ?? (last !== undefined && ASKS.test(last.block.text) ? last : undefined)
  if (contact !== undefined && /[.!]$/.test(contact.block.text)) {
    const sentence = `Het telefoonnummer is ${phoneNumber(facts, settings)}.`
    const end = contact.block.text.length
    return [{ label: sentence, grade: 'voorstel', edits: [replaceRange(contact.block, { start: end, end }, ` ${sentence}`)] }]
  }
  return last === undefined
    ? []
    : [{ label: 'Zet een blok met uw telefoonnummer in de tekst', grade: 'voorstel', edits: [{ op: 'insertBlocks', after: last.block.id, blocks: writeContact(facts, settings) }] }]
}

/** "Voor vragen kunt u contact opnemen met …", "Inlichtingen geeft het team …". */
const ASKS = /\b(?:vragen over|voor vragen|inlichtingen|nadere informatie|informatielijn|contact opnemen)\b/i

import type { LetterFacts } from '../../engine/facts/letter-facts.ts'
import { placeOf } from '../../engine/facts/letter-facts.ts'
import type { LetterRule } from '../../engine/rule/rule.ts'
import { gather, NOTHING } from '../gather.ts'

export const invulveldVergeten: LetterRule = {
  id: 'invulveld-vergeten',
  scope: 'letter',
  title: 'Niet ingevuld',
  theme: 'uitgelegd',
  severity: 'fout',
  basis: 'norm',
  authority: { name: 'eigen ervaring van het team', says: 'Een brief die klaar is om te versturen heeft geen lege invulvelden meer.' },
  why: 'Een vergeten veld maakt de brief slordig, en soms onbegrijpelijk. De lezer ziet dat niemand de brief heeft nagelezen. In een sjabloon mogen velden wel staan.',
  pictogram: 'haakjes',
  good: [
    { text: 'Beste mevrouw Jansen,\n\nU krijgt € 50.' },
    { text: 'Beste «Naam»,\n\nU krijgt {{bedrag}}. Dat staat op {{datum}} op uw rekening.' },
    { text: 'Wij volgen hier «aanvraagdatum is ingangsdatum» als regel.' },
    { text: 'Dit staat in het rapport [1]. Zie bladzijde 3 (onderaan).' },
  ],
  bad: [
    { text: 'Geachte [naam],\n\nU krijgt € 50 per maand.\n\nMet vriendelijke groet,\nJ. de Wit', finds: ['[naam]'] },
    { text: 'Beste mevrouw Jansen,\n\nWij hebben besloten dat u vanaf <<datum>> geen toeslag meer krijgt.', finds: ['<<datum>>'] },
  ],
  check: (facts) => {
    if (isTemplate(facts)) return []
    return gather(facts.letter.blocks, (block) =>
      block.placeholders.length === 0 ? NOTHING : block.placeholders.filter((field) => !isSaying(block.text.slice(field.start, field.end))).map((field) => ({ places: [placeOf(block, field)], reason: `“${block.text.slice(field.start, field.end)}” is nog niet ingevuld. Vul het in, of haal het weg.` })),
    )
  },
}

/** «aanvraagdatum is ingangsdatum»: a sentence between the quotation marks that official papers use. */
function isSaying(text: string): boolean {
  return /^«[^»]* (?:is|zijn|wordt|worden|heeft|hebben|kan|moet) [^»]*»$/.test(text)
}

function isTemplate({ letter }: LetterFacts): boolean {
  return letter.stage === 'sjabloon'
}

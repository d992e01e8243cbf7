import type { BlockFacts, LetterFacts } from '../../engine/facts/letter-facts.ts'
import { once } from '../../engine/once.ts'
import { oncePer } from '../../engine/once-per.ts'
import type { LetterRule } from '../../engine/rule/rule.ts'
import { initialsOf } from '../initials-of.ts'
import { explain, writeOut, type AbbreviationUse } from '../report-abbreviation.ts'
import { findAbbreviations } from '../find-abbreviations.ts'
import { gather, NOTHING } from '../gather.ts'
import { isAbbreviationExplained } from '../is-abbreviation-explained.ts'

export const afkortingZonderUitleg: LetterRule = {
  id: 'afkorting-zonder-uitleg',
  title: 'Afkorting zonder uitleg',
  theme: 'begrijpelijk',
  severity: 'waarschuwing',
  basis: 'advies',
  authority: {
    name: 'Onze Taal',
    says: 'Schrijf een afkorting de eerste keer voluit, met de afkorting erachter tussen haakjes.',
    url: 'https://onzetaal.nl',
  },
  why: 'U kent deze afkorting van uw werk. Uw lezer kent haar meestal niet. Schrijf de eerste keer voluit wat het is.',
  scope: 'letter',
  good: [
    { text: 'U krijgt een uitkering voor oudere werklozen (IOAW). De IOAW stopt op 1 mei.' },
    { text: 'U krijgt IOAW (uitkering voor oudere werklozen).' },
    // Everybody knows these, and a postcode is no abbreviation.
    { text: 'Log in met DigiD. U krijgt AOW van de SVB. Ons adres is Dorpsstraat 1, 1234 AB Dorp.' },
    // Names of a page, a body and a vaccine, a reference, a school, and the sender's initials.
    { text: 'Kijk in Mijn RTH. Vraag hulp aan MEE Eemberg. Je krijgt de DTP-prik. Je school is het ROC. Vermeld BRP-2025-318. Neem het ov.' },
    {
      text: 'Regionale Dienst Werk en Inkomen\nPostbus 1\n1234 AB Dorp\n\nBeste mevrouw Bos,\n\nBetaal uw boete aan de RDWI.\n\nMet vriendelijke groet,\n\nJan de Wit',
    },
    {
      text: 'Gemeente Dorp\n\nAfdeling WIZ\nPostbus 1\n1234 AB Dorp\n\nBeste mevrouw Bos,\n\nU kunt de WIZ bellen voor een afspraak over uw uitkering.\n\nMet vriendelijke groet,\n\nJan de Wit',
    },
  ],
  bad: [
    { text: 'De Wsnp-termijn is drie jaar.', finds: ['Wsnp'], becomes: 'De Wsnp-termijn (Wet schuldsanering natuurlijke personen) is drie jaar.' },
    { text: 'Dit staat in de Awb. De Awb is een wet.', finds: ['Awb'], becomes: 'Dit staat in de Awb (Algemene wet bestuursrecht). De Awb is een wet.' },
    { text: 'Wij bellen u m.b.t. uw huur. Bel ons m.b.t. uw afspraak.', finds: ['m.b.t.'], becomes: 'Wij bellen u over uw huur. Bel ons over uw afspraak.' },
    { text: 'Wij hebben uw aanvraag om Bbz bekeken. Het XYQ-team heeft ons geadviseerd om u een krediet te geven.', finds: ['Bbz', 'XYQ'] },
  ],
  check: (facts, { allowedTerms }) => {
    const uses = new Map<string, AbbreviationUse[]>()
    for (const block of facts.running) {
      const all = findAbbreviations(block)
      if (all.length === 0 || isShouted(block.block.text)) continue
      for (const found of all) if (!allowedTerms.includes(found.term)) uses.set(found.term, [...(uses.get(found.term) ?? []), { block, found }])
    }
    const own = once(() => ownNames(facts))
    return gather([...uses.values()], (all) => {
      if (all.some(({ block, found }) => isAbbreviationExplained(block.block.text, found))) return NOTHING
      if (isWord(all)) return [writeOut(all)]
      return own().has(all[0]!.found.term) ? NOTHING : [explain(all)]
    })
  },
}

function isShouted(text: string): boolean {
  return !/\p{Changes_When_Uppercased}/u.test(text)
}

/** What the sender calls itself above and below the letter. */
function ownNames(facts: LetterFacts): ReadonlySet<string> {
  const outside = facts.blocks.filter(({ block }) => /letterhead|closing|footer|salutation/.test(block.kind))
  return new Set(outside.flatMap(namesIn))
}

const namesIn = oncePer((block: BlockFacts): readonly string[] => [
  ...findAbbreviations(block).map(({ term }) => term),
  ...block.block.text.split('\n').flatMap(initialsOf),
])

/** m.b.t., bijv., afd.: short for a word of the sentence itself. */
function isWord([first]: readonly AbbreviationUse[]): boolean {
  return first !== undefined && /[./]/.test(first.found.term)
}

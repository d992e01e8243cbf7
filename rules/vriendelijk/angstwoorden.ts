import type { LetterRule } from '../../engine/rule/rule.ts'
import { hasType } from '../../engine/facts/letter-facts.ts'
import { listedIn } from '../running-text.ts'

export const angstwoorden: LetterRule = {
  id: 'angstwoorden',
  title: 'Woord dat bang maakt',
  theme: 'vriendelijk',
  severity: 'waarschuwing',
  basis: 'advies',
  pictogram: 'let-op',
  authority: {
    name: 'WRR, Weten is nog geen doen (2017)',
    says: 'Stress maakt het voor mensen moeilijker om in actie te komen en verstandige keuzes te maken.',
    url: 'https://www.wrr.nl/publicaties/rapporten/2017/04/24/weten-is-nog-geen-doen',
  },
  why: 'Van woorden als “deurwaarder” en “ontruiming” schrikken mensen. Wie schrikt, legt de brief soms weg. Zeg eerst wat de lezer nu kan doen en wie hem helpt. Noem daarna pas wat er anders gebeurt.',
  scope: 'letter',
  good: [
    { text: 'Kunt u niet betalen? Bel ons vóór 1 mei. Dan zoeken wij samen een oplossing.' },
    // The law wants this warning in a dunning letter (Awb 4:112).
    { text: 'Dit is een aanmaning. Betaalt u niet vóór 1 mei? Dan kunnen wij u een dwangbevel sturen en beslag leggen op uw loon. De kosten daarvan betaalt u.', types: ['aanmaning'] },
    { text: 'Vergeet uw belastingaangifte niet.' },
  ],
  bad: [
    { text: 'Dit kan leiden tot ontruiming.', finds: ['ontruiming'] },
    { text: 'Betaalt u niet, dan komt de deurwaarder bij u langs.', finds: ['deurwaarder'], types: ['betaling'] },
    {
      text: 'U hebt uw rekening van € 80 niet betaald.\n\nBetaal nu. Anders nemen wij juridische stappen en komt er beslag op uw loon. Verkeerde gegevens geven is strafbaar.',
      types: ['betaling'],
      finds: ['nemen … juridische stappen', 'beslag', 'strafbaar'],
    },
  ],
  check: (facts, settings) => {
    const isDunning = hasType(facts, ['aanmaning'])
    return listedIn(facts, 'angstwoorden', settings)
      .filter(({ term }) => !(isDunning && DEMANDED.has(term.term)))
      .map(({ block, term }) => ({
        places: term.ranges.map((range) => ({ block: block.block.id, ...range })),
        actual: term.words,
        reason: `Van “${term.words}” kan de lezer schrikken. Zeg eerst wat hij nu kan doen en wie hem helpt. Leg het woord uit als het moet blijven staan.`,
        expected: term.better().expected,
        suggestions: term.better().suggestions.map((suggestion) => ({ ...suggestion, grade: 'voorbeeld' })),
      }))
  },
}

/** What an aanmaning must say (Awb 4:112): that the money can be collected by force, at the debtor's cost. */
const DEMANDED = new Set(['dwangbevel', 'deurwaarder', 'gerechtsdeurwaarder', 'dwanginvordering', 'invorderingsmaatregelen', 'beslag', 'beslaglegging'])

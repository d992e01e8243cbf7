import { splitLongSentence } from '../../engine/rewrite/suggest-rewrites.ts'
import type { BlockRule } from '../../engine/rule/rule.ts'

export const langeZin: BlockRule = {
  id: 'lange-zin',
  title: 'Lange zin',
  theme: 'begrijpelijk',
  severity: 'waarschuwing',
  basis: 'advies',
  pictogram: 'schaar',
  authority: {
    name: 'CommunicatieRijk',
    says: 'Schrijf korte zinnen; schrijfwijzers noemen grenzen van 12 tot 20 woorden.',
    url: 'https://www.communicatierijk.nl',
  },
  why: 'In een lange zin moet de lezer veel tegelijk onthouden. Wie moeilijk leest, raakt dan de draad kwijt. Maak er twee zinnen van en laat het verbindingswoord staan.',
  scope: 'block',
  unit: 'zin',
  good: [
    { text: 'U krijgt vanaf 1 mei bijstand. Het geld staat elke maand op uw rekening.' },
    // Fifteen words: just short enough.
    { text: 'Stuur ons vóór 1 mei een kopie van uw huurcontract en van uw laatste loonstrook.' },
    {
      text: 'Wij hebben uw aanvraag voor bijzondere bijstand voor de kosten van een nieuwe wasmachine op dinsdag 3 maart 2026 van u gekregen.',
      settings: { sentenceLength: { tip: 25, warning: 30 } },
    },
  ],
  bad: [
    {
      text: 'Wij hebben uw aanvraag voor een parkeervergunning op 3 maart ontvangen, maar wij missen nog een kopie van uw kentekenbewijs.',
      finds: ['Wij hebben uw aanvraag voor een parkeervergunning op 3 maart ontvangen, maar wij missen nog een kopie van uw kentekenbewijs.'],
      becomes: 'Wij hebben uw aanvraag voor een parkeervergunning op 3 maart ontvangen. Maar wij missen nog een kopie van uw kentekenbewijs.',
    },
    {
      text: 'U krijgt geen huurtoeslag, want uw inkomen was in 2025 hoger dan het bedrag dat u mocht verdienen.',
      finds: ['U krijgt geen huurtoeslag, want uw inkomen was in 2025 hoger dan het bedrag dat u mocht verdienen.'],
      becomes: 'U krijgt geen huurtoeslag. Want uw inkomen was in 2025 hoger dan het bedrag dat u mocht verdienen.',
    },
    {
      text: 'Wanneer u de gevraagde bewijsstukken niet voor de genoemde datum bij ons inlevert, kunnen wij uw aanvraag om een uitkering helaas niet verder behandelen.',
      finds: [
        'Wanneer u de gevraagde bewijsstukken niet voor de genoemde datum bij ons inlevert, kunnen wij uw aanvraag om een uitkering helaas niet verder behandelen.',
      ],
    },
  ],
  check: (block, { sentenceLength }) =>
    block.sentences
      .filter((sentence) => sentence.words > sentenceLength.tip && sentence.finiteVerbs > 0)
      .map((sentence) => ({
        places: [{ block: block.block.id, start: sentence.start, end: sentence.end }],
        severity: sentence.words > sentenceLength.warning ? 'waarschuwing' : 'tip',
        reason: `Deze zin heeft ${sentence.words} woorden. Met hooguit ${sentenceLength.tip} woorden leest een zin makkelijker.`,
        get suggestions() {
          return splitLongSentence(block, sentence)
        },
      })),
}

import type { AnnotatedBlock, Sentence } from '../../engine/annotate/annotated-block.ts'
import type { Severity } from '../../engine/finding/finding.ts'
import { splitLongSentence } from '../../engine/rewrite/suggest-rewrites.ts'
import { reportLazily } from '../../engine/rule/report-lazily.ts'
import type { BlockRule, Report } from '../../engine/rule/rule.ts'
import type { Settings } from '../../engine/rule/settings.ts'
import { chosenBecause } from '../chosen-because.ts'
import { countSubordinate } from '../count-subordinate.ts'
import { countBlockWords, countReadingWords } from '../count-reading-words.ts'
import { gather, NOTHING } from '../gather.ts'

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
    // Addresses and dates are looked up, not read.
    { text: 'Stuur uw bezwaar naar het college van burgemeester en wethouders van Dorp, afdeling Bezwaar, Postbus 310, 5400 AB Dorp.' },
    { text: 'Doe dat binnen twee weken na de datum van deze brief, dus uiterlijk op vrijdag 19 juni 2026.' },
    { text: 'Bij zo’n inkomen gaat de wet ervan uit dat u zelf kunt betalen (artikel 3.9 van de Wet studiefinanciering 2000).' },
    // A colon and a semicolon give rest, and one longer sentence among short ones keeps the pace.
    { text: 'De eerste dag is de dag nadat wij deze brief versturen; de laatste dag is een dinsdag in juni.' },
    { text: 'Krijgen wij de papieren niet en horen wij niets, dan mogen wij uw aanvraag niet verder behandelen.' },
    { text: 'U krijgt geen kapvergunning. Levende takken tot 20 centimeter dik mag u snoeien, als de vorm van de boom gelijk blijft. Bel ons gerust.' },
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
    block.words <= sentenceLength.tip
      ? NOTHING
      : gather(block.sentences, (sentence) => {
          const severity = judge(block, sentence, sentenceLength)
          return severity === null ? NOTHING : [report(block, sentence, severity, sentenceLength)]
        }),
}

/** Of a paragraph in short sentences; with the standard limit of 15 words 12, the mean that schrijfwijzers name. */
const SHORT_MEAN = 0.8

/**
 * Above `warning` a sentence is too long. Between the limits it is worth a tip where it holds several clauses (from halfway
 * two verbs are enough) or stands in a paragraph of long sentences; among short ones it only varies the pace. A colon or semicolon gives as much rest as a
 * full stop. Counting as a reader does takes the longest and only makes a sentence shorter, so it comes last.
 */
function judge(block: AnnotatedBlock, sentence: Sentence, { tip, warning }: Settings['sentenceLength']): Severity | null {
  if (sentence.words <= tip || sentence.finiteVerbs === 0) return null
  const isUnbroken = longestStretch(block, sentence) > tip
  if (!isUnbroken && sentence.words <= warning) return null
  const words = countReadingWords(block, sentence)
  if (words <= tip) return null
  if (words > warning) return isUnbroken ? 'waarschuwing' : 'tip'
  if (!isUnbroken) return null
  const halfway = words * 2 > tip + warning
  const isComplex = countSubordinate(block.tokens, sentence) >= 2 || (halfway && sentence.finiteVerbs >= 2)
  return isComplex || isPaceLong(block, tip) ? 'tip' : null
}

/** One or two sentences show no pace yet. */
function isPaceLong(block: AnnotatedBlock, tip: number): boolean {
  const slow = SHORT_MEAN * tip * block.sentences.length
  return block.sentences.length > 2 && block.words > slow && countBlockWords(block) > slow
}

/** Most words between two colons or semicolons, or on either side of "dan" behind a condition: "Komt u niet, dan …". */
function longestStretch({ tokens }: AnnotatedBlock, { first, last }: Sentence): number {
  const asks = tokens[first]?.verbForm === 'finite'
  let [longest, here] = [0, 0]
  for (let at = first; at < last; at++) {
    const { kind, text } = tokens[at]!
    if (kind === 'punctuation') {
      if (text === ':' || text === ';' || (asks && text === ',' && tokens[at + 1]?.lower === 'dan')) here = 0
    } else if (kind !== 'placeholder' && ++here > longest) longest = here
  }
  return longest
}

function report(block: AnnotatedBlock, sentence: Sentence, severity: Severity, limit: Settings['sentenceLength']): Report {
  return reportLazily({ places: [{ block: block.block.id, start: sentence.start, end: sentence.end }], severity }, () => {
    const words = countReadingWords(block, sentence)
    const note = words === sentence.words ? '' : ' (een adres of datum telt als één woord)'
    return {
      reason: `Deze zin heeft ${words} woorden${note}. Met hooguit ${limit.tip} woorden leest een zin makkelijker.${chosenBecause(limit)}`,
      suggestions: splitLongSentence(block, sentence),
    }
  })
}

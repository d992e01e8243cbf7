import type { AnnotatedBlock, Sentence, Token } from '../../engine/annotate/annotated-block.ts'
import type { BlockRule, Report } from '../../engine/rule/rule.ts'
import type { Settings } from '../../engine/rule/settings.ts'
import { countSubordinate, opensSubordinate } from '../count-subordinate.ts'
import { gather, NOTHING } from '../gather.ts'

export const zinInZin: BlockRule = {
  id: 'zin-in-zin',
  title: 'Zin in een zin',
  theme: 'begrijpelijk',
  severity: 'waarschuwing',
  basis: 'advies',
  pictogram: 'schaar',
  authority: {
    name: 'CommunicatieRijk',
    says: 'Gebruik hooguit één bijzin en zet geen hele zinnen tussen haakjes of streepjes.',
    url: 'https://www.communicatierijk.nl',
  },
  why: 'Midden in de zin begint een andere zin. De lezer moet dan het begin onthouden tot de zin weer verdergaat. Maak er twee zinnen van.',
  scope: 'block',
  unit: 'zin',
  good: [
    { text: 'Uw uitkering voor oudere werklozen (IOAW) stopt op 1 mei.' },
    { text: 'Dit is een aanmaning (een officiële brief, omdat er nog niet is betaald).' },
    { text: 'U betaalt € 80 (€ 40 per maand) en u krijgt een pas.' },
    // A dash between two main clauses at the end, and a range of hours.
    { text: 'Bel ons gerust – wij helpen u graag. Wij zijn open van 9 – 17 uur.' },
    { text: 'Als u verhuist, moet u dat aan ons doorgeven.' },
    // Side by side, not one in the other.
    { text: 'Schrijf op wie u bent, over welk besluit het gaat en waarom u het er niet mee eens bent.' },
    { text: 'Vindt u dat uw bezwaar wel op tijd was, of dat u een goede reden had?' },
    { text: 'U schrijft dat u aan de balie lang moest wachten en dat onze medewerker kortaf tegen u was.' },
    { text: 'Die zes weken gaan in op de dag na de dag waarop wij deze brief verzonden.' },
  ],
  bad: [
    { text: 'U kunt de kosten – voor zover u die zelf hebt betaald – terugvragen.', finds: ['– voor zover u die zelf hebt betaald –'] },
    {
      text: 'Uw partner (die ook een kopie van zijn loonstrook moet sturen) krijgt nog een brief.',
      finds: ['(die ook een kopie van zijn loonstrook moet sturen)'],
    },
    {
      text: 'Wij beoordelen uw aanvraag als u de gegevens die wij vroegen, hebt opgestuurd, zodat wij weten wat u verdient.',
      finds: ['Wij beoordelen uw aanvraag als u de gegevens die wij vroegen, hebt opgestuurd, zodat wij weten wat u verdient.'],
    },
  ],
  check: (block, { sentenceLength }) => {
    const { text } = block.block
    const mayHoldAside = text.includes('(') || text.includes('–') || text.includes('—')
    return mayHoldAside || block.words > sentenceLength.tip ? gather(block.sentences, (sentence) => checkSentence(block, sentence, mayHoldAside, sentenceLength)) : NOTHING
  },
}

function checkSentence(block: AnnotatedBlock, sentence: Sentence, mayHoldAside: boolean, { tip, warning }: Settings['sentenceLength']): readonly Report[] {
  const asides = mayHoldAside ? findAsides(block, sentence) : NOTHING
  if (asides.length > 0) return asides
  if (sentence.words <= tip) return NOTHING
  // Above the warning of the rule on long sentences that one says it already; three clauses are worth both.
  const most = sentence.words > warning ? 3 : 2
  if (sentence.clauses.length < most) return NOTHING
  const subordinate = countSubordinate(block.tokens, sentence)
  if (subordinate < most) return NOTHING
  return [
    {
      places: [{ block: block.block.id, start: sentence.start, end: sentence.end }],
      reason: `Deze zin heeft ${subordinate} bijzinnen. Met hooguit één bijzin houdt de lezer het overzicht.`,
    },
  ]
}

const ASIDE_WORDS = 6

/** Brackets with a clause of their own, and a stretch between two dashes. */
function findAsides({ block, tokens }: AnnotatedBlock, sentence: Sentence): readonly Report[] {
  const found: Report[] = []
  let bracket = -1
  let dash = -1
  for (let at = sentence.first; at < sentence.last; at++) {
    const { text } = tokens[at]!
    if (text.length !== 1) continue
    if (text === '(') bracket = at
    else if (text === ')' && bracket > sentence.first) {
      if (isAside(tokens, bracket, at)) found.push(report(block.id, tokens, bracket, at, 'haakjes'))
      bracket = -1
    } else if ((text === '–' || text === '—') && isLoose(tokens, at)) {
      if (dash >= 0 && isBetweenDashes(tokens, dash, at)) found.push(report(block.id, tokens, dash, at, 'streepjes'))
      dash = dash >= 0 ? -1 : at
    }
  }
  return found
}

/** A whole sentence in brackets that starts the sentence stands on its own; a short explanation or an amount helps. */
function isAside(tokens: readonly Token[], from: number, to: number): boolean {
  const inside = tokens.slice(from + 1, to).filter((token) => token.kind === 'word')
  const finite = inside.findIndex((token) => token.verbForm === 'finite')
  if (inside.length < ASIDE_WORDS || finite < 0) return false
  // "(een brief die u krijgt als u niet betaalt)" explains the word before it: a noun first, its clause behind.
  return opensSubordinate(inside[0]!.form) || !inside.slice(1, finite).some((token) => opensSubordinate(token.form))
}

function isBetweenDashes(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from + 1, to).filter((token) => token.kind === 'word').length >= 2
}

/** With a space on both sides, and no figures: "9 – 17 uur" is a range. */
function isLoose(tokens: readonly Token[], at: number): boolean {
  const [before, dash, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (before === undefined || dash === undefined || after === undefined) return false
  return before.end < dash.start && dash.end < after.start && !(before.kind === 'number' && after.kind === 'number')
}

function report(block: string, tokens: readonly Token[], from: number, to: number, name: string): Report {
  return {
    places: [{ block, start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 }],
    reason: `Tussen deze ${name} staat een zin in een zin. Maak er een eigen zin van, of laat het weg.`,
  }
}

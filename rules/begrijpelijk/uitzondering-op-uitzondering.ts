import type { AnnotatedBlock, Sentence } from '../../engine/annotate/annotated-block.ts'
import { passagesOf } from '../../engine/find/passage.ts'
import { inText } from '../../engine/find/word-pattern.ts'
import { suggestRewrites } from '../../engine/rewrite/suggest-rewrites.ts'
import type { BlockRule, Report } from '../../engine/rule/rule.ts'
import { gather, NOTHING } from '../gather.ts'

export const uitzonderingOpUitzondering: BlockRule = {
  id: 'uitzondering-op-uitzondering',
  title: 'Uitzondering of ontkenning te veel',
  theme: 'begrijpelijk',
  severity: 'waarschuwing',
  basis: 'advies',
  authority: {
    name: 'Jan Renkema, Schrijfwijzer',
    says: 'Vermijd dubbele ontkenningen; zeg wat wel het geval is.',
  },
  why: 'Bij “niet … tenzij” moet de lezer twee keer omdraaien wat er staat. Dat gaat vaak mis. Zeg wat wel mag of wel gebeurt: “U krijgt dit alleen als …”.',
  scope: 'block',
  unit: 'zin',
  good: [
    { text: 'U krijgt alleen geld terug als u op tijd betaalt.' },
    // One negation or one exception is no puzzle.
    { text: 'U hoeft niets te doen, behalve als u verhuist.' },
    { text: 'Dat is niet onze bedoeling. U krijgt geen boete.' },
    { text: 'Niet iedereen krijgt bijstand. Wij kijken zonder afspraak niet in uw dossier.' },
  ],
  bad: [
    { text: 'U mag hier niet parkeren, tenzij u een vergunning hebt.', finds: ['niet … tenzij'] },
    { text: 'Het is niet onmogelijk dat u een boete krijgt.', finds: ['niet onmogelijk'], becomes: 'Het is mogelijk dat u een boete krijgt.' },
    {
      text: 'U krijgt geen vergoeding, behoudens in de gevallen van artikel 3, mits u de kosten vooraf hebt gemeld.',
      finds: ['geen … behoudens … mits'],
    },
  ],
  check: (block) => (MAY_KNOT.test(passagesOf(block).whole) ? gather(block.sentences, (sentence) => findKnots(block, sentence)) : NOTHING),
}

const MAY_KNOT = inText(/tenzij|mits|behoudens|uitzonder|uitgezonderd|behalve|niet on/i)
const NEGATIONS = new Set(['niet', 'geen', 'nooit', 'niets', 'niemand', 'noch'])
const EXCEPTIONS = new Set(['tenzij', 'mits', 'behoudens', 'uitgezonderd'])
const EXCEPTION_PHRASES = /\b(?:met uitzondering van|behalve (?:als|indien|wanneer))\b/gi
/** "niet onmogelijk" and its like: words on on- whose opposite is a word too. */
const OPPOSITE =
  /^on(?:aannemelijk|aanzienlijk|bekend|belangrijk|denkbaar|duidelijk|gebruikelijk|gegrond|gelijk|gewoon|juist|logisch|mogelijk|redelijk|rechtmatig|terecht|verantwoord|verstandig|waarschijnlijk|wettig|wenselijk|zinnig|zeker|begrijpelijk|toegestaan)e?$/

function findKnots(block: AnnotatedBlock, sentence: Sentence): readonly Report[] {
  const {
    tokens,
    block: { id, text },
  } = block
  const double = findDouble(block, sentence)
  if (double !== null) return [double]
  const negations: { start: number; end: number }[] = []
  const exceptions: { start: number; end: number }[] = []
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokens[at]
    if (token === undefined) continue
    if (EXCEPTIONS.has(token.lower)) exceptions.push({ start: token.start, end: token.end })
    else if (NEGATIONS.has(token.lower) && !isSoft(tokens[at + 1]?.lower)) negations.push({ start: token.start, end: token.end })
  }
  for (const match of text.slice(sentence.start, sentence.end).matchAll(EXCEPTION_PHRASES)) {
    exceptions.push({ start: sentence.start + match.index, end: sentence.start + match.index + match[0].length })
  }
  const isPuzzle = exceptions.length >= 2 || (exceptions.length === 1 && negations.some(({ end }) => end <= (exceptions[0]?.start ?? 0)))
  if (!isPuzzle || isPlain(text, exceptions)) return []
  const marks = [...negations.slice(0, 1), ...exceptions].sort((a, b) => a.start - b.start)
  return [
    {
      places: marks.map((range) => ({ block: id, ...range })),
      actual: marks.map(({ start, end }) => text.slice(start, end)).join(' … '),
      reason: 'Hier staat een uitzondering op een ontkenning of op een andere uitzondering. Zeg wat wel geldt: “alleen als …”.',
    },
  ]
}

/** "niet alleen", "niet meer": no negation of the sentence. */
function isSoft(next: string | undefined): boolean {
  return next === 'alleen' || next === 'iedereen'
}

/** "niets, behalve als u verhuist" is plain enough: one "behalve als" after "niets" or "geen". */
function isPlain(text: string, exceptions: readonly { readonly start: number; readonly end: number }[]): boolean {
  return exceptions.length === 1 && exceptions.every(({ start, end }) => /^behalve/i.test(text.slice(start, end)))
}

function findDouble(annotated: AnnotatedBlock, { first, last }: Sentence): Report | null {
  const { block, tokens } = annotated
  for (let at = first; at + 1 < last; at++) {
    const [one, other] = [tokens[at], tokens[at + 1]]
    if (one === undefined || other === undefined || one.lower !== 'niet' || !OPPOSITE.test(other.lower)) continue
    return {
      places: [{ block: block.id, start: one.start, end: other.end }],
      reason: `“${one.text} ${other.text}” is een dubbele ontkenning. Zeg wat wel zo is: “${other.lower.slice(2)}”.`,
      expected: [other.lower.slice(2)],
      suggestions: suggestRewrites(annotated, ['dubbel-ontkennend'], { start: one.start, end: other.end }),
    }
  }
  return null
}

import { passagesOf, type Passage } from '../engine/find/passage.ts'
import { inText } from '../engine/find/word-pattern.ts'
import { remember } from '../engine/remember.ts'
import { wordsOf, type PlacedTerm } from './running-text.ts'

/**
 * Does the letter make the term clear where it stands: between brackets behind it, in so many words, in other words in a
 * sentence beside it, or because the reader asked for it, has it or was there?
 */
export function isExplained(placed: PlacedTerm): boolean {
  const { block, term } = placed
  const { text } = block.block
  if (/^\p{L}*["”’']?,? ?(?:\([^)]*\p{Ll}{3}[^)]* |[:–] )/u.test(text.slice(term.end))) return true
  if (/\([^)]*$/.test(text.slice(0, term.start)) && /^[^)(]*\)/.test(text.slice(term.end))) return true
  const { whole, sentences } = passagesOf(block)
  const at = sentences.findIndex(({ start, end }) => start <= term.start && term.start < end)
  const sentence = sentences[at] ?? whole
  const [previous, next] = at < 0 ? [] : [sentences[at - 1], sentences[at + 1]]
  const before = wordsOf(block, { start: sentence.start, end: term.start })
  if (NAMES_IT.test(before) || (POINTS_BACK.test(before) && previous !== undefined)) return true
  if (SAYS_WHAT.words.test(wordsOf(block, { start: term.end, end: sentence.end })) || (next !== undefined && SAYS_WHAT.test(next))) return true
  return saysOtherwise(placed, [previous?.text ?? '', sentence.text, next?.text ?? '']) || isOwn(placed, sentence)
}

/** Right behind the term, or at the start of the next sentence. */
const SAYS_WHAT = inText(
  /^[^.?!]{0,60}?\b(?:dat is|dat zijn|dat wil zeggen|betekent|betekenen|oftewel|ofwel|met andere woorden|d\.w\.z\.)|^(?:dat|dit|die|deze|zo’n \p{L}+|(?:een|het|de) [\p{L}-]+) (?:is|zijn|betekent|betekenen|houdt in|heet|wil zeggen) /iu,
)
/** Before the term: "dit heet een zienswijze". */
const NAMES_IT = /\b(?:heet|heten|noem(?:en|t)?(?: (?:wij|we))?|wordt ook wel)\b[^.?!]*$/i
/** "U mag ons vertellen waarom. Dat doet u op een hoorzitting." */
const POINTS_BACK = /^(?:dat|dit) (?:doet|gebeurt|doen|kan)\b[^.?!]*\b(?:op|in|tijdens|met) een $/i

/** Words of the meaning that stand beside the term, two in one sentence: "Als u niet betaalt, sturen wij een aanmaning." */
function saysOtherwise({ term }: PlacedTerm, sentences: readonly string[]): boolean {
  const meaning = stemsOf(term.alternatives[0] ?? '')
  const clue = CLUES.get(term.term)
  if (clue !== undefined && sentences.some((sentence) => clue.test(sentence))) return true
  const own = stemsOf(term.words)
  const telling = [...meaning].filter((stem) => !own.has(stem))
  return sentences.some((sentence) => {
    const said = stemsOf(sentence)
    const shared = telling.filter((stem) => said.has(stem)).length
    return shared >= Math.min(2, meaning.size) && shared * 5 >= meaning.size * 2
  })
}

/** Of the terms of objection and payment: what a sentence beside them says when it makes them clear. */
const CLUES: ReadonlyMap<string, RegExp> = new Map([
  ['beroep', /\brecht(?:er|bank)/i],
  ['in beroep gaan', /\brecht(?:er|bank)/i],
  ['beroepschrift', /\brecht(?:er|bank)/i],
  ['gegrond', /\bgelijk\b/i],
  ['ongegrond', /\b(?:geen gelijk|blijven bij ons besluit)\b/i],
  ['aanmaning', /\b(?:betaalt u (?:dan )?niet|niet betaal|te laat (?:bent|betaal)|(?:bent|betaalt) u te laat)/i],
  ['kwijtschelding', /\bbetaalt? (?:u |je )?dan (?:minder|niets)\b/i],
  ['hoorzitting', /\b(?:(?:op|tijdens|naar|bij) de hoorzitting|toelichten|vertellen)\b/i],
])

const COMMON = new Set('iemand waarin omdat voor welk welke andere moet moeten kunt kunnen krijgt krijgen hebt heeft hebben doen deze naar over ander'.split(' '))

/** Kept for the last texts: the same meanings come back in every letter, and the same sentence for every term in it. */
const stemsOf = remember(1000, readStems)

/** Words of four letters and more, and "niet", without their endings. */
function readStems(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return new Set(words.filter((word) => !COMMON.has(word)).map((word) => word.replace(/^ge(?=\p{L}{4})/u, '').replace(/(?:en|t|d|e)$/, '').replace(/(.)\1$/, '$1')))
}

/** A benefit that the reader has or asked for, a paper that he sent himself. */
function isOwn({ term }: PlacedTerm, sentence: Passage): boolean {
  const benefit = /^(?:een uitkering|(?:extra )?geld (?:van|voor)|een bedrag waarmee)/.test(term.alternatives[0] ?? '')
  if (benefit && HAS_IT.test(sentence)) return true
  return SENT_IT.test(sentence)
}

const HAS_IT = inText(/\b(?:aangevraagd|vroeg|vraagt|krijgt (?:u|je) (?:al|nu)|geen\b.* meer krijgt?|uw|je|heeft|hebt|had)\b/i)
const SENT_IT = inText(/\b(?:u stuurde|stuurde u|je stuurde|stuurde je) (?:ons|mij)\b/i)

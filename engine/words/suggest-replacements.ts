import type { AnnotatedBlock } from '../annotate/annotated-block.ts'
import type { Edit, Grade, Suggestion } from '../edit/edit.ts'
import type { Alternative } from '../../wordlists/word-list.ts'
import { isDoubtfulHere } from './is-doubtful-here.ts'
import { isSingleEvent } from './is-single-event.ts'
import { readsBadly } from './reads-badly.ts'
import { replaceNoun } from './replace-noun.ts'
import { dropWords, replaceAdjective, replaceFixed } from './replace-plain.ts'
import { replaceVerb } from './replace-verb.ts'
import { suitsSentence } from './suits-sentence.ts'
import type { WordMatch } from './word-match.ts'

/** A replacement in the right inflection. `safe`: nothing around it had to be guessed. */
export interface Replacement {
  /** The new words, as they will stand in the letter; `voert … in` for words in two places. */
  readonly words: string
  readonly edits: readonly Edit[]
  readonly safe: boolean
}

export interface Replacements {
  readonly expected: readonly string[]
  readonly suggestions: readonly Suggestion[]
}

/**
 * What can stand in the place of a match. No suggestion rather than a poor one; and where there is one, nothing is
 * expected that can't stand there: "kort geleden" is no plainer word in "een recente brief".
 */
export function suggestReplacements(match: WordMatch, block: AnnotatedBlock): Replacements {
  const isDoubtful = isDoubtfulHere(block.tokens, match)
  const known: string[] = []
  const offered: string[] = []
  const suggestions: Suggestion[] = []
  for (const alternative of onOneDay(match, block) ?? match.entry.alternatives) {
    const replacement = replaceMatch(match, alternative, block)
    const words = replacement?.words ?? alternative.text
    known.push(words)
    if (replacement === null || !suitsSentence(words, match, block) || replacement.edits.some((edit) => crossesField(edit, block))) continue
    const asks = isDoubtful || alternative.fit === 'past-soms' || readsBadly(words, replacement.edits, match, alternative.text, block)
    suggestions.push({ label: labelOf(alternative, words, asks), grade: asks ? 'voorbeeld' : gradeOf(match, alternative, replacement, suggestions.length), edits: replacement.edits })
    offered.push(words)
  }
  return { expected: suggestions.length === 0 ? known : offered, suggestions }
}

/** "is met ingang van 1 mei geëindigd": per 1 mei, since nothing goes on from that day. */
function onOneDay(match: WordMatch, { tokens }: AnnotatedBlock): readonly Alternative[] | null {
  const isDay = match.entry.term === 'met ingang van' && tokens[match.last]?.kind === 'number'
  return isDay && isSingleEvent(match, tokens) ? ON_THE_DAY : null
}

const ON_THE_DAY: readonly Alternative[] = [{ text: 'per', fit: 'past' }]

function crossesField(edit: Edit, { block }: AnnotatedBlock): boolean {
  return edit.op === 'replaceText' && block.placeholders.some((field) => edit.start < field.end && edit.end > field.start)
}

function replaceMatch(match: WordMatch, alternative: Alternative, block: AnnotatedBlock): Replacement | null {
  if (alternative.fit === 'weglaten') return dropWords(match, block)
  switch (match.entry.kind) {
    case 'werkwoord':
    case 'werkwoordgroep':
      return replaceVerb(match, alternative.text, block)
    case 'zelfstandig naamwoord':
    case 'meervoud':
      return replaceNoun(match, alternative.text, block)
    case 'bijvoeglijk naamwoord':
      return replaceAdjective(match, alternative.text, block)
    default:
      return replaceFixed(match, alternative.text, block)
  }
}

function gradeOf(match: WordMatch, alternative: Alternative, replacement: Replacement, index: number): Grade {
  // "[noem een voorbeeld]" is for the writer to fill in.
  if (match.entry.grade === 'voorbeeld' || alternative.text.includes('[')) return 'voorbeeld'
  return match.entry.grade === 'veilig' && replacement.safe && index === 0 && match.entry.alternatives.includes(alternative) ? 'veilig' : 'voorstel'
}

/** What fits only sometimes is asked, not done. */
function labelOf({ fit }: Alternative, words: string, asks: boolean): string {
  if (fit === 'weglaten') return asks ? 'Weglaten?' : 'Weglaten'
  return asks ? `Bedoelt u “${words}”?` : words
}

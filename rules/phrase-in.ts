import type { LetterFacts } from '../engine/facts/letter-facts.ts'
import type { Place } from '../engine/letter/letter.ts'
import { runningText, sentenceAt } from './running-text.ts'

export interface FoundPhrase {
  readonly place: Place
  /** The sentence, and the one behind it in the same block. */
  readonly around: string
}

/** The first place where the running text says it; null when it doesn't. `words` has no `g` flag. */
export function phraseIn(facts: Pick<LetterFacts, 'blocks'>, words: RegExp): FoundPhrase | null {
  for (const one of runningText(facts)) {
    const { block, sentences } = one
    const match = words.exec(block.text)
    if (match === null) continue
    const range = { start: match.index, end: match.index + match[0].length }
    const sentence = sentenceAt(one, range)
    const next = sentences.find(({ start }) => start >= sentence.end)
    return { place: { block: block.id, ...range }, around: block.text.slice(sentence.start, next?.end ?? sentence.end) }
  }
  return null
}

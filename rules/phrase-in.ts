import type { LetterFacts } from '../engine/facts/letter-facts.ts'
import type { Place } from '../engine/letter/letter.ts'
import { sentenceAt } from './running-text.ts'
import { saidIn } from './says.ts'

export interface FoundPhrase {
  readonly place: Place
  /** The sentence, and the one behind it in the same block. */
  readonly around: string
}

/** The first place where the running text says it; null when it doesn't. For `words` the same holds as for `saidIn`. */
export function phraseIn(facts: Pick<LetterFacts, 'running'>, words: RegExp): FoundPhrase | null {
  for (const one of facts.running) {
    const said = saidIn(one, words)
    if (said === null) continue
    const sentence = sentenceAt(one, said)
    const next = one.sentences.find(({ start }) => start >= sentence.end)
    return { place: { block: one.block.id, start: said.start, end: said.end }, around: one.block.text.slice(sentence.start, next?.end ?? sentence.end) }
  }
  return null
}

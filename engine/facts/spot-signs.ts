import type { Sentence, Token } from '../annotate/annotated-block.ts'
import type { Passage } from '../find/passage.ts'
import { inPlain } from '../find/word-pattern.ts'
import { oncePerForm } from '../lexicon/word-form.ts'
import type { Range } from '../letter/letter.ts'

/**
 * Words that show something. `near`: beginnings of words, parted by spaces, one of which must open a word of the
 * sentence before the costlier `words` is tried; without `words` such a word is proof enough. `words` reads text in lower
 * case with plain spaces and straight apostrophes.
 */
export interface Sign {
  readonly near: string
  readonly words?: RegExp
}

export interface SpottedSign<T extends Sign> extends Range {
  readonly sign: T
}

export type Spotter<T extends Sign> = (passage: Passage, tokens: readonly Token[], sentence: Sentence) => readonly SpottedSign<T>[]

/** Tries in a sentence only those signs that one of its words calls up. `passage` is the sentence's. */
export function createSpotter<T extends Sign>(signs: readonly T[]): Spotter<T> {
  const beginnings = indexBeginnings(signs)
  const signsOf = oncePerForm(({ lower }): readonly number[] => signsCalledBy(lower, beginnings))
  const patterns = signs.map(({ words }) => (words === undefined ? null : inPlain(words)))
  const touched = new Uint8Array(signs.length)
  return (passage, tokens, sentence) => {
    const found: SpottedSign<T>[] = []
    let tried = 0
    for (let index = sentence.first; index < sentence.last; index++) {
      const token = tokens[index]
      if (token === undefined || token.kind === 'placeholder') continue
      const called = signsOf(token.form)
      for (let place = 0; place < called.length; place++) {
        const at = called[place]!
        if (touched[at] === 1) continue
        touched[at] = 1
        tried++
        const pattern = patterns[at] ?? null
        const range = pattern === null ? token : pattern.find(passage)
        if (range !== null) found.push({ sign: signs[at]!, start: range.start, end: range.end })
      }
    }
    if (tried > 0) touched.fill(0)
    return found
  }
}

type Beginnings = ReadonlyMap<string, readonly (readonly [string, number])[]>

const KEY = 2

function indexBeginnings(signs: readonly Sign[]): Beginnings {
  const beginnings = new Map<string, (readonly [string, number])[]>()
  for (const [at, { near }] of signs.entries()) {
    for (const beginning of new Set(near.split(' '))) {
      const key = beginning.slice(0, KEY)
      const list = beginnings.get(key) ?? []
      list.push([beginning, at])
      beginnings.set(key, list)
    }
  }
  return beginnings
}

const NONE: readonly number[] = []

function signsCalledBy(word: string, beginnings: Beginnings): readonly number[] {
  const list = (beginnings.get(word.slice(0, KEY)) ?? []).filter(([beginning]) => opens(word, beginning))
  return list.length === 0 ? NONE : [...new Set(list.map(([, at]) => at))]
}

/** `bezwaar*` opens every word that starts so; `wij` is the word itself. */
function opens(word: string, beginning: string): boolean {
  return beginning.endsWith('*') ? word.startsWith(beginning.slice(0, -1)) : word === beginning
}

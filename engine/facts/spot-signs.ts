import type { Sentence, Token } from '../annotate/annotated-block.ts'
import type { WordForm } from '../lexicon/word-form.ts'
import type { Range } from '../letter/letter.ts'
import { oncePer } from '../once-per.ts'

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

export type Spotter<T extends Sign> = (text: string, tokens: readonly Token[], sentence: Sentence) => readonly SpottedSign<T>[]

/** Tries in a sentence only those signs that one of its words calls up. `text` is the block's, made plain. */
export function createSpotter<T extends Sign>(signs: readonly T[]): Spotter<T> {
  const beginnings = indexBeginnings(signs)
  const signsOf = oncePer(({ lower }: WordForm): readonly number[] => signsCalledBy(lower, beginnings))
  const touched = new Uint8Array(signs.length)
  return (text, tokens, sentence) => {
    const found: SpottedSign<T>[] = []
    let tried = 0
    for (let index = sentence.first; index < sentence.last; index++) {
      const token = tokens[index]
      if (token === undefined || token.kind === 'placeholder') continue
      for (const at of signsOf(token.form)) {
        const sign = signs[at]
        if (sign === undefined || touched[at] === 1) continue
        touched[at] = 1
        tried++
        const range = sign.words === undefined ? token : matchIn(text, sentence, sign.words)
        if (range !== null) found.push({ sign, start: range.start, end: range.end })
      }
    }
    if (tried > 0) touched.fill(0)
    return found
  }
}

/** The block's text as signs read it: lower case, every kind of space a plain one, quotes straight. Same length. */
export function plainText(text: string): string {
  const lower = text.toLowerCase()
  const same = lower.length === text.length ? lower : text
  return /[\n\r\t\u00A0\u202F’‘]/.test(same) ? same.replace(/[\n\r\t\u00A0\u202F]/g, ' ').replace(/[’‘]/g, "'") : same
}

function matchIn(text: string, { start, end }: Range, words: RegExp): Range | null {
  const match = words.exec(text.slice(start, end))
  return match === null ? null : { start: start + match.index, end: start + match.index + match[0].length }
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

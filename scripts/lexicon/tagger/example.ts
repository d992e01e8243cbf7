import { prepareInput } from '../../../engine/annotate/prepare-input.ts'
import type { TagInput } from '../../../engine/annotate/tag-features.ts'
import { TAGS } from '../../../engine/annotate/word-tags.ts'
import { RawToken } from '../../../engine/parse/raw-token.ts'

/** One token of a label file: text, kind, tag ("?" where the label isn't sure). */
export type LabelRow = readonly [text: string, kind: string, tag: string]

/** A sentence to learn from; −1 where the label isn't sure. */
export interface Example {
  readonly input: TagInput
  readonly tags: Int8Array
}

export function createExample(rows: readonly LabelRow[]): Example {
  const tokens = rows.map(([text, kind]) => new RawToken(text, kind as RawToken['kind'], 0, 0))
  return {
    input: prepareInput(tokens, 0, tokens.length),
    tags: Int8Array.from(rows, ([, , tag]) => TAGS.findIndex((one) => one === tag)),
  }
}

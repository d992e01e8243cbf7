import { oncePerForm } from '../lexicon/word-form.ts'
import { candidateTags } from './candidate-tags.ts'
import { AUXILIARY, DETERMINER, HELPER, MODAL, OPENER, SUBJECT, TE } from './tag-features.ts'
import type { TagSet } from './word-tags.ts'

/** What the tagger knows of a lower-case word wherever it stands. */
export interface WordInfo {
  readonly hash: number
  /** Hash of the last three letters. */
  readonly suffix: number
  readonly tags: TagSet
  /** Bits as in tag-features. */
  readonly shape: number
}

export const wordInfoOf = oncePerForm(
  ({ lower }): WordInfo => ({
    hash: hashText(lower, 0),
    suffix: hashText(lower, Math.max(0, lower.length - 3)),
    tags: candidateTags(lower),
    shape: SHAPES.get(lower) ?? 0,
  }),
)

const SHAPES = listShapes([
  [
    OPENER,
    'die dat wat wie welke waar waarin waarop waarmee waarvoor waarvan waarbij waardoor waarover waaraan waaruit waarna waarom hoe hoeverre hoeveel wanneer of',
  ],
  [SUBJECT, 'ik je jij u hij ze zij het we wij jullie men er'],
  [TE, 'te'],
  [DETERMINER, 'uw onze hun mijn jouw deze elke iedere'],
  [HELPER, 'worden zijn hebben kunnen moeten mogen willen zullen hoeven gaan komen laten blijven lijken blijken dienen'],
  [MODAL, 'kan kun kunt kunnen kon konden moet moeten moest moesten mag mogen mocht mochten wil wilt willen wilde wilden zal zult zullen zou zouden'],
  [AUXILIARY, 'word wordt worden werd werden ben bent is zijn was waren heb hebt heeft hebben had hadden'],
])

function listShapes(lists: readonly (readonly [bit: number, words: string])[]): ReadonlyMap<string, number> {
  const shapes = new Map<string, number>()
  for (const [bit, words] of lists) for (const word of words.split(' ')) shapes.set(word, (shapes.get(word) ?? 0) | bit)
  return shapes
}

/** FNV-1a from `from` on. */
function hashText(text: string, from: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}

import { addedTagsOf } from '../lexicon/added-tags.ts'
import { functionTagsOf } from '../lexicon/function-tags.ts'
import { splitCompound } from '../lexicon/split-compound.ts'
import { lookUpMarks } from '../lexicon/word-graph.ts'
import { ADJECTIVE, ADVERB, FINITE, INFINITIVE, NAME, NOUN, OTHER, PAST_PARTICIPLE, PRESENT_PARTICIPLE, type TagSet } from './word-tags.ts'

/** The tags a lower-case word can have out of context, with CLOSED beside those of a function word; never none. */
export function candidateTags(lower: string): TagSet {
  if (lower.length === 1 && lower !== 'u') return 1 << OTHER
  if (lower.endsWith('-')) return (1 << NOUN) | (1 << ADJECTIVE)
  const closed = functionTagsOf(lower)
  if (closed !== 0) return closed | CLOSED
  const added = addedTagsOf(lower)
  const marks = lookUpMarks(lower)
  if (marks !== '' && marks !== 'c' && marks !== '?') return tagsOfMarks(marks) | added
  return added === 0 ? guessTags(lower) : added
}

/** The same where the word stands: a capital makes a name, but not in a function word or where a sentence opens. */
export function narrowTags(known: TagSet, capital: boolean, opens: boolean): TagSet {
  if (!capital) return known & ~(1 << NAME) || OPEN
  if (opens || (known & CLOSED) !== 0) return known
  return (known & ((1 << NOUN) | (1 << ADJECTIVE))) | (1 << NAME)
}

const OPEN: TagSet = (1 << NOUN) | (1 << ADJECTIVE) | (1 << FINITE) | (1 << INFINITIVE) | (1 << PAST_PARTICIPLE) | (1 << ADVERB)
/** Set beside a function word's tags, so that a capital doesn't make it a name. */
const CLOSED: TagSet = 1 << 16
/** Set beside the tags of a word whose only finite form is the stem (geval, regel): finite just with ik, with je or as an imperative. */
export const STEM: TagSet = 1 << 17

function tagsOfMarks(marks: string): TagSet {
  let tags = 0
  for (let at = 0; at < marks.length; at++) tags |= TAGS_OF_MARK[marks.charAt(at)] ?? 0
  if (tags === 0) return OPEN
  return marks.includes('s') && !/[fi]/.test(marks) ? tags | STEM : tags
}

const TAGS_OF_MARK: Readonly<Record<string, TagSet>> = {
  n: 1 << NOUN,
  N: 1 << NAME,
  a: 1 << ADJECTIVE,
  i: (1 << INFINITIVE) | (1 << FINITE),
  s: 1 << FINITE,
  f: 1 << FINITE,
  p: 1 << PAST_PARTICIPLE,
  g: (1 << PRESENT_PARTICIPLE) | (1 << ADJECTIVE),
}

/** A word without marks: a compound is what its head is; else its shape tells. */
function guessTags(lower: string): TagSet {
  if (/\d/.test(lower)) return NOMINAL
  const head = splitCompound(lower)?.at(-1)
  if (head !== undefined) {
    const tags = tagsOfMarks(lookUpMarks(head)) & ((1 << NOUN) | (1 << ADJECTIVE) | (1 << PAST_PARTICIPLE))
    if (tags !== 0) return tags | (1 << NAME)
  }
  for (const [pattern, tags] of SHAPES) if (pattern.test(lower)) return tags
  return NOMINAL | (1 << ADJECTIVE) | (1 << ADVERB)
}

const NOMINAL: TagSet = (1 << NOUN) | (1 << NAME)
const SHAPES: readonly (readonly [RegExp, TagSet])[] = [
  [/(heid|heden|ing|ingen|teit|teiten|isme|atie|aties|schap)$/, NOMINAL],
  [/(lijk|lijke|baar|bare|ig|ige|isch|ische|loos|loze)$/, NOMINAL | (1 << ADJECTIVE)],
  [/eren$/, (1 << INFINITIVE) | (1 << FINITE) | (1 << NOUN)],
  [/^.{0,6}ge.{2,}(d|t|en|de|te)$|^(be|ver|ont|her).{2,}(d|t|en|de|te)$/, OPEN | NOMINAL],
  [/.{3}en$/, (OPEN & ~(1 << PAST_PARTICIPLE)) | NOMINAL],
  [/.{3}(t|de|te|den|ten)$/, NOMINAL | (1 << ADJECTIVE) | (1 << FINITE)],
]

import * as v from 'valibot'

/** How far it reaches: this sentence, this rule and words in this letter, or a word of the lists in every letter. */
export const IGNORE_SCOPES = ['een-keer', 'deze-brief', 'dit-woord'] as const
export type IgnoreScope = (typeof IGNORE_SCOPES)[number]

const HASH = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
const SHORT = v.pipe(v.string(), v.minLength(1), v.maxLength(200))

/**
 * A finding that somebody lets stand. It holds no text of the letter: only the listed word for `dit-woord`, and hashes by
 * which the letter, the sentence and the words are known again.
 */
export const IGNORE = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  scope: v.picklist(IGNORE_SCOPES),
  ruleId: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/)),
  /** null: every letter. `path`: of where the letter lies; `name`: of its file name, for another computer. */
  letter: v.nullable(v.strictObject({ path: HASH, name: HASH })),
  /** Of the sentence in which the words stand; null when the whole letter counts. */
  sentence: v.nullable(HASH),
  /** Of the words; null for something that is missing. */
  words: v.nullable(HASH),
  /** For `dit-woord`: the word in the form of the list. */
  term: v.nullable(SHORT),
  reason: v.pipe(v.string(), v.minLength(1), v.maxLength(500)),
  who: SHORT,
  /** ISO 8601. */
  when: v.pipe(v.string(), v.isoTimestamp()),
})
export type Ignore = v.InferOutput<typeof IGNORE>

/** As they are kept and exported. */
export const IGNORE_FILE = v.strictObject({ version: v.literal(1), laatStaan: v.pipe(v.array(IGNORE), v.maxLength(20_000)) })

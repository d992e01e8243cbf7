import type { VerbForms } from '../lexicon/verb-forms.ts'
import { knownVerb } from './known-verb.ts'

/** A verb, alone or with the words that go with it, in the order of the infinitive: "in kennis · stellen · van". */
export interface VerbGroup {
  readonly verb: VerbForms
  /** With `zich`, which agrees with the subject. */
  readonly reflexive: boolean
  /** Words before the verb: op een rij, niet meer, geen rekening. */
  readonly before: readonly string[]
  /** An infinitive that goes with the verb and stays behind it: weten of "laten weten", te vervallen of "komen te vervallen". */
  readonly after: readonly string[]
  /** What opens the words that follow: over, tot betaling van, om te. */
  readonly tail: readonly string[]
}

/** null when no verb that we know holds the phrase together, or the phrase is more than one clause. */
export function readVerbGroup(phrase: string): VerbGroup | null {
  if (/[,;:[\]()]| of .* /.test(phrase)) return null
  const words = phrase.toLowerCase().split(' ')
  const at = words.findIndex((_, index) => isHead(words, index))
  const verb = knownVerb(words[at] ?? '')
  if (at < 0 || verb === null) return null
  const taken = takesInfinitive(words, at) ? 1 : words[at + 1] === 'te' && knownVerb(words[at + 2] ?? '') !== null ? 2 : 0
  const front = words.slice(0, at)
  return {
    verb,
    reflexive: front.includes('zich'),
    before: front.filter((word) => word !== 'zich'),
    after: words.slice(at + 1, at + 1 + taken),
    tail: words.slice(at + 1 + taken),
  }
}

/** Verbs that take another infinitive with them, which stays last. */
const LEADING = new Set(['laten', 'doen', 'blijven', 'gaan', 'komen', 'kunnen', 'moeten', 'mogen', 'willen'])
const OPENS_TAIL =
  /^(?:aan|als|bij|dan|dat|door|in|met|na|naar|namens|om|onder|op|over|te|tegen|tot|tussen|uit|van|voor|zonder)$/
const DETERMINER = /^(?:de|het|een|uw)$/

/** The verb is the last word, or what follows it opens a tail: "overgaan tot betaling van". */
function isHead(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  if (!word.endsWith('n') || DETERMINER.test(words[at - 1] ?? '') || knownVerb(word) === null) return false
  return endsHere(words, at + 1) || takesInfinitive(words, at)
}

function endsHere(words: readonly string[], at: number): boolean {
  const next = words[at]
  return next === undefined || OPENS_TAIL.test(next)
}

function takesInfinitive(words: readonly string[], at: number): boolean {
  return LEADING.has(words[at] ?? '') && knownVerb(words[at + 1] ?? '') !== null && endsHere(words, at + 2)
}

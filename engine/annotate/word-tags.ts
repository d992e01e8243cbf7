import type { VerbForm, WordClass } from './annotated-block.ts'

/** One tag for word class and verb form together, in the order of the tagger's weights. */
export const TAGS = [
  'noun',
  'name',
  'finite',
  'infinitive',
  'pastParticiple',
  'presentParticiple',
  'adjective',
  'adverb',
  'pronoun',
  'article',
  'preposition',
  'coordinator',
  'subordinator',
  'numeral',
  'interjection',
  'X',
] as const

export type Tag = (typeof TAGS)[number]

/** A tag as a number: its place in TAGS. */
export const NOUN = 0
export const NAME = 1
export const FINITE = 2
export const INFINITIVE = 3
export const PAST_PARTICIPLE = 4
export const PRESENT_PARTICIPLE = 5
export const ADJECTIVE = 6
export const ADVERB = 7
export const PRONOUN = 8
export const ARTICLE = 9
export const PREPOSITION = 10
export const COORDINATOR = 11
export const SUBORDINATOR = 12
export const NUMERAL = 13
export const OTHER = 15

/** The tags a word can have, as bits: 1 << tag. */
export type TagSet = number

export function wordClassOf(tag: number): WordClass {
  return WORD_CLASSES[tag] ?? 'X'
}

export function verbFormOf(tag: number): VerbForm | null {
  return VERB_FORMS[tag] ?? null
}

const WORD_CLASSES: readonly WordClass[] = TAGS.map((tag) => {
  switch (tag) {
    case 'finite':
    case 'infinitive':
    case 'pastParticiple':
    case 'presentParticiple':
      return 'verb'
    default:
      return tag
  }
})

const VERB_FORMS: readonly (VerbForm | null)[] = TAGS.map((tag) => {
  switch (tag) {
    case 'finite':
    case 'infinitive':
    case 'pastParticiple':
    case 'presentParticiple':
      return tag
    default:
      return null
  }
})

import type { Sentence, Token } from '../annotate/annotated-block.ts'
import { oncePerForm, type WordForm } from '../lexicon/word-form.ts'
import { zipfOf } from '../lexicon/zipf-of.ts'
import { concretenessOf } from './concreteness-of.ts'
import { estimateDependencyLength } from './estimate-dependency-length.ts'
import { isContentWord } from './is-content-word.ts'
import { joinsName } from './joins-name.ts'
import type { LintFeatures } from './lint-formula.ts'

/** A sentence's features, with null where it has no word of that kind, and the counts that the letter's own features are made of. */
export interface SentenceMeasure {
  readonly words: number
  readonly frequency: number | null
  readonly dependencyLength: number
  readonly contentWordsPerClause: number
  readonly concreteNouns: number | null
  readonly counts: SentenceCounts
}

export interface SentenceCounts {
  /** Finite verbs, at least 1. */
  readonly clauses: number
  readonly contentWords: number
  /** Content words that aren't names, and the sum of their frequencies. */
  readonly rankedWords: number
  readonly frequencies: number
  /** Nouns of which we know whether they are concrete. */
  readonly nouns: number
  readonly concreteNouns: number
}

/** The features of one sentence. */
export function measureSentence(tokens: readonly Token[], sentence: Sentence): SentenceMeasure {
  const clauses = Math.max(1, sentence.finiteVerbs)
  let contentWords = 0
  let frequencies = 0
  let rankedWords = 0
  const nouns = { concreet: 0, all: 0 }
  for (let index = sentence.first; index < sentence.last; index++) {
    const token = tokens[index]
    if (token === undefined || token.kind !== 'word' || !isContentWord(token) || (joinsName(tokens, index) && isContentWord(tokens[index - 1] ?? token))) continue
    contentWords++
    if (token.wordClass === 'name') continue
    frequencies += zipfOfForm(token.form)
    rankedWords++
    if (token.wordClass === 'noun') countNoun(nouns, token.form)
  }
  return {
    words: sentence.words,
    frequency: rankedWords === 0 ? null : frequencies / rankedWords,
    dependencyLength: estimateDependencyLength(tokens, sentence),
    contentWordsPerClause: contentWords / clauses,
    concreteNouns: nouns.all === 0 ? null : nouns.concreet / nouns.all,
    counts: { clauses, contentWords, rankedWords, frequencies, nouns: nouns.all, concreteNouns: nouns.concreet },
  }
}

const zipfOfForm = oncePerForm(({ lower }) => zipfOf(lower))
const concretenessOfForm = oncePerForm(({ lower }) => concretenessOf(lower))

function countNoun(nouns: { concreet: number; all: number }, form: WordForm): void {
  const label = concretenessOfForm(form)
  if (label === null) return
  nouns.all++
  if (label === 'concreet') nouns.concreet++
}

/** What an average sentence has, for sentences that lack a kind of word: a missing noun says nothing about difficulty. */
const AVERAGE: Pick<LintFeatures, 'frequency' | 'concreteNouns'> = { frequency: 4.7, concreteNouns: 0.4 }

export function featuresOf(measure: Omit<SentenceMeasure, 'words' | 'counts'>): LintFeatures {
  return {
    frequency: measure.frequency ?? AVERAGE.frequency,
    dependencyLength: measure.dependencyLength,
    contentWordsPerClause: measure.contentWordsPerClause,
    concreteNouns: measure.concreteNouns ?? AVERAGE.concreteNouns,
  }
}

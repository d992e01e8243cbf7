import type { MarkedSentence } from './marked-sentence.ts'
import { type Picker, createPicker } from './create-picker.ts'
import { OPENERS, QUESTION_WORDS, SUBORDINATORS, THINK_FRAMES } from './letter-vocabulary.ts'
import { cap, predicate, squeeze, subjectOf, uncap } from './letter-words.ts'
import { imperative, inverted, invertedClause, mainClause, sharedSubject, subClause, toInfinitive, verbFinal } from './letter-clauses.ts'
import { passiveFinal, passiveInverted, passiveMain } from './letter-passives.ts'
import { adviceSentence, relativeSentence, stateSentence } from './letter-frames.ts'

/** `count` different sentences; the same seed gives the same sentences. */
export function buildLetterSentences(count: number, seed: number): readonly MarkedSentence[] {
  const pick = createPicker(seed)
  const made = new Set<string>()
  for (let tries = 0; made.size < count && tries < count * 20; tries++) {
    const sentence = pick.one(PATTERNS)(pick)
    if (sentence !== null) made.add(tidy(sentence))
  }
  return [...made]
}

type Pattern = (pick: Picker) => MarkedSentence | null

const PATTERNS: readonly Pattern[] = [
  (pick) => `${mainClause(pick)}.`,
  (pick) => `${mainClause(pick)}.`,
  (pick) => `${invertedClause(pick)}.`,
  (pick) => `${invertedClause(pick)}.`,
  (pick) => `${cap(subClause(pick))}, ${inverted(pick, subjectOf(pick), predicate(pick))}.`,
  (pick) => `${cap(subClause(pick))}, dan ${inverted(pick, subjectOf(pick), predicate(pick))}.`,
  (pick) => `${mainClause(pick)}${pick.one([',', ''])} ${subClause(pick)}.`,
  (pick) => `${pick.one(THINK_FRAMES)} ${pick.one(['dat', 'of', 'dat', 'wanneer', 'hoe'])} ${verbFinal(pick)}.`,
  (pick) => `${imperative(pick)}.`,
  (pick) => `${imperative(pick)} ${pick.one(['en', 'of', 'en'])} ${uncap(imperative(pick))}.`,
  (pick) => `${cap(subClause(pick))}, ${uncap(imperative(pick))}.`,
  (pick) => `${mainClause(pick)} om ${toInfinitive(pick)}.`,
  (pick) => `Om ${toInfinitive(pick)}, ${inverted(pick, subjectOf(pick), predicate(pick))}.`,
  (pick) => `${cap(inverted(pick, subjectOf(pick), predicate(pick)))}?`,
  (pick) => `${pick.one(QUESTION_WORDS)} ${inverted(pick, subjectOf(pick), predicate(pick))}?`,
  (pick) => `${mainClause(pick)} ${pick.one(['en', 'maar', 'want', 'of'])} ${uncap(mainClause(pick))}.`,
  (pick) => `${sharedSubject(pick)}.`,
  (pick) => `${passiveMain(pick)}.`,
  (pick) => `${passiveMain(pick)}.`,
  (pick) => `${pick.one(OPENERS)} ${passiveInverted(pick)}.`,
  (pick) => `${cap(pick.one(SUBORDINATORS))} ${passiveFinal(pick)}, ${inverted(pick, subjectOf(pick), predicate(pick))}.`,
  (pick) => `${mainClause(pick)}, ${pick.one(SUBORDINATORS)} ${passiveFinal(pick)}.`,
  (pick) => `${cap(passiveInverted(pick))}?`,
  (pick) => stateSentence(pick),
  (pick) => stateSentence(pick),
  (pick) => relativeSentence(pick),
  (pick) => relativeSentence(pick),
  (pick) => adviceSentence(pick),
]

function tidy(text: string): string {
  return cap(squeeze(text).replace(/ ([,.?])/g, '$1'))
}

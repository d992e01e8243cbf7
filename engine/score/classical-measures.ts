import type { AnnotatedBlock } from '../annotate/annotated-block.ts'
import { countSyllables } from '../annotate/count-syllables.ts'

export interface ClassicalMeasure {
  readonly id: 'flesch-douma' | 'brouwer' | 'lix' | 'ari'
  readonly name: string
  readonly value: number
  /** What the number means, in Dutch. */
  readonly meaning: string
}

/**
 * Older formulas, for those who must report them; the reading indication doesn't use them. Empty for fewer than 60 words.
 * Flesch-Douma: Douma 1960, 206.84 − 0.93·words per sentence − 77·syllables per word. Brouwer: Brouwer 1963,
 * 195 − 2·words per sentence − 66.7·syllables per word. LIX: Björnsson, words per sentence + share of words over six
 * letters. ARI: Automated Readability Index, with its English constants.
 */
export function classicalMeasures(blocks: readonly AnnotatedBlock[]): readonly ClassicalMeasure[] {
  const counts = countText(blocks)
  if (counts.words < 60 || counts.sentences === 0) return []
  const wordsPerSentence = counts.words / counts.sentences
  const syllablesPerWord = counts.syllables / counts.words
  const douma = 206.84 - 0.93 * wordsPerSentence - 77 * syllablesPerWord
  const brouwer = 195 - 2 * wordsPerSentence - 66.7 * syllablesPerWord
  const lix = wordsPerSentence + (100 * counts.long) / counts.words
  const ari = 4.71 * (counts.letters / counts.words) + 0.5 * wordsPerSentence - 21.43
  return [
    { id: 'flesch-douma', name: 'Flesch-Douma', value: round(douma), meaning: douma >= 60 ? 'gewoon of makkelijk' : douma >= 45 ? 'vrij moeilijk' : douma >= 30 ? 'moeilijk' : 'zeer moeilijk' },
    { id: 'brouwer', name: 'Brouwer leesindex A', value: round(brouwer), meaning: brouwer >= 80 ? 'zeer makkelijk' : brouwer >= 50 ? 'gewoon' : brouwer >= 25 ? 'moeilijk' : 'zeer moeilijk' },
    { id: 'lix', name: 'LIX', value: round(lix), meaning: 'hoger is moeilijker; lange samenstellingen maken dit getal in het Nederlands hoger dan in andere talen' },
    { id: 'ari', name: 'ARI', value: round(ari), meaning: 'een Engelse formule: alleen om teksten met elkaar te vergelijken' },
  ]
}

function countText(blocks: readonly AnnotatedBlock[]) {
  const counts = { sentences: 0, words: 0, syllables: 0, long: 0, letters: 0 }
  for (const { block, sentences, tokens } of blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'listItem') continue
    counts.sentences += sentences.filter((sentence) => sentence.words > 0).length
    for (const token of tokens) {
      if (token.kind !== 'word') continue
      counts.words++
      counts.letters += token.text.length
      counts.syllables += countSyllables(token.lower)
      if (token.text.length > 6) counts.long++
    }
  }
  return counts
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** One thing that makes a letter easier or harder to read. */
export interface Ingredient {
  readonly id: 'woordfrequentie' | 'zinsafstand' | 'dichtheid' | 'concreetheid'
  readonly label: string
  readonly value: number
  /** What it adds to the score compared with an average easy letter; positive is harder. */
  readonly contribution: number
  readonly explanation: string
}

export type LevelNumber = 1 | 2 | 3 | 4

export interface SentenceScore {
  readonly block: string
  readonly start: number
  readonly end: number
  /** 0 to 100, higher is harder; null for a sentence too short to say anything of. */
  readonly score: number | null
}

/** An indication of how hard a letter reads: never a verdict. */
export interface ReadingScore {
  /** 0 to 100, higher is harder; null when the text is too short. */
  readonly score: number | null
  readonly level: LevelNumber | null
  /** Half the width of the band in which the score of a longer text of this kind would fall. */
  readonly margin: number | null
  /** Words still needed before anything can be said; 0 when there are enough. */
  readonly wordsNeeded: number
  readonly target: { readonly name: 'A2' | 'B1'; readonly maxLevel: LevelNumber; readonly met: 'ja' | 'nee' | 'onzeker' }
  readonly ingredients: readonly Ingredient[]
  readonly sentences: readonly SentenceScore[]
  /** Places that weigh most in the score, heaviest first, at most three. */
  readonly heaviest: readonly { readonly block: string; readonly start: number; readonly end: number; readonly because: string }[]
}

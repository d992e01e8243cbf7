import type { HouseBlock, Settings } from '../../engine/rule/settings.ts'
import type { Entry } from '../../wordlists/word-list.ts'

/** What a reader of the window or the terminal must know of the folder. `text`: Dutch, what is the matter and how to mend it. */
export interface HouseStyleMessage {
  /** `fout`: this part isn't used; `let-op`: it is used, but look at it; `uitleg`: which of two values counts, and why. */
  readonly kind: 'fout' | 'let-op' | 'uitleg'
  /** As the user would write it. */
  readonly file: string
  /** From 1; null for the whole file. */
  readonly line: number | null
  readonly text: string
}

/** One thing that a folder decides. Two folders that decide on the same `key` are in conflict; the later wins. */
export interface Choice {
  readonly key: string
  /** For people: "Aanspreekvorm". */
  readonly label: string
  readonly shown: string
  readonly file: string
  readonly line: number | null
  readonly because: string | null
  readonly apply: (settings: Settings) => Settings
}

export interface OwnWord {
  readonly entry: Entry
  readonly file: string
  readonly line: number
}

export interface AllowedTerm {
  readonly term: string
  readonly file: string
  readonly line: number | null
}

export interface OwnBlock {
  readonly block: HouseBlock
  readonly file: string
}

/** What one folder holds. */
export interface Layer {
  readonly folder: string
  /** The organisation's or team's name; the folder's own when it gives none. */
  readonly name: string
  readonly choices: readonly Choice[]
  readonly words: readonly OwnWord[]
  readonly allowed: readonly AllowedTerm[]
  readonly blocks: readonly OwnBlock[]
  readonly messages: readonly HouseStyleMessage[]
}

/** A row of what counts now, for people. */
export interface InForce {
  /** As in `Choice`; empty for words and blocks. */
  readonly key: string
  readonly label: string
  readonly value: string
  /** The name of the folder that decides. */
  readonly from: string
  readonly file: string
  readonly line: number | null
  readonly because: string | null
}

export interface HouseStyleFolder {
  readonly path: string
  readonly name: string
  /** Why it can't be used at all, in Dutch; null when it can. */
  readonly unusable: string | null
}

/** The house style of one or more folders together. */
export interface HouseStyle {
  readonly settings: Settings
  readonly folders: readonly HouseStyleFolder[]
  readonly inForce: readonly InForce[]
  readonly messages: readonly HouseStyleMessage[]
}

import type { TokenKind } from '../annotate/annotated-block.ts'

/** A token as parsed, before its word class is known. */
export interface RawToken {
  readonly text: string
  readonly lower: string
  /** Offsets in the block's text. */
  readonly start: number
  readonly end: number
  readonly kind: TokenKind
}

/** Token indexes are half-open; offsets count in the block's text. */
export interface SentenceBounds {
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
}

import type { Block, BlockId, Letter, Place, Range } from '../engine/letter/letter.ts'

export type Format = 'docx' | 'odt' | 'html' | 'md' | 'txt' | 'pdf'

/** A file that could not be read. `message` is one Dutch sentence or two: what happened and what to do. */
export interface Unreadable {
  readonly code:
    | 'leeg'
    | 'beschadigd'
    | 'versleuteld'
    | 'te-groot'
    | 'onbekend'
    | 'verkeerde-naam'
    | 'geen-tekst'
    | 'onveilig'
    | 'niet-gevonden'
    | 'geen-toegang'
    | 'te-lang-bezig'
    | 'onverwacht'
  readonly message: string
}

/** An opened file: the letter, and what is needed to put changes back where they came from. */
export interface OpenedDocument {
  readonly format: Format
  /** The file's name, without its folder; `geplakte tekst` for the clipboard. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly letter: Letter
  /** Offsets in the decoded source of txt, md and html, in UTF-16 units; null for other formats and for mended text. */
  readonly sourceOf: (place: Place) => Range | null
  /** Can a comment stand on the words of this block? Otherwise it comes at the nearest block where it can, and quotes them. */
  readonly mayComment: (block: BlockId) => boolean
  /** null when the format is read only (pdf). */
  readonly write: Writer | null
}

export type WriteMode = 'clean' | 'tracked' | 'comments'

/** A remark for a colleague, put into the file as a comment on a place. */
export interface Remark {
  readonly place: Place
  readonly text: string
}

export interface WriteOptions {
  readonly mode: WriteMode
  /** Only in mode `comments`. */
  readonly remarks?: readonly Remark[]
  /** Pictograms to set into the text, as PNG with its alternative text. */
  readonly pictograms?: readonly PlacedPictogram[]
  /** ISO date-time that tracked changes and comments carry; nothing here reads the clock. */
  readonly now: string
}

export interface PlacedPictogram {
  readonly block: string
  /** Offset in the block's text as it is now. */
  readonly at: number
  readonly png: Uint8Array
  readonly alt: string
}

/** The file's bytes with `blocks` in place of those it was opened with. Untouched parts stay byte for byte. */
export type Writer = (blocks: readonly Block[], options: WriteOptions) => Promise<Uint8Array>

export type ReadOutcome = { readonly step: 'read'; readonly document: OpenedDocument } | { readonly step: 'unreadable'; readonly unreadable: Unreadable }

export interface ReadOptions {
  readonly stage?: 'sjabloon' | 'brief'
}

/** A reader of one format. Throws `UnreadableFile` only. */
export type Reader = (bytes: Uint8Array, name: string, options: ReadOptions) => Promise<OpenedDocument>

/** Thrown inside documents/, turned into an outcome at its edge. */
export class UnreadableFile extends Error {
  readonly unreadable: Unreadable
  constructor(unreadable: Unreadable) {
    super(unreadable.message)
    this.unreadable = unreadable
  }
}

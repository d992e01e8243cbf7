import type { XmlElement, XmlTree } from './xml-node.ts'
import type { XmlEncoding } from './xml-part.ts'

/** An element that stands around text in a paragraph, in the words of its file. Known by identity. */
export interface Wrapper {
  /** Its open tag, with its properties (`w:rPr`). */
  readonly open: string
  readonly close: string
  /** How to open it once more after it was closed for a change; null when there may be only one of it (a content control). */
  readonly again: string | null
  readonly link?: true
}

/**
 * A stretch of a paragraph that isn't taken apart further. All leaves of a paragraph, written one after the other,
 * are that paragraph again, to the character.
 */
export interface Leaf {
  readonly role: 'text' | 'code' | 'atom' | 'silent'
  readonly path: readonly Wrapper[]
  /** How many wrappers stand around its run; a change to the text takes place inside the last of them. */
  readonly runDepth: number
  readonly start: number
  readonly end: number
  /** What a reader may see of it; empty when `silent`. */
  readonly text: string
  /** From `text` to the XML, counted from `start`; null when the two are the same. */
  readonly offsets: readonly number[] | null
  /** The element itself, or the element that a text stands in. */
  readonly element: XmlElement
}

export interface SourcePart {
  readonly name: string
  readonly tree: XmlTree
  readonly encoding: XmlEncoding
}

export interface SourceParagraph {
  readonly part: SourcePart
  readonly element: XmlElement
  readonly leaves: readonly Leaf[]
}

/** The end of a leaf as a place to put something after it. */
export function leafLength(leaf: Leaf): number {
  return Math.max(1, leaf.text.length)
}

/** What stands in the XML for a stretch of a text leaf. */
export function rawRange(leaf: Leaf, from: number, to: number): { readonly start: number; readonly end: number } {
  const at = (offset: number): number => leaf.start + (leaf.offsets === null ? offset : (leaf.offsets[offset] ?? leaf.end - leaf.start))
  return { start: at(from), end: at(to) }
}

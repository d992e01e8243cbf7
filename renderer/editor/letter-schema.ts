import { Schema, type Attrs, type DOMOutputSpec, type Mark, type Node } from 'prosemirror-model'
import type { BlockId, BlockKind, Language, Lock, TableCell } from '../../engine/letter/letter.ts'
import { isPictogramName, PICTOGRAMS } from '../pictograms/pictograms.ts'

/** What a block node carries besides its text; `null` where a Block leaves the property out. */
export interface BlockAttrs {
  /** null for a block that the editor just made: it gets an id at once. */
  readonly id: BlockId | null
  readonly kind: BlockKind
  readonly level: number | null
  readonly numbering: 'genummerd' | null
  readonly language: Language | null
  /** Where it stands in a table; the same as where its node does. */
  readonly cell: TableCell | null
  /** What locks the whole block in its file. */
  readonly lock: LockAttrs | null
}

export type LockAttrs = Pick<Lock, 'by' | 'reason'>

/** A merge field; `key` tells two fields with the same name apart. */
export interface FieldAttrs {
  readonly key: string
  readonly label: string
  readonly text: string
}

/** A picture in the letter; it takes up no text. */
export interface PictogramAttrs {
  readonly name: string
  readonly alt: string
  /** By which one that stands in the file is known; null for a new one. */
  readonly key: string | null
}

export const NEW_PARAGRAPH: BlockAttrs = { id: null, kind: 'paragraph', level: null, numbering: null, language: null, cell: null, lock: null }

/** ProseMirror leaves attributes untyped; the schema below is where they are set. */
export const blockAttrs = (node: Node): BlockAttrs => node.attrs as BlockAttrs
export const fieldAttrs = (node: Node): FieldAttrs => node.attrs as FieldAttrs
export const lockAttrs = (mark: Mark): LockAttrs => mark.attrs as LockAttrs
export const pictogramAttrs = (node: Node): PictogramAttrs => node.attrs as PictogramAttrs

/** A cell of a table; null for one without text, which the letter doesn't know. */
export const cellOf = (node: Node): TableCell | null => node.attrs['cell'] as TableCell | null

/** A letter is a row of blocks: one node for each Block, and those of a table in its rows and cells. */
export const letterSchema = new Schema({
  nodes: {
    doc: { content: '(block | table)+' },
    table: { content: 'row+', isolating: true, selectable: false, toDOM: () => ['table', { class: 'letter-table' }, ['tbody', 0]] },
    row: { content: 'cell+', selectable: false, toDOM: () => ['tr', 0] },
    cell: {
      content: 'block*',
      isolating: true,
      selectable: false,
      attrs: { cell: { default: null } },
      toDOM: (node) => ['td', { colspan: String(cellOf(node)?.span ?? 1) }, 0],
    },
    block: {
      content: 'inline*',
      attrs: {
        id: { default: null },
        kind: { default: 'paragraph' },
        level: { default: null },
        numbering: { default: null },
        language: { default: null },
        cell: { default: null },
        lock: { default: null },
      },
      parseDOM: [
        ...[1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { ...NEW_PARAGRAPH, kind: 'heading', level } })),
        { tag: 'li', getAttrs: parseListItem },
        { tag: 'td', attrs: { ...NEW_PARAGRAPH, kind: 'tableCell' } },
        { tag: 'th', attrs: { ...NEW_PARAGRAPH, kind: 'tableCell' } },
        { tag: 'p', getAttrs: parseParagraph },
      ],
      toDOM: drawBlock,
    },
    text: { group: 'inline' },
    lineBreak: { group: 'inline', inline: true, selectable: false, leafText: () => '\n', parseDOM: [{ tag: 'br' }], toDOM: () => ['br'] },
    field: {
      group: 'inline',
      inline: true,
      atom: true,
      attrs: { key: {}, label: {}, text: {} },
      leafText: (node) => fieldAttrs(node).text,
      toDOM: (node) => ['span', { class: 'field', role: 'img', 'aria-label': `Invulveld: ${fieldAttrs(node).label}` }, fieldAttrs(node).label],
    },
    pictogram: {
      group: 'inline',
      inline: true,
      atom: true,
      attrs: { name: {}, alt: {}, key: { default: null } },
      leafText: () => '',
      toDOM: (node) => drawPictogram(pictogramAttrs(node)),
    },
  },
  marks: {
    link: {
      attrs: { href: { default: null } },
      inclusive: false,
      parseDOM: [{ tag: 'a[href]', getAttrs: (dom) => ({ href: dom.getAttribute('href') }) }],
      toDOM: (mark) => ['span', { class: 'link', title: String(mark.attrs['href'] ?? '') }, 0],
    },
    bold: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
    italic: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] },
    underline: { parseDOM: [{ tag: 'u' }], toDOM: () => ['u', 0] },
    superscript: { parseDOM: [{ tag: 'sup' }], toDOM: () => ['sup', 0] },
    locked: { attrs: { by: {}, reason: {} }, inclusive: false, toDOM: (mark) => ['span', { class: 'locked', title: lockAttrs(mark).reason }, 0] },
  },
})

function drawPictogram({ name, alt }: PictogramAttrs): DOMOutputSpec {
  const dom = document.createElement('span')
  dom.className = 'letter-pictogram'
  dom.setAttribute('role', 'img')
  dom.setAttribute('aria-label', alt)
  dom.title = alt
  dom.innerHTML = isPictogramName(name) ? PICTOGRAMS[name].svg : ''
  return { dom }
}

/** Every heading is an h3 below the window's own headings; how it looks follows `data-level`. */
function drawBlock(node: Node): DOMOutputSpec {
  const { kind, level, numbering, language, lock } = blockAttrs(node)
  const attributes = {
    class: `block block--${kind}${lock === null ? '' : ' block--locked'}`,
    ...(lock === null ? {} : { title: lock.reason }),
    ...(level === null ? {} : { 'data-level': String(Math.min(level, 4)) }),
    ...(numbering === null ? {} : { 'data-numbering': numbering }),
    ...(language === null || language === 'onbekend' ? {} : { lang: language }),
  }
  return [kind === 'heading' ? 'h3' : 'p', attributes, 0]
}

/** An item that holds paragraphs or lists of its own is left to those. */
function parseListItem(item: HTMLElement): Attrs | false {
  if (item.querySelector('p, ul, ol') !== null) return false
  return listItemAttrs(item)
}

function parseParagraph(paragraph: HTMLElement): Attrs {
  const item = paragraph.closest('li')
  return item === null ? NEW_PARAGRAPH : listItemAttrs(item)
}

function listItemAttrs(item: Element): Attrs {
  const numbered = item.parentElement?.tagName === 'OL'
  return { ...NEW_PARAGRAPH, kind: 'listItem', level: 1, numbering: numbered ? 'genummerd' : null }
}

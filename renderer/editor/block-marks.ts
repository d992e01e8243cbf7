import type { Node } from 'prosemirror-model'
import { Decoration } from 'prosemirror-view'
import type { SentenceLevel } from '../../electron/contract.ts'
import type { Theme } from '../../engine/finding/finding.ts'
import type { BlockId } from '../../engine/letter/letter.ts'
import { isMissing, type KeyedFinding } from '../findings/keyed-finding.ts'
import { PICTOGRAMS, isPictogramName, type PictogramName } from '../pictograms/pictograms.ts'
import type { ShownMarks } from './finding-marks.ts'
import { blockNodes } from './block-nodes.ts'
import { positionAt } from './letter-document.ts'
import { blockAttrs } from './letter-schema.ts'

/** What is to be drawn on one block. */
export interface BlockMarks {
  /** Equal for blocks that look equal. */
  readonly signature: string
  readonly words: readonly WordMark[]
  readonly notes: readonly Note[]
  readonly sentences: readonly SentenceLevel[]
  readonly pin: PictogramName | null
}

interface WordMark {
  readonly key: string
  readonly theme: Theme
  readonly start: number
  readonly end: number
}

/** Something that is missing, below the block where it belongs. */
interface Note {
  readonly key: string
  readonly title: string
  readonly theme: Theme
  readonly pictogram: PictogramName
}

/** From this length a mark is drawn lower, so that the words inside it keep a line of their own. */
const WIDE = 40

export function groupByBlock(doc: Node, show: ShownMarks): ReadonlyMap<BlockId, BlockMarks> {
  const words = new Map<BlockId, WordMark[]>()
  const notes = new Map<BlockId, Note[]>()
  const last = lastBodyBlock(doc)
  for (const finding of show.findings) {
    if (isMissing(finding)) push(notes, finding.places[0]?.block ?? last, noteOf(finding))
    else for (const { block, start, end } of finding.places) push(words, block, { key: finding.key, theme: finding.theme, start, end })
  }
  const sentences = new Map<BlockId, SentenceLevel[]>()
  for (const sentence of show.sentences) push(sentences, sentence.block, sentence)
  const ids = new Set([...words.keys(), ...notes.keys(), ...sentences.keys(), ...show.pins.keys()])
  return new Map(
    [...ids].map((id) => {
      const marks = { words: words.get(id) ?? [], notes: notes.get(id) ?? [], sentences: sentences.get(id) ?? [], pin: show.pins.get(id) ?? null }
      return [id, { ...marks, signature: JSON.stringify(marks) }]
    }),
  )
}

export function drawBlockMarks(node: Node, start: number, { words, notes, sentences, pin }: BlockMarks): readonly Decoration[] {
  const block = blockAttrs(node).id
  const end = start + node.nodeSize
  return [
    ...words.map((mark) => {
      const [from, to] = [positionAt(node, start, mark.start, -1), positionAt(node, start, mark.end, 1)]
      if (mark.start === 0 && to >= end - 2) return Decoration.node(start, end, { class: `whole whole--${mark.theme}` }, { block, key: mark.key })
      const look = `mark mark--${mark.theme}`
      // With a node name it gets an element of its own; else it would share one with the words inside it.
      const attributes = mark.end - mark.start >= WIDE ? { nodeName: 'span', class: `${look} mark--wide` } : { class: look }
      return Decoration.inline(from, to, attributes, { block, key: mark.key })
    }),
    ...sentences.flatMap((sentence) => drawSentence(node, start, sentence)),
    // A side below zero keeps them with their own block when another is put in behind it.
    ...notes.map((note, index) => Decoration.widget(end, () => drawNote(note), { block, key: note.key, side: index - notes.length, ignoreSelection: true })),
    ...(pin === null ? [] : [Decoration.node(start, end, { 'data-pictogram': pin }, { block })]),
  ]
}

/** Colour and a number; the panel says in words how many sentences have each. */
function drawSentence(node: Node, blockStart: number, { block, start, end, level }: SentenceLevel): readonly Decoration[] {
  const [from, to] = [positionAt(node, blockStart, start, -1), positionAt(node, blockStart, end, 1)]
  return [
    Decoration.widget(from, () => drawLevel(level), { block, side: -1, ignoreSelection: true, level }),
    Decoration.inline(from, to, { nodeName: 'span', class: `sentence sentence--${level}` }, { block }),
  ]
}

function drawLevel(level: number): HTMLElement {
  const element = document.createElement('span')
  element.className = 'sentence-level'
  element.textContent = String(level)
  element.setAttribute('aria-hidden', 'true')
  return element
}

/** Screen readers find it in the list of findings; inside the text it would be read as part of the letter. */
function drawNote(note: Note): HTMLElement {
  const element = document.createElement('div')
  element.className = `missing-note missing-note--${note.theme}`
  element.dataset['key'] = note.key
  element.setAttribute('aria-hidden', 'true')
  const drawing = document.createElement('span')
  drawing.className = 'pictogram'
  drawing.innerHTML = PICTOGRAMS[note.pictogram].svg
  element.append(drawing, note.title)
  return element
}

function noteOf({ key, title, theme, pictogram }: KeyedFinding): Note {
  return { key, title, theme, pictogram: pictogram !== null && isPictogramName(pictogram) ? pictogram : 'vraagteken' }
}

const BODY: readonly string[] = ['heading', 'paragraph', 'listItem', 'tableCell']

function lastBodyBlock(doc: Node): BlockId {
  const blocks = blockNodes(doc)
  const body = blocks.findLast(({ node }) => BODY.includes(blockAttrs(node).kind)) ?? blocks.at(-1)
  return body === undefined ? '' : (blockAttrs(body.node).id ?? '')
}

function push<T>(lists: Map<BlockId, T[]>, block: BlockId, item: T): void {
  const list = lists.get(block)
  if (list === undefined) lists.set(block, [item])
  else list.push(item)
}

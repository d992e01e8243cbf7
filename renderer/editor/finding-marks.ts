import type { Node } from 'prosemirror-model'
import { Plugin, PluginKey, type EditorState, type Transaction } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import type { SentenceLevel } from '../../electron/contract.ts'
import type { BlockId } from '../../engine/letter/letter.ts'
import type { KeyedFinding } from '../findings/keyed-finding.ts'
import type { PictogramName } from '../pictograms/pictograms.ts'
import { blockNodes } from './block-nodes.ts'
import { drawBlockMarks, groupByBlock, type BlockMarks } from './block-marks.ts'
import { blockAttrs, letterSchema } from './letter-schema.ts'

/** What is to be seen on the sheet besides the letter itself. */
export interface ShownMarks {
  readonly findings: readonly KeyedFinding[]
  /** Pictograms in the margin, beside blocks where the reader must act. */
  readonly pins: ReadonlyMap<BlockId, PictogramName>
  /** Sentences to colour by how hard they read. */
  readonly sentences: readonly SentenceLevel[]
}

export interface MarksState {
  readonly marks: DecorationSet
  readonly drawn: ReadonlyMap<BlockId, DrawnBlock>
  /** The blocks that the last `show` drew anew. */
  readonly touched: readonly BlockId[]
  readonly now: string | null
  /** Around the finding that the user looks at. */
  readonly nowMarks: DecorationSet
}

interface DrawnBlock {
  readonly node: Node
  readonly marks: BlockMarks
}

type Order = { readonly show: ShownMarks } | { readonly now: string | null }

const marksKey = new PluginKey<MarksState>('findingMarks')

export const marksOfState = (state: EditorState): MarksState => marksKey.getState(state) ?? EMPTY

export function showMarks(transaction: Transaction, show: ShownMarks): Transaction {
  return order(transaction, { show })
}

export function showNow(transaction: Transaction, now: string | null): Transaction {
  return order(transaction, { now })
}

/** Marks live outside the document: they are no part of the letter nor of its undo. */
export function findingMarks(): readonly Plugin[] {
  const marks = new Plugin<MarksState>({
    key: marksKey,
    state: { init: () => EMPTY, apply: (transaction, before) => follow(transaction, before) },
    props: { decorations: (state) => marksOfState(state).marks },
  })
  const now = new Plugin({ props: { decorations: (state) => marksOfState(state).nowMarks } })
  return [marks, now]
}

const EMPTY: MarksState = { marks: DecorationSet.empty, drawn: new Map(), touched: [], now: null, nowMarks: DecorationSet.empty }

function order(transaction: Transaction, meta: Order): Transaction {
  return transaction.setMeta(marksKey, meta).setMeta('addToHistory', false)
}

function follow(transaction: Transaction, before: MarksState): MarksState {
  const meta: Order | undefined = transaction.getMeta(marksKey)
  const moved = transaction.docChanged
    ? { ...before, marks: before.marks.map(transaction.mapping, transaction.doc), nowMarks: before.nowMarks.map(transaction.mapping, transaction.doc) }
    : before
  if (meta === undefined) return moved
  const next = 'show' in meta ? redraw(moved, transaction.doc, meta.show) : { ...moved, now: meta.now }
  return { ...next, nowMarks: drawNow(next, transaction.doc) }
}

/** Only blocks that changed, or of which the findings changed, are drawn anew. */
function redraw(before: MarksState, doc: Node, show: ShownMarks): MarksState {
  const wanted = groupByBlock(doc, show)
  const drawn = new Map<BlockId, DrawnBlock>()
  const touched = new Set<BlockId>()
  const added: Decoration[] = []
  for (const { node, start } of blockNodes(doc)) {
    const id = blockAttrs(node).id ?? ''
    const block = { node, marks: wanted.get(id) ?? NOTHING }
    const old = before.drawn.get(id)
    drawn.set(id, block)
    if (old?.node === node && old.marks.signature === block.marks.signature) continue
    touched.add(id)
    added.push(...drawBlockMarks(node, start, block.marks))
  }
  const marks = withoutOld(before, drawn, touched).add(doc, added)
  return { ...before, marks, drawn, touched: [...touched] }
}

/** Wherever they are now: a note below a block moves when a block comes or goes there, and still goes with its own. */
function withoutOld({ marks, drawn: before }: MarksState, drawn: MarksState['drawn'], touched: ReadonlySet<BlockId>): DecorationSet {
  if (touched.size === 0 && [...before.keys()].every((id) => drawn.has(id))) return marks
  // `remove` empties the array that it is given, and `find` may return its own.
  return marks.remove(marks.find(undefined, undefined, ({ block }) => touched.has(block) || !drawn.has(block)).slice())
}

const NOTHING: BlockMarks = { signature: '', words: [], notes: [], sentences: [], pin: null }

function drawNow({ marks, now }: MarksState, doc: Node): DecorationSet {
  if (now === null) return DecorationSet.empty
  const found = marks.find(undefined, undefined, (spec) => spec.key === now).filter(({ from, to }) => from < to)
  const isBlock = (from: number) => doc.resolve(from).nodeAfter?.type === letterSchema.nodes.block
  return DecorationSet.create(
    doc,
    found.map(({ from, to }) => (isBlock(from) ? Decoration.node(from, to, { class: 'block--now' }) : Decoration.inline(from, to, { class: 'mark-now' }))),
  )
}

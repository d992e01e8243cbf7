import { history, redo, redoDepth, undo, undoDepth } from 'prosemirror-history'
import { EditorState, TextSelection, type Command } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import type { Edit, NewBlock } from '../../engine/edit/edit.ts'
import type { Block, BlockId, Place } from '../../engine/letter/letter.ts'
import { documentFrom, blocksFrom, findBlock, positionAt } from './letter-document.ts'
import { letterSchema } from './letter-schema.ts'
import { editTransaction } from './edit-transaction.ts'
import { findingMarks, marksOfState, showMarks, showNow, type ShownMarks } from './finding-marks.ts'
import { countIds, giveIds } from './give-ids.ts'
import { insertBlocks } from './insert-blocks.ts'
import { letterKeys } from './letter-keys.ts'
import { pastePlainly } from './paste-plainly.ts'
import { protectFields } from './protect-fields.ts'
import { protectLocks } from './protect-locks.ts'

export interface DeskOptions {
  readonly blocks: readonly Block[]
  /** After every change of the letter. */
  readonly changed: (blocks: readonly Block[]) => void
  /** The user clicked on a mark or on a note about something missing. */
  readonly picked: (key: string) => void
  /** The user tried to remove a merge field, or a pictogram that stands in the file. */
  readonly fieldKept: (what: 'invulveld' | 'pictogram') => void
  /** The user tried to change what the file locks; Dutch. */
  readonly lockKept: (reason: string) => void
}

/** Is there a step to undo, and one to do again? */
export interface Steps {
  readonly back: boolean
  readonly forth: boolean
}

export type FocusPlace = 'cursor' | 'finding'

export type AcceptOutcome = { readonly step: 'accepted' } | { readonly step: 'refused'; readonly reason: string }

/** The letter on the desk: its editor, and all that the window does with it. */
export interface LetterDesk {
  readonly sheet: HTMLElement
  readonly blocks: () => readonly Block[]
  /** Offsets in `edits` speak of `checked`, the letter as it was when it was checked. */
  readonly accept: (edits: readonly Edit[], checked: readonly Block[]) => AcceptOutcome
  /** At the cursor, as one step to undo. */
  readonly insert: (blocks: readonly NewBlock[]) => AcceptOutcome
  /** `index`: which of the pictograms of that block. */
  readonly removePictogram: (block: BlockId, index: number) => void
  readonly show: (marks: ShownMarks) => void
  /** Puts a frame around a finding, and brings it into view when asked. */
  readonly point: (key: string | null, scroll: 'in beeld' | 'laat staan') => void
  readonly goTo: (place: Place) => void
  /** Back to where the cursor was, or to the finding that has the frame. */
  readonly focus: (where: FocusPlace) => void
  readonly undo: () => void
  readonly redo: () => void
  readonly steps: () => Steps
  readonly close: () => void
}

const CHANGED = 'De tekst is hier net veranderd. Wacht even tot de brief opnieuw is gecontroleerd, en probeer het dan nog een keer.'

export function openDesk(options: DeskOptions): LetterDesk {
  let cursor: 'not placed' | 'placed' = 'not placed'
  const view = new EditorView(null, {
    state: EditorState.create({
      doc: documentFrom(options.blocks),
      plugins: [
        ...letterKeys(),
        history(),
        protectFields(options.fieldKept),
        protectLocks(options.lockKept),
        giveIds(countIds()),
        pastePlainly(),
        ...findingMarks(),
      ],
    }),
    // The line with the cursor stays clear of a message over the end of the sheet.
    scrollThreshold: { top: 16, right: 0, bottom: 112, left: 0 },
    scrollMargin: { top: 32, right: 0, bottom: 128, left: 0 },
    attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': 'Brief', lang: 'nl', id: 'brief', tabindex: '0' },
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction))
      if (transaction.selectionSet) cursor = 'placed'
      if (transaction.docChanged) options.changed(blocksFrom(view.state.doc))
    },
    handleClick: (_view, position) => pickAt(view, position, options.picked),
    handleDOMEvents: { mousedown: (_view, event) => pickNote(event, options.picked) },
  })
  const run = (command: Command) => command(view.state, view.dispatch, view)
  return {
    sheet: view.dom,
    blocks: () => blocksFrom(view.state.doc),
    accept: (edits, checked) => accept(view, edits, checked),
    insert: (blocks) => insertBlocks(view, blocks, cursor),
    removePictogram: (block, index) => removePictogram(view, block, index),
    show: (marks) => view.dispatch(showMarks(view.state.tr, marks)),
    point: (key, scroll) => point(view, key, scroll),
    goTo: (place) => goTo(view, place),
    focus: (where) => {
      if (where === 'finding' || cursor === 'not placed') toFinding(view)
      view.focus()
    },
    undo: () => run(undo),
    redo: () => run(redo),
    steps: () => ({ back: undoDepth(view.state) > 0, forth: redoDepth(view.state) > 0 }),
    close: () => view.destroy(),
  }
}

function accept(view: EditorView, edits: readonly Edit[], checked: readonly Block[]): AcceptOutcome {
  const now = new Set(blocksFrom(view.state.doc))
  const asChecked = new Map(checked.map((block) => [block.id, block]))
  const same = edits.flatMap(blocksOf).every((id) => {
    const block = asChecked.get(id)
    return block !== undefined && now.has(block)
  })
  if (!same) return { step: 'refused', reason: CHANGED }
  const outcome = editTransaction(view.state, edits)
  if (outcome.step === 'refused') return outcome
  view.dispatch(outcome.transaction)
  return { step: 'accepted' }
}

function removePictogram(view: EditorView, id: BlockId, index: number): void {
  const placed = findBlock(view.state.doc, id)
  const found: number[] = []
  placed?.node.descendants((node, offset) => void (node.type === letterSchema.nodes.pictogram && found.push(placed.start + 1 + offset)))
  const at = found[index]
  if (at !== undefined) view.dispatch(view.state.tr.delete(at, at + 1))
}

function blocksOf(edit: Edit): readonly string[] {
  if (edit.op === 'joinBlocks') return [edit.first, edit.second]
  if (edit.op === 'insertBlocks') return edit.after === null ? [] : [edit.after]
  return [edit.block]
}

function point(view: EditorView, key: string | null, scroll: 'in beeld' | 'laat staan'): void {
  view.dispatch(showNow(view.state.tr, key))
  // Notes are drawn outside the letter; the editor leaves their looks alone.
  for (const note of view.dom.querySelectorAll<HTMLElement>('.missing-note')) note.classList.toggle('missing-note--now', note.dataset['key'] === key)
  if (scroll === 'laat staan') return
  const element = view.dom.querySelector('.mark-now, .block--now, .missing-note--now')
  element?.scrollIntoView({ block: 'center', behavior: calm() ? 'auto' : 'smooth' })
}

/** The cursor goes before the marked words, or to the end of the block above a note about something missing. */
function toFinding(view: EditorView): void {
  const { marks, now } = marksOfState(view.state)
  const [mark] = now === null ? [] : marks.find(undefined, undefined, ({ key }) => key === now).toSorted((a, b) => a.from - b.from)
  if (mark === undefined) return
  const selection = TextSelection.near(view.state.doc.resolve(mark.from), mark.from < mark.to ? 1 : -1)
  view.dispatch(view.state.tr.setSelection(selection).scrollIntoView())
}

function calm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}

function goTo(view: EditorView, { block, start, end }: Place): void {
  const placed = findBlock(view.state.doc, block)
  if (placed === null) return
  const [from, to] = [positionAt(placed.node, placed.start, start, -1), positionAt(placed.node, placed.start, end, 1)]
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, from, to)).scrollIntoView())
  view.focus()
}

function pickAt(view: EditorView, position: number, picked: (key: string) => void): boolean {
  const found = marksOfState(view.state).marks.find(position, position, (spec) => typeof spec.key === 'string')
  // The shortest: a word inside a marked sentence is what was meant.
  const [shortest] = found.filter(({ from, to }) => from < to).toSorted((a, b) => a.to - a.from - (b.to - b.from))
  if (shortest !== undefined) {
    // Showing what was picked redraws the letter, which would put the cursor back where it was before a quick click.
    view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(position))))
    picked(shortest.spec.key)
  }
  return false
}

function pickNote(event: Event, picked: (key: string) => void): boolean {
  const note = event.target instanceof Element ? event.target.closest<HTMLElement>('.missing-note') : null
  const key = note?.dataset['key']
  if (key === undefined) return false
  event.preventDefault()
  picked(key)
  return true
}

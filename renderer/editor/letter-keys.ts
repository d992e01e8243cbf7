import { baseKeymap, chainCommands, toggleMark } from 'prosemirror-commands'
import { redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import type { Plugin, Command, EditorState } from 'prosemirror-state'
import { TextSelection } from 'prosemirror-state'
import { blockAttrs, letterSchema, NEW_PARAGRAPH } from './letter-schema.ts'

/** The keys of the letter itself; those of the window (F6, F8 …) are the window's. */
export function letterKeys(): readonly Plugin[] {
  const own = keymap({
    'Mod-z': undo,
    'Mod-y': redo,
    'Shift-Mod-z': redo,
    'Mod-b': toggleMark(letterSchema.marks.bold),
    'Mod-i': toggleMark(letterSchema.marks.italic),
    Enter: startBlock,
    'Shift-Enter': breakLine,
    Backspace: chainCommands(leaveList, keepCellStart),
    Delete: keepCellEnd,
  })
  return [own, keymap(baseKeymap)]
}

/** Enter: a new block. An empty list item ends the list; after a heading or a salutation comes a paragraph. */
export const startBlock: Command = chainCommands(endList, openAbove, splitBlock)

function endList(state: EditorState, dispatch?: Parameters<Command>[1]): boolean {
  const { $from, empty } = state.selection
  if (!empty || $from.parent.content.size > 0 || blockAttrs($from.parent).kind !== 'listItem') return false
  dispatch?.(state.tr.setNodeMarkup($from.before(), null, { ...NEW_PARAGRAPH, id: blockAttrs($from.parent).id, cell: blockAttrs($from.parent).cell }))
  return true
}

/** At the start of a block the text keeps its id, so that its layout in the file stays with it. */
function openAbove(state: EditorState, dispatch?: Parameters<Command>[1]): boolean {
  const { $from, empty } = state.selection
  if (!empty || $from.parentOffset > 0 || $from.parent.content.size === 0) return false
  dispatch?.(state.tr.insert($from.before(), letterSchema.node('block', { ...blockAttrs($from.parent), id: null, lock: null })).scrollIntoView())
  return true
}

function splitBlock(state: EditorState, dispatch?: Parameters<Command>[1]): boolean {
  const { $from, $to } = state.selection
  if ($from.depth === 0 || $to.depth === 0) return false
  if (dispatch === undefined) return true
  const atEnd = $to.parentOffset === $to.parent.content.size
  const { kind } = blockAttrs($from.parent)
  const attrs =
    atEnd && (kind === 'heading' || kind === 'salutation')
      ? { ...NEW_PARAGRAPH, cell: blockAttrs($from.parent).cell }
      : { ...blockAttrs($from.parent), id: null, lock: null }
  const transaction = state.tr.deleteSelection()
  transaction.split(transaction.mapping.map($from.pos), 1, [{ type: letterSchema.nodes.block, attrs }])
  dispatch(transaction.scrollIntoView())
  return true
}

function breakLine(state: EditorState, dispatch?: Parameters<Command>[1]): boolean {
  dispatch?.(state.tr.replaceSelectionWith(letterSchema.node('lineBreak')).scrollIntoView())
  return true
}

/** Backspace at the start of a list item first makes it a paragraph. */
function leaveList(state: EditorState, dispatch?: Parameters<Command>[1]): boolean {
  const { $from, empty } = state.selection
  if (!empty || !(state.selection instanceof TextSelection) || $from.parentOffset > 0 || blockAttrs($from.parent).kind !== 'listItem') return false
  dispatch?.(state.tr.setNodeMarkup($from.before(), null, { ...NEW_PARAGRAPH, id: blockAttrs($from.parent).id, cell: blockAttrs($from.parent).cell }))
  return true
}

/** At the start of a cell, or below a table, there is nothing to join: the browser would pull words out of the table. */
const keepCellStart: Command = ({ doc, selection: { $from, empty } }) => {
  if (!empty || $from.depth === 0 || $from.parentOffset > 0) return false
  const $before = doc.resolve($from.before())
  return $before.nodeBefore === null ? $before.parent.type === letterSchema.nodes.cell : $before.nodeBefore.type === letterSchema.nodes.table
}

const keepCellEnd: Command = ({ doc, selection: { $from, empty } }) => {
  if (!empty || $from.depth === 0 || $from.parentOffset < $from.parent.content.size) return false
  const $after = doc.resolve($from.after())
  return $after.nodeAfter === null ? $after.parent.type === letterSchema.nodes.cell : $after.nodeAfter.type === letterSchema.nodes.table
}

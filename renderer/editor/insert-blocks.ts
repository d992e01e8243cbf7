import { TextSelection, type EditorState } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import type { Edit, NewBlock } from '../../engine/edit/edit.ts'
import type { Block } from '../../engine/letter/letter.ts'
import { blockNodes } from './block-nodes.ts'
import { editTransaction, type EditTransaction } from './edit-transaction.ts'
import { blockFrom, blocksFrom } from './letter-document.ts'

export type InsertOutcome = { readonly step: 'accepted' } | Extract<EditTransaction, { step: 'refused' }>

/**
 * Puts blocks below the paragraph with the cursor, or in its place when it is empty; the cursor then stands behind them.
 * Where no cursor was placed yet they come before the closing.
 */
export function insertBlocks(view: EditorView, blocks: readonly NewBlock[], cursor: 'placed' | 'not placed'): InsertOutcome {
  const here = cursor === 'placed' ? blockAtCursor(view.state) : lastBeforeClosing(blocksFrom(view.state.doc))
  const edits: readonly Edit[] = [
    { op: 'insertBlocks', after: here?.id ?? null, blocks },
    ...(here !== undefined && here.text === '' && cursor === 'placed' ? [{ op: 'removeBlock' as const, block: here.id }] : []),
  ]
  const outcome = editTransaction(view.state, edits)
  if (outcome.step === 'refused') return outcome
  const { transaction } = outcome
  transaction.setSelection(TextSelection.near(transaction.doc.resolve(endOfInserted(transaction.mapping.maps)), -1))
  view.dispatch(transaction.scrollIntoView())
  view.focus()
  return { step: 'accepted' }
}

/** In a table its last block: what is put in comes behind the table. */
function blockAtCursor({ doc, selection: { $head } }: EditorState): Block | undefined {
  if ($head.depth < 2) return blockFrom($head.node(1))
  const last = blockNodes(doc).findLast(({ start }) => start < $head.after(1))
  return last === undefined ? undefined : blockFrom(last.node)
}

function lastBeforeClosing(blocks: readonly Block[]): Block | undefined {
  const closing = blocks.findIndex(({ kind }) => kind === 'closing' || kind === 'footer')
  return closing < 0 ? blocks.at(-1) : blocks[closing - 1]
}

/** The first step is the insertion. */
function endOfInserted(
  maps: readonly { readonly forEach: (each: (oldStart: number, oldEnd: number, newStart: number, newEnd: number) => void) => void }[],
): number {
  let end = 0
  maps[0]?.forEach((_oldStart, _oldEnd, _newStart, newEnd) => {
    end = newEnd
  })
  return end
}

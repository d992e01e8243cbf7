import type { Node } from 'prosemirror-model'
import { Plugin } from 'prosemirror-state'
import { blockNodes } from './block-nodes.ts'
import { locksOf } from './letter-marks.ts'
import { blockAttrs } from './letter-schema.ts'

/** What the file locks stays as it is: a change that touches it, or comes in between, is refused with the reason. */
export function protectLocks(refused: (reason: string) => void): Plugin {
  return new Plugin({
    filterTransaction(transaction, state) {
      const reason = transaction.docChanged ? brokenLock(state.doc, transaction.doc) : null
      if (reason !== null) refused(reason)
      return reason === null
    },
  })
}

/** Why the file doesn't let the letter become so, in Dutch; null when it does. */
export function brokenLock(before: Node, after: Node): string | null {
  const old = locksIn(before)
  if (old.length === 0) return null
  const now = locksIn(after)
  const broken = old.find((lock, index) => lock.says !== now[index]?.says) ?? (now.length > old.length ? old[0] : undefined)
  return broken?.reason ?? null
}

interface Told {
  /** Equal as long as nothing of it has changed. */
  readonly says: string
  readonly reason: string
}

const known = new WeakMap<Node, readonly Told[]>()

function locksIn(doc: Node): readonly Told[] {
  const kept = known.get(doc)
  if (kept !== undefined) return kept
  const blocks = blockNodes(doc).map(({ node }) => node)
  const told = blocks.flatMap((node, index) => tell(node, blocks[index - 1], blocks[index + 1]))
  known.set(doc, told)
  return told
}

/** New blocks stay out of one lock, and out of a file that is protected as a whole. */
function tell(node: Node, before: Node | undefined, after: Node | undefined): readonly Told[] {
  const { kind, level, lock } = blockAttrs(node)
  return locksOf(node).map(({ start, end, by, reason }) => {
    const words = node.textContent.slice(start, end)
    if (lock === null) return { says: `${by}|${words}`, reason }
    const joins = lockBy(before) === by || (by === 'bestand' && before === undefined)
    const follows = by === 'bestand' ? (after === undefined ? 'einde' : blockAttrs(after).id) : ''
    return { says: `${by}|${kind}|${level}|${words}|${joins}|${follows}`, reason }
  })
}

function lockBy(node: Node | undefined): string | null {
  return node === undefined ? null : (blockAttrs(node).lock?.by ?? null)
}

import type { Block, BlockId, Lock } from '../letter/letter.ts'
import type { Edit } from './edit.ts'

/** Why the file doesn't let this change through, in Dutch; null when nothing locked is in its way. */
export function lockAgainst(edit: Edit, blocks: readonly Block[]): string | null {
  return findLock(edit, blocks)?.reason ?? null
}

/** The lock that keeps new blocks out of the place between two that follow each other; null when they may come there. */
export function lockBetween(after: Block | undefined, next: Block | undefined): Lock | null {
  const [one, other] = [lockOfBlock(after), lockOfBlock(next)]
  if (one?.by === 'bestand' || (one !== null && one.by === other?.by)) return one
  return after === undefined && other?.by === 'bestand' ? other : null
}

/** The lock on the whole block; null when it has none. */
export function lockOfBlock(block: Block | undefined): Lock | null {
  return block?.locks?.find(({ reach }) => reach === 'alinea') ?? null
}

function findLock(edit: Edit, blocks: readonly Block[]): Lock | null {
  const known = (id: BlockId): Block | undefined => blocks.find((block) => block.id === id)
  switch (edit.op) {
    case 'replaceText':
      return lockOn(known(edit.block), edit.start, edit.end)
    case 'splitBlock':
    case 'insertPictogram':
      return lockOn(known(edit.block), edit.at, edit.at)
    case 'joinBlocks':
      // The words of the second go to another paragraph; what the file locks can't.
      return lockOfBlock(known(edit.first)) ?? known(edit.second)?.locks?.[0] ?? null
    case 'removeBlock':
      return known(edit.block)?.locks?.[0] ?? null
    case 'setBlockKind':
      return lockOfBlock(known(edit.block))
    case 'insertBlocks': {
      const at = edit.after === null ? -1 : blocks.findIndex((block) => block.id === edit.after)
      return lockBetween(blocks[at], blocks[at + 1])
    }
  }
}

/** New words may come right before or after locked words, not among them. */
function lockOn(block: Block | undefined, start: number, end: number): Lock | null {
  const inWay = (lock: Lock): boolean =>
    lock.reach === 'alinea' || (start === end ? lock.start < start && start < lock.end : start < lock.end && end > lock.start)
  return block?.locks?.find(inWay) ?? null
}

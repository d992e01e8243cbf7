import type { Block } from '../../engine/letter/letter.ts'
import type { SourceBlock } from './source-block.ts'
import { UnwritableLetter } from './unwritable-letter.ts'

export interface OpenedBlock {
  readonly block: Block
  readonly source: SourceBlock
}

/** May these blocks, that follow each other, become those by joining and splitting, without moving text to another place in the file? */
export type MayFlow = (opened: readonly OpenedBlock[], now: readonly Block[]) => boolean

/** A block that stayed, what happened between it and the next that stayed. */
export interface BlockGroup {
  /** Null for what stands before the first block that stayed. */
  readonly head: {
    /** The block that stayed and those joined to it. */
    readonly opened: readonly [OpenedBlock, ...OpenedBlock[]]
    /** The block as it is now and those split from it. */
    readonly now: readonly [Block, ...Block[]]
  } | null
  readonly removed: readonly OpenedBlock[]
  readonly fresh: readonly Block[]
  readonly next: OpenedBlock | null
}

/** Matches the blocks as opened with the blocks now by id, and tells joined from removed and split from new by their words. */
export function groupBlocks(opened: readonly OpenedBlock[], now: readonly Block[], mayFlow: MayFlow): readonly BlockGroup[] {
  const stayed = findStayed(opened, now)
  const groups: BlockGroup[] = []
  let [oldAt, newAt] = [0, 0]
  for (let index = -1; index < stayed.length; index++) {
    const pair = stayed[index]
    const next = stayed[index + 1]
    const removed = opened.slice(oldAt, next?.old ?? opened.length)
    const fresh = now.slice(newAt, next?.now ?? now.length)
    const head = pair === undefined ? null : { opened: opened[pair.old], now: now[pair.now] }
    groups.push(flow(head, removed, fresh, next === undefined ? null : (opened[next.old] ?? null), mayFlow))
    if (next === undefined) break
    oldAt = next.old + 1
    newAt = next.now + 1
  }
  return groups
}

interface Pair {
  readonly old: number
  readonly now: number
}

/** The longest row of blocks that kept their order; a block that was moved is removed in one place and new in the other. */
function findStayed(opened: readonly OpenedBlock[], now: readonly Block[]): readonly Pair[] {
  const indexes = new Map(opened.map((one, index) => [one.block.id, index]))
  const seen = new Set<number>()
  const rows: { readonly last: Pair; readonly before: number }[] = []
  const ends: number[] = []
  for (const [at, block] of now.entries()) {
    const old = indexes.get(block.id)
    if (old === undefined || seen.has(old)) continue
    seen.add(old)
    const length = ends.findIndex((end) => (rows[end]?.last.old ?? -1) > old)
    const position = length < 0 ? ends.length : length
    rows.push({ last: { old, now: at }, before: ends[position - 1] ?? -1 })
    ends[position] = rows.length - 1
  }
  const pairs: Pair[] = []
  for (let row = rows[ends.at(-1) ?? -1]; row !== undefined; row = rows[row.before]) pairs.unshift(row.last)
  return pairs
}

type Head = { readonly opened: OpenedBlock | undefined; readonly now: Block | undefined } | null

function flow(head: Head, removed: readonly OpenedBlock[], fresh: readonly Block[], next: OpenedBlock | null, mayFlow: MayFlow): BlockGroup {
  if (head?.opened === undefined || head.now === undefined) return { head: null, removed, fresh, next }
  if (removed.length === 0 && fresh.length === 0) return { head: { opened: [head.opened], now: [head.now] }, removed, fresh, next }
  const { opened } = head
  const old = opened.source.draft.text
  const gained = lackingWords([head.now.text, ...fresh.map((block) => block.text)], [old])
  const lost = lackingWords([old, ...removed.map((one) => one.source.draft.text)], [head.now.text])
  const joined = removed.findLastIndex((one) => mostlyIn(one.source.draft.text, gained)) + 1
  const split = fresh.findLastIndex((block) => holdsLockOf(block, opened) || mostlyIn(block.text, lost)) + 1
  const flowing = removed.slice(0, joined)
  const may = (joined > 0 || split > 0) && mayFlow([head.opened, ...flowing], [head.now, ...fresh.slice(0, split)])
  if (!may && split > 0 && head.opened.source.place === 'branch') throw new UnwritableLetter(ONE_PARAGRAPH)
  return {
    head: { opened: [head.opened, ...(may ? flowing : [])], now: [head.now, ...(may ? fresh.slice(0, split) : [])] },
    removed: may ? removed.slice(joined) : removed,
    fresh: may ? fresh.slice(split) : fresh,
    next,
  }
}

/** The rest would otherwise end up outside the condition, and stand in every letter. */
const ONE_PARAGRAPH =
  'Een tekst die bij een voorwaarde hoort, moet in dit bestand één alinea blijven. Plak de alinea weer aan elkaar en sla de brief dan nog een keer op.'

/** Words that the file locks can't be typed: a block that holds them was split off, whatever stands around them. */
function holdsLockOf({ locks = [] }: Block, { source }: OpenedBlock): boolean {
  const own = source.draft.locks ?? []
  return locks.some(({ by }) => own.some((lock) => lock.by === by))
}

type Words = Map<string, number>

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** The words of the first texts that the others don't have, with how many times. */
function lackingWords(texts: readonly string[], others: readonly string[]): Words {
  const counts: Words = new Map()
  for (const word of texts.flatMap(wordsOf)) counts.set(word, (counts.get(word) ?? 0) + 1)
  for (const word of others.flatMap(wordsOf)) counts.set(word, (counts.get(word) ?? 0) - 1)
  return counts
}

/** At least half of its words are there; they are used up, so that two texts can't claim the same. */
function mostlyIn(text: string, available: Words): boolean {
  const words = wordsOf(text)
  let found = 0
  for (const word of words) {
    const left = available.get(word) ?? 0
    if (left > 0) found++
    available.set(word, left - 1)
  }
  return words.length > 0 && found * 2 >= words.length
}

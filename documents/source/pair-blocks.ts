import type { Block } from '../../engine/letter/letter.ts'
import type { SourceBlock } from './source-document.ts'

/** Opened blocks and what became of them. The first of `olds` keeps its id; blocks joined to it follow. */
export interface Pair {
  readonly olds: readonly [SourceBlock, ...SourceBlock[]]
  /** The block as it is now, and the blocks that were split off it. */
  readonly news: readonly [Block, ...Block[]]
  /** Blocks that are new altogether, and stand after it. */
  readonly added: readonly Block[]
}

export interface Pairing {
  readonly pairs: readonly Pair[]
  /** New blocks before the first block that was kept. */
  readonly leading: readonly Block[]
  readonly removed: readonly SourceBlock[]
}

/** Matches the blocks a file was opened with to the blocks now: kept, split, joined, added or removed. */
export function pairBlocks(opened: readonly SourceBlock[], now: readonly Block[]): Pairing {
  const known = new Map(opened.map((one, index) => [one.block.id, index]))
  const kept = new Set(now.map((block) => block.id))
  const first = now.findIndex((block) => known.has(block.id))
  const pairs: Pair[] = []
  const joined = new Set<SourceBlock>()
  for (let at = first < 0 ? now.length : first; at < now.length; ) {
    let next = at + 1
    while (next < now.length && !known.has(now[next]?.id ?? '')) next++
    const block = now[at]
    const index = known.get(block?.id ?? '')
    const old = index === undefined ? undefined : opened[index]
    if (block !== undefined && old !== undefined && index !== undefined) {
      const others = joinedTo(opened, index, block, kept)
      for (const other of others) joined.add(other)
      pairs.push({ olds: [old, ...others], ...splitOff(old, block, now.slice(at + 1, next)) })
    }
    at = next
  }
  const removed = opened.filter((one) => !kept.has(one.block.id) && !joined.has(one))
  return { pairs, leading: first < 0 ? now : now.slice(0, first), removed }
}

/** Removed blocks whose words now stand at the end of the block before them. */
function joinedTo(opened: readonly SourceBlock[], index: number, now: Block, kept: ReadonlySet<string>): readonly SourceBlock[] {
  const grown = afterCommonStart(now.text, opened[index]?.block.text ?? '')
  const joined: SourceBlock[] = []
  for (const other of opened.slice(index + 1)) {
    if (kept.has(other.block.id) || other.map === null || !sharesWords(grown, other.block.text)) break
    joined.push(other)
  }
  return joined
}

/** New blocks whose words stood at the end of the old block. */
function splitOff(old: SourceBlock, now: Block, fresh: readonly Block[]): Pick<Pair, 'news' | 'added'> {
  const lost = afterCommonStart(old.block.text, now.text)
  const last = old.map === null ? -1 : fresh.findLastIndex((block) => sharesWords(lost, block.text))
  return { news: [now, ...fresh.slice(0, last + 1)], added: fresh.slice(last + 1) }
}

function afterCommonStart(text: string, other: string): string {
  let at = 0
  while (at < text.length && text[at] === other[at]) at++
  return text.slice(at)
}

/** Most of the second text's words stand in the first. */
function sharesWords(text: string, part: string): boolean {
  const words = part.match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length === 0) return false
  const counts = new Map<string, number>()
  for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of words) {
    const left = counts.get(word) ?? 0
    if (left > 0) shared++
    counts.set(word, left - 1)
  }
  return shared >= words.length * 0.6
}

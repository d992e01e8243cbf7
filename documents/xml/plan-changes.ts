import { lockBetween, lockOfBlock } from '../../engine/edit/lock-against.ts'
import type { Block, BlockId } from '../../engine/letter/letter.ts'
import type { ChangeStep, FreshBlock, Hunk, Inline, Markup } from './change-step.ts'
import { diffTokens, type Token } from './diff-tokens.ts'
import { followLocks } from './follow-locks.ts'
import { groupBlocks, type BlockGroup, type MayFlow, type OpenedBlock } from './group-blocks.ts'
import { placeMarkups, type PlacedMarkup } from './place-markups.ts'
import { refusedByLock } from './refused-by-lock.ts'
import { BLOCK_END, isLockedKey, knownFields, tokeniseBlock, tokeniseBlocks, type KnownFields } from './tokenise-block.ts'
import { UnwritableLetter } from './unwritable-letter.ts'

export interface Changes {
  readonly opened: readonly OpenedBlock[]
  readonly now: readonly Block[]
  /** By block: comments and pictures, at offsets in its text as it is now. */
  readonly markups: ReadonlyMap<string, readonly PlacedMarkup[]>
  readonly mayFlow: MayFlow
}

/** What to do to the file to make the blocks as opened into the blocks as they are now. Blocks are known by their ids. */
export function planChanges({ opened, now: blocks, markups: placed, mayFlow }: Changes): readonly ChangeStep[] {
  const followed = followLocks(opened, blocks)
  const idOf = (id: BlockId): BlockId => followed.get(id) ?? id
  const now = followed.size === 0 ? blocks : blocks.map((block) => ({ ...block, id: idOf(block.id) }))
  const markups = followed.size === 0 ? placed : new Map([...placed].map(([id, own]) => [idOf(id), own]))
  const fields = knownFields(opened.map((one) => one.source))
  refuseLostFields(opened, now, fields)
  refuseLocked(opened, now)
  const plan: Planning = { fields, markups, sourceOf: new Map(opened.map((one) => [one.block.id, one])) }
  return groupBlocks(opened, now, mayFlow).flatMap((group) => stepsOf(group, plan))
}

interface Planning {
  readonly fields: KnownFields
  readonly markups: ReadonlyMap<string, readonly PlacedMarkup[]>
  readonly sourceOf: ReadonlyMap<string, OpenedBlock>
}

function stepsOf(group: BlockGroup, plan: Planning): readonly ChangeStep[] {
  const steps: ChangeStep[] = []
  const rewrite = group.head === null ? null : rewriteStep(group.head.opened, group.head.now, plan)
  if (rewrite !== null) steps.push(rewrite)
  for (const { block, source } of group.removed) {
    if (block.locks !== undefined) throw refusedByLock(block)
    steps.push({ step: 'remove', source })
  }
  const filled = group.fresh.filter((block) => block.text.trim() !== '' || plan.markups.has(block.id))
  if (filled.length > 0) {
    const [after, next] = [group.head?.opened.at(-1)?.block, group.next?.block]
    if (lockBetween(after, next) !== null) throw refusedByLock(after ?? next)
    const fresh = filled.map((block) => freshBlock(block, plan))
    steps.push({ step: 'insert', fresh, after: group.head?.opened.at(-1)?.source ?? null, before: group.next?.source ?? null })
  }
  return steps
}

type NonEmpty<T> = readonly [T, ...T[]]

function rewriteStep(opened: NonEmpty<OpenedBlock>, now: NonEmpty<Block>, plan: Planning): ChangeStep | null {
  const [first] = opened
  if (isUntouched(opened, now, plan)) return null
  const old = tokeniseBlocks(
    opened.map(({ source: { draft } }) => ({
      text: draft.text,
      placeholders: draft.placeholders ?? [],
      ...(draft.locks === undefined ? {} : { locks: draft.locks }),
    })),
    plan.fields,
  )
  const tokens = tokeniseBlocks(now, plan.fields)
  const changed = diffTokens(old, tokens).map((hunk) => {
    if (old.slice(hunk.oldFrom, hunk.oldTo).some(({ key }) => isLockedKey(key))) throw refusedByLock(first.block)
    const at = (from: number, to: number): Pick<Hunk, 'start' | 'end'> => range(old, from, to)
    return {
      ...at(hunk.oldFrom, hunk.oldTo),
      newStart: range(tokens, hunk.newFrom, hunk.newTo).start,
      inlines: inlinesOf(tokens.slice(hunk.newFrom, hunk.newTo), plan.fields, now),
    }
  })
  const hunks = placeMarkups(changed, flatMarkups(now, plan.markups))
  if (hunks.length === 0 && opened.length === 1 && sameLayout(first.block, now[0])) return null
  return { step: 'rewrite', sources: opened, blocks: now, hunks }
}

/** Most blocks of a letter: not worth taking apart. */
function isUntouched([first, ...joined]: NonEmpty<OpenedBlock>, [head, ...split]: NonEmpty<Block>, { markups }: Planning): boolean {
  if (joined.length > 0 || split.length > 0 || markups.has(head.id)) return false
  return first.source.draft.text === head.text && sameLayout(first.block, head)
}

/** Where a run of tokens stands in the joined text; an empty run stands where the token before it ends. */
function range(tokens: readonly Token[], from: number, to: number): Pick<Hunk, 'start' | 'end'> {
  const start = tokens[from - 1]?.end ?? 0
  return { start, end: tokens[to - 1]?.end ?? start }
}

function flatMarkups(now: readonly Block[], markups: Planning['markups']): readonly PlacedMarkup[] {
  let base = 0
  return now.flatMap((block) => {
    const placed = (markups.get(block.id) ?? []).map(({ at, markup }) => ({ at: base + at, markup }))
    base += block.text.length + 1
    return placed
  })
}

function freshBlock(block: Block, { fields, markups }: Planning): FreshBlock {
  const inlines = inlinesOf(tokeniseBlock(block, fields), fields, [block])
  const [hunk] = placeMarkups([{ start: 0, end: 0, newStart: 0, inlines }], markups.get(block.id) ?? [])
  return { block, inlines: hunk?.inlines ?? inlines }
}

function inlinesOf(tokens: readonly Token[], fields: KnownFields, blocks: readonly Block[]): readonly Inline[] {
  const inlines: Inline[] = []
  const starts = new Map(blocks.map((block, index) => [blocks.slice(0, index).reduce((sum, one) => sum + one.text.length + 1, 0), block]))
  for (const token of tokens) {
    if (isLockedKey(token.key)) throw refusedByLock(blocks[0])
    const group = fields.get(token.key)
    const block = token.key === BLOCK_END ? starts.get(token.end) : undefined
    const last = inlines.at(-1)
    if (group?.kind === 'choice')
      throw new UnwritableLetter(`De keuze ${group.text} kan niet naar een andere alinea. Laat die alinea staan en sla de brief dan nog een keer op.`)
    if (group !== undefined) inlines.push({ inline: 'field', group })
    else if (block !== undefined) inlines.push({ inline: 'break', block })
    else if (last?.inline === 'text') inlines[inlines.length - 1] = { inline: 'text', text: last.text + token.key }
    else inlines.push({ inline: 'text', text: token.key })
  }
  return inlines
}

/** A merge field that disappears while its block stays would leave a letter without its amount or name; it may move. */
function refuseLostFields(opened: readonly OpenedBlock[], now: readonly Block[], fields: KnownFields): void {
  const stayed = new Set(now.map((block) => block.id))
  const left = new Map<string, number>()
  for (const { key } of now.flatMap((block) => tokeniseBlock(block, fields))) left.set(key, (left.get(key) ?? 0) + 1)
  for (const { block, source } of opened) {
    if (!stayed.has(block.id)) continue
    for (const { key } of tokeniseBlock({ text: source.draft.text, placeholders: source.draft.placeholders ?? [] }, fields)) {
      const field = fields.get(key)
      if (field === undefined) continue
      const count = left.get(key) ?? 0
      if (count === 0)
        throw new UnwritableLetter(
          `Het invulveld ${field.text} is uit de tekst verdwenen. Zet het terug, of verwijder de hele alinea, en sla de brief dan nog een keer op.`,
        )
      left.set(key, count - 1)
    }
  }
}

/** The window and the rewriting keep off what is locked; whatever comes here, the file's lock holds. */
function refuseLocked(opened: readonly OpenedBlock[], now: readonly Block[]): void {
  const stayed = new Map(now.map((block) => [block.id, block]))
  for (const { block, source } of opened) {
    if (source.draft.locks === undefined) continue
    const same = stayed.get(block.id)
    if (same === undefined) throw refusedByLock(block)
    if (lockOfBlock(block) !== null && (same.text !== source.draft.text || !sameLayout(block, same))) throw refusedByLock(block)
  }
}

/** A paragraph, a greeting and a line of the letterhead look alike in a file; headings and list items don't. */
export function sameLayout(one: Block, other: Block): boolean {
  return layoutOf(one) === layoutOf(other)
}

function layoutOf({ kind, level }: Block): string {
  return kind === 'heading' || kind === 'listItem' ? `${kind} ${level ?? 1}` : 'plain'
}

export type { Markup }

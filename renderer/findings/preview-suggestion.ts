import type { Edit, Suggestion } from '../../engine/edit/edit.ts'
import type { Block, BlockId, BlockKind } from '../../engine/letter/letter.ts'

/** A stretch of the letter as it will be: what stays, what goes, what comes. */
export interface Segment {
  readonly kind: 'same' | 'old' | 'new'
  readonly text: string
}

const CONTEXT = 32
const LONGEST_BETWEEN = 60

/** One line for each block that the suggestion touches, with a few words around the change. */
export function previewSuggestion({ edits }: Suggestion, blocks: readonly Block[]): readonly (readonly Segment[])[] {
  const texts = new Map(blocks.map((block) => [block.id, block.text]))
  const inText = new Map<BlockId, TextEdit[]>()
  const lines: (readonly Segment[])[] = []
  for (const edit of edits) {
    if (edit.op === 'replaceText' || edit.op === 'splitBlock') push(inText, edit)
    else lines.push(...previewBlockEdit(edit, texts))
  }
  const changed = [...inText].flatMap(([id, of]) => {
    const text = texts.get(id)
    return text === undefined ? [] : [previewText(text, of)]
  })
  return [...changed, ...lines]
}

type TextEdit = Extract<Edit, { op: 'replaceText' | 'splitBlock' }>

function push(lists: Map<BlockId, TextEdit[]>, edit: TextEdit): void {
  const list = lists.get(edit.block)
  if (list === undefined) lists.set(edit.block, [edit])
  else list.push(edit)
}

function previewText(text: string, edits: readonly TextEdit[]): readonly Segment[] {
  const changes = edits.map((edit) => (edit.op === 'splitBlock' ? { start: edit.at, end: edit.at, text: '\n' } : edit)).toSorted((a, b) => a.start - b.start)
  const segments: Segment[] = []
  let at = 0
  for (const [index, change] of changes.entries()) {
    const between = text.slice(at, change.start)
    segments.push({ kind: 'same', text: index === 0 ? lastWords(between) : shorten(between) })
    segments.push({ kind: 'old', text: text.slice(change.start, change.end) }, { kind: 'new', text: change.text })
    at = change.end
  }
  segments.push({ kind: 'same', text: firstWords(text.slice(at)) })
  return segments.filter((segment) => segment.text !== '')
}

function previewBlockEdit(edit: Exclude<Edit, TextEdit>, texts: ReadonlyMap<BlockId, string>): readonly (readonly Segment[])[] {
  switch (edit.op) {
    case 'insertBlocks':
      return edit.blocks.map((block) => [{ kind: 'new', text: block.kind === 'listItem' ? `• ${block.text}` : block.text }])
    case 'removeBlock':
      return [[{ kind: 'old', text: texts.get(edit.block) ?? '' }]]
    case 'setBlockKind':
      return [
        [
          { kind: 'same', text: `${firstWords(texts.get(edit.block) ?? '')} ` },
          { kind: 'new', text: KINDS[edit.kind] ?? 'krijgt een andere plek' },
        ],
      ]
    case 'joinBlocks':
      return [
        [
          { kind: 'same', text: lastWords(texts.get(edit.first) ?? '') },
          { kind: 'new', text: ' ' },
          { kind: 'same', text: firstWords(texts.get(edit.second) ?? '') },
        ],
      ]
    case 'insertPictogram':
      return [[{ kind: 'new', text: `Plaatje: ${edit.alt}` }]]
  }
}

const KINDS: Readonly<Partial<Record<BlockKind, string>>> = {
  heading: 'wordt een kop',
  listItem: 'wordt een punt in een lijst',
  paragraph: 'wordt een gewone alinea',
}

function lastWords(text: string): string {
  if (text.length <= CONTEXT) return text
  const cut = text.slice(-CONTEXT)
  return `… ${cut.slice(cut.indexOf(' ') + 1)}`
}

function firstWords(text: string): string {
  if (text.length <= CONTEXT) return text
  const cut = text.slice(0, CONTEXT)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`
}

function shorten(text: string): string {
  return text.length <= LONGEST_BETWEEN ? text : `${firstWords(text)} ${lastWords(text).slice(2)}`
}

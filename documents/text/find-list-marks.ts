import type { FlowLine, Spacing } from './mend-text.ts'
import { goesOn, type LineWidths } from './judge-line-break.ts'
import { isDash, readListMark, type ListMark } from './read-list-mark.ts'

export interface FoundMark extends ListMark {
  /** Depth from 1. */
  readonly level: number
}

interface Context {
  readonly flow: readonly FlowLine[]
  readonly spacing: Spacing
  readonly widths: LineWidths
  /** Few lines are indented, so that those that are say something. */
  readonly indentTells: boolean
  /** The last number of each kind of list. */
  readonly numbers: Map<string, number>
}

/** Looks, line by line and in order, whether a list item begins there. */
export function listMarkFinder(flow: readonly FlowLine[], spacing: Spacing, widths: LineWidths): (at: number, open: FoundMark | null) => FoundMark | null {
  const indentTells = flow.filter((line) => line.indent > 0).length < flow.length * 0.15
  const context: Context = { flow, spacing, widths, indentTells, numbers: new Map() }
  let depths: readonly string[] = []
  return (at, open) => {
    const mark = acceptedMark(context, at, open) ?? lostMark(context, at, open)
    if (mark === null) return null
    if (mark.number !== null) context.numbers.set(mark.kind, mark.number)
    if (open === null) depths = []
    depths = depths.includes(mark.kind) ? depths.slice(0, depths.indexOf(mark.kind) + 1) : [...depths, mark.kind]
    return { ...mark, level: depths.length }
  }
}

function acceptedMark({ flow, widths, numbers }: Context, at: number, open: FoundMark | null): ListMark | null {
  const line = flow[at]
  const mark = readListMark(line?.content.text ?? '')
  if (mark === null || line === undefined) return null
  const before = flow[at - 1]?.content.text ?? ''
  const rest = line.content.text.slice(mark.length)
  const inSentence = at > 0 && !/[:;.?!]$/.test(before) && line.between !== 'witregel' && goesOn(before, rest, line.between, widths, 'tekst')
  if (mark.number === null) return isDash(mark) && inSentence && widths.full !== null && open?.kind !== mark.kind ? null : mark
  if (mark.number === (numbers.get(mark.kind) ?? 0) + 1 && (!inSentence || open !== null)) return mark
  const sequel = flow.slice(at + 1, at + 60).some((other) => isSequel(readListMark(other.content.text), mark))
  return !inSentence && (mark.number === 1 || sequel) ? mark : null
}

/** A bullet that was lost on the way leaves the space that stood after it. */
function lostMark({ flow, spacing, indentTells }: Context, at: number, open: FoundMark | null): ListMark | null {
  const line = flow[at]
  if (line === undefined || line.indent === 0 || line.indent > 4 || at === 0) return null
  if (!/^[\p{L}\d«‘“"(]/u.test(line.content.text)) return null
  const listed = open?.kind === 'kwijt' || (flow[at - 1]?.content.text.endsWith(':') === true && !line.pageStart)
  const tells = indentTells && !line.pageStart && (line.indent >= 2 || spacing === 'dubbel')
  const pageTop = indentTells && line.pageStart && line.indent >= 2
  return tells || pageTop || (listed && line.indent >= 2) ? { kind: 'kwijt', number: null, length: 0 } : null
}

function isSequel(other: ListMark | null, mark: ListMark): boolean {
  return other !== null && other.kind === mark.kind && other.number === (mark.number ?? 0) + 1
}

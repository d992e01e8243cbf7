import type { Leaf } from '../xml/leaf.ts'
import type { StoryParagraph } from './story.ts'

export interface StoryLeaf {
  readonly leaf: Leaf
  readonly paragraph: StoryParagraph
}

/** A leaf, or a field with what tells it what to do and what it shows. */
export type FieldNode = (StoryLeaf & { readonly node: 'leaf' }) | Field

export interface Field {
  readonly node: 'field'
  /** `complex`: made of marks among the runs; `simple`: an element; `control`: a content control. */
  readonly kind: 'complex' | 'simple' | 'control'
  readonly code: readonly FieldNode[]
  readonly result: readonly FieldNode[]
  /** Everything from its first mark to its last. */
  readonly leaves: readonly [StoryLeaf, ...StoryLeaf[]]
}

const MAX_NESTING = 32

/** The fields of a story. Marks without a partner are passed over: the text around them stays text. */
export function matchFields(leaves: readonly StoryLeaf[]): readonly FieldNode[] {
  return build(leaves, findPartners(leaves), 0, leaves.length)
}

type Mark = { readonly does: 'begin' | 'separate' | 'end'; readonly kind: Field['kind'] }

interface Partner {
  readonly kind: Field['kind']
  readonly separate: number | null
  readonly end: number
}

function markOf({ element, start, end }: Leaf): Mark | null {
  if (element.name === 'w:fldChar') {
    const does = element.attributes['w:fldCharType']
    return does === 'begin' || does === 'separate' || does === 'end' ? { does, kind: 'complex' } : null
  }
  if (start !== end) return null
  if (element.name === 'w:fldSimple') return { does: start === element.start ? 'begin' : 'end', kind: 'simple' }
  if (element.name === 'w:sdt') return { does: start === element.start ? 'begin' : 'end', kind: 'control' }
  return null
}

function findPartners(leaves: readonly StoryLeaf[]): ReadonlyMap<number, Partner> {
  const partners = new Map<number, Partner>()
  const open: { readonly at: number; readonly kind: Field['kind']; separate: number | null }[] = []
  for (const [index, { leaf }] of leaves.entries()) {
    const mark = leaf.role === 'silent' ? markOf(leaf) : null
    if (mark === null) continue
    if (mark.does === 'begin' && open.length < MAX_NESTING) open.push({ at: index, kind: mark.kind, separate: null })
    const last = open.findLastIndex((one) => one.kind === mark.kind)
    const begun = open[last]
    if (begun === undefined) continue
    if (mark.does === 'separate') begun.separate ??= index
    if (mark.does !== 'end') continue
    partners.set(begun.at, { kind: begun.kind, separate: begun.separate, end: index })
    open.length = last
  }
  return partners
}

function build(leaves: readonly StoryLeaf[], partners: ReadonlyMap<number, Partner>, from: number, to: number): readonly FieldNode[] {
  const nodes: FieldNode[] = []
  for (let index = from; index < to; index++) {
    const first = leaves[index]
    const partner = partners.get(index)
    if (first === undefined) continue
    if (partner === undefined) {
      nodes.push({ node: 'leaf', ...first })
      continue
    }
    const { kind, separate, end } = partner
    const inCode = kind === 'complex' ? (separate ?? end) : index + 1
    nodes.push({
      node: 'field',
      kind,
      code: build(leaves, partners, index + 1, inCode),
      result: kind === 'complex' && separate === null ? [] : build(leaves, partners, kind === 'complex' ? inCode + 1 : index + 1, end),
      leaves: [first, ...leaves.slice(index + 1, end + 1)],
    })
    index = end
  }
  return nodes
}

import type { Block } from '../../engine/letter/letter.ts'
import type { OpenedBlock } from '../xml/group-blocks.ts'
import type { Leaf } from '../xml/leaf.ts'
import { leadingLeaf, nearestBlock } from '../xml/nearest-block.ts'
import type { SourceBlock } from '../xml/source-block.ts'
import { findChild } from '../xml/xml-node.ts'
import { copyProperties, copyRunProperties, withoutProperties, withProperty, type PropertyList } from './property-list.ts'
import { holderOf } from './read-looks.ts'
import type { DocxStyles } from './read-styles.ts'
import type { StoryParagraph } from './story.ts'

/** How a paragraph that wasn't in the letter looks. */
export interface Layout {
  readonly properties: PropertyList
  /** The children of its runs' properties. */
  readonly run: string
  /** Typed before the text, when the letter has no list to take after. */
  readonly bullet: string
}

export interface LayoutContext {
  readonly opened: readonly OpenedBlock[]
  readonly styles: DocxStyles
}

/** The layout for a block of this kind near a block of the letter: that of the nearest one of its kind. */
export function chooseLayout(block: Pick<Block, 'kind' | 'level'>, near: SourceBlock, context: LayoutContext): Layout {
  if (block.kind === 'heading') return headingLayout(block.level ?? 1, near, context)
  if (block.kind === 'listItem') return listLayout(block.level ?? 1, near, context)
  const part = near.paragraphs[0]?.part
  const isPlain = (one: OpenedBlock): boolean => one.block.kind !== 'heading' && one.block.kind !== 'listItem' && one.source.paragraphs[0]?.part === part
  const container = near.paragraphs[0]?.element.parent
  const model =
    nearestBlock(context.opened, near, (one) => one.block.kind === block.kind && isPlain(one) && one.source.paragraphs[0]?.element.parent === container) ??
    nearestBlock(context.opened, near, (one) => one.block.kind === block.kind && isPlain(one)) ??
    nearestBlock(context.opened, near, isPlain)
  return model === null ? EMPTY : layoutOf(model.source)
}

const EMPTY: Layout = { properties: [], run: '', bullet: '' }

function headingLayout(level: number, near: SourceBlock, { opened, styles }: LayoutContext): Layout {
  const isHeading = (one: OpenedBlock): boolean => one.block.kind === 'heading'
  const model = nearestBlock(opened, near, (one) => isHeading(one) && (one.block.level ?? 1) === level) ?? nearestBlock(opened, near, isHeading)
  if (model !== null) return layoutOf(model.source)
  const style = [...styles.byId.values()].find((one) => one.headingLevel === level) ?? [...styles.byId.values()].find((one) => one.headingLevel !== null)
  if (style === undefined) return { ...EMPTY, run: '<w:b/>' }
  return { ...EMPTY, properties: [{ name: 'w:pStyle', raw: `<w:pStyle w:val="${style.id}"/>` }] }
}

function listLayout(level: number, near: SourceBlock, { opened }: LayoutContext): Layout {
  const isItem = (one: OpenedBlock): boolean => one.block.kind === 'listItem' && one.source.draft.kind === 'listItem'
  const model = nearestBlock(opened, near, (one) => isItem(one) && (one.block.level ?? 1) === level) ?? nearestBlock(opened, near, isItem)
  if (model === null) return { ...EMPTY, properties: [HANGING], bullet: '•\t' }
  const layout = layoutOf(model.source)
  const numbering = layout.properties.find((one) => one.name === 'w:numPr')
  if (numbering === undefined || (model.block.level ?? 1) === level) return layout
  const raw = numbering.raw.replace(/(<w:ilvl\b[^>]*w:val=")\d+"/, `$1${level - 1}"`)
  return { ...layout, properties: withProperty(withoutProperties(layout.properties, 'w:ind'), 'w:numPr', raw) }
}

const HANGING = { name: 'w:ind', raw: '<w:ind w:left="357" w:hanging="357"/>' }

function layoutOf(source: SourceBlock): Layout {
  const paragraph = source.paragraphs[0] as StoryParagraph | undefined
  if (paragraph === undefined) return EMPTY
  return {
    properties: copyProperties(paragraph.part.tree.xml, paragraph.properties),
    run: runOf(paragraph, leadingLeaf(source)),
    bullet: source.bullet.map((span) => span.leaf.text.slice(span.from, span.from + span.end - span.start)).join(''),
  }
}

function runOf(paragraph: StoryParagraph, leaf: Leaf | null): string {
  if (leaf === null) return ''
  return copyRunProperties(paragraph.part.tree.xml, findChild(holderOf(leaf.element), 'w:rPr'))
}

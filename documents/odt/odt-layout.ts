import type { Block } from '../../engine/letter/letter.ts'
import { escapeAttribute } from '../xml/escape-xml.ts'
import type { OpenedBlock } from '../xml/group-blocks.ts'
import { leadingLeaf, nearestBlock } from '../xml/nearest-block.ts'
import type { SourceBlock } from '../xml/source-block.ts'
import type { Wrapper } from '../xml/leaf.ts'
import type { XmlElement } from '../xml/xml-node.ts'
import type { OdtParagraph } from './odt-story.ts'

/** How a paragraph that wasn't in the letter looks. */
export interface OdtLayout {
  readonly open: string
  readonly close: string
  /** The spans around most of the text of the paragraph it takes after. */
  readonly spans: readonly Wrapper[]
  /** The style of the list it belongs in; null for no list, empty for a list without a style. */
  readonly list: string | null
  /** Typed before the text, when the letter has no list to take after. */
  readonly bullet: string
}

/** The layout for a block of this kind near a block of the letter: that of the nearest one of its kind. */
export function chooseOdtLayout(block: Pick<Block, 'kind' | 'level'>, near: SourceBlock, opened: readonly OpenedBlock[]): OdtLayout {
  if (block.kind === 'heading') return headingLayout(block.level ?? 1, near, opened)
  if (block.kind === 'listItem') return listLayout(block.level ?? 1, near, opened)
  const part = near.paragraphs[0]?.part
  const isPlain = ({ block: { kind }, source }: OpenedBlock): boolean =>
    kind !== 'heading' && kind !== 'listItem' && source.place === 'paragraph' && source.paragraphs[0]?.part === part
  const parent = near.paragraphs[0]?.element.parent
  const model =
    nearestBlock(opened, near, (one) => one.block.kind === block.kind && isPlain(one) && one.source.paragraphs[0]?.element.parent === parent) ??
    nearestBlock(opened, near, (one) => one.block.kind === block.kind && isPlain(one)) ??
    nearestBlock(opened, near, isPlain)
  return model === null ? PLAIN : layoutOf(model.source)
}

const PLAIN: OdtLayout = { open: '<text:p text:style-name="Standard">', close: '</text:p>', spans: [], list: null, bullet: '' }

function headingLayout(level: number, near: SourceBlock, opened: readonly OpenedBlock[]): OdtLayout {
  const isHeading = (one: OpenedBlock): boolean => one.block.kind === 'heading' && one.source.paragraphs[0]?.element.name === 'text:h'
  const sameLevel = nearestBlock(opened, near, (one) => isHeading(one) && (one.block.level ?? 1) === level)
  if (sameLevel !== null) return layoutOf(sameLevel.source)
  const open = `<text:h text:style-name="Heading_20_${level}" text:outline-level="${level}">`
  return { ...PLAIN, open, close: '</text:h>' }
}

function listLayout(level: number, near: SourceBlock, opened: readonly OpenedBlock[]): OdtLayout {
  const isItem = ({ block, source }: OpenedBlock): boolean => block.kind === 'listItem' && source.draft.kind === 'listItem'
  const model = nearestBlock(opened, near, (one) => isItem(one) && (one.block.level ?? 1) === level) ?? nearestBlock(opened, near, isItem)
  return model === null ? { ...PLAIN, bullet: '• ' } : layoutOf(model.source)
}

function layoutOf(source: SourceBlock): OdtLayout {
  const paragraph = source.paragraphs[0] as OdtParagraph | undefined
  if (paragraph === undefined) return PLAIN
  const { element, list } = paragraph
  const { open, close } = tagsOf(element)
  const spans = (leadingLeaf(source)?.path ?? []).filter((wrapper) => wrapper.again !== null && !wrapper.link)
  const bullet = source.bullet.map((span) => span.leaf.text.slice(span.from, span.from + span.end - span.start)).join('')
  return { open, close, spans, bullet, list: list?.position === 'first' && bullet === '' ? (list.style ?? '') : null }
}

/** Tags for a paragraph like this one: its style, not its id. */
export function tagsOf({ name, attributes }: XmlElement): { readonly open: string; readonly close: string } {
  const kept = ['text:style-name', 'text:outline-level'].flatMap((key) =>
    attributes[key] === undefined ? [] : [` ${key}="${escapeAttribute(attributes[key])}"`],
  )
  return { open: `<${name}${kept.join('')}>`, close: `</${name}>` }
}

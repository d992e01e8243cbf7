import type { ParagraphShape } from '../xml/flatten-paragraph.ts'
import type { SourcePart } from '../xml/leaf.ts'
import { isPageNumberLine } from '../xml/page-number-line.ts'
import type { ReadBlock } from '../xml/read-block.ts'
import { assembleText, type Piece, type SourceBlock } from '../xml/source-block.ts'
import type { XmlElement } from '../xml/xml-node.ts'
import { classifyParagraph, type Zone } from './classify-paragraph.ts'
import { collectParagraphs } from './collect-paragraphs.ts'
import { findTextBoxes } from './find-text-boxes.ts'
import type { Numbering } from './read-numbering.ts'
import type { DocxStyles } from './read-styles.ts'
import { showStory, type LooksOf } from './show-story.ts'
import { isEndDeleted, type ParagraphContent, type StoryParagraph } from './story.ts'

export interface StoryContext {
  readonly part: SourcePart
  readonly shape: ParagraphShape
  readonly zone: Zone
  readonly styles: DocxStyles
  readonly numbering: Numbering
  readonly looksOf: LooksOf
}

/** The blocks of a body, header, footer, footnote or text box in reading order; a text box follows the paragraph it hangs on. */
export function readStory(root: XmlElement, context: StoryContext): readonly ReadBlock[] {
  const paragraphs = collectParagraphs(root, context.part, context.shape)
  const contents = showStory(paragraphs, context.looksOf)
  const blocks: ReadBlock[] = []
  for (const group of joinUnseenEnds(paragraphs, contents)) {
    const found = group.flatMap((paragraph) => contents.get(paragraph) ?? [])
    blocks.push(...readBlocks(group, found, context))
    for (const paragraph of group) for (const leaf of paragraph.leaves) blocks.push(...readBoxes(leaf.element, context))
  }
  return blocks
}

/** A paragraph whose end was deleted by a change not yet accepted, or lies inside a field, runs on into the next. */
function joinUnseenEnds(paragraphs: readonly StoryParagraph[], contents: ReadonlyMap<StoryParagraph, ParagraphContent>): readonly Group[] {
  const groups: [StoryParagraph, ...StoryParagraph[]][] = []
  let open: [StoryParagraph, ...StoryParagraph[]] | null = null
  for (const paragraph of paragraphs) {
    if (open !== null && open[0].element.parent === paragraph.element.parent) open.push(paragraph)
    else groups.push((open = [paragraph]))
    if (!isEndDeleted(paragraph) && contents.get(paragraph)?.end !== 'runs on') open = null
  }
  return groups
}

/** Paragraphs that a reader sees as one. */
type Group = readonly [StoryParagraph, ...StoryParagraph[]]

function readBlocks(group: Group, contents: readonly ParagraphContent[], context: StoryContext): readonly ReadBlock[] {
  const known = classifyParagraph(group.at(-1) ?? group[0], context.zone, context.styles, context.numbering)
  const blocks: ReadBlock[] = []
  const { cell } = group[0]
  const add = (pieces: readonly Piece[], condition: string | null, copy: readonly Piece[] | null): void => {
    const mayHaveBullet = context.zone === 'body' && known.kind !== 'heading' && known.kind !== 'listItem'
    const { text, spans, marks, placeholders = [], bullet, margins } = assembleText(pieces, mayHaveBullet ? 'strip' : 'keep')
    if (text === '') return
    const draft = { ...(bullet.length === 0 ? known : { kind: 'listItem' as const, level: 1 }), text, marks, placeholders, ...(cell === null ? {} : { cell }) }
    const source = { draft, spans, paragraphs: group, place: condition === null ? 'paragraph' : 'branch', bullet, margins } as const
    blocks.push({ source: { ...source, mirrors: copy === null ? [] : [mirrorOf(source, copy)] }, condition })
  }
  const pieces = controlPieces(group, contents) ?? contents.flatMap((content) => content.pieces)
  const branches = contents.flatMap((content) => content.branches)
  if (!isOnlyPageNumber(pieces, contents) && !isOnlyChoice(pieces)) add(pieces, null, null)
  for (const branch of branches) if (!isOnlyChoice(branch.pieces)) add(branch.pieces, branch.condition, branch.shown)
  return blocks
}

/** The words of a choice as the field shows them, changed along with the instruction. */
function mirrorOf(source: Omit<SourceBlock, 'mirrors'>, pieces: readonly Piece[]): SourceBlock {
  const { spans, bullet, margins } = assembleText(pieces, 'keep')
  return { ...source, spans, bullet, margins, mirrors: [] }
}

/** A paragraph inside a content control that is a field is that field, whole. */
function controlPieces(group: readonly StoryParagraph[], contents: readonly ParagraphContent[]): readonly Piece[] | null {
  const [paragraph] = group
  const leaf = paragraph?.leaves[0]
  if (paragraph?.control == null || leaf === undefined) return null
  const text = contents
    .flatMap((content) => content.pieces)
    .map((piece) => piece.text)
    .join('')
    .trim()
  if (text === '') return []
  const leaves = group.flatMap((one) => one.leaves)
  return [{ text, paragraph, leaf, from: 0, group: { part: paragraph.part, label: paragraph.control || text, text, leaves, kind: 'placeholder' }, marks: [] }]
}

function isOnlyPageNumber(pieces: readonly Piece[], contents: readonly ParagraphContent[]): boolean {
  return contents.some((content) => content.numbers === 'page') && isPageNumberLine(pieces.map((piece) => piece.text).join(''))
}

/** A text that holds nothing but a choice is told by its branches; when these are empty there is nothing to tell. */
function isOnlyChoice(pieces: readonly Piece[]): boolean {
  const shown = pieces.filter((piece) => piece.text.trim() !== '')
  return shown.length === 1 && shown[0]?.group?.kind === 'choice'
}

function readBoxes(element: XmlElement, context: StoryContext): readonly ReadBlock[] {
  return findTextBoxes(element).flatMap(({ content, copy }) => {
    const blocks = readStory(content, context)
    const copies = copy === null ? [] : readStory(copy, context)
    const same = copies.length === blocks.length && blocks.every(({ source }, index) => source.draft.text === copies[index]?.source.draft.text)
    if (!same) return blocks
    return blocks.map((block, index) => {
      const mirror = copies[index]?.source
      return mirror === undefined ? block : { ...block, source: { ...block.source, mirrors: [mirror] } }
    })
  })
}

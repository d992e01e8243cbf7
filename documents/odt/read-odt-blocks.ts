import type { BlockDraft } from '../../engine/letter/build-letter.ts'
import { isPageNumberLine } from '../xml/page-number-line.ts'
import { knownPictograms } from '../xml/known-pictograms.ts'
import { lockBlocks } from '../xml/lock-blocks.ts'
import type { ReadBlock } from '../xml/read-block.ts'
import { assembleText, type Piece, type SourceBlock } from '../xml/source-block.ts'
import type { SourceParagraph, SourcePart } from '../xml/leaf.ts'
import { childElements, findAll, type XmlElement } from '../xml/xml-node.ts'
import { collectOdtParagraphs } from './collect-odt-paragraphs.ts'
import { findOdtLocks } from './find-odt-locks.ts'
import type { OdtPackage } from './odt-package.ts'
import { odtPictogram } from './odt-pictogram.ts'
import type { OdtParagraph } from './odt-story.ts'
import { readOdtStyles, usedMasterPages, type OdtStyles } from './read-odt-styles.ts'
import { showOdtParagraph, type OdtContent, type OdtShown } from './show-odt-paragraph.ts'

/** All blocks: the headers of the pages in use, the body, the notes, the footers. */
export function readOdtBlocks(odt: OdtPackage): readonly ReadBlock[] {
  const body = story(odt.body, { part: odt.content, styles: readOdtStyles(odt, 'content'), zone: 'body' })
  const edges = (kind: 'header' | 'footer'): readonly ReadBlock[] => {
    const { styles: part } = odt
    if (part === null) return []
    const styles = readOdtStyles(odt, 'styles')
    const roots = usedMasterPages(odt).flatMap((page) =>
      childElements(page).filter((child) => child.name.startsWith(`style:${kind}`) && child.attributes['style:display'] !== 'false'),
    )
    return roots.flatMap((root) => story(root, { part, styles, zone: kind }).blocks)
  }
  const blocks = [...edges('header'), ...body.blocks, ...body.notes, ...edges('footer')]
  return knownPictograms(lockBlocks(blocks, findOdtLocks()), odtPictogram(odt))
}

type Zone = 'body' | 'header' | 'footer' | 'note'

interface Context {
  readonly part: SourcePart
  readonly styles: OdtStyles
  readonly zone: Zone
}

interface Story {
  readonly blocks: readonly ReadBlock[]
  readonly notes: readonly ReadBlock[]
}

function story(root: XmlElement, context: Context): Story {
  const blocks: ReadBlock[] = []
  const notes: ReadBlock[] = []
  for (const paragraph of collectOdtParagraphs(root, context.part)) {
    blocks.push(...paragraphBlocks(paragraph, showOdtParagraph(paragraph, context.styles), context))
    for (const { role, element } of paragraph.leaves) {
      if (role !== 'silent') continue
      if (element.name === 'text:note') notes.push(...findAll(element, 'text:note-body').flatMap((body) => story(body, { ...context, zone: 'note' }).blocks))
      else if (element.name.startsWith('draw:')) {
        const inside = story(element, context)
        blocks.push(...inside.blocks)
        notes.push(...inside.notes)
      }
    }
  }
  return { blocks, notes }
}

function paragraphBlocks(paragraph: OdtParagraph, { pieces, branches, numbers }: OdtContent, context: Context): readonly ReadBlock[] {
  const known = classify(paragraph, context)
  const blocks: ReadBlock[] = []
  const add = (shown: readonly Piece[], condition: string | null, place: 'paragraph' | 'branch', holder: SourceParagraph, copy: OdtShown | null): void => {
    const mayHaveBullet = context.zone === 'body' && known.kind !== 'heading' && known.kind !== 'listItem' && place === 'paragraph'
    const { text, spans, marks, placeholders = [], bullet, margins } = assembleText(shown, mayHaveBullet ? 'strip' : 'keep')
    if (text === '') return
    const draft = {
      ...(bullet.length === 0 ? known : { kind: 'listItem' as const, level: 1 }),
      text,
      marks,
      placeholders,
      ...(paragraph.cell === null ? {} : { cell: paragraph.cell }),
    }
    const source = { draft, spans, paragraphs: [holder] as const, place, bullet, margins, ...(holder === paragraph ? {} : { within: paragraph }) }
    blocks.push({ source: { ...source, mirrors: copy === null ? [] : [mirrorOf(source, copy)] }, condition })
  }
  const shown = pieces.filter((piece) => piece.text.trim() !== '')
  const isOnlyChoice = branches.length > 0 && shown.length === 1 && shown[0]?.group?.kind === 'choice'
  const isOnlyNumber = numbers === 'page' && isPageNumberLine(pieces.map((piece) => piece.text).join(''))
  if (!isOnlyChoice && !isOnlyNumber) add(pieces, paragraph.condition, 'paragraph', paragraph, null)
  for (const branch of branches) add(branch.pieces, branch.condition, 'branch', branch.holder, branch.shown)
  return blocks
}

/** The words of a choice as the field shows them, changed along with those it chooses from. */
function mirrorOf(source: Omit<SourceBlock, 'mirrors'>, { pieces, holder }: OdtShown): SourceBlock {
  const { spans, bullet, margins } = assembleText(pieces, 'keep')
  return { ...source, spans, bullet, margins, paragraphs: [holder], mirrors: [] }
}

type Known = Pick<BlockDraft, 'kind' | 'level' | 'numbering'>

function classify(paragraph: OdtParagraph, { zone, styles }: Context): Known {
  if (zone === 'note') return { kind: 'footnote' }
  if (zone === 'header') return { kind: 'letterhead' }
  if (zone === 'footer') return { kind: 'footer' }
  const { name, attributes } = paragraph.element
  const style = styles.paragraph(attributes['text:style-name'] ?? '')
  if (name === 'text:h') return { kind: 'heading', level: Number.parseInt(attributes['text:outline-level'] ?? '1', 10) || 1 }
  const item = listItem(paragraph, style.listStyle, styles)
  if (item !== null) return item
  if (style.headingLevel !== null) return { kind: 'heading', level: style.headingLevel }
  if (style.role !== null) return { kind: style.role }
  return { kind: paragraph.inCell ? 'tableCell' : 'text' }
}

function listItem({ list }: OdtParagraph, ownStyle: string | null, styles: OdtStyles): Known | null {
  if (list === null || list.position === 'later') return null
  const mark = styles.list(list.style ?? ownStyle ?? '', list.level)
  if (mark === 'none') return null
  return { kind: 'listItem', level: list.level, ...(mark === 'genummerd' ? { numbering: mark } : {}) }
}

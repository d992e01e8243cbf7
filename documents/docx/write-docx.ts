import type { Block } from '../../engine/letter/letter.ts'
import type { WriteOptions, Writer } from '../document.ts'
import { checkWritten } from '../xml/check-written.ts'
import type { Markup } from '../xml/change-step.ts'
import type { OpenedBlock } from '../xml/group-blocks.ts'
import { planChanges } from '../xml/plan-changes.ts'
import { placeOptions } from '../xml/place-options.ts'
import type { SourcePart } from '../xml/leaf.ts'
import { putAtStart } from '../xml/put-at-start.ts'
import type { XmlElement } from '../xml/xml-node.ts'
import { encodeXml } from '../xml/xml-part.ts'
import { checkPatchedZip } from '../zip/check-patched-zip.ts'
import { patchZip } from '../zip/patch-zip.ts'
import { addComments, AUTHOR } from './add-comments.ts'
import { addPictograms } from './add-pictograms.ts'
import { applySteps } from './apply-steps.ts'
import { inWordsOf } from './docx-names.ts'
import { startEditing } from './docx-editing.ts'
import { changeNumbers } from './change-numbers.ts'
import { openDocxPackage, type DocxPackage } from './docx-package.ts'
import { mayFlow } from './may-change.ts'
import { startAdditions } from './package-additions.ts'
import { readLetterBlocks } from './read-letter-blocks.ts'
import { readStyles } from './read-styles.ts'
import { renderParagraphs } from './render-paragraphs.ts'

/**
 * Puts changed blocks back where they came from. Only touched paragraphs change; every other part of the package
 * stays byte for byte. Throws `UnwritableLetter` when that can't be done, or when the result doesn't read the same.
 */
export function docxWriter(docx: DocxPackage, opened: readonly OpenedBlock[]): Writer {
  return async (blocks, options) => {
    const parts = changedParts(docx, opened, blocks, options)
    if (parts.size === 0) return new Uint8Array(docx.archive.bytes)
    const bytes = patchZip(docx.archive, parts)
    await checkPatchedZip(docx.archive, bytes, parts)
    await checkWritten(blocks, async () => readLetterBlocks(await openDocxPackage(bytes)))
    return new Uint8Array(bytes)
  }
}

function changedParts(docx: DocxPackage, opened: readonly OpenedBlock[], now: readonly Block[], options: WriteOptions): ReadonlyMap<string, Uint8Array> {
  const additions = startAdditions(docx)
  const date = new Date(options.now).toISOString().replace(/\.\d+Z$/, 'Z')
  const { markups, remarks, homeless } = placeOptions(options, now, opened, (one) => standsInBody(docx, one))
  const comments = addComments(docx, additions, [...remarks, ...homeless], date)
  const pictograms = addPictograms(docx, additions, options.pictograms ?? [])
  const markup = ({ kind, index }: Markup, part: SourcePart): string => {
    if (kind === 'pictogram') return pictograms(index, part)
    return markComment(kind === 'comment-start' ? 'start' : 'end', comments[index] ?? 0)
  }
  const { next, unique } = changeNumbers(docx)
  const track = options.mode === 'tracked' ? (): string => `w:id="${next()}" w:author="${AUTHOR}" w:date="${date}"` : null
  const editing = startEditing({ opened, styles: readStyles(docx.related('styles')), track, unique, markup })
  applySteps(planChanges({ opened, now, markups, mayFlow }), editing)
  renderParagraphs(editing)
  if (homeless.length > 0) {
    const { part, splices } = editing.partOf(docx.main)
    const marks = comments.slice(remarks.length).map((id) => markComment('start', id) + markComment('end', id))
    putAtStart(part.tree.xml, part.tree.root, BODY, inWordsOf(part, marks.join('')), splices)
  }
  const edited = editing.edits().filter((edit) => !edit.splices.isEmpty())
  const texts = edited.map(({ part, splices }): [string, Uint8Array] => [part.name, encodeXml(splices.slice(0, part.tree.xml.length), part.encoding)])
  return new Map([...texts, ...additions.parts()])
}

function markComment(side: 'start' | 'end', number: number): string {
  const id = `w:id="${number}"`
  return side === 'start' ? `<w:commentRangeStart ${id}/>` : `<w:commentRangeEnd ${id}/><w:r><w:commentReference ${id}/></w:r>`
}

const BODY = { paragraph: 'w:p', properties: 'w:pPr', isApart: (element: XmlElement): boolean => element.name === 'w:txbxContent' }

/** Word takes comments in the body of the letter only. */
export function standsInBody(docx: DocxPackage, { source }: OpenedBlock): boolean {
  const [paragraph] = source.paragraphs
  if (paragraph === undefined || paragraph.part !== docx.main || source.place === 'branch') return false
  for (let at = paragraph.element.parent; at !== null; at = at.parent) if (BODY.isApart(at)) return false
  return true
}

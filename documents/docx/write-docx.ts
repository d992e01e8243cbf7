import type { Block } from '../../engine/letter/letter.ts'
import type { WriteOptions, Writer } from '../document.ts'
import { checkWritten } from '../xml/check-written.ts'
import type { Markup } from '../xml/change-step.ts'
import type { OpenedBlock } from '../xml/group-blocks.ts'
import { planChanges } from '../xml/plan-changes.ts'
import { placeOptions } from '../xml/place-options.ts'
import type { SourcePart } from '../xml/leaf.ts'
import { findAll } from '../xml/xml-node.ts'
import { encodeXml } from '../xml/xml-part.ts'
import { checkPatchedZip } from '../zip/check-patched-zip.ts'
import { patchZip } from '../zip/patch-zip.ts'
import { addComments, AUTHOR } from './add-comments.ts'
import { addPictograms } from './add-pictograms.ts'
import { applySteps } from './apply-steps.ts'
import { startEditing } from './docx-editing.ts'
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
  const { markups, remarks } = placeOptions(options, now, opened, (one) => standsInBody(docx, one))
  const comments = addComments(docx, additions, remarks, date)
  const pictograms = addPictograms(docx, additions, options.pictograms ?? [])
  const markup = ({ kind, index }: Markup, part: SourcePart): string => {
    if (kind === 'pictogram') return pictograms(index, part)
    const id = `w:id="${comments[index] ?? 0}"`
    return kind === 'comment-start' ? `<w:commentRangeStart ${id}/>` : `<w:commentRangeEnd ${id}/><w:r><w:commentReference ${id}/></w:r>`
  }
  let change = options.mode === 'tracked' ? lastChange(opened) : 0
  const track = options.mode === 'tracked' ? (): string => `w:id="${++change}" w:author="${AUTHOR}" w:date="${date}"` : null
  const editing = startEditing({ opened, styles: readStyles(docx.related('styles')), track, markup })
  applySteps(planChanges({ opened, now, markups, mayFlow }), editing)
  renderParagraphs(editing)
  const edited = editing.edits().filter((edit) => !edit.splices.isEmpty())
  const texts = edited.map(({ part, splices }): [string, Uint8Array] => [part.name, encodeXml(splices.slice(0, part.tree.xml.length), part.encoding)])
  return new Map([...texts, ...additions.parts()])
}

/** Word takes comments in the body of the letter only. */
function standsInBody(docx: DocxPackage, { source }: OpenedBlock): boolean {
  const [paragraph] = source.paragraphs
  if (paragraph === undefined || paragraph.part !== docx.main || source.place === 'branch') return false
  for (let at = paragraph.element.parent; at !== null; at = at.parent) if (at.name === 'w:txbxContent') return false
  return true
}

/** The highest number that a tracked change or bookmark has. */
function lastChange(opened: readonly OpenedBlock[]): number {
  const parts = new Set(opened.flatMap((one) => one.source.paragraphs.map((paragraph) => paragraph.part)))
  const numbers = [...parts].flatMap((part) => NUMBERED.flatMap((name) => findAll(part.tree.root, name).map((one) => Number(one.attributes['w:id'] ?? 0) || 0)))
  return numbers.reduce((highest, number) => Math.max(highest, number), 0)
}

const NUMBERED = ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange', 'w:pPrChange', 'w:bookmarkStart']

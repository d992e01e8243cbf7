import type { Block } from '../../engine/letter/letter.ts'
import type { Remark, WriteOptions, Writer } from '../document.ts'
import type { Markup } from '../xml/change-step.ts'
import { checkWritten } from '../xml/check-written.ts'
import { escapeXml } from '../xml/escape-xml.ts'
import type { OpenedBlock } from '../xml/group-blocks.ts'
import { placeOptions } from '../xml/place-options.ts'
import { planChanges } from '../xml/plan-changes.ts'
import { putAtStart } from '../xml/put-at-start.ts'
import type { XmlElement } from '../xml/xml-node.ts'
import { encodeXml } from '../xml/xml-part.ts'
import { checkPatchedZip } from '../zip/check-patched-zip.ts'
import { patchZip } from '../zip/patch-zip.ts'
import { addOdtPictograms } from './add-odt-pictograms.ts'
import { applyOdtSteps } from './apply-odt-steps.ts'
import { declareMissing } from './declare-missing.ts'
import { mayFlowOdt } from './may-change-odt.ts'
import { startOdtEditing } from './odt-editing.ts'
import { openOdtPackage, type OdtPackage } from './odt-package.ts'
import { readOdtBlocks } from './read-odt-blocks.ts'
import { renderOdtParagraphs } from './render-odt-paragraphs.ts'
import { listRegions, trackTexts } from './track-odt.ts'

/**
 * Puts changed blocks back where they came from. Only touched paragraphs change; every other part of the package
 * stays byte for byte. Throws `UnwritableLetter` when that can't be done, or when the result doesn't read the same.
 */
export function odtWriter(odt: OdtPackage, opened: readonly OpenedBlock[]): Writer {
  return async (blocks, options) => {
    const parts = changedParts(odt, opened, blocks, options)
    if (parts.size === 0) return new Uint8Array(odt.archive.bytes)
    const bytes = patchZip(odt.archive, parts)
    await checkPatchedZip(odt.archive, bytes, parts)
    await checkWritten(blocks, async () => readOdtBlocks(await openOdtPackage(bytes)))
    return new Uint8Array(bytes)
  }
}

export const AUTHOR = 'Klare Brief'

function changedParts(odt: OdtPackage, opened: readonly OpenedBlock[], now: readonly Block[], options: WriteOptions): ReadonlyMap<string, Uint8Array> {
  const date = new Date(options.now).toISOString().replace(/\.\d+Z$/, '')
  const { markups, remarks, homeless } = placeOptions(options, now, opened, (one) => standsInBody(odt, one))
  const pictograms = addOdtPictograms(odt, options.pictograms ?? [])
  const markup = (one: Markup): string => renderMarkup(one, [...remarks, ...homeless], date, pictograms.render, declareMissing(odt.content.tree.root, ['dc']))
  const editing = startOdtEditing(opened, options.mode === 'tracked' ? 'tracked' : 'plain', markup)
  applyOdtSteps(planChanges({ opened, now, markups, mayFlow: mayFlowOdt }), editing)
  renderOdtParagraphs(editing)
  if (homeless.length > 0) {
    const marks = homeless.flatMap((_, at) => (['comment-start', 'comment-end'] as const).map((kind) => markup({ kind, index: remarks.length + at })))
    putAtStart(odt.content.tree.xml, odt.body, BODY, marks.join(''), editing.splicesOf(odt.content))
  }
  trackTexts(editing)
  listRegions(editing, AUTHOR, date)
  const texts = editing.edited().map(([part, splices]): [string, Uint8Array] => [part.name, encodeXml(splices.slice(0, part.tree.xml.length), part.encoding)])
  return new Map([...texts, ...pictograms.parts()])
}

function renderMarkup({ kind, index }: Markup, remarks: readonly Remark[], date: string, picture: (index: number) => string, declarations: string): string {
  if (kind === 'pictogram') return picture(index)
  const name = `klarebrief${index + 1}`
  if (kind === 'comment-end') return `<office:annotation-end office:name="${name}"/>`
  const lines = (remarks[index]?.text ?? '').split(/\r?\n/).map((line) => `<text:p>${escapeXml(line)}</text:p>`)
  return `<office:annotation${declarations} office:name="${name}"><dc:creator>${AUTHOR}</dc:creator><dc:date>${date}</dc:date>${lines.join('')}</office:annotation>`
}

const BODY = { paragraph: 'text:p', properties: null, isApart: ({ name }: XmlElement): boolean => name === 'text:note-body' || name.startsWith('draw:') }

/** LibreOffice takes comments in the running text only. */
export function standsInBody(odt: OdtPackage, { source }: OpenedBlock): boolean {
  const [paragraph] = source.paragraphs
  if (paragraph === undefined || paragraph.part !== odt.content || source.place === 'branch') return false
  for (let at = paragraph.element.parent; at !== null; at = at.parent) if (BODY.isApart(at)) return false
  return true
}

import type { Block } from '../../engine/letter/letter.ts'
import type { OpenedBlock } from '../xml/group-blocks.ts'
import type { Leaf, SourceParagraph } from '../xml/leaf.ts'
import { sameLayout } from '../xml/plan-changes.ts'
import { childElements, findAll, type XmlElement } from '../xml/xml-node.ts'
import { isOdtBlank } from './odt-blank-lines.ts'
import type { OdtEditing } from './odt-editing.ts'
import { listsAround } from './leave-list.ts'

/** Text may run from one of these blocks into the next, and be split into blocks that look like the first. */
export function mayFlowOdt(opened: readonly OpenedBlock[], now: readonly Block[]): boolean {
  const [first] = opened
  const sources = opened.map((one) => one.source)
  if (first === undefined || sources.some((source) => source.place === 'branch' || source.bullet.length > 0)) return false
  if (!now.every((block) => sameLayout(first.block, block))) return false
  const elements = sources.flatMap((source) => source.paragraphs.map((paragraph) => paragraph.element))
  return elements.every((element, index) => {
    const next = elements[index + 1]
    return next === undefined || betweenOdt(element, next) !== null
  })
}

/** The elements between two paragraphs when only empty paragraphs stand there; null otherwise. */
function betweenOdt(one: XmlElement, other: XmlElement): readonly XmlElement[] | null {
  const siblings = one.parent === other.parent && one.parent !== null ? childElements(one.parent) : []
  const [from, to] = [siblings.indexOf(one), siblings.indexOf(other)]
  if (from < 0 || to < from) return null
  const inside = siblings.slice(from + 1, to)
  return inside.every((element) => isOdtBlank(element) || element.name === 'text:soft-page-break') ? inside : null
}

/** A paragraph may go when its place needs no paragraph and nothing in it is more than text. */
export function mayRemoveOdt({ element, leaves }: SourceParagraph, gone: (element: XmlElement) => boolean): boolean {
  if (leaves.some(holdsMore)) return false
  if (listsAround(element).length > 0) return true
  const siblings = element.parent === null ? [] : childElements(element.parent)
  return siblings.some((one) => one !== element && HOLDS_TEXT.has(one.name) && !gone(one))
}

const HOLDS_TEXT = new Set(['text:p', 'text:h', 'text:list', 'text:section'])

/** A note, a picture or a frame, or the start or end of something that reaches further. */
function holdsMore({ role, element }: Leaf): boolean {
  if (role !== 'silent') return false
  if (element.name === 'text:note' || element.name === 'office:annotation' || element.name === 'office:annotation-end') return true
  if (element.name.startsWith('draw:')) return true
  return /^text:(?:change|bookmark-(?:start|end)|reference-mark-(?:start|end))/.test(element.name)
}

/** Was this element, or all that is in it, removed in this saving? */
export function isGone(editing: OdtEditing): (element: XmlElement) => boolean {
  const removed = new Set([...editing.paragraphs].flatMap(([paragraph, edit]) => (edit.fate === 'removed' ? [paragraph.element] : [])))
  return (element) => {
    if (removed.has(element)) return true
    if (!element.name.startsWith('text:list')) return false
    const paragraphs = [...findAll(element, 'text:p'), ...findAll(element, 'text:h')]
    return paragraphs.length > 0 && paragraphs.every((one) => removed.has(one))
  }
}

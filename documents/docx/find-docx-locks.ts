import type { Range } from '../../engine/letter/letter.ts'
import type { SourcePart } from '../xml/leaf.ts'
import type { LockedRange } from '../xml/lock-blocks.ts'
import { childElements, findAll, findChild, findChildren, type XmlElement } from '../xml/xml-node.ts'
import type { DocxPackage } from './docx-package.ts'
import { findFieldLocks } from './find-field-locks.ts'
import { valueOf } from './read-styles.ts'

/** What of a part may not change: the protection of the document (ECMA-376, 17.15.1.29), locked content controls (17.5.2.23), and fields. */
export function findDocxLocks(docx: DocxPackage): (part: SourcePart) => readonly LockedRange[] {
  const protection = protectionOf(docx)
  const known = new Map<SourcePart, readonly LockedRange[]>()
  return (part) => {
    const locked = known.get(part) ?? [...protectedText(part, docx, protection), ...lockedControls(part.tree.root), ...findFieldLocks(part.tree)]
    known.set(part, locked)
    return locked
  }
}

/** Is this a content control whose text is locked? */
export function isLockedControl(element: XmlElement): boolean {
  if (element.name !== 'w:sdt') return false
  const properties = findChild(element, 'w:sdtPr')
  const lock = valueOf(properties, 'w:lock')
  return lock === 'contentLocked' || lock === 'sdtContentLocked' || findChild(properties, 'w:group') !== null
}

/** Nobody may change the text itself; `trackedChanges` leaves that free. */
type Protection = 'readOnly' | 'comments' | 'forms'

/** The kind of protection that is switched on; null for none. */
export function protectionOf(docx: DocxPackage): Protection | null {
  const protection = findChild(docx.related('settings')?.tree.root, 'w:documentProtection')
  const kind = protection?.attributes['w:edit']
  const isOn = /^(?:1|true|on)$/.test(protection?.attributes['w:enforcement'] ?? '')
  return isOn && (kind === 'readOnly' || kind === 'comments' || kind === 'forms') ? kind : null
}

const FILE =
  'Dit bestand is beveiligd tegen wijzigingen. Vraag de maker van het bestand om de tekst aan te passen, of om de beveiliging eraf te halen (in Word: Controleren, Bewerken beperken).'
const CONTROL = 'Deze tekst staat in een vak dat in Word op slot zit. Vraag aan wie het sjabloon bijhoudt om de tekst daar te veranderen.'

function protectedText(part: SourcePart, docx: DocxPackage, protection: Protection | null): readonly LockedRange[] {
  if (protection === null) return []
  const free = protection === 'forms' ? freeSections(part, docx) : freeForAll(part.tree.root)
  return [{ start: 0, end: part.tree.xml.length, free, by: 'bestand', reason: FILE }]
}

/** In a form, sections may be left out of the protection. */
function freeSections(part: SourcePart, docx: DocxPackage): readonly Range[] {
  if (part !== docx.main) return []
  const ends = findAll(part.tree.root, 'w:sectPr').filter((section) => section.parent?.name !== 'w:sectPrChange')
  return ends.flatMap((section, index) => {
    const isFree = /^(?:0|false|off)$/.test(findChild(section, 'w:formProt')?.attributes['w:val'] ?? '')
    return isFree ? [{ start: endOfSection(ends[index - 1]), end: endOfSection(section) }] : []
  })
}

/** A section ends with the paragraph that holds its properties. */
function endOfSection(section: XmlElement | undefined): number {
  const holder = section?.parent?.name === 'w:pPr' ? section.parent.parent : section
  return holder?.end ?? 0
}

/** Stretches that everyone may change. */
function freeForAll(root: XmlElement): readonly Range[] {
  const ends = new Map(findAll(root, 'w:permEnd').map((one) => [one.attributes['w:id'], one.start]))
  return findAll(root, 'w:permStart').flatMap(({ attributes, end }) => {
    const last = ends.get(attributes['w:id'])
    return attributes['w:edGrp'] === 'everyone' && last !== undefined ? [{ start: end, end: last }] : []
  })
}

/** Outer controls first. In a group, the controls inside it are there to be filled in. */
function lockedControls(root: XmlElement): readonly LockedRange[] {
  return findAll(root, 'w:sdt')
    .filter(isLockedControl)
    .flatMap((control) => findChildren(control, 'w:sdtContent').map((content) => ({ control, content })))
    .map(({ control, content }) => ({
      start: content.start,
      end: content.end,
      free: findChild(findChild(control, 'w:sdtPr'), 'w:group') === null ? [] : childElements(content).flatMap(freeControls),
      by: `vak-${control.start}`,
      reason: CONTROL,
    }))
}

function freeControls(element: XmlElement): readonly Range[] {
  if (element.name === 'w:sdt') return isLockedControl(element) ? [] : [element]
  return childElements(element).flatMap(freeControls)
}

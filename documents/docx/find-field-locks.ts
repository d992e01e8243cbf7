import type { LockedRange } from '../xml/lock-blocks.ts'
import { childElements, type XmlElement, type XmlTree } from '../xml/xml-node.ts'
import { fieldKind, fieldName } from './field-code.ts'

const REASON = 'Deze woorden vult Word zelf in, zoals een datum of een verwijzing. Pas ze aan in Word: daar ziet u wat het veld doet.'

/**
 * The words that Word works out itself, such as a date or a reference (ECMA-376, 17.16): what is changed in them is gone
 * as soon as the fields are brought up to date. Fields that show as merge fields are protected as such.
 */
export function findFieldLocks({ root, xml }: XmlTree): readonly LockedRange[] {
  const found: LockedRange[] = []
  collect(root, xml, [], found)
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** A field made of marks among the runs, as far as it has been read. */
interface OpenField {
  code: string
  /** Where its result begins; null while its instruction is read. */
  shown: number | null
}

function collect(element: XmlElement, xml: string, open: OpenField[], found: LockedRange[]): void {
  for (const child of childElements(element)) {
    if (child.name === 'w:fldChar') readMark(child, open, found)
    else if (child.name === 'w:instrText') addCode(xml.slice(child.openEnd, child.closeStart), open)
    else {
      if (child.name === 'w:fldSimple' && isWorkedOut(child.attributes['w:instr'] ?? '')) found.push(lock(child.openEnd, child.closeStart))
      collect(child, xml, open, found)
    }
  }
}

function readMark({ attributes, start, end }: XmlElement, open: OpenField[], found: LockedRange[]): void {
  const field = open.at(-1)
  switch (attributes['w:fldCharType']) {
    case 'begin':
      open.push({ code: '', shown: null })
      break
    case 'separate':
      if (field !== undefined) field.shown ??= end
      break
    case 'end':
      open.pop()
      if (field?.shown != null && isWorkedOut(field.code)) found.push(lock(field.shown, start))
      break
    default:
  }
}

/** Only the name of the field is read, in which nothing is escaped. */
function addCode(text: string, open: readonly OpenField[]): void {
  const field = open.at(-1)
  if (field?.shown === null) field.code += text
}

function lock(start: number, end: number): LockedRange {
  return { start, end, free: [], by: `veld-${start}`, reason: REASON }
}

function isWorkedOut(code: string): boolean {
  const name = fieldName(code)
  return name !== '' && fieldKind(name) === 'text'
}

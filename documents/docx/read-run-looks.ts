import type { PieceMark } from '../xml/source-block.ts'
import { findChild, type XmlElement } from '../xml/xml-node.ts'

/** What run properties say; absent when they say nothing. */
export interface RunLooks {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  readonly superscript?: boolean
  readonly hidden?: boolean
}

export function readRunLooks(properties: XmlElement | null): RunLooks {
  if (properties === null) return {}
  const looks: { -readonly [Key in keyof RunLooks]: boolean } = {}
  for (const [key, name] of TOGGLES) {
    const value = toggle(properties, name)
    if (value !== null) looks[key] = value
  }
  const underline = findChild(properties, 'w:u')
  if (underline !== null) looks.underline = (underline.attributes['w:val'] ?? 'single') !== 'none'
  const position = findChild(properties, 'w:vertAlign')
  if (position !== null) looks.superscript = position.attributes['w:val'] === 'superscript'
  return looks
}

export function marksOf(looks: RunLooks): readonly PieceMark[] {
  const marks: PieceMark[] = []
  if (looks.bold === true) marks.push({ kind: 'bold' })
  if (looks.italic === true) marks.push({ kind: 'italic' })
  if (looks.underline === true) marks.push({ kind: 'underline' })
  if (looks.superscript === true) marks.push({ kind: 'superscript' })
  return marks
}

const TOGGLES = [
  ['bold', 'w:b'],
  ['italic', 'w:i'],
  ['hidden', 'w:vanish'],
] as const

function toggle(properties: XmlElement, name: string): boolean | null {
  const element = findChild(properties, name)
  if (element === null) return null
  const value = element.attributes['w:val']
  return value === undefined || !(value === '0' || value === 'false' || value === 'off')
}

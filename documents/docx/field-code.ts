import { findChild, type XmlElement } from '../xml/xml-node.ts'
import type { Field, FieldNode } from './match-fields.ts'

/** How a field shows in a letter. */
export type FieldKind = 'placeholder' | 'choice' | 'page' | 'silent' | 'link' | 'box' | 'button' | 'text'

export function fieldKind(name: string): FieldKind {
  return KINDS[name] ?? 'text'
}

const KINDS: Readonly<Record<string, FieldKind>> = {
  ...named('placeholder', 'MERGEFIELD DOCPROPERTY DOCVARIABLE FORMTEXT FORMDROPDOWN FILLIN ADDRESSBLOCK GREETINGLINE MERGEREC MERGESEQ DATABASE ='),
  ...named('page', 'PAGE NUMPAGES SECTION SECTIONPAGES'),
  ...named('silent', 'TOC INDEX TOA TC XE TA RD SET ASK NEXT NEXTIF SKIPIF ADVANCE INCLUDEPICTURE PRIVATE BARCODE MERGEBARCODE DISPLAYBARCODE'),
  IF: 'choice',
  HYPERLINK: 'link',
  FORMCHECKBOX: 'box',
  MACROBUTTON: 'button',
  GOTOBUTTON: 'button',
}

function named(kind: FieldKind, names: string): Record<string, FieldKind> {
  return Object.fromEntries(names.split(' ').map((name) => [name, kind]))
}

/** The words of a field's instruction; a field inside it counts as its own words. */
export function codeText(field: Field): string {
  const [{ leaf }] = field.leaves
  if (field.kind === 'simple') return leaf.element.attributes['w:instr'] ?? ''
  return field.code.map(wordsOf).join('')
}

function wordsOf(node: FieldNode): string {
  if (node.node === 'leaf') return node.leaf.role === 'code' || node.leaf.role === 'text' ? node.leaf.text : ''
  return codeText(node)
}

/** The name of the field in capitals: `MERGEFIELD`; `=` for a formula. */
export function fieldName(code: string): string {
  const start = code.trimStart()
  return start.startsWith('=') ? '=' : (/^\S+/.exec(start)?.[0] ?? '').toUpperCase()
}

/** What the field is about: the word after its name, or else what its form says, or its own name. */
export function fieldLabel(code: string, begin: XmlElement): string {
  const form = findChild(begin, 'w:ffData')
  const given = findChild(form, 'w:name')?.attributes['w:val']
  if (given !== undefined && given !== '') return given
  const [, quoted, bare] = /^\s*\S+\s+(?:["“”]([^"“”]*)["“”]|([^\s\\]\S*))/.exec(code) ?? []
  return quoted ?? bare ?? (code.trim() || 'veld')
}

/** The text on a button field, after the name of what it starts. */
export function buttonText(code: string): string {
  return /^\s*\S+\s+\S+\s*([\s\S]*)$/.exec(code)?.[1]?.trim() ?? ''
}

/** Where a link field points to: its address, or a place in the letter. */
export function linkTarget(code: string): string | null {
  const place = /\\l\s+["“”]([^"“”]*)["“”]/.exec(code)?.[1]
  const address = /^\s*HYPERLINK\s+["“”]([^"“”]*)["“”]/i.exec(code)?.[1]
  return address ?? (place === undefined ? null : `#${place}`)
}

import { decodeCharacters } from '../xml/decode-characters.ts'
import type { XmlElement } from '../xml/xml-node.ts'

/** `field`: a merge field; `choice`: text under a condition; `page`: a page number; `transparent`: what is in it counts as text. */
export type OdtFieldShape = 'field' | 'choice' | 'page' | 'silent' | 'transparent'

export function fieldShape(element: XmlElement): OdtFieldShape {
  const { name, attributes } = element
  if (name === 'text:conditional-text' || name === 'text:hidden-text') return 'choice'
  if (FIELDS.has(name)) return attributes['text:display'] === 'none' ? 'silent' : 'field'
  if (PAGES.has(name)) return 'page'
  if (SILENT.has(name) || !(name.startsWith('text:') || name.startsWith('loext:'))) return 'silent'
  return 'transparent'
}

/** What the field is called. */
export function fieldLabel({ name, attributes }: XmlElement, content: string): string {
  if (name === 'text:placeholder') return content.replace(/^[<«[]+|[>»\]]+$/g, '').trim() || (attributes['text:description'] ?? 'veld')
  return attributes['text:column-name'] ?? attributes['text:name'] ?? attributes['text:description'] ?? (content || 'veld')
}

/** A condition in the words of the file, without the name of its formula language. */
export function conditionOf({ attributes }: XmlElement): string {
  const formula = (attributes['text:condition'] ?? '').replace(/^[\w-]+:/, '')
  return formula.replaceAll('==', '=').replace(/\s+/g, ' ').trim()
}

export interface AttributeText {
  readonly text: string
  readonly offsets: readonly number[] | null
  readonly start: number
  readonly end: number
}

/** The value of an attribute with its place in the XML; null when it isn't there. */
export function attributeText(xml: string, element: XmlElement, localName: string): AttributeText | null {
  const tag = xml.slice(element.start, element.openEnd)
  const match = new RegExp(`\\s[\\w.-]+:${localName}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)
  if (match === null) return null
  const raw = match[1] ?? match[2] ?? ''
  const start = element.start + match.index + match[0].length - 1 - raw.length
  return { ...decodeCharacters(raw), start, end: start + raw.length }
}

const FIELDS = new Set(
  'placeholder database-display database-next user-field-get user-field-input variable-get variable-input variable-set text-input user-defined drop-down expression'
    .split(' ')
    .map((name) => `text:${name}`),
)

const PAGES = new Set(['text:page-number', 'text:page-count', 'text:page-continuation', 'text:page-variable-get'])

const SILENT = new Set(
  (
    'note ruby-text s tab line-break soft-page-break bookmark bookmark-start bookmark-end reference-mark reference-mark-start reference-mark-end change change-start ' +
    'change-end toc-mark toc-mark-start toc-mark-end alphabetical-index-mark alphabetical-index-mark-start alphabetical-index-mark-end user-index-mark ' +
    'user-index-mark-start user-index-mark-end page-variable-set script execute-macro dde-connection hidden-paragraph database-next database-row-select measure'
  )
    .split(' ')
    .map((name) => `text:${name}`),
)

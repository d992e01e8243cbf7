import { decodeCharacters } from '../xml/decode-characters.ts'
import type { Opening, ParagraphShape } from '../xml/flatten-paragraph.ts'
import type { Leaf } from '../xml/leaf.ts'
import { childElements, findAll, findChild, type XmlElement, type XmlText } from '../xml/xml-node.ts'
import { readSymbol } from './read-symbol.ts'

/** What stands in a Word paragraph and what of it a reader sees. */
export function docxShape(xml: string): ParagraphShape {
  return {
    open: (element) => openElement(xml, element),
    whole: (element) => wholeElement(xml, element),
    characters: (text, parent) => characters(xml, text, parent),
  }
}

const PROPERTIES: Readonly<Record<string, string | null>> = {
  'w:r': 'w:rPr',
  'w:t': null,
  'w:instrText': null,
  'w:hyperlink': null,
  'w:ins': null,
  'w:moveTo': null,
  'w:smartTag': 'w:smartTagPr',
  'w:dir': null,
  'w:bdo': null,
  'w:customXml': 'w:customXmlPr',
  'w:fldSimple': 'w:fldData',
  'w:sdt': null,
  'w:sdtContent': null,
}
const ONLY_ONCE = new Set(['w:customXml', 'w:fldSimple', 'w:sdt', 'w:sdtContent'])

function openElement(xml: string, element: XmlElement): Opening | null {
  const properties = PROPERTIES[element.name]
  if (properties === undefined) return null
  if (element.name === 'w:sdt') return openControl(element)
  const first = properties === null ? null : findChild(element, properties)
  const contentStart = first?.end ?? element.openEnd
  return {
    contentStart,
    contentEnd: element.closeStart,
    again: ONLY_ONCE.has(element.name) ? null : xml.slice(element.start, contentStart),
    ...(element.name === 'w:r' ? { run: true } : {}),
    ...(element.name === 'w:hyperlink' ? { link: true } : {}),
    ...(element.name === 'w:fldSimple' ? { marked: true } : {}),
  }
}

function openControl(control: XmlElement): Opening | null {
  const content = findChild(control, 'w:sdtContent')
  return content === null ? null : { contentStart: content.start, contentEnd: content.end, again: null, marked: true }
}

type Shown = Pick<Leaf, 'role' | 'text'>

const SILENT: Shown = { role: 'silent', text: '' }

const ATOMS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
}

function wholeElement(xml: string, element: XmlElement): Shown {
  const known = ATOMS[element.name]
  if (known !== undefined) return { role: 'atom', text: known }
  if (element.name === 'w:sym') return { role: 'atom', text: readSymbol(element.attributes['w:font'] ?? '', element.attributes['w:char'] ?? '') }
  if (element.name === 'mc:AlternateContent') return alternative(xml, element)
  return SILENT
}

/** Word writes an emoji twice: for new programs, and as plain text for others. */
function alternative(xml: string, element: XmlElement): Shown {
  if (findAll(element, 'w:txbxContent').length > 0) return SILENT
  const fallback = findChild(element, 'mc:Fallback')
  const texts = fallback === null ? [] : childElements(fallback).filter((child) => child.name === 'w:t')
  const text = texts.map((child) => decodeCharacters(xml.slice(child.openEnd, child.closeStart)).text).join('')
  return text === '' ? SILENT : { role: 'atom', text }
}

function characters(xml: string, text: XmlText, parent: XmlElement): Pick<Leaf, 'role' | 'text' | 'offsets'> {
  const role = parent.name === 'w:t' ? 'text' : parent.name === 'w:instrText' ? 'code' : 'silent'
  if (role === 'silent') return { role, text: '', offsets: null }
  const raw = xml.slice(text.start, text.end)
  if (text.cdata) return cdata(role, raw)
  const decoded = decodeCharacters(raw)
  const font = role === 'text' ? symbolFont(parent) : null
  if (font !== null)
    return { role: 'atom', text: [...decoded.text].map((character) => readSymbol(font, (character.codePointAt(0) ?? 0).toString(16))).join(''), offsets: null }
  const { text: shown, offsets } = keepsSpace(parent) ? decoded : trimSpace(decoded.text, decoded.offsets)
  return shown === '' ? { role: 'silent', text: '', offsets: null } : { role, text: shown, offsets }
}

/** A letter in a font of signs is a sign: a J in Wingdings is a smiling face. New text never goes in there. */
function symbolFont(text: XmlElement): string | null {
  const fonts = findChild(findChild(text.parent, 'w:rPr'), 'w:rFonts')
  const font = fonts?.attributes['w:ascii'] ?? ''
  return /^(?:wingdings(?: [23])?|webdings|symbol)$/i.test(font) ? font : null
}

function cdata(role: Leaf['role'], raw: string): Pick<Leaf, 'role' | 'text' | 'offsets'> {
  const inside = raw.slice('<![CDATA['.length, -']]>'.length).replaceAll('\r\n', '\n')
  return inside === '' ? { role: 'silent', text: '', offsets: null } : { role, text: inside, offsets: [] }
}

function keepsSpace(element: XmlElement): boolean {
  for (let at: XmlElement | null = element; at !== null; at = at.parent) {
    const space = at.attributes['xml:space']
    if (space !== undefined) return space === 'preserve'
  }
  return false
}

/** Word passes over white space around a text that doesn't ask to keep it. */
function trimSpace(text: string, offsets: readonly number[] | null): { readonly text: string; readonly offsets: readonly number[] | null } {
  const start = /^[ \n\t]*/.exec(text)?.[0].length ?? 0
  const trimmed = text.slice(start).replace(/[ \n\t]+$/, '')
  if (trimmed.length === text.length) return { text, offsets }
  const at = (index: number): number => offsets?.[index] ?? index
  return { text: trimmed, offsets: Array.from({ length: trimmed.length + 1 }, (_, index) => at(start + index)) }
}

import { decodeCharacters } from '../xml/decode-characters.ts'
import type { Opening, ParagraphShape } from '../xml/flatten-paragraph.ts'
import type { Leaf } from '../xml/leaf.ts'
import type { XmlElement, XmlText } from '../xml/xml-node.ts'
import { fieldShape } from './odt-fields.ts'

/** What stands in one OpenDocument paragraph. White space counts once, also across elements, so a shape serves one paragraph. */
export function odtShape(xml: string): ParagraphShape {
  const state: SpaceState = { after: 'space' }
  return {
    open: (element) => openElement(xml, element),
    whole: (element) => {
      const shown = wholeElement(xml, element)
      if (shown.text !== '' || takesRoom(element)) state.after = 'text'
      return shown
    },
    characters: (text) => characters(xml, text, state),
  }
}

/** Fields, notes and pictures stand between words even when we read no text in them; bookmarks don't. */
function takesRoom(element: XmlElement): boolean {
  return fieldShape(element) !== 'silent' || element.name === 'text:note' || element.name.startsWith('draw:')
}

interface SpaceState {
  after: 'space' | 'text'
}

/** Fields that show plain text: the date, the sender, a reference. There is one of each, with its edges marked. */
const ONLY_ONCE = /^text:(?!span$|a$|meta$)/

function openElement(xml: string, element: XmlElement): Opening | null {
  if (fieldShape(element) !== 'transparent') return null
  const again = ONLY_ONCE.test(element.name) || !element.name.startsWith('text:') ? null : xml.slice(element.start, element.openEnd)
  return {
    contentStart: element.openEnd,
    contentEnd: element.closeStart,
    again,
    ...(element.name === 'text:a' ? { link: true } : {}),
    ...(again === null ? { marked: true } : {}),
  }
}

function wholeElement(xml: string, element: XmlElement): Pick<Leaf, 'role' | 'text'> {
  switch (element.name) {
    case 'text:s':
      return { role: 'atom', text: ' '.repeat(Math.min(200, Math.max(1, Number.parseInt(element.attributes['text:c'] ?? '1', 10) || 1))) }
    case 'text:tab':
      return { role: 'atom', text: '\t' }
    case 'text:line-break':
      return { role: 'atom', text: '\n' }
  }
  return fieldShape(element) === 'field' ? { role: 'atom', text: contentOf(xml, element) } : { role: 'silent', text: '' }
}

/** What a field shows. */
export function contentOf(xml: string, element: XmlElement): string {
  const inside = xml.slice(element.openEnd, element.closeStart).replace(/<[^>]*>/g, '')
  return decodeCharacters(inside).text.replace(/\s+/g, ' ').trim()
}

const SPACE = /[ \t\r\n]/

function characters(xml: string, { start, end, cdata }: XmlText, state: SpaceState): Pick<Leaf, 'role' | 'text' | 'offsets'> {
  const raw = cdata ? xml.slice(start + 9, end - 3) : xml.slice(start, end)
  const decoded = cdata ? { text: raw, offsets: null } : decodeCharacters(raw)
  let text = ''
  const offsets: number[] = []
  for (let index = 0; index < decoded.text.length; index++) {
    const character = decoded.text.charAt(index)
    const isSpace = SPACE.test(character)
    if (isSpace && state.after === 'space') continue
    state.after = isSpace ? 'space' : 'text'
    text += isSpace ? ' ' : character
    offsets.push(decoded.offsets?.[index] ?? index)
  }
  offsets.push(raw.length)
  if (text === '') return { role: 'silent', text: '', offsets: null }
  if (cdata) return { role: 'text', text, offsets: [] }
  return { role: 'text', text, offsets: decoded.offsets === null && text.length === raw.length ? null : offsets }
}

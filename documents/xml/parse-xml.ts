import { SaxesParser, type SaxesTagNS } from 'saxes'
import { refuseFile } from '../zip/refuse-file.ts'
import { usualPrefix } from './namespaces.ts'
import type { XmlElement, XmlNode, XmlTree } from './xml-node.ts'

const MAX_DEPTH = 256

type Open = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: XmlNode[] }

/**
 * A tree of the XML with the place of every element and text. What isn't well-formed, declares a document type
 * or is nested too deep is refused with `UnreadableFile`: entities are never expanded.
 */
export function parseXml(xml: string): XmlTree {
  const parser = new SaxesParser({ xmlns: true, position: true })
  const state: State = { xml, open: null, root: null, last: 0, depth: 0, names: new Map() }
  parser.on('doctype', () => {
    throw refuseFile('onveilig')
  })
  parser.on('error', () => {
    throw refuseFile('beschadigd')
  })
  parser.on('opentag', (tag) => openElement(state, tag, parser.position))
  parser.on('closetag', (tag) => closeElement(state, tag, parser.position))
  parser.on('cdata', () => addCdata(state))
  parser.on('comment', () => passOver(state, '-->'))
  parser.on('processinginstruction', () => passOver(state, '?>'))
  parser.on('xmldecl', () => passOver(state, '?>'))
  parser.write(xml).close()
  if (state.root === null) throw refuseFile('beschadigd')
  return { xml, root: state.root }
}

interface State {
  readonly xml: string
  readonly names: Map<string, string>
  open: Open | null
  root: Open | null
  /** Where the markup before this one ended. Raw text can't hold a `<`, so the next one starts what comes. */
  last: number
  depth: number
}

function openElement(state: State, tag: SaxesTagNS, position: number): void {
  const start = addText(state)
  if (++state.depth > MAX_DEPTH) throw refuseFile('onveilig')
  const attributes: Record<string, string> = {}
  for (const attribute of Object.values(tag.attributes)) {
    attributes[usualName(state, attribute.uri, attribute.local, attribute.name)] = attribute.value
  }
  const name = usualName(state, tag.uri, tag.local, tag.name)
  const element: Open = { type: 'element', name, attributes, parent: state.open, children: [], start, openEnd: position, closeStart: position, end: position }
  if (state.open === null) state.root = element
  else state.open.children.push(element)
  state.open = element
  state.last = position
}

function closeElement(state: State, tag: SaxesTagNS, position: number): void {
  const element = state.open
  if (element === null) throw refuseFile('beschadigd')
  if (!tag.isSelfClosing) {
    element.closeStart = addText(state)
    element.end = position
  }
  state.open = element.parent as Open | null
  state.depth--
  state.last = position
}

function addCdata(state: State): void {
  const start = passOver(state, ']]>')
  state.open?.children.push({ type: 'text', cdata: true, start, end: state.last })
}

/** Some events come a character before the markup ends, so its end is looked up. Tells where it starts. */
function passOver(state: State, close: string): number {
  const start = addText(state)
  state.last = state.xml.indexOf(close, start) + close.length
  return start
}

/** Adds the text before the markup that was just met, and tells where that markup starts. */
function addText(state: State): number {
  const start = state.xml.indexOf('<', state.last)
  if (start > state.last && state.open !== null) state.open.children.push({ type: 'text', cdata: false, start: state.last, end: start })
  return start
}

function usualName(state: State, uri: string, local: string, name: string): string {
  if (uri === '') return name
  const key = `${uri} ${local}`
  const known = state.names.get(key)
  if (known !== undefined) return known
  const prefix = usualPrefix(uri)
  const usual = prefix === null ? name : `${prefix}:${local}`
  state.names.set(key, usual)
  return usual
}

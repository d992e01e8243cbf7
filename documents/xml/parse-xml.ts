import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { refuseFile } from '../zip/refuse-file.ts'
import { attributeNames, elementName, openScope, ROOT_SCOPE, type NameScope } from './name-scope.ts'
import type { XmlElement, XmlNode, XmlTree } from './xml-node.ts'

const MAX_DEPTH = 256

type Open = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: XmlNode[] }

/**
 * A tree of the XML with the place of every element and text. What isn't well-formed, declares a document type
 * or is nested too deep is refused with `UnreadableFile`: entities are never expanded.
 */
export function parseXml(xml: string): XmlTree {
  const parser = new SaxesParser({ xmlns: false, position: true })
  const state: State = { xml, open: null, root: null, last: 0, scopes: [ROOT_SCOPE] }
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
  /** The namespaces in force at each open element; their number is the depth. */
  readonly scopes: NameScope[]
  open: Open | null
  root: Open | null
  /** Where the markup before this one ended. Raw text can't hold a `<`, so the next one starts what comes. */
  last: number
}

function openElement(state: State, tag: SaxesTagPlain, position: number): void {
  const start = addText(state)
  if (state.scopes.length > MAX_DEPTH) throw refuseFile('onveilig')
  const scope = openScope(state.scopes.at(-1) ?? ROOT_SCOPE, tag.attributes)
  state.scopes.push(scope)
  const name = elementName(scope, tag.name)
  const attributes = attributeNames(scope, tag.attributes)
  const element: Open = { type: 'element', name, attributes, parent: state.open, children: [], start, openEnd: position, closeStart: position, end: position }
  if (state.open === null) state.root = element
  else state.open.children.push(element)
  state.open = element
  state.last = position
}

function closeElement(state: State, tag: SaxesTagPlain, position: number): void {
  const element = state.open
  if (element === null) throw refuseFile('beschadigd')
  if (!tag.isSelfClosing) {
    element.closeStart = addText(state)
    element.end = position
  }
  state.open = element.parent as Open | null
  state.scopes.pop()
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

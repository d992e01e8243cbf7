import type { XmlElement } from '../xml/xml-node.ts'

/** Namespaces that our own elements need and that this part doesn't declare, as attributes. LibreOffice declares them all. */
export function declareMissing(root: XmlElement, prefixes: readonly (keyof typeof NAMESPACES)[]): string {
  return prefixes
    .filter((prefix) => root.attributes[`xmlns:${prefix}`] !== NAMESPACES[prefix])
    .map((prefix) => ` xmlns:${prefix}="${NAMESPACES[prefix]}"`)
    .join('')
}

const NAMESPACES = {
  dc: 'http://purl.org/dc/elements/1.1/',
  draw: 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0',
  svg: 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0',
  xlink: 'http://www.w3.org/1999/xlink',
} as const

import { makeZip, type ZipPart } from '../zip/make-zip.ts'

export interface OdtParts {
  /** Children of `office:text`. */
  readonly body: string
  /** Children of the automatic styles of content.xml. */
  readonly automatic?: string
  /** Children of `office:styles`. */
  readonly styles?: string
  /** Children of `office:master-styles`. */
  readonly master?: string
  readonly extra?: readonly ZipPart[]
}

const NAMESPACES =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" ' +
  'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" ' +
  'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" ' +
  'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
  'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"'
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
const MANIFEST =
  '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>' +
  '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>'

/** A small OpenDocument text with this body. */
export function makeOdt({ body, automatic = AUTOMATIC, styles = STYLES, master = '', extra = [] }: OdtParts): Buffer {
  return makeZip([
    { name: 'mimetype', data: 'application/vnd.oasis.opendocument.text', method: 'stored' },
    {
      name: 'content.xml',
      data: `${DECLARATION}<office:document-content ${NAMESPACES} office:version="1.3"><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    },
    {
      name: 'styles.xml',
      data: `${DECLARATION}<office:document-styles ${NAMESPACES} office:version="1.3"><office:styles>${styles}</office:styles><office:automatic-styles/><office:master-styles>${master}</office:master-styles></office:document-styles>`,
    },
    { name: 'META-INF/manifest.xml', data: DECLARATION + MANIFEST },
    ...extra,
  ])
}

export function tp(text: string, style = 'Standard'): string {
  return `<text:p text:style-name="${style}">${text}</text:p>`
}

export function th(text: string, level: number): string {
  return `<text:h text:style-name="Heading_20_${level}" text:outline-level="${level}">${text}</text:h>`
}

export function item(inside: string): string {
  return `<text:list-item>${inside}</text:list-item>`
}

export function list(style: string, ...items: readonly string[]): string {
  return `<text:list text:style-name="${style}">${items.map(item).join('')}</text:list>`
}

const STYLES =
  '<style:style style:name="Standard" style:family="paragraph"/>' +
  '<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:default-outline-level="1"><style:text-properties fo:font-weight="bold"/></style:style>' +
  '<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:default-outline-level="2"/>'

/** Spans: T1 bold, T2 italic and underlined, T3 hidden. Lists: L1 bullets, L2 numbers. */
const AUTOMATIC =
  '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>' +
  '<style:style style:name="T2" style:family="text"><style:text-properties fo:font-style="italic" style:text-underline-style="solid"/></style:style>' +
  '<style:style style:name="T3" style:family="text"><style:text-properties text:display="none"/></style:style>' +
  '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Standard"/>' +
  '<text:list-style style:name="L1"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/><text:list-level-style-bullet text:level="2" text:bullet-char="◦"/></text:list-style>' +
  '<text:list-style style:name="L2"><text:list-level-style-number text:level="1" style:num-format="1"/><text:list-level-style-number text:level="2" style:num-format=""/></text:list-style>'

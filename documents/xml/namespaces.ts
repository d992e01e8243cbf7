/** The prefix we call a namespace by. Strict OOXML has namespaces of its own for the same elements. */
export function usualPrefix(uri: string): string | null {
  return PREFIXES.get(uri) ?? null
}

export function isUsualPrefix(prefix: string): boolean {
  return USUAL.has(prefix)
}

const OPEN_XML = 'http://schemas.openxmlformats.org'
const STRICT = 'http://purl.oclc.org/ooxml'
const ODF = 'urn:oasis:names:tc:opendocument:xmlns'

const PREFIXES: ReadonlyMap<string, string> = new Map([
  [`${OPEN_XML}/wordprocessingml/2006/main`, 'w'],
  [`${STRICT}/wordprocessingml/main`, 'w'],
  [`${OPEN_XML}/officeDocument/2006/relationships`, 'r'],
  [`${STRICT}/officeDocument/relationships`, 'r'],
  [`${OPEN_XML}/drawingml/2006/wordprocessingDrawing`, 'wp'],
  [`${STRICT}/drawingml/wordprocessingDrawing`, 'wp'],
  [`${OPEN_XML}/drawingml/2006/main`, 'a'],
  [`${OPEN_XML}/markup-compatibility/2006`, 'mc'],
  [`${OPEN_XML}/package/2006/relationships`, 'rel'],
  [`${OPEN_XML}/package/2006/content-types`, 'ct'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.microsoft.com/office/word/2012/wordml', 'w15'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ...['office', 'text', 'table', 'style', 'drawing', 'manifest', 'meta'].map((name): [string, string] => [
    `${ODF}:${name}:1.0`,
    name === 'drawing' ? 'draw' : name,
  ]),
  [`${ODF}:xsl-fo-compatible:1.0`, 'fo'],
  [`${ODF}:svg-compatible:1.0`, 'svg'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
  ['http://www.w3.org/2000/xmlns/', 'xmlns'],
  ['urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0', 'loext'],
])

const USUAL: ReadonlySet<string> = new Set(PREFIXES.values())

import { makeZip, type ZipPart } from '../zip/make-zip.ts'

export interface DocxParts {
  /** The children of `w:body`, without the section. */
  readonly body: string
  readonly section?: string
  /** Children of `w:styles`. */
  readonly styles?: string
  /** Children of `w:numbering`. */
  readonly numbering?: string
  /** Whole parts by name, with the relationship by which the main part points to them. */
  readonly parts?: readonly { readonly name: string; readonly kind: string; readonly xml: string }[]
  /** Relationships of the main part that point outside. */
  readonly links?: Readonly<Record<string, string>>
  readonly extra?: readonly ZipPart[]
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" ' +
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A small Word file with this body. */
export function makeDocx({ body, section = '<w:sectPr/>', styles = STYLES, numbering, parts = [], links = {}, extra = [] }: DocxParts): Buffer {
  const named = [
    { name: 'word/styles.xml', kind: 'styles', xml: `<w:styles ${W}>${styles}</w:styles>` },
    ...(numbering === undefined ? [] : [{ name: 'word/numbering.xml', kind: 'numbering', xml: `<w:numbering ${W}>${numbering}</w:numbering>` }]),
    ...parts,
  ]
  const relationships = named.map(
    ({ name, kind }, index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${name.replace('word/', '')}"/>`,
  )
  const outside = Object.entries(links).map(([id, target]) => `<Relationship Id="${id}" Type="${OFFICE}/hyperlink" Target="${target}" TargetMode="External"/>`)
  const types = named.map(
    ({ name, kind }) => `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`,
  )
  return makeZip([
    {
      name: '[Content_Types].xml',
      data: `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${types.join('')}</Types>`,
    },
    {
      name: '_rels/.rels',
      data: `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      data: `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships.join('')}${outside.join('')}</Relationships>`,
    },
    { name: 'word/document.xml', data: `${DECLARATION}<w:document ${W}><w:body>${body}${section}</w:body></w:document>` },
    ...named.map(({ name, xml }) => ({ name, data: DECLARATION + xml })),
    ...extra,
  ])
}

/** A paragraph of one run. */
export function p(text: string, properties = '', run = ''): string {
  const rPr = run === '' ? '' : `<w:rPr>${run}</w:rPr>`
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}<w:r>${rPr}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

/** A run. */
export function r(text: string, run = ''): string {
  return `<w:r>${run === '' ? '' : `<w:rPr>${run}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** A field of marks among runs. */
export function field(code: string, result: string): string {
  return `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
}

const STYLES =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:basedOn w:val="Standaard"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="heading 2"/><w:basedOn w:val="Standaard"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>' +
  '<w:style w:type="character" w:styleId="Nadruk"><w:name w:val="Emphasis"/><w:rPr><w:i/></w:rPr></w:style>'

/** A list of bullets (number 1) and one of numbers (number 2). */
export const NUMBERING =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl></w:abstractNum>' +
  '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'

export const BULLET = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
export const NUMBER = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>'

import { escapeXml } from '../xml/escape-xml.ts'

/** A run of its own for a text, with these properties (`w:rPr`); tabs and line ends become elements. Empty for no text. */
export function textRun(text: string, properties: string): string {
  const contents = splitText(text).map((stretch) => {
    if (stretch === '\t') return '<w:tab/>'
    return stretch === '\n' ? '<w:br/>' : `<w:t xml:space="preserve">${escapeXml(stretch)}</w:t>`
  })
  return contents.length === 0 ? '' : `<w:r>${properties}${contents.join('')}</w:r>`
}

/** The text itself, and tabs and line ends apart. */
export function splitText(text: string): readonly string[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/([\t\n])/)
    .filter((stretch) => stretch !== '')
}

import { escapeXml } from '../xml/escape-xml.ts'

/** Text as it may stand in an OpenDocument paragraph, where white space counts once and tabs and line ends are elements. */
export function encodeOdtText(text: string): string {
  const stretches = text.replaceAll('\r\n', '\n').split(/([\t\n]| {2,})/)
  return stretches
    .map((stretch) => {
      if (stretch === '\t') return '<text:tab/>'
      if (stretch === '\n') return '<text:line-break/>'
      if (/^ {2,}$/.test(stretch)) return ` <text:s text:c="${stretch.length - 1}"/>`
      return escapeXml(stretch)
    })
    .join('')
}

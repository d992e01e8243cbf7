/** Text as it may stand between tags. Characters that XML can't hold are left out. */
export function escapeXml(text: string): string {
  return dropForbidden(text).replace(/[&<>]/g, (character) => REFERENCES[character] ?? character)
}

/** Text as it may stand between double quotes in a tag. */
export function escapeAttribute(text: string): string {
  return dropForbidden(text).replace(/[&<>"\n\t]/g, (character) => REFERENCES[character] ?? character)
}

/** Without control characters and halves of surrogate pairs, which make a file that Word refuses to open. */
export function dropForbidden(text: string): string {
  return text
    .replace(FORBIDDEN, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is left out
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;', '\t': '&#9;' }

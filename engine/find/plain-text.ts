/** A text as signs read it: lower case, every kind of space a plain one, quotes straight. Same length. */
export function plainText(text: string): string {
  const lower = text.toLowerCase()
  const same = lower.length === text.length ? lower : text
  return /[\n\r\t\u00A0\u202F’‘]/.test(same) ? same.replace(/[\n\r\t\u00A0\u202F]/g, ' ').replace(/[’‘]/g, "'") : same
}

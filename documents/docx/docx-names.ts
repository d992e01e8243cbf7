import type { SourcePart } from '../xml/leaf.ts'

/** The prefix that a part has for the WordprocessingML namespace, with its colon: nearly always `w:`. */
function wordPrefix(part: SourcePart): string {
  const { xml, root } = part.tree
  const raw = /^<([^\s/>]+)/.exec(xml.slice(root.start, root.openEnd))?.[1] ?? 'w:'
  const colon = raw.indexOf(':')
  return colon < 0 ? '' : raw.slice(0, colon + 1)
}

/** Our own XML, written with `w:`, in the words of this part. */
export function inWordsOf(part: SourcePart, xml: string): string {
  const prefix = wordPrefix(part)
  if (prefix === 'w:') return xml
  return xml.replace(/(<\/?)w:/g, `$1${prefix}`).replace(/ w:(?=[\w]+=")/g, ` ${prefix || 'w:'}`)
}

/** Marks the start or end of something that may reach beyond the text around it. */
export function isRangeMark(name: string): boolean {
  return /^w:(?:bookmark|perm|(?:comment|moveFrom|moveTo|customXml\w+)Range)(?:Start|End)$/.test(name)
}

import type { Element } from 'hast'
import type { BlockDraft } from '../../engine/letter/build-letter.ts'
import type { Mark } from '../../engine/letter/letter.ts'

export type BlockShape = Pick<BlockDraft, 'kind' | 'level' | 'numbering'>

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
const HIDDEN = new Set(
  'script style template noscript head title meta link svg math object embed iframe video audio canvas select option datalist textarea input button del strike s xml'.split(
    ' ',
  ),
)

/** Whether an element begins a block of its own, as browsers draw it. */
export function startsBlock(element: Pick<Element, 'tagName'>): boolean {
  return BLOCKS.has(element.tagName)
}

/** What a reader doesn't see: scripts, styles, form fields, hidden and struck-out text. */
export function isHidden(element: Element): boolean {
  const { properties } = element
  if (HIDDEN.has(element.tagName) || properties.hidden === true || properties.hidden === '' || properties.ariaHidden === 'true') return true
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(styleOf(element))
}

/** Word's own bullet or number before a list item. */
export function isListMark(element: Element): boolean {
  return /mso-list\s*:\s*ignore/i.test(styleOf(element))
}

/** The raised number of a footnote. */
export function isNoteMark(element: Element): boolean {
  return (
    classesOf(element).some((name) => /^Mso(?:Footnote|Endnote)Reference$/i.test(name)) ||
    /^#?_(?:ftn|edn)(?:ref)?\d/.test(element.properties['href']?.toString() ?? '')
  )
}

/** The kind of block an element makes, given the block it stands in. */
export function blockShape(element: Element, around: BlockShape, listDepth: number): BlockShape {
  const tag = element.tagName
  const heading = /^h([1-6])$/.exec(tag)
  if (heading !== null) return { kind: 'heading', level: Number(heading[1]) }
  if (tag === 'ol') return { kind: around.kind, numbering: 'genummerd' }
  if (tag === 'ul') return { kind: around.kind }
  if (tag === 'li') return { kind: 'listItem', level: Math.max(listDepth, 1), ...(around.numbering === undefined ? {} : { numbering: around.numbering }) }
  if (tag === 'td' || tag === 'th') return { kind: 'tableCell' }
  if (tag === 'footer') return { kind: 'footer' }
  const word = wordShape(element)
  if (word !== null) return word
  if (around.kind === 'listItem' || around.kind === 'tableCell' || around.kind === 'footer' || around.kind === 'footnote') return around
  return { kind: 'text' }
}

/** Word's clipboard writes lists and titles as paragraphs with a class or a style. */
function wordShape(element: Element): BlockShape | null {
  const style = styleOf(element)
  const classes = classesOf(element).join(' ')
  const level = /mso-list\s*:\s*l\d+\s+level(\d)/i.exec(style)
  if (level !== null) return { kind: 'listItem', level: Number(level[1]) }
  if (/MsoListParagraph|MsoListBullet|MsoListNumber/i.test(classes) && /mso-list/i.test(style)) return { kind: 'listItem', level: 1 }
  if (/MsoFootnoteText|MsoEndnoteText/i.test(classes)) return { kind: 'footnote' }
  if (/MsoTitle|MsoSubtitle/i.test(classes)) return { kind: 'heading', level: 1 }
  if (/Mso(?:Header)\b/i.test(classes)) return { kind: 'letterhead' }
  return /MsoFooter\b/i.test(classes) ? { kind: 'footer' } : null
}

/** How an inline element makes text look. */
export function looksOf(element: Element): readonly { readonly kind: Mark['kind']; readonly href?: string }[] {
  const tag = element.tagName
  const style = styleOf(element)
  const looks: { kind: Mark['kind']; href?: string }[] = []
  if (tag === 'b' || tag === 'strong' || /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style)) looks.push({ kind: 'bold' })
  if (tag === 'i' || tag === 'em' || /font-style\s*:\s*italic/i.test(style)) looks.push({ kind: 'italic' })
  if (tag === 'u' || /text-decoration[^;]*underline/i.test(style)) looks.push({ kind: 'underline' })
  if (tag === 'sup') looks.push({ kind: 'superscript' })
  if (tag === 'a' && typeof element.properties.href === 'string') looks.push({ kind: 'link', href: element.properties.href })
  return looks
}

function styleOf(element: Element): string {
  return typeof element.properties.style === 'string' ? element.properties.style : ''
}

function classesOf(element: Element): readonly string[] {
  const { className } = element.properties
  return Array.isArray(className) ? className.map(String) : []
}

const INLINE = new Set(
  'a abbr acronym b bdi bdo big br cite code data dfn em font i img ins kbd label map mark nobr noscript output q rp rt ruby s samp slot small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

/** `<Naam>` in a template is no tag but a field: HTML knows no such element, and nothing closes it. */
export function isField(element: Element, source: string): boolean {
  const name = element.tagName
  if (INLINE.has(name) || BLOCKS.has(name) || HIDDEN.has(name) || /[:-]/.test(name)) return false
  return !new RegExp(`</${name}\\s*>`, 'i').test(source)
}

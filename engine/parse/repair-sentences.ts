/** What is read of a node here: those of nlcst are such nodes, and so are our own. */
export type SentenceNode =
  | { readonly type: 'WordNode'; readonly children: readonly { readonly value: string }[] }
  | { readonly type: 'WordNode' | 'WhiteSpaceNode' | 'PunctuationNode' | 'SymbolNode' | 'SourceNode'; readonly value: string }

/**
 * parse-dutch keeps a sentence going after every abbreviation and every number with a full stop, and ends it after
 * some that never end one. Both are mended on the nodes, so that tree and tokens stay one.
 */
export function repairSentences<Node extends SentenceNode>(sentences: readonly Node[][], breaksAtLines: boolean): Node[][] {
  const joined: Node[][] = []
  for (const nodes of sentences) {
    const previous = joined.at(-1)
    if (previous !== undefined && endsInOpenAbbreviation(previous)) joined[joined.length - 1] = [...previous, ...nodes]
    else joined.push(nodes)
  }
  const parts: Node[][] = []
  for (const nodes of joined) splitSentence(nodes, breaksAtLines, parts)
  return parts
}

/** Abbreviations that stand before what they announce, and so never end a sentence. */
const OPEN = new Set('artt stb stcrt trb ecli vgl jo lid leden afd par kst nr nrs blz pag dhr mw mevr fam mr drs ir ing dr prof tel hfst'.split(' '))
/** Kerkstr. 12. */
const STREET = /\p{Ll}str$/u

/** Abbreviations that can stand at the end of a sentence. */
const CAN_END =
  /^(?:jl|enz|etc|e\.d|e\.a|e\.v|c\.s|n\.v|b\.v|a\.s|s\.v\.p|a\.u\.b|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec|ma|di|wo|do|vr|p\.?m|m\.?v|u|op|st|incl|excl|btw)\.$/i

/** Names of two letters, which parse-dutch takes for initials. */
const TWO_LETTERS = /^(?:WW|ZW|TW|EU|OM|ID|IT|TV|PC|VN|BV|NV|HR|VO)\.$/

/** Ordinary words far more often than short for opus or zondag: before a capital the sentence ends. */
const ORDINARY = /^(?:op|zo|zat)\.$/

/** Words that open a sentence far more often than they continue one after an abbreviation. */
const OPENERS = new Set(
  `u uw wij we ons onze ik je jij jouw het de dit dat deze die een er hij zij ze als dan daarin daarom daarna daarbij
  daarmee daarvoor hierin hierbij hierna hieronder hiermee hierdoor in op om bij met voor van na naar tot uit over door
  ook toch maar want en of wilt kunt hebt heeft bent is moet mag kan zal wat hoe waar wanneer waarom wie welke bent
  stuur bel betaal ga kijk lees let neem geef vul maak wijzigt verandert hebben zijn worden wordt vanaf tegen volgens
  binnen tijdens omdat hierover daarover zo alle geen niet nog nu`.split(/\s+/),
)

function endsInOpenAbbreviation(nodes: readonly SentenceNode[]): boolean {
  const [beforeLast, last] = [nodes.at(-2), nodes.at(-1)]
  if (last?.type !== 'PunctuationNode' || last.value !== '.' || beforeLast?.type !== 'WordNode') return false
  const word = wordText(beforeLast)
  return OPEN.has(word.toLowerCase()) || STREET.test(word)
}

/** Adds the sentences that the nodes make to `parts`. */
function splitSentence<Node extends SentenceNode>(nodes: Node[], breaksAtLines: boolean, parts: Node[][]): void {
  let first = 0
  for (let at = 1; at < nodes.length - 1; at++) {
    const node = nodes[at]
    if (node?.type !== 'WhiteSpaceNode') continue
    const starts = endsBefore(nodes, first, at) || (node.value.includes('\n') && lineEnds(nodes, at, breaksAtLines))
    if (!starts) continue
    addPart(nodes.slice(first, at), parts)
    first = at + 1
  }
  addPart(first === 0 ? nodes : nodes.slice(first), parts)
}

function addPart<Node extends SentenceNode>(part: Node[], parts: Node[][]): void {
  if (part.some((node) => node.type !== 'WhiteSpaceNode')) parts.push(part)
}

/** Does the sentence that starts at `first` end before the white space at `at`? */
function endsBefore(nodes: readonly SentenceNode[], first: number, at: number): boolean {
  const next = nodes[at + 1]
  if (next?.type !== 'WordNode') return false
  const opener = wordText(next)
  if (!isCapital(opener)) return false
  const word = nodes[at - 1]
  if (word?.type === 'PunctuationNode') return word.value === '.' && nodes[at - 2]?.type === 'SymbolNode'
  if (word?.type !== 'WordNode') return false
  const text = wordText(word)
  if (!text.endsWith('.')) return false
  if (ORDINARY.test(text)) return true
  if (/^\d[\d.]*\.$/.test(text)) return at - 1 > first && !isOrdinal(nodes, at)
  return (CAN_END.test(text) || TWO_LETTERS.test(text)) && (OPENERS.has(opener.toLowerCase()) || /^(?:jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec|enz|etc|jl)\./i.test(text))
}

/** Most words open with a plain small letter. */
function isCapital(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(text)
}

/** "artikel 3. Lid 2", "bijlage 2. Formulier": the number belongs to a title only when a title word stands before it. */
function isOrdinal(nodes: readonly SentenceNode[], at: number): boolean {
  const before = nodes[at - 3]
  return before === undefined && nodes[at - 1]?.type === 'WordNode' && at - 1 === 0
}

/** A new line starts a new sentence in an address block, and in running text after a short line without an end mark. */
function lineEnds(nodes: readonly SentenceNode[], at: number, breaksAtLines: boolean): boolean {
  if (breaksAtLines) return true
  const next = nodes[at + 1]
  if (next?.type !== 'WordNode' || !/^[\p{Lu}\d]/u.test(wordText(next))) return false
  let length = 0
  for (let back = at - 1; back >= 0; back--) {
    const node = nodes[back]
    if (node === undefined || (node.type === 'WhiteSpaceNode' && node.value.includes('\n'))) break
    length += wordText(node).length
  }
  return length < 60
}

export function wordText(node: SentenceNode): string {
  if ('value' in node) return node.value
  const [only] = node.children
  if (node.children.length === 1 && only !== undefined) return only.value
  return node.children.map(({ value }) => value).join('')
}

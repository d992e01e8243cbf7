import type { AnnotatedBlock, Sentence, Token } from '../annotate/annotated-block.ts'
import { pluralOf } from '../inflect/inflect-noun.ts'
import { joinWords, replaceTokens } from '../words/token-changes.ts'
import { coreEnd } from './noun-phrase.ts'
import { createRewrite, type Rewrite } from './rewrite.ts'

/** Er is sprake van / is er sprake van / er is geen sprake van, in a main clause. */
const PATTERNS: readonly { readonly words: readonly string[]; readonly order: 'er-is' | 'is-er'; readonly no: boolean }[] = [
  { words: ['er', 'is', 'sprake', 'van'], order: 'er-is', no: false },
  { words: ['er', 'is', 'geen', 'sprake', 'van'], order: 'er-is', no: true },
  { words: ['er', 'was', 'sprake', 'van'], order: 'er-is', no: false },
  { words: ['is', 'er', 'sprake', 'van'], order: 'is-er', no: false },
  { words: ['is', 'er', 'geen', 'sprake', 'van'], order: 'is-er', no: true },
]

/** "Er is sprake van een achterstand." → "Er is een achterstand."; of more things: "Er zijn klachten." null before a name or "de". */
export function thereIs(block: AnnotatedBlock, sentence: Sentence): readonly Rewrite[] {
  const { tokens } = block
  const found: Rewrite[] = []
  for (let at = sentence.first; at < sentence.last; at++) {
    const pattern = PATTERNS.find(({ words }) => words.every((word, index) => tokens[at + index]?.lower === word))
    if (pattern === undefined) continue
    // "is uw kind gevaccineerd, of is er sprake van medicatie": a condition, and then "is er medicatie" says less.
    if (pattern.order === 'is-er' && /^(?:of|en|dan wel)$/.test(tokens[at - 1]?.lower ?? '')) continue
    const first = at + pattern.words.length
    const end = coreEnd(tokens, first, sentence.last)
    if (end === null || /^(?:de|het|deze|dit|die|dat|uw|u)$/.test(tokens[first]?.lower ?? '')) continue
    const rewrite = createRewrite('er-is', block, sentence, [replaceTokens(at, pattern.no && tokens[first]?.lower === 'een' ? first + 1 : first, joinWords(...openingOf(pattern, tokens, first, end)))])
    if (rewrite !== null) found.push(rewrite)
  }
  return found
}

function openingOf({ words, order, no }: (typeof PATTERNS)[number], tokens: readonly Token[], first: number, end: number): readonly string[] {
  const plural = isPlural(tokens, first, end)
  const verb = words.includes('was') ? (plural ? 'waren' : 'was') : plural ? 'zijn' : 'is'
  return [...(order === 'er-is' ? ['er', verb] : [verb, 'er']), ...(no ? ['geen'] : [])]
}

function isPlural(tokens: readonly Token[], first: number, end: number): boolean {
  const opener = tokens[first]
  if (opener?.lower === 'een' || opener?.lower === 'één') return false
  if (opener?.wordClass === 'numeral' || opener?.kind === 'number' || /^(?:meerdere|verschillende|enkele|veel|twee)$/.test(opener?.lower ?? '')) return true
  const noun = tokens.slice(first, end).findLast(({ wordClass }) => wordClass === 'noun')?.lower ?? ''
  return singulars(noun).some((one) => pluralOf(one) === noun)
}

/** klachten → klacht, regels → regel, kosten (only plural) stays. */
function singulars(noun: string): readonly string[] {
  if (/^(?:kosten|schulden|problemen|klachten|inkomsten|gegevens|omstandigheden|mensen)$/.test(noun)) return [noun.replace(/en$|s$/, ''), noun === 'problemen' ? 'probleem' : noun === 'omstandigheden' ? 'omstandigheid' : noun]
  const cut = noun.replace(/(?:en|s)$/, '')
  if (cut === noun) return []
  const lengthened = cut.replace(/([aeou])([bcdfghjklmnprstvz])$/, '$1$1$2')
  const single = cut.replace(/([bdfgklmnprst])\1$/, '$1')
  return [cut, lengthened, single, lengthened.replace(/v$/, 'f').replace(/z$/, 's'), noun.endsWith('heden') ? noun.replace(/heden$/, 'heid') : cut]
}

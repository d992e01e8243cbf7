import { rankOf } from './rank-of.ts'
import { listPrefixes, lookUpMarks, type WordMarks } from './word-graph.ts'

/**
 * The parts of a Dutch compound, the head last, linking letters left on the part before them: "verzekeringspremie" →
 * ["verzekerings", "premie"]. null for what isn't a compound of known words. Method: the cheapest split over OpenTaal's
 * list, where a part costs more when it's rarer or shorter; common words and derivations (houder, king) aren't split.
 */
export function splitCompound(lower: string): readonly string[] | null {
  const known = cache.get(lower)
  if (known !== undefined) return known
  const parts = findSplit(lower)
  if (cache.size >= CACHE_SIZE) cache.clear()
  cache.set(lower, parts)
  return parts
}

const CACHE_SIZE = 5000
const cache = new Map<string, readonly string[] | null>()

/** Ends that look like a word but make derivations rather than compounds, or are seldom meant. */
const NO_HEAD = new Set(
  'king ring ling ding heid loos baar zaam achtig schap rij aar ste ter tje tjes pje pjes sel aat iek eren elen igen ening ering eling teren teit lijk lijks lijke ende ten den ren ken men nen len sen zen gen ter ties tie ies isch ische ing ings nis uur eur age ant ent ster sters ers eng eten over aan door uit tegen'.split(
    ' ',
  ),
)
/** Beginnings that are prefixes of verbs and nouns, no parts of a compound. */
const NO_START = new Set(
  'aan af bij in op uit over onder door voor na om toe mee mede tegen terug weg ver ont her be ge ere ten ter tot van per dis des der den dat die een als ens ent ik is wat was wel hem had zat zei zij zo te en of dan er el al ar at as os re ra ro ri se si so sa ta ti to ka ko la le lo li ma me mi mo mu ne ni no pa pi po do de da di ba bo bi ha he hi ho ga go gi fa fi fo'.split(
    ' ',
  ),
)
const PER_PART = 3
const LINK = 1.5

interface Split {
  readonly cost: number
  readonly parts: readonly string[]
}

function findSplit(lower: string): readonly string[] | null {
  if (lower.length < 6 || rankOf(lower) !== null || !/^[\p{L}'-]+$/u.test(lower)) return null
  const best = splitFrom(lower, 0, new Map())
  return best !== null && best.parts.length > 1 ? best.parts : null
}

/** The cheapest way to read `lower` from `from` on as parts and a head. */
function splitFrom(lower: string, from: number, done: Map<number, Split | null>): Split | null {
  const known = done.get(from)
  if (known !== undefined) return known
  let best = from > 0 ? readHead(lower.slice(from)) : null
  for (const { end, marks } of listPrefixes(lower, from)) {
    for (const { stop, cost } of listFirstParts(lower, from, end, marks)) {
      const rest = splitFrom(lower, stop, done)
      if (rest === null || (best !== null && rest.cost + cost >= best.cost)) continue
      best = { cost: rest.cost + cost, parts: [lower.slice(from, stop), ...rest.parts] }
    }
  }
  done.set(from, best)
  return best
}

function readHead(word: string): Split | null {
  const marks = lookUpMarks(word)
  if (word.length < 3 || NO_HEAD.has(word) || !/[naipg]/.test(marks)) return null
  return { cost: costOf(word) + (marks.includes('n') ? 0 : 1), parts: [word] }
}

/** A first part may take a linking s, e or en, and a hyphen. */
function listFirstParts(lower: string, from: number, end: number, marks: WordMarks): readonly { readonly stop: number; readonly cost: number }[] {
  const word = lower.slice(from, end)
  if (word.length < 2 || !/[aeiouyàáéèëïöü]/.test(word) || NO_START.has(word) || lower.length - end < 3) return []
  const first = marks.includes('c')
  if (!first && !/[nais]/.test(marks)) return []
  const cost = costOf(word) + (first ? 0 : LINK)
  const found = [{ stop: lower[end] === '-' ? end + 1 : end, cost }]
  if (lower[end] === 's' && marks.includes('n')) found.push({ stop: lower[end + 1] === '-' ? end + 2 : end + 1, cost: cost + LINK })
  return found
}

/** Cheaper when common and long; a part of two or three letters is seldom meant. */
function costOf(word: string): number {
  const rank = rankOf(word) ?? rankOf(word.replace(/s$|en$/, '')) ?? 40_000
  return PER_PART + Math.log10(rank) + Math.max(0, 5 - word.length)
}

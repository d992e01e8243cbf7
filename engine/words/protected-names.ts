import type { AnnotatedBlock, Token } from '../annotate/annotated-block.ts'
import type { Range } from '../letter/letter.ts'
import { oncePerForm } from '../lexicon/word-form.ts'
import { SHIPPED_LISTS } from '../../wordlists/shipped-lists.ts'

/** Names of laws and public bodies: those of the list `beschermd`, and what reads as the name of a law. */
export function protectedNames({ tokens, sentences }: AnnotatedBlock): readonly Range[] {
  const found: Range[] = []
  for (const { first, last } of sentences) {
    for (let at = first; at < last; at++) {
      const end = Math.max(endOfListed(tokens, at, last), at > first ? endOfLaw(tokens, at, last) : at)
      if (end === at) continue
      found.push({ start: tokens[at]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 })
      at = end - 1
    }
  }
  return found
}

type Names = ReadonlyMap<string, readonly (readonly string[])[]>
let index: Names | null = null

/** By their first word in lower case. */
function listed(): Names {
  if (index !== null) return index
  const names = new Map<string, (readonly string[])[]>()
  for (const { name, entries } of SHIPPED_LISTS) {
    if (name !== 'beschermd') continue
    for (const { term } of entries) {
      const words = term.split(' ')
      const first = (words[0] ?? '').toLowerCase()
      const known = names.get(first)
      if (known === undefined) names.set(first, [words])
      else known.push(words)
    }
  }
  index = names
  return names
}

/** The names that can begin with a word; null for most words. */
const namesFrom = oncePerForm(({ lower }) => listed().get(lower) ?? null)

/** The token index behind the longest listed name that starts at `at`; `at` itself when none does. Capitals count. */
function endOfListed(tokens: readonly Token[], at: number, last: number): number {
  const token = tokens[at]
  const names = token === undefined ? null : namesFrom(token.form)
  if (names === null) return at
  const fits = (words: readonly string[]) => at + words.length <= last && words.every((word, offset) => tokens[at + offset]?.text === word)
  return at + Math.max(0, ...names.filter(fits).map((words) => words.length))
}

const LAWS = new Set('Wet Rijkswet Besluit Regeling Verordening Beleidsregel Beleidsregels Uitvoeringsbesluit Uitvoeringsregeling Richtlijn Verdrag'.split(' '))
const IN_NAME: ReadonlySet<string> = new Set(['noun', 'name', 'adjective', 'preposition', 'article', 'coordinator'])
const LONGEST = 10

/** "het Besluit implementatie richtlijn": a capital inside a sentence, and the nouns behind it. */
function endOfLaw(tokens: readonly Token[], at: number, last: number): number {
  const token = tokens[at]
  // Most words are the same in lower case, which shows at once.
  if (token === undefined || token.text === token.lower || !LAWS.has(token.text)) return at
  let end = at + 1
  while (end < Math.min(last, at + LONGEST) && IN_NAME.has(tokens[end]?.wordClass ?? '')) end++
  while (end > at + 1 && !/^(?:noun|name)$/.test(tokens[end - 1]?.wordClass ?? '')) end--
  return end > at + 1 ? end : at
}

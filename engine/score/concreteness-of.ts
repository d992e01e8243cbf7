import { splitCompound } from '../lexicon/split-compound.ts'
import table from './tables/concrete-nouns.tsv?raw'

/** `beide`: has a concrete and an abstract meaning. null: not known; it then counts for nothing. */
export type Concreteness = 'concreet' | 'abstract' | 'beide' | null

/**
 * Whether a noun names something that one can see or touch, a place, a time or a measure (concrete), or not (abstract),
 * in the sense of LiNT-II. Labelled by hand for common nouns (tables/concrete-nouns.tsv); a compound is as concrete as
 * its head; for the rest endings that are nearly always abstract or a person decide.
 */
export function concretenessOf(lower: string): Concreteness {
  const known = labels().get(lower)
  if (known !== undefined) return known
  const head = splitCompound(lower)?.at(-1)
  const ofHead = head === undefined ? undefined : labels().get(head)
  return ofHead ?? byEnding(lower)
}

const ABSTRACT = /(?:heid|heden|atie|aties|iteit|iteiten|isme|ismen|ing|ingen|schap|nis|nissen|sel|dom|tie|ties|sie|sies|tuur|age|ment|zucht|plicht|recht|beleid|duur|kunde)$/
const PERSON = /(?:aar|aars|ers|er|ster|sters|ist|isten|ant|anten|ent|enten|oog|ogen|eur|eurs|man|vrouw|mannen|vrouwen|genoot|genoten)$/

function byEnding(lower: string): Concreteness {
  if (lower.length < 6) return null
  if (ABSTRACT.test(lower)) return 'abstract'
  return PERSON.test(lower) ? 'concreet' : null
}

let cache: ReadonlyMap<string, Exclude<Concreteness, null>> | null = null

function labels(): ReadonlyMap<string, Exclude<Concreteness, null>> {
  cache ??= readTable(table)
  return cache
}

const NAMES: Readonly<Record<string, Exclude<Concreteness, null>>> = { c: 'concreet', a: 'abstract', b: 'beide' }

function readTable(text: string): ReadonlyMap<string, Exclude<Concreteness, null>> {
  const found = new Map<string, Exclude<Concreteness, null>>()
  for (const line of text.split('\n').slice(1)) {
    const [noun, mark] = line.split('\t')
    const label = mark === undefined ? undefined : NAMES[mark.trim()]
    if (noun !== undefined && label !== undefined) found.set(noun, label)
  }
  return found
}

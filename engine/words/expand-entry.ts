import { inflectAdjective } from '../inflect/inflect-adjective.ts'
import { pluralOf } from '../inflect/inflect-noun.ts'
import { FINITE_FORMS, readVerbGroup, splitFinite, teInfinitive, verbForm, type VerbFormName, type VerbGroup } from '../inflect/inflect-verb.ts'
import type { Entry } from '../../wordlists/word-list.ts'

export type FormName = VerbFormName | 'singular' | 'pluralNoun' | 'base' | 'inflected' | 'fixed'

/** One way in which an entry's term can stand in a text. */
export interface Pattern {
  readonly entry: Entry
  readonly form: FormName
  /** Lower-case tokens that stand side by side. */
  readonly words: readonly string[]
  /** Index in `words` of the word that inflects. */
  readonly head: number
  /** Words that stand later in the same clause: `kennis` in "stelt u in kennis", `over` in "maken het bedrag over". */
  readonly later: readonly string[]
}

/** Every inflection of an entry's term. */
export function expandEntry(entry: Entry): readonly Pattern[] {
  const words = entry.term.toLowerCase().replaceAll('’', "'").split(' ')
  switch (entry.kind) {
    case 'werkwoord':
    case 'werkwoordgroep':
      return verbPatterns(entry, words)
    case 'zelfstandig naamwoord':
      return nounPatterns(entry, words)
    case 'bijvoeglijk naamwoord':
      return adjectivePatterns(entry, words)
    default:
      return [pattern(entry, 'fixed', words)]
  }
}

function pattern(entry: Entry, form: FormName, words: readonly string[], head = words.length - 1, later: readonly string[] = []): Pattern {
  return { entry, form, words, head, later }
}

function nounPatterns(entry: Entry, words: readonly string[]): readonly Pattern[] {
  const noun = words.at(-1) ?? ''
  const plural = pluralOf(noun)
  const singular = pattern(entry, 'singular', words)
  return plural === null || plural === noun ? [singular] : [singular, pattern(entry, 'pluralNoun', [...words.slice(0, -1), plural.replaceAll('’', "'")])]
}

function adjectivePatterns(entry: Entry, words: readonly string[]): readonly Pattern[] {
  const inflected = inflectAdjective(words.at(-1) ?? '')
  const base = pattern(entry, 'base', words)
  return inflected === words.at(-1) ? [base] : [base, pattern(entry, 'inflected', [...words.slice(0, -1), inflected])]
}

const ONE_WORD_FORMS: readonly VerbFormName[] = ['infinitive', 'stem', 'present', 'third', 'pastSingular', 'pastPlural', 'pastParticiple', 'attributive', 'presentParticiple', 'presentAttributive']
/** Forms that look alike are kept apart only where they are put back differently. */
const PARTICIPLES: ReadonlySet<FormName> = new Set(['pastParticiple'])
const ONE_WORD_FINITE: ReadonlySet<FormName> = FINITE_FORMS
const SPLIT_FORMS: readonly VerbFormName[] = ['stem', 'present', 'third', 'plural', 'pastSingular', 'pastPlural']

function verbPatterns(entry: Entry, words: readonly string[]): readonly Pattern[] {
  const group = readVerbGroup(entry.term.toLowerCase())
  if (group === null) return [pattern(entry, 'fixed', words)]
  const found = new Map<string, Pattern>()
  const add = (one: Pattern) => {
    const key = `${one.words.join(' ')}|${one.later.join(' ')}|${PARTICIPLES.has(one.form) ? 'participle' : ONE_WORD_FINITE.has(one.form) ? 'finite' : one.form}`
    if (!one.words.includes('') && !found.has(key)) found.set(key, one)
  }
  const before = group.before === '' ? [] : group.before.split(' ')
  const after = group.after === '' ? [] : [group.after]
  for (const form of ONE_WORD_FORMS) add(pattern(entry, form, [...before, verbForm(group.verb, form), ...after], before.length))
  add(pattern(entry, 'teInfinitive', [...before, ...teInfinitive(group.verb).split(' '), ...after], before.length))
  for (const split of splitPatterns(entry, group, [...before])) add(split)
  return [...found.values()]
}

function splitPatterns(entry: Entry, group: VerbGroup, before: readonly string[]): readonly Pattern[] {
  const later = [...before, ...(group.verb.particle === null ? [] : [group.verb.particle]), ...(group.after === '' ? [] : [group.after])]
  if (later.length === 0) return []
  return SPLIT_FORMS.map((form) => pattern(entry, form, [splitFinite(group.verb, form)[0]], 0, later))
}

import { isFinite, splitFinite, verbForm, type VerbFormName } from '../inflect/inflect-verb.ts'
import { readVerbGroup, type VerbGroup } from '../inflect/read-verb-group.ts'
import type { VerbForms } from '../lexicon/verb-forms.ts'
import type { Entry, WordList } from '../../wordlists/word-list.ts'
import { addFixed, type PhraseNode } from './phrase-index.ts'

export interface VerbTerm {
  readonly list: string
  readonly entry: Entry
  readonly group: VerbGroup
}

/** The terms that one verb carries: `alone` has no other words; the others are reached by one of their words. */
export interface TermsOfVerb {
  readonly alone: VerbTerm[]
  readonly anchored: Map<string, VerbTerm[]>
}

/** What a word of the text can be a form of. `split`: without its particle, which must stand elsewhere. */
export interface VerbReading {
  readonly verb: VerbForms
  readonly form: VerbFormName
  readonly split: boolean
  readonly terms: TermsOfVerb
}

export type VerbIndex = ReadonlyMap<string, readonly VerbReading[]>

/** Every form of every verb in the lists; a phrase without a verb that we know goes to `phrases` as it is written. */
export function indexVerbs(lists: readonly WordList[], phrases: PhraseNode): VerbIndex {
  const terms = new Map<string, { readonly verb: VerbForms; readonly terms: TermsOfVerb }>()
  for (const { name: list, entries } of lists) {
    for (const entry of entries) {
      if (entry.kind !== 'werkwoord' && entry.kind !== 'werkwoordgroep') continue
      const group = readVerbGroup(entry.term)
      if (group === null) addFixed(phrases, list, entry)
      else addTerm(terms, { list, entry, group })
    }
  }
  const index = new Map<string, VerbReading[]>()
  for (const one of terms.values()) addReadings(index, one.verb, one.terms)
  return index
}

function addTerm(all: Map<string, { readonly verb: VerbForms; readonly terms: TermsOfVerb }>, term: VerbTerm): void {
  const { verb } = term.group
  let own = all.get(verb.infinitive)
  if (own === undefined) {
    own = { verb, terms: { alone: [], anchored: new Map() } }
    all.set(verb.infinitive, own)
  }
  const anchor = anchorOf(term.group)
  if (anchor === null) own.terms.alone.push(term)
  else own.terms.anchored.set(anchor, [...(own.terms.anchored.get(anchor) ?? []), term])
}

const COMMON = /^(?:de|het|een|geen|te|om|van|op|in|aan|met|voor|tot|over|uit|bij|door|ter|ten|zijn|uw|niet|naar|als|tegen|onder|er|dat)$/

/** The word by which the term is looked for: the most telling one. null when the verb stands alone. */
function anchorOf({ before, after, tail, reflexive }: VerbGroup): string | null {
  const others = [...before, ...after, ...tail]
  if (others.length === 0 && reflexive) return null
  return others.find((word) => !COMMON.test(word)) ?? others.find((word) => word !== 'zijn' && word !== 'een') ?? null
}

const WHOLE_FORMS: readonly VerbFormName[] = ['infinitive', 'stem', 'present', 'third', 'pastSingular', 'pastPlural', 'pastParticiple', 'attributive', 'presentParticiple', 'presentAttributive']
const SPLIT_FORMS: readonly VerbFormName[] = ['stem', 'present', 'third', 'plural', 'pastSingular', 'pastPlural']

function addReadings(index: Map<string, VerbReading[]>, verb: VerbForms, terms: TermsOfVerb): void {
  for (const form of WHOLE_FORMS) addReading(index, verbForm(verb, form), { verb, form, split: false, terms })
  if (verb.particle === null) return
  for (const form of SPLIT_FORMS) addReading(index, splitFinite(verb, form)[0], { verb, form, split: true, terms })
}

function addReading(index: Map<string, VerbReading[]>, word: string, reading: VerbReading): void {
  if (word === '') return
  const known = index.get(word)
  if (known === undefined) index.set(word, [reading])
  else if (!known.some((one) => one.verb === reading.verb && one.split === reading.split && looksAlike(one.form, reading.form))) known.push(reading)
}

/** Two finite forms that look alike are told apart by the subject, later. */
function looksAlike(one: VerbFormName, other: VerbFormName): boolean {
  return one === other || (isFinite(one) && isFinite(other))
}

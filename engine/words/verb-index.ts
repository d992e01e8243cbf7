import { isFinite, splitFinite, verbForm, type VerbFormName } from '../inflect/inflect-verb.ts'
import { readVerbGroup, type VerbGroup } from '../inflect/read-verb-group.ts'
import { signOf } from '../lexicon/sign-of.ts'
import type { VerbForms } from '../lexicon/verb-forms.ts'
import type { Entry, WordList } from '../../wordlists/word-list.ts'
import type { PhraseIndex } from './phrase-index.ts'

export interface VerbTerm {
  readonly list: string
  readonly entry: Entry
  readonly group: VerbGroup
}

/** What a word of the text can be a form of. `split`: without its particle, which must stand elsewhere. */
export interface VerbReading {
  readonly verb: VerbForms
  readonly form: VerbFormName
  readonly split: boolean
}

/** A reading with one of the terms that its verb carries. */
export interface VerbCandidate {
  readonly reading: VerbReading
  readonly term: VerbTerm
}

/** All that one word of the text can be the verb of. `anchored`: by another word of the group; `signs`: of those words. */
export interface VerbWord {
  readonly readings: readonly VerbReading[]
  readonly alone: readonly VerbCandidate[]
  readonly anchored: ReadonlyMap<string, readonly VerbCandidate[]>
  readonly signs: number
}

export interface VerbIndex {
  /** The verbs that a word can be a form of; null for none. */
  readonly find: (word: string) => VerbWord | null
  /** Is some group of words looked for by this one? */
  readonly isAnchor: (word: string) => boolean
}

/** Every form of every verb in the lists; a phrase without a verb that we know goes to `phrases` as it is written. */
export function indexVerbs(lists: readonly WordList[], phrases: PhraseIndex): VerbIndex {
  const terms = new Map<string, VerbTerm[]>()
  const anchors = new Set<string | null>()
  for (const { name: list, entries } of lists) {
    for (const entry of entries) {
      if (entry.kind !== 'werkwoord' && entry.kind !== 'werkwoordgroep') continue
      const group = readVerbGroup(entry.term)
      if (group === null) phrases.addFixed(list, entry)
      else {
        push(terms, group.verb.infinitive, { list, entry, group })
        anchors.add(anchorOf(group))
      }
    }
  }
  const index = new Map<string, VerbReading[]>()
  for (const [first] of terms.values()) if (first !== undefined) addReadings(index, first.group.verb)
  return {
    find: (word) => {
      const readings = index.get(word)
      return readings === undefined ? null : describeWord(readings, terms)
    },
    isAnchor: (word) => anchors.has(word),
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [value])
  else known.push(value)
}

function describeWord(readings: readonly VerbReading[], terms: ReadonlyMap<string, readonly VerbTerm[]>): VerbWord {
  const alone: VerbCandidate[] = []
  const anchored = new Map<string, VerbCandidate[]>()
  let signs = 0
  for (const reading of readings) {
    for (const term of terms.get(reading.verb.infinitive) ?? []) {
      const anchor = anchorOf(term.group)
      if (anchor === null) alone.push({ reading, term })
      else {
        push(anchored, anchor, { reading, term })
        signs |= signOf(anchor)
      }
    }
  }
  return { readings, alone, anchored, signs }
}

const COMMON = /^(?:de|het|een|geen|te|om|van|op|in|aan|met|voor|tot|over|uit|bij|door|ter|ten|zijn|uw|niet|naar|als|tegen|onder|er|dat)$/

/** The word by which the term is looked for: the most telling one. null when the verb stands alone. */
function anchorOf({ before, after, tail }: VerbGroup): string | null {
  const others = [...before, ...after, ...tail]
  return others.find((word) => !COMMON.test(word)) ?? others.find((word) => word !== 'zijn' && word !== 'een') ?? null
}

const WHOLE_FORMS: readonly VerbFormName[] = ['infinitive', 'stem', 'present', 'third', 'pastSingular', 'pastPlural', 'pastParticiple', 'attributive', 'presentParticiple', 'presentAttributive']
const SPLIT_FORMS: readonly VerbFormName[] = ['stem', 'present', 'third', 'plural', 'pastSingular', 'pastPlural']

function addReadings(index: Map<string, VerbReading[]>, verb: VerbForms): void {
  for (const form of WHOLE_FORMS) addReading(index, verbForm(verb, form), { verb, form, split: false })
  if (verb.particle === null) return
  for (const form of SPLIT_FORMS) addReading(index, splitFinite(verb, form)[0], { verb, form, split: true })
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

import { findVerb, type VerbForms } from '../lexicon/verb-forms.ts'

/** The forms that a verb can take in a letter. `plural` is the finite plural; `imperative` has no subject. */
export type VerbFormName =
  | 'infinitive'
  | 'teInfinitive'
  | 'stem'
  | 'present'
  | 'third'
  | 'plural'
  | 'pastSingular'
  | 'pastPlural'
  | 'pastParticiple'
  | 'attributive'
  | 'presentParticiple'
  | 'presentAttributive'

export const FINITE_FORMS: ReadonlySet<VerbFormName> = new Set(['stem', 'present', 'third', 'plural', 'pastSingular', 'pastPlural'])

/** A verb, alone or with words that go with it: `op een rij zetten`, `laten weten`, `zich melden`. */
export interface VerbGroup {
  readonly verb: VerbForms
  /** Words before the verb in the infinitive ("op een rij"). */
  readonly before: string
  /** Words that follow it wherever it stands ("weten" of laten weten). */
  readonly after: string
}

/** Verbs that take another infinitive with them, which stays last. */
const LEADING = new Set(['laten', 'blijven', 'gaan', 'komen', 'kunnen', 'moeten', 'mogen'])

/** Separable in the meaning that letters use, where OpenTaal allows both; the others are taken as inseparable. */
const SEPARABLE = new Set(['overmaken', 'overdragen', 'overschrijven', 'overzetten', 'doorlopen', 'omschrijven', 'voorleggen', 'onderbrengen', 'overleggen', 'aanhouden', 'doorgeven', 'overnemen'])

/** null when the last word isn't a verb that we know. */
export function readVerbGroup(phrase: string): VerbGroup | null {
  const words = phrase.split(' ')
  const first = words[0] ?? ''
  const last = words.at(-1) ?? ''
  if (words.length === 2 && LEADING.has(first)) {
    const verb = pickVerb(first)
    return verb === null ? null : { verb, before: '', after: last }
  }
  const verb = pickVerb(last)
  return verb === null ? null : { verb, before: words.slice(0, -1).join(' '), after: '' }
}

function pickVerb(infinitive: string): VerbForms | null {
  const verbs = findVerb(infinitive)
  if (verbs.length < 2) return verbs[0] ?? null
  const separable = SEPARABLE.has(infinitive)
  return verbs.find((verb) => (verb.particle !== null) === separable) ?? verbs[0] ?? null
}

/** One form as one word, as it stands in a subordinate clause: invoert, ingevoerd. '' when there is none. */
export function verbForm(verb: VerbForms, form: VerbFormName): string {
  switch (form) {
    case 'infinitive':
    case 'plural':
      return verb.infinitive
    case 'teInfinitive':
      return teInfinitive(verb)
    case 'attributive':
      return attributive(verb)
    case 'presentParticiple':
      return `${verb.infinitive}d`
    case 'presentAttributive':
      return `${verb.infinitive}de`
    case 'stem':
    case 'present':
    case 'third':
    case 'pastSingular':
    case 'pastPlural':
    case 'pastParticiple':
      return verb[form]
  }
}

/** te implementeren, in te voeren. */
export function teInfinitive(verb: VerbForms): string {
  return verb.particle === null ? `te ${verb.infinitive}` : `${verb.particle} te ${verb.infinitive.slice(verb.particle.length)}`
}

/** A finite form in a main clause, and what moves to the clause's end: ["voert", "in"]. */
export function splitFinite(verb: VerbForms, form: VerbFormName): readonly [finite: string, particle: string] {
  const joined = verbForm(verb, form)
  if (verb.particle === null || joined === '') return [joined, '']
  return [joined.slice(verb.particle.length), verb.particle]
}

/** Before a noun: ingevoerde, gezette, gegeven. */
function attributive({ infinitive, pastParticiple: participle }: VerbForms): string {
  if (participle === '' || participle.endsWith('en')) return participle
  if (participle.endsWith('aan')) return `${participle.slice(0, -2)}ne`
  return /(?:dd|tt)en$/.test(infinitive) ? `${participle}${participle.slice(-1)}e` : `${participle}e`
}

import type { VerbForms } from '../lexicon/verb-forms.ts'

/** The forms that a verb can take in a letter. `plural` is the finite plural; `stem` stands with ik, and without a subject. */
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

export type FiniteFormName = 'stem' | 'present' | 'third' | 'plural' | 'pastSingular' | 'pastPlural'

export function isFinite(form: string): form is FiniteFormName {
  return FINITE_FORMS.has(form)
}

const FINITE_FORMS: ReadonlySet<string> = new Set(['stem', 'present', 'third', 'plural', 'pastSingular', 'pastPlural'])

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
  // geziene, maar gegeven: a stressed -ien takes the -e.
  if (participle === '' || (participle.endsWith('en') && !participle.endsWith('ien'))) return participle
  if (participle.endsWith('aan')) return `${participle.slice(0, -2)}ne`
  return /(?:dd|tt)en$/.test(infinitive) ? `${participle}${participle.slice(-1)}e` : `${participle}e`
}

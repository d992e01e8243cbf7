import { findVerb, type VerbForms } from '../../../engine/lexicon/verb-forms.ts'
import { type Picker } from './create-picker.ts'
import { INTRANSITIVE, PLURAL, SINGULAR, TRANSITIVE, UNACCUSATIVE } from './letter-vocabulary.ts'

export type Person = 'u' | 'je' | 'ik' | 'singular' | 'plural'
export interface Subject {
  readonly text: string
  readonly person: Person
}
export interface Predicate {
  readonly verb: VerbForms
  /** What stands with the verb: object or other words. */
  readonly rest: string
  readonly kind: 'transitive' | 'intransitive' | 'unaccusative'
}
export function predicate(pick: Picker): Predicate {
  return pick.one([() => transitive(pick), () => transitive(pick), () => transitive(pick), () => intransitive(pick), () => unaccusative(pick)])()
}
export function transitive(pick: Picker): Predicate {
  const [name, objects] = pick.one(TRANSITIVE)
  return { verb: verbOf(name), rest: pick.one(objects), kind: 'transitive' }
}
export function intransitive(pick: Picker): Predicate {
  const [name, rests] = pick.one(INTRANSITIVE)
  return { verb: verbOf(name), rest: pick.one(rests), kind: 'intransitive' }
}
export function unaccusative(pick: Picker): Predicate {
  const [name, rests] = pick.one(UNACCUSATIVE)
  return { verb: verbOf(name), rest: pick.one(rests), kind: 'unaccusative' }
}

export function subjectOf(pick: Picker): Subject {
  return pick.one<() => Subject>([
    () => ({ text: 'u', person: 'u' }),
    () => ({ text: 'u', person: 'u' }),
    () => ({ text: 'u', person: 'u' }),
    () => ({ text: pick.one(['je', 'jij']), person: 'je' }),
    () => ({ text: 'ik', person: 'ik' }),
    () => ({ text: pick.one(SINGULAR), person: 'singular' }),
    () => ({ text: pick.one(SINGULAR), person: 'singular' }),
    () => ({ text: pick.one(PLURAL), person: 'plural' }),
    () => ({ text: pick.one(PLURAL), person: 'plural' }),
  ])()
}

export function numberOf(subject: string): Person {
  return /^(de|alle|uw|onze|extra|nieuwe|veel|jongeren|mensen|hekken|maatregelen)\s.*(en|s)$|^(hekken|maatregelen|leges|de leges|jongeren|mensen met schulden)$/.test(
    subject,
  ) && !/(inkomen|uitgave|inschrijving|adres|dossier)$/.test(subject)
    ? 'plural'
    : 'singular'
}

export function conjugate(verb: VerbForms, person: Person, pick: Picker): string {
  const past = pick.one([false, false, false, true])
  if (past) return person === 'plural' ? verb.pastPlural : verb.pastSingular
  if (person === 'plural') return verb.infinitive
  if (person === 'ik') return verb.stem
  return person === 'singular' ? verb.third : verb.present
}

/** The form in a main clause: without the particle. */
export function looseForm(verb: VerbForms, person: Person, pick: Picker): string {
  return conjugate(verb, person, pick).slice(verb.particle?.length ?? 0)
}

export function auxiliary(name: string): VerbForms {
  return verbOf(name)
}

export function verbOf(infinitive: string): VerbForms {
  const verbs = findVerb(infinitive)
  const verb = verbs.find(({ particle }) => particle !== null) ?? verbs[0]
  if (verb === undefined) throw new Error(`no verb: ${infinitive}`)
  return verb
}

export function cap(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
export function uncap(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
export function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

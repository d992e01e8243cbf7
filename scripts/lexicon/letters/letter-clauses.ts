import { type VerbForms } from '../../../engine/lexicon/verb-forms.ts'
import { type Picker } from './create-picker.ts'
import { OPENERS, SUBORDINATORS, TIMES } from './letter-vocabulary.ts'
import {
  type Person,
  type Predicate,
  type Subject,
  auxiliary,
  cap,
  conjugate,
  intransitive,
  looseForm,
  predicate,
  squeeze,
  subjectOf,
  transitive,
} from './letter-words.ts'

export const AUXILIARIES = ['kunnen', 'moeten', 'mogen', 'willen', 'zullen', 'hoeven niet te', 'gaan', 'laten', 'blijven']

export function mainClause(pick: Picker): string {
  const subject = subjectOf(pick)
  const { finite, middle, end } = clauseParts(pick, subject.person, predicate(pick))
  return cap(squeeze(`${subject.text} ${finite} ${middle} ${end}`))
}

/** Two verbs with one subject: "De medewerker bekijkt de brief en belt u morgen". */
export function sharedSubject(pick: Picker): string {
  const subject = subjectOf(pick)
  const [left, right] = [clauseParts(pick, subject.person, predicate(pick)), clauseParts(pick, subject.person, predicate(pick))]
  const link = pick.one(['en', 'en', 'of', 'maar'])
  const you = subject.person === 'u' ? '' : pick.one(['', 'u', 'u daarna', 'daarna'])
  return cap(squeeze(`${subject.text} ${left.finite} ${left.middle} ${left.end} ${link} ${right.finite} ${you} ${right.middle} ${right.end}`))
}

export function invertedClause(pick: Picker): string {
  return `${pick.one(OPENERS)} ${inverted(pick, subjectOf(pick), predicate(pick))}`
}

export function inverted(pick: Picker, subject: Subject, what: Predicate): string {
  const { finite, middle, end } = clauseParts(pick, subject.person, what)
  const form = subject.person === 'je' ? dropEnding(finite) : finite
  return squeeze(`${form} ${subject.text} ${middle} ${end}`)
}

/** Before je the -t falls away: stuurt je → stuur je. */
export function dropEnding(finite: string): string {
  return finite.replace(/(?<=[bdgfklmnprvw])t\|f$/, '|f').replace(/^ben\|f$/, 'ben|f')
}

export function subClause(pick: Picker): string {
  return `${pick.one(SUBORDINATORS)} ${verbFinal(pick)}`
}

export function verbFinal(pick: Picker): string {
  const subject = subjectOf(pick)
  const what = predicate(pick)
  const time = pick.maybe(TIMES)
  const front = `${subject.text} ${time} ${what.rest}`
  const { verb } = what
  const helper = what.kind === 'unaccusative' ? 'zijn' : 'hebben'
  return squeeze(
    pick.one([
      () => `${front} ${conjugate(verb, subject.person, pick)}|f`,
      () => `${front} ${conjugate(verb, subject.person, pick)}|f`,
      () => `${front} ${conjugate(auxiliary(helper), subject.person, pick)}|f ${verb.pastParticiple}|p`,
      () => `${front} ${verb.pastParticiple}|p ${conjugate(auxiliary(helper), subject.person, pick)}|f`,
      () => `${front} ${conjugate(auxiliary(pick.one(AUXILIARIES.slice(0, 5))), subject.person, pick)}|f ${verb.infinitive}|i`,
      () => `${front} ${verb.infinitive}|i ${conjugate(auxiliary(pick.one(AUXILIARIES.slice(0, 5))), subject.person, pick)}|f`,
      () => `${front} niet ${conjugate(auxiliary('hoeven'), subject.person, pick)}|f ${toVerb(verb)}`,
    ])(),
  )
}

export interface Parts {
  readonly finite: string
  readonly middle: string
  readonly end: string
}

export function clauseParts(pick: Picker, person: Person, { verb, rest, kind }: Predicate): Parts {
  const helper = kind === 'unaccusative' ? 'zijn' : 'hebben'
  const [first, second] = pick.one([
    [rest, pick.maybe(TIMES)],
    [pick.maybe(TIMES), rest],
  ])
  const middle = `${first} ${second}`
  return pick.one<() => Parts>([
    () => ({ finite: `${looseForm(verb, person, pick)}|f`, middle, end: verb.particle ?? '' }),
    () => ({ finite: `${looseForm(verb, person, pick)}|f`, middle, end: verb.particle ?? '' }),
    () => ({ finite: `${conjugate(auxiliary(helper), person, pick)}|f`, middle, end: `${verb.pastParticiple}|p` }),
    () => {
      const name = pick.one(AUXILIARIES)
      const finite = `${conjugate(auxiliary(name.replace(' niet te', '')), person, pick)}|f`
      return name.endsWith('te') ? { finite, middle: `${middle} niet`, end: toVerb(verb) } : { finite, middle, end: `${verb.infinitive}|i` }
    },
    () => {
      const name = pick.one(['kunnen', 'moeten', 'zullen'])
      return { finite: `${conjugate(auxiliary(name), person, pick)}|f`, middle, end: `${verb.pastParticiple}|p ${helper}|i` }
    },
  ])()
}

export function imperative(pick: Picker): string {
  const { verb, rest } = pick.one([() => transitive(pick), () => transitive(pick), () => intransitive(pick)])()
  const form = verb.particle === null ? verb.stem : verb.stem.slice(verb.particle.length)
  return squeeze(`${cap(form)}|f ${pick.one(['', '', 'dan', 'daarom', 'eerst'])} ${rest} ${pick.maybe(TIMES)} ${verb.particle ?? ''}`)
}

export function toInfinitive(pick: Picker): string {
  const { verb, rest } = predicate(pick)
  return squeeze(`${rest} ${pick.maybe(TIMES)} ${toVerb(verb)}`)
}

export function toVerb(verb: VerbForms): string {
  const base = verb.particle === null ? verb.infinitive : verb.infinitive.slice(verb.particle.length)
  return `${verb.particle ?? ''} te ${base}|i`
}

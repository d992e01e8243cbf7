import { findVerb, type VerbForms } from '../../../engine/lexicon/verb-forms.ts'
import { createPicker, type Picker } from './create-picker.ts'
import {
  INTRANSITIVE,
  OPENERS,
  PLURAL,
  QUESTION_WORDS,
  SINGULAR,
  STATES,
  SUBORDINATORS,
  THINK_FRAMES,
  TIMES,
  TRANSITIVE,
  UNACCUSATIVE,
} from './letter-vocabulary.ts'

/**
 * A made-up letter sentence. Verb words carry their form after a bar: "wordt|f", "invullen|i", "ingevuld|p";
 * "p!" is the participle of a passive, with "f!", "i!" or "p" for the auxiliary.
 */
export type MarkedSentence = string

/** `count` different sentences; the same seed gives the same sentences. */
export function buildLetterSentences(count: number, seed: number): readonly MarkedSentence[] {
  const pick = createPicker(seed)
  const made = new Set<string>()
  for (let tries = 0; made.size < count && tries < count * 20; tries++) {
    const sentence = pick.one(PATTERNS)(pick)
    if (sentence !== null) made.add(tidy(sentence))
  }
  return [...made]
}

type Person = 'u' | 'je' | 'ik' | 'singular' | 'plural'
interface Subject {
  readonly text: string
  readonly person: Person
}
interface Predicate {
  readonly verb: VerbForms
  /** What stands with the verb: object or other words. */
  readonly rest: string
  readonly kind: 'transitive' | 'intransitive' | 'unaccusative'
}
type Pattern = (pick: Picker) => MarkedSentence | null

const AUXILIARIES = ['kunnen', 'moeten', 'mogen', 'willen', 'zullen', 'hoeven niet te', 'gaan', 'laten', 'blijven']

const PATTERNS: readonly Pattern[] = [
  (pick) => `${mainClause(pick)}.`,
  (pick) => `${mainClause(pick)}.`,
  (pick) => `${invertedClause(pick)}.`,
  (pick) => `${invertedClause(pick)}.`,
  (pick) => `${cap(subClause(pick))}, ${inverted(pick, subjectOf(pick), predicate(pick))}.`,
  (pick) => `${cap(subClause(pick))}, dan ${inverted(pick, subjectOf(pick), predicate(pick))}.`,
  (pick) => `${mainClause(pick)}${pick.one([',', ''])} ${subClause(pick)}.`,
  (pick) => `${pick.one(THINK_FRAMES)} ${pick.one(['dat', 'of', 'dat', 'wanneer', 'hoe'])} ${verbFinal(pick)}.`,
  (pick) => `${imperative(pick)}.`,
  (pick) => `${imperative(pick)} ${pick.one(['en', 'of', 'en'])} ${uncap(imperative(pick))}.`,
  (pick) => `${cap(subClause(pick))}, ${uncap(imperative(pick))}.`,
  (pick) => `${mainClause(pick)} om ${toInfinitive(pick)}.`,
  (pick) => `Om ${toInfinitive(pick)}, ${inverted(pick, subjectOf(pick), predicate(pick))}.`,
  (pick) => `${cap(inverted(pick, subjectOf(pick), predicate(pick)))}?`,
  (pick) => `${pick.one(QUESTION_WORDS)} ${inverted(pick, subjectOf(pick), predicate(pick))}?`,
  (pick) => `${mainClause(pick)} ${pick.one(['en', 'maar', 'want', 'of'])} ${uncap(mainClause(pick))}.`,
  (pick) => `${sharedSubject(pick)}.`,
  (pick) => `${passiveMain(pick)}.`,
  (pick) => `${passiveMain(pick)}.`,
  (pick) => `${pick.one(OPENERS)} ${passiveInverted(pick)}.`,
  (pick) => `${cap(pick.one(SUBORDINATORS))} ${passiveFinal(pick)}, ${inverted(pick, subjectOf(pick), predicate(pick))}.`,
  (pick) => `${mainClause(pick)}, ${pick.one(SUBORDINATORS)} ${passiveFinal(pick)}.`,
  (pick) => `${cap(passiveInverted(pick))}?`,
  (pick) => stateSentence(pick),
  (pick) => stateSentence(pick),
  (pick) => relativeSentence(pick),
  (pick) => relativeSentence(pick),
  (pick) => adviceSentence(pick),
]

function mainClause(pick: Picker): string {
  const subject = subjectOf(pick)
  const { finite, middle, end } = clauseParts(pick, subject.person, predicate(pick))
  return cap(squeeze(`${subject.text} ${finite} ${middle} ${end}`))
}

/** Two verbs with one subject: "De medewerker bekijkt de brief en belt u morgen". */
function sharedSubject(pick: Picker): string {
  const subject = subjectOf(pick)
  const [left, right] = [clauseParts(pick, subject.person, predicate(pick)), clauseParts(pick, subject.person, predicate(pick))]
  const link = pick.one(['en', 'en', 'of', 'maar'])
  const you = subject.person === 'u' ? '' : pick.one(['', 'u', 'u daarna', 'daarna'])
  return cap(squeeze(`${subject.text} ${left.finite} ${left.middle} ${left.end} ${link} ${right.finite} ${you} ${right.middle} ${right.end}`))
}

function invertedClause(pick: Picker): string {
  return `${pick.one(OPENERS)} ${inverted(pick, subjectOf(pick), predicate(pick))}`
}

function inverted(pick: Picker, subject: Subject, what: Predicate): string {
  const { finite, middle, end } = clauseParts(pick, subject.person, what)
  const form = subject.person === 'je' ? dropEnding(finite) : finite
  return squeeze(`${form} ${subject.text} ${middle} ${end}`)
}

/** Before je the -t falls away: stuurt je → stuur je. */
function dropEnding(finite: string): string {
  return finite.replace(/(?<=[bdgfklmnprvw])t\|f$/, '|f').replace(/^ben\|f$/, 'ben|f')
}

function subClause(pick: Picker): string {
  return `${pick.one(SUBORDINATORS)} ${verbFinal(pick)}`
}

function verbFinal(pick: Picker): string {
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

interface Parts {
  readonly finite: string
  readonly middle: string
  readonly end: string
}

function clauseParts(pick: Picker, person: Person, { verb, rest, kind }: Predicate): Parts {
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

function passiveMain(pick: Picker): string {
  const { subject, verb, agent } = passiveParts(pick)
  const { finite, end } = passiveCluster(pick, verb, subject)
  return squeeze(`${cap(subject)} ${finite} ${pick.maybe(TIMES)} ${agent} ${end}`)
}

function passiveInverted(pick: Picker): string {
  const { subject, verb, agent } = passiveParts(pick)
  const { finite, end } = passiveCluster(pick, verb, subject)
  return squeeze(`${finite} ${subject} ${pick.maybe(TIMES)} ${agent} ${end}`)
}

function passiveFinal(pick: Picker): string {
  const { subject, verb, agent } = passiveParts(pick)
  const finite = (name: string) => conjugate(auxiliary(name), numberOf(subject), pick)
  const participle = `${verb.pastParticiple}|p!`
  const modal = pick.one(['moeten', 'kunnen', 'zullen', 'mogen'])
  const cluster = pick.one([
    `${participle} ${finite('worden')}|f!`,
    `${finite('worden')}|f! ${participle}`,
    `${participle} ${finite('zijn')}|f!`,
    `${finite('zijn')}|f! ${participle}`,
    `${finite(modal)}|f worden|i! ${participle}`,
    `${participle} ${finite(modal)}|f worden|i!`,
    `${finite(modal)}|f ${participle} worden|i!`,
  ])
  return squeeze(`${subject} ${pick.maybe(TIMES)} ${agent} ${cluster}`)
}

function passiveCluster(pick: Picker, verb: VerbForms, subject: string): { finite: string; end: string } {
  const finite = (name: string) => conjugate(auxiliary(name), numberOf(subject), pick)
  const participle = `${verb.pastParticiple}|p!`
  const modal = pick.one(['moeten', 'kunnen', 'zullen', 'mogen'])
  return pick.one([
    { finite: `${finite('worden')}|f!`, end: participle },
    { finite: `${finite('worden')}|f!`, end: participle },
    { finite: `${finite('zijn')}|f!`, end: participle },
    { finite: `${finite(modal)}|f`, end: `worden|i! ${participle}` },
    { finite: `${finite(modal)}|f`, end: `${participle} worden|i!` },
    { finite: `${finite('dienen')}|f`, end: `te worden|i! ${participle}` },
    { finite: `${finite('zijn')}|f!`, end: participle },
  ])
}

function passiveParts(pick: Picker): { subject: string; verb: VerbForms; agent: string } {
  const [infinitive, objects] = pick.one(TRANSITIVE.filter(([name]) => name !== 'verklaren' && name !== 'sturen'))
  const agent = pick.one(['', '', '', '', 'door ons', 'door de gemeente', 'door een medewerker', 'aan u', 'naar u'])
  const subject = pick.one([pick.one(objects), pick.one(objects), pick.one(objects), 'er', 'dit', 'dat'])
  return { subject, verb: verbOf(infinitive), agent }
}

function stateSentence(pick: Picker): MarkedSentence {
  const subject = pick.one([
    subjectOf(pick),
    { text: pick.one(['uw aanvraag', 'het formulier', 'dit', 'de termijn', 'het loket']), person: 'singular' as const },
  ])
  const finite = `${conjugate(auxiliary('zijn'), subject.person, pick)}|f`
  const state = pick.one(STATES).replace(/^(ge\S*d|ver\S*d|in\S*en|be\S*d|aangewezen|gesloten|geboren|betrokken|gescheiden)\b/, '$1|p')
  const words = pick.one([
    () => `${cap(subject.text)} ${finite} ${pick.maybe(TIMES)} ${state}.`,
    () => `${pick.one(OPENERS)} ${finite} ${subject.text} ${state}.`,
    () => `${cap(pick.one(SUBORDINATORS))} ${subject.text} ${state} ${finite}, ${inverted(pick, subjectOf(pick), predicate(pick))}.`,
    () => `${cap(subject.text)} ${finite} verplicht|p om ${toInfinitive(pick)}.`,
  ])()
  return squeeze(words)
}

function relativeSentence(pick: Picker): MarkedSentence {
  const [infinitive, objects] = pick.one(TRANSITIVE)
  const object = pick.one(objects)
  const verb = verbOf(infinitive)
  const relative = /^(het|dit|een (formulier|verzoek|plan|besluit))/.test(object) ? 'dat' : 'die'
  const subject = subjectOf(pick)
  const who = numberOf(object)
  const clause = pick.one([
    () => `${subject.text} ${pick.maybe(TIMES)} ${conjugate(verb, subject.person, pick)}|f`,
    () => `${subject.text} ${conjugate(auxiliary('hebben'), subject.person, pick)}|f ${verb.pastParticiple}|p`,
    () => `${subject.text} ${pick.maybe(TIMES)} ${conjugate(auxiliary('moeten'), subject.person, pick)}|f ${verb.infinitive}|i`,
    () => `${pick.maybe(TIMES)} ${conjugate(auxiliary('worden'), who, pick)}|f! ${verb.pastParticiple}|p!`,
    () => `${pick.maybe(TIMES)} ${verb.pastParticiple}|p! ${conjugate(auxiliary('zijn'), who, pick)}|f!`,
    () => `nog ${conjugate(auxiliary('moeten'), who, pick)}|f worden|i! ${verb.pastParticiple}|p!`,
  ])()
  const main = pick.one([
    () => `${cap(object)} ${relative} ${clause}, ${conjugate(auxiliary('zijn'), who, pick)}|f ${pick.one(STATES.slice(0, 3))}.`,
    () => `${cap(object)} ${relative} ${clause}, ${conjugate(auxiliary('staan'), who, pick)}|f in de bijlage.`,
    () => `Dit is|f ${object} ${relative} ${clause}.`,
    () => `${subjectOf(pick).text.replace(/.*/, 'Wij')} sturen|f u ${object} ${relative} ${clause}.`,
    () => `In de bijlage vindt|f u ${object} ${relative} ${clause}.`,
  ])()
  return squeeze(main)
}

function adviceSentence(pick: Picker): MarkedSentence {
  return pick.one([
    () => `${pick.one(['U kunt|f ons bellen|i', 'Wij helpen|f u graag'])} ${subClause(pick)}.`,
    () => `Het is|f ${pick.one(['belangrijk', 'niet nodig', 'verstandig', 'mogelijk'])} om ${toInfinitive(pick)}.`,
    () => `Wij verzoeken|f u ${toInfinitive(pick)}.`,
    () => `U hoeft|f niets te doen|i.`,
    () => `Het ${pick.one(['spijt', 'verbaast', 'lijkt'])}|f ons dat ${verbFinal(pick)}.`,
    () => `Het ${pick.one(['lukt', 'lukte', 'helpt'])}|f ${pick.one(['niet', 'soms', 'vaak', 'ook'])} om ${toInfinitive(pick)}.`,
    () => `${subjectOf(pick).text} ${pick.one(['belt', 'mailt', 'helpt', 'bezoekt', 'spreekt'])}|f u ${pick.one(TIMES)} ${subClause(pick)}.`,
    () => `Heeft|f u vragen ${pick.one(['over deze brief', 'over uw aanvraag', 'hierover'])}? Bel|f dan ${pick.one(['gerust', 'met ons', 'naar 14 020'])}.`,
    () => `Bent|f u het niet eens met het besluit, dan kunt|f u bezwaar maken|i.`,
    () => `${pick.one(['Door', 'Zonder', 'Na'])} ${toInfinitive(pick)} ${inverted(pick, subjectOf(pick), predicate(pick))}.`,
    () => `Wilt|f u ${pick.one(TRANSITIVE)[1][0]} ${pick.one(['laten zien', 'meenemen', 'aanpassen', 'bekijken']).replace(/(\S+)/g, '$1|i')}?`,
    () =>
      `Wij ${pick.one(['bieden', 'geven', 'sturen', 'vragen'])}|f u ${pick.one(['excuses', 'een kopie', 'een reactie', 'meer tijd'])} ${pick.one(['aan', '', ''])}.`.replace(
        ' aan.',
        '.',
      ),
  ])()
}

function imperative(pick: Picker): string {
  const { verb, rest } = pick.one([() => transitive(pick), () => transitive(pick), () => intransitive(pick)])()
  const form = verb.particle === null ? verb.stem : verb.stem.slice(verb.particle.length)
  return squeeze(`${cap(form)}|f ${pick.one(['', '', 'dan', 'daarom', 'eerst'])} ${rest} ${pick.maybe(TIMES)} ${verb.particle ?? ''}`)
}

function toInfinitive(pick: Picker): string {
  const { verb, rest } = predicate(pick)
  return squeeze(`${rest} ${pick.maybe(TIMES)} ${toVerb(verb)}`)
}

function toVerb(verb: VerbForms): string {
  const base = verb.particle === null ? verb.infinitive : verb.infinitive.slice(verb.particle.length)
  return `${verb.particle ?? ''} te ${base}|i`
}

function predicate(pick: Picker): Predicate {
  return pick.one([() => transitive(pick), () => transitive(pick), () => transitive(pick), () => intransitive(pick), () => unaccusative(pick)])()
}
function transitive(pick: Picker): Predicate {
  const [name, objects] = pick.one(TRANSITIVE)
  return { verb: verbOf(name), rest: pick.one(objects), kind: 'transitive' }
}
function intransitive(pick: Picker): Predicate {
  const [name, rests] = pick.one(INTRANSITIVE)
  return { verb: verbOf(name), rest: pick.one(rests), kind: 'intransitive' }
}
function unaccusative(pick: Picker): Predicate {
  const [name, rests] = pick.one(UNACCUSATIVE)
  return { verb: verbOf(name), rest: pick.one(rests), kind: 'unaccusative' }
}

function subjectOf(pick: Picker): Subject {
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

function numberOf(subject: string): Person {
  return /^(de|alle|uw|onze|extra|nieuwe|veel|jongeren|mensen|hekken|maatregelen)\s.*(en|s)$|^(hekken|maatregelen|leges|de leges|jongeren|mensen met schulden)$/.test(
    subject,
  ) && !/(inkomen|uitgave|inschrijving|adres|dossier)$/.test(subject)
    ? 'plural'
    : 'singular'
}

function conjugate(verb: VerbForms, person: Person, pick: Picker): string {
  const past = pick.one([false, false, false, true])
  if (past) return person === 'plural' ? verb.pastPlural : verb.pastSingular
  if (person === 'plural') return verb.infinitive
  if (person === 'ik') return verb.stem
  return person === 'singular' ? verb.third : verb.present
}

/** The form in a main clause: without the particle. */
function looseForm(verb: VerbForms, person: Person, pick: Picker): string {
  return conjugate(verb, person, pick).slice(verb.particle?.length ?? 0)
}

function auxiliary(name: string): VerbForms {
  return verbOf(name)
}

function verbOf(infinitive: string): VerbForms {
  const verbs = findVerb(infinitive)
  const verb = verbs.find(({ particle }) => particle !== null) ?? verbs[0]
  if (verb === undefined) throw new Error(`no verb: ${infinitive}`)
  return verb
}

function cap(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
function uncap(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
function tidy(text: string): string {
  return cap(squeeze(text).replace(/ ([,.?])/g, '$1'))
}

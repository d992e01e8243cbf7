import type { MarkedSentence } from './marked-sentence.ts'
import { type Picker } from './create-picker.ts'
import { OPENERS, STATES, SUBORDINATORS, TIMES, TRANSITIVE } from './letter-vocabulary.ts'
import { auxiliary, cap, conjugate, numberOf, predicate, squeeze, subjectOf, verbOf } from './letter-words.ts'
import { inverted, subClause, toInfinitive, verbFinal } from './letter-clauses.ts'

export function stateSentence(pick: Picker): MarkedSentence {
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

export function relativeSentence(pick: Picker): MarkedSentence {
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

export function adviceSentence(pick: Picker): MarkedSentence {
  return pick.one([
    () => `${pick.one(['U kunt|f ons bellen|i', 'Wij helpen|f u graag'])} ${subClause(pick)}.`,
    () => `Het is|f ${pick.one(['belangrijk', 'niet nodig', 'verstandig', 'mogelijk'])} om ${toInfinitive(pick)}.`,
    () => `Wij verzoeken|f u ${toInfinitive(pick)}.`,
    () => `U hoeft|f niets te doen|i.`,
    () =>
      `Het ${pick.one(['kost', 'kostte'])}|f ${pick.one(['u', 'ons', 'de gemeente', ''])} ${pick.one(['tijd', '20 euro', 'veel geld', 'niets', 'meer moeite'])} ${pick.one(['', `om ${toInfinitive(pick)}`])}.`,
    () =>
      `${pick.one(['Wat het kost|f', 'Hoeveel dat kost|f', 'Hoe lang het duurt|f', 'Hoe het werkt|f'])}, ${pick.one(['ziet', 'leest', 'vindt', 'hoort'])}|f u ${pick.one(['op onze website', 'in de bijlage', 'van ons', 'later'])}.`,
    () => `${pick.one(['U weet|f', 'Wij schrijven|f u', 'Vraag|f ons'])} ${pick.one(['wat het kost', 'hoe lang het duurt', 'wat dat betekent'])}|f.`,
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

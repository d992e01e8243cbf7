import { type VerbForms } from '../../../engine/lexicon/verb-forms.ts'
import { type Picker } from './create-picker.ts'
import { TIMES, TRANSITIVE } from './letter-vocabulary.ts'
import { auxiliary, cap, conjugate, numberOf, squeeze, verbOf } from './letter-words.ts'

export function passiveMain(pick: Picker): string {
  const { subject, verb, agent } = passiveParts(pick)
  const { finite, end } = passiveCluster(pick, verb, subject)
  return squeeze(`${cap(subject)} ${finite} ${pick.maybe(TIMES)} ${agent} ${end}`)
}

export function passiveInverted(pick: Picker): string {
  const { subject, verb, agent } = passiveParts(pick)
  const { finite, end } = passiveCluster(pick, verb, subject)
  return squeeze(`${finite} ${subject} ${pick.maybe(TIMES)} ${agent} ${end}`)
}

export function passiveFinal(pick: Picker): string {
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

export function passiveCluster(pick: Picker, verb: VerbForms, subject: string): { finite: string; end: string } {
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

export function passiveParts(pick: Picker): { subject: string; verb: VerbForms; agent: string } {
  const [infinitive, objects] = pick.one(TRANSITIVE.filter(([name]) => name !== 'verklaren' && name !== 'sturen'))
  const agent = pick.one(['', '', '', '', 'door ons', 'door de gemeente', 'door een medewerker', 'aan u', 'naar u'])
  const subject = pick.one([pick.one(objects), pick.one(objects), pick.one(objects), 'er', 'dit', 'dat'])
  return { subject, verb: verbOf(infinitive), agent }
}

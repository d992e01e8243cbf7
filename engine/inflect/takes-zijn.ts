import { isState } from '../annotate/is-state.ts'
import type { VerbForms } from '../lexicon/verb-forms.ts'

/** Makes its perfect tense with zijn (is gebeurd), with hebben (heeft gewerkt) or with either (is of heeft gestopt)? */
export function takesZijn({ infinitive, pastParticiple, particle }: VerbForms): 'yes' | 'no' | 'both' {
  const base = particle === null ? infinitive : infinitive.slice(particle.length)
  if (EITHER.has(infinitive) || EITHER.has(base)) return 'both'
  if (WITH_HEBBEN.has(infinitive)) return 'no'
  return isState(pastParticiple) || WITH_ZIJN.has(base) ? 'yes' : 'no'
}

const EITHER = new Set('stoppen starten beginnen veranderen verbeteren verminderen verhuizen lopen reizen vliegen verslechteren vergeten volgen oplopen nagaan aflopen eindigen genezen versnellen'.split(' '))
const WITH_ZIJN = new Set('zijn worden blijven gaan komen raken vallen verdwijnen ontstaan gebeuren overlijden sterven groeien stijgen dalen zakken verschijnen vertrekken vervallen verstrijken mislukken geschieden treden'.split(' '))
/** isState takes these for a state because of the other meaning of their participle. */
const WITH_HEBBEN = new Set('staan liggen zitten hebben aanwenden aannemen toestaan aangaan verplichten begaan doorstaan verjagen ondergaan misstaan bestaan afnemen toenemen lijden verrassen vermoeien teleurstellen'.split(' '))

import type { Range } from '../../engine/letter/letter.ts'
import { wrr } from '../authorities.ts'
import { listRule } from '../list-rule.ts'

export const termijnVaag = listRule(
  {
    id: 'termijn-vaag',
    title: 'Vage termijn',
    theme: 'te-doen',
    severity: 'waarschuwing',
    basis: 'advies',
    authority: wrr('Mensen komen eerder in actie als precies duidelijk is wat zij wanneer moeten doen.'),
    why: '“Zo spoedig mogelijk” betekent voor iedereen iets anders. De lezer stelt het uit, of maakt zich zorgen. Noem een datum, dan weet hij waar hij aan toe is.',
    pictogram: 'kalender',
    good: [
      { text: 'Geef dit vóór 1 mei 2026 aan ons door.' },
      { text: 'Wij beslissen binnen zes weken op uw aanvraag.' },
      { text: 'Uw bezwaarschrift is tijdig ingediend.' },
      // "Verzoek" as a thing asks nothing.
      { text: 'Uw verzoek is niet tijdig ingediend.' },
      { text: 'Het niet tijdig aanleveren van stukken kan ertoe leiden dat wij uw verzoek niet behandelen.' },
      // Speed that is asked for, with its day.
      { text: 'Lukt het niet op tijd? Bel ons dan vóór 20 april.' },
    ],
    bad: [
      { text: 'Wij verzoeken u het formulier zo spoedig mogelijk in te leveren.', finds: ['zo spoedig mogelijk'] },
      {
        text: 'Wijzigingen in uw inkomen dient u zo snel als mogelijk te melden. U ontvangt binnenkort een nieuwe berekening.',
        finds: ['zo snel als mogelijk', 'binnenkort'],
      },
      { text: 'Wij verzoeken u het formulier tijdig terug te sturen.', finds: ['tijdig'] },
      { text: 'Tijdig verzoek ik u het formulier terug te sturen.', finds: ['Tijdig'] },
    ],
  },
  {
    keep: ({ entry, ranges }, { block, sentences }) => !ON_TIME.test(entry.term) || ASKED.test(sentenceOf(block.text, sentences, ranges[0]?.start ?? 0)),
    reason: (term, better) => `Bij “${term}” weet niemand wanneer precies. Noem een datum of een aantal dagen${example(better)}.`,
  },
)

/** "Tijdig" is vague where something is asked; of what was or wasn't done in time it only looks back. */
const ON_TIME = /^(?:niet )?tijdig$|^ontijdig$|^ruimschoots op tijd$/
const ASKED = /\b(?:dient|dienen|moet|moeten|verzoekt|verzoeken|ik verzoek|verzoek (?:ik|u)|vragen|zorg|gelieve)\b/i

/** "Op tijd" is plainer than "tijdig", but says no more about when: only what names a moment is an example. */
function example(better: readonly string[]): string {
  const moment = better.find((text) => text.includes('['))
  return moment === undefined ? '' : `: “${moment}”`
}

function sentenceOf(text: string, sentences: readonly Range[], at: number): string {
  const sentence = sentences.find(({ start, end }) => start <= at && at < end)
  return text.slice(sentence?.start ?? 0, sentence?.end)
}

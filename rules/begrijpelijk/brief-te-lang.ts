import type { LetterRule } from '../../engine/rule/rule.ts'
import { chosenBecause } from '../chosen-because.ts'

const sentence = 'U krijgt vanaf mei elke maand geld van ons. '
const tenWords = `${sentence}Bel ons. `

export const briefTeLang: LetterRule = {
  id: 'brief-te-lang',
  title: 'Lange brief',
  theme: 'begrijpelijk',
  severity: 'tip',
  basis: 'advies',
  pictogram: 'blad',
  authority: {
    name: 'KoLiBrie',
    says: 'Geef de lezer alleen wat hij nodig heeft, in de volgorde waarin hij het nodig heeft.',
  },
  why: 'Een brief van één bladzijde wordt vaker helemaal gelezen. In een lange brief raakt het belangrijkste zoek. Zet uitleg die niet iedereen nodig heeft in een bijlage of op de website.',
  scope: 'letter',
  good: [
    { text: tenWords.repeat(10).trim() },
    // As many words as the limit.
    { text: tenWords.repeat(2).trim(), settings: { letterLength: { tip: 22, warning: 30 } } },
  ],
  bad: [
    { text: tenWords.repeat(2).trim(), settings: { letterLength: { tip: 10, warning: 30 } }, finds: [null] },
    { text: `Geachte heer Bos,\n\n${tenWords.repeat(25).trim()}\n\n${tenWords.repeat(25).trim()}\n\nMet vriendelijke groet,\n\nJan de Wit`, finds: [null] },
  ],
  check: ({ words }, { letterLength }) => {
    if (words <= letterLength.tip) return []
    const isLong = words > letterLength.warning
    return [
      {
        places: [],
        actual: null,
        severity: isLong ? 'waarschuwing' : 'tip',
        reason: `Deze brief heeft ${words} woorden. ${isLong ? `Dat is meer dan één bladzijde.` : `Met hooguit ${letterLength.tip} woorden past hij op één bladzijde.`} Haal weg wat deze lezer niet nodig heeft.${chosenBecause(letterLength)}`,
      },
    ]
  },
}

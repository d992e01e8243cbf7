import type { LetterRule } from '../../engine/rule/rule.ts'

const LONG_ENOUGH = 120

const PLAIN =
  'Vanaf 1 mei verandert er iets aan het ophalen van uw afval. Wij halen dan uw papier op dinsdag op in plaats van op woensdag. Uw groene bak komt nog steeds op vrijdag. De grijze bak komt om de week op maandag. Op feestdagen komen wij een dag later. In de zomer komen wij een uur eerder, omdat het dan warm is voor onze medewerkers. U ziet op de kalender bij deze brief precies wanneer wij komen. Hang de kalender op een plek waar u hem goed ziet. Zet uw bak altijd vóór zeven uur aan de weg. Zet de bak met de wielen naar uw huis. Dan kan de auto de bak goed pakken. Past uw afval niet in de bak? Breng het dan naar de milieustraat aan de Havenweg. U betaalt daar niets.'

export const vragenOntbreken: LetterRule = {
  id: 'vragen-ontbreken',
  title: 'Kopjes in de vorm van een vraag',
  theme: 'begrijpelijk',
  severity: 'tip',
  basis: 'advies',
  pictogram: 'vraagteken',
  appliesTo: ['informatie'],
  standardOff: true,
  authority: { name: 'Van den Hurk e.a. (2021)', says: 'Kopjes in de vorm van vragen kunnen lezers helpen om informatie te vinden.' },
  why: 'De lezer komt met vragen. Ziet hij zijn eigen vraag als kopje, dan vindt hij het antwoord snel. Dat werkt vooral in een brief of folder met veel informatie.',
  scope: 'letter',
  good: [
    { text: `Wanneer halen wij uw afval op?\n\n${PLAIN}`, types: ['informatie'] },
    // A short letter needs no headings.
    { text: 'Vanaf 1 mei halen wij uw papier op dinsdag op. U hoeft niets te doen.', types: ['informatie'] },
  ],
  bad: [
    { text: PLAIN, types: ['informatie'], finds: [null] },
    { text: `Geachte bewoner,\n\nHet ophalen van uw afval\n\n${PLAIN}\n\nMet vriendelijke groet,\n\nJan de Wit`, types: ['informatie'], finds: [null] },
  ],
  check: (facts) => {
    const blocks = facts.running
    const isAsked = blocks.some(({ block }) => block.kind === 'heading' && block.text.trim().endsWith('?'))
    if (isAsked || facts.words < LONG_ENOUGH) return []
    return [{ places: [], actual: null, reason: 'Deze brief geeft veel informatie. Maak van uw kopjes vragen, zoals “Wanneer halen wij uw afval op?”.' }]
  },
}

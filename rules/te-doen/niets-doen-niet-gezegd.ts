import { missingElement } from '../missing-element.ts'
import { says } from '../says.ts'
import { endOfContent } from '../where-it-belongs.ts'

export const nietsDoenNietGezegd = missingElement(
  {
    id: 'niets-doen-niet-gezegd',
    title: 'Moet de lezer iets doen?',
    theme: 'te-doen',
    severity: 'tip',
    basis: 'advies',
    authority: { name: 'KoLiBrie (Universiteit Utrecht)', says: 'Lezers zoeken in een brief vooral: wat wordt er van mij verwacht?' },
    why: 'Ook bij nieuws alleen vraagt de lezer zich af of hij iets moet doen. Zeg het als dat niet zo is. Dan hoeft hij niet te bellen.',
    pictogram: 'vink',
    appliesTo: ['informatie'],
    good: [
      { text: 'Wij hebben uw adres aangepast. U hoeft niets te doen.', types: ['informatie'] },
      { text: 'De straat is dicht vanaf 4 mei. Zet uw auto op het parkeerterrein.', types: ['informatie'] },
      // What is asked of the reader is for another rule.
      { text: 'Wij hebben uw klacht ontvangen.', types: ['ontvangstbevestiging'] },
    ],
    bad: [
      { text: 'Wij hebben uw adres aangepast.', types: ['informatie'], finds: [null] },
      { text: 'Geachte heer De Boer,\n\nTwee keer per jaar worden de bedragen aangepast. De nieuwe bedragen gelden vanaf 1 juli. De specificatie volgt in de loop van de maand.', types: ['informatie'], finds: [null] },
    ],
  },
  {
    element: 'wat-te-doen',
    reason: () => 'Er staat niet of de lezer iets moet doen. Hoeft hij niets te doen? Zeg dat dan.',
    where: endOfContent,
    when: (facts) => facts.types.every(({ type }) => type === 'informatie') && !says(facts, ASKS),
    offer: ({ addressForm }) => {
      const text = addressForm === 'u' ? 'U hoeft niets te doen.' : 'Je hoeft niets te doen.'
      // Only the writer knows whether that is so.
      return { label: `Zet erbij: ${text}`, grade: 'voorbeeld', blocks: [{ kind: 'paragraph', text }] }
    },
  },
)

/** What is advised is something to do. */
const ASKS = /\b(?:adviseren|verzoeken|vragen|raden) (?:wij |we )?u\b/i

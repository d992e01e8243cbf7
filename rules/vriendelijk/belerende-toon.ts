import { listRule } from '../list-rule.ts'

export const belerendeToon = listRule(
  {
    id: 'belerende-toon',
    title: 'Belerende toon',
    theme: 'vriendelijk',
    severity: 'tip',
    basis: 'advies',
    authority: {
      name: 'Friedemann Schulz von Thun, Miteinander reden',
      says: 'Elke zin zegt ook iets over hoe de schrijver de lezer ziet.',
    },
    why: '“Zoals u weet” of “uiteraard” klinkt alsof de lezer dom is als hij het niet weet. Dat ergert mensen. De zin wordt bijna altijd beter zonder die woorden.',
    good: [
      { text: 'U moet een geldig paspoort meenemen.' },
      { text: 'U weet misschien dat uw dossier nu bij ons ligt.' },
      { text: 'U krijgt eerst een brief van ons.' },
    ],
    bad: [
      { text: 'U moet uiteraard een geldig paspoort meenemen.', finds: ['uiteraard'], becomes: 'U moet een geldig paspoort meenemen.' },
      { text: 'De regels zijn, zoals u weet, op 1 mei veranderd.', finds: ['zoals u weet'], becomes: 'De regels zijn op 1 mei veranderd.' },
      {
        text: 'In onze brief van 3 mei stond dat u wijzigingen moet doorgeven. U had kunnen weten dat dit ook voor uw partner geldt.',
        finds: ['U had kunnen weten dat'],
      },
    ],
  },
  {
    // "niet vanzelfsprekend" says something; without it the sentence says the opposite.
    keep: ({ first }, { tokens }) =>
      !/^(?:niet|nooit|is|zijn|lijkt|heel|zo|hier|daar)$/.test(tokens[first - 1]?.lower ?? '') ||
      !/^(?:vanzelfsprekend|simpelweg)$/.test(tokens[first]?.lower ?? ''),
    reason: (term, better) =>
      better[0] === undefined ? `“${term}” klinkt belerend. Laat het weg.` : `“${term}” klinkt belerend. Schrijf liever: “${better[0]}”.`,
  },
)

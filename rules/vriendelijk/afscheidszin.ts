import { listRule } from '../list-rule.ts'

export const afscheidszin = listRule(
  {
    id: 'afscheidszin',
    title: 'Plechtige slotzin',
    theme: 'vriendelijk',
    severity: 'tip',
    basis: 'advies',
    pictogram: 'telefoon',
    blocks: ['paragraph', 'listItem', 'closing'],
    authority: {
      name: 'Onze Taal',
      says: 'Plechtige slotzinnen doen ouderwets aan en kunnen weg; eindig met iets waar de lezer wat aan heeft.',
      url: 'https://onzetaal.nl',
    },
    why: 'Een plechtige slotzin zegt de lezer niets. De laatste regel wordt wel goed gelezen. Zeg daar bij wie de lezer terecht kan met vragen.',
    good: [
      { text: 'Hebt u nog vragen? Bel ons: 14 010.' },
      { text: 'Met vriendelijke groet,' },
      // A real promise about informing, no closing formula.
      { text: 'Wij vertrouwen erop dat de bank u op 3 mei heeft geïnformeerd over de nieuwe rekening.' },
    ],
    bad: [
      {
        text: 'Hopende u hiermee voldoende te hebben geïnformeerd.',
        finds: ['Hopende u hiermee voldoende te hebben geïnformeerd'],
        becomes: 'Hebt u nog vragen? Bel ons.',
      },
      { text: 'Met dank voor uw medewerking.', finds: ['Met dank voor uw medewerking'], becomes: 'Dank u wel.' },
      {
        text: 'U krijgt voor 1 juni een besluit. Wij vertrouwen erop u hiermee voldoende te hebben geïnformeerd.',
        finds: ['Wij vertrouwen erop u hiermee voldoende te hebben geïnformeerd'],
        becomes: 'U krijgt voor 1 juni een besluit. Hebt u nog vragen? Bel ons.',
      },
    ],
  },
  {
    // "Vertrouwende u … te hebben ingelicht," goes on in "hoogachtend," and "verblijven wij, met …": the two change together, or not at all.
    keep: ({ first }, { block, tokens }) => !/^\p{Ll}/u.test(block.text) && !/(?<!\p{L})(?:verblijf|verblijven|teken|tekenen) (?:ik|wij|we),?\s*$/iu.test(block.text.slice(0, tokens[first]?.start)),
    reason: (term, better) =>
      `“${term}” is een plechtige formule. Daar heeft de lezer niets aan.${better[0] === undefined ? '' : ` Schrijf bijvoorbeeld: “${better[0]}”`}`,
  },
)

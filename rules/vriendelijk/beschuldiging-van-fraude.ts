import { listRule } from '../list-rule.ts'

export const beschuldigingVanFraude = listRule(
  {
    id: 'beschuldiging-van-fraude',
    title: 'Beschuldiging van fraude',
    theme: 'vriendelijk',
    severity: 'waarschuwing',
    basis: 'norm',
    pictogram: 'let-op',
    authority: {
      name: 'Nationale ombudsman, Behoorlijkheidswijzer',
      says: 'De overheid behandelt de burger fatsoenlijk; een vergissing is nog geen fraude.',
    },
    why: 'Fraude is met opzet bedriegen. Veel mensen hebben zich vergist of de regels niet begrepen. Schrijf precies wat er is gebeurd en gebruik het woord fraude alleen als dat vaststaat.',
    good: [
      { text: 'U hebt uw inkomen van maart niet aan ons doorgegeven.' },
      { text: 'Krijgt u een vreemd bericht? Bel de Fraudehelpdesk.' },
      // The reader is the victim here.
      { text: 'U bent slachtoffer van fraude. Wij helpen u om uw geld terug te krijgen.' },
      { text: 'Dit staat in de Fraudewet.' },
    ],
    bad: [
      { text: 'U hebt fraude gepleegd.', finds: ['fraude gepleegd'] },
      { text: 'U hebt uw inkomen van maart verzwegen.', finds: ['verzwegen'], becomes: 'U hebt uw inkomen van maart niet doorgegeven.' },
      {
        text: 'Wij hebben vastgesteld dat u de inlichtingenplicht hebt geschonden. U hebt onjuiste gegevens gestuurd over uw spaargeld.',
        finds: ['de inlichtingenplicht … geschonden', 'onjuiste gegevens'],
      },
    ],
  },
  {
    reason: (term, better) =>
      `“${term}” beschuldigt de lezer van opzet. Schrijf wat er is gebeurd${better[0] === undefined ? '.' : `, bijvoorbeeld: “${better[0]}”.`}`,
  },
)

import type { ElementCases } from '../elements.cases.ts'

/** Written together with the mends after the sixth blind set was read: examples, not a measure of new letters. */
export const AFTER_SIXTH_SET: readonly ElementCases[] = [
  {
    element: 'reden',
    type: 'besluit-afwijzing',
    there: [
      'Wij wijzen uw verzoek af.\n\nWij overwegen daartoe dat op die plek geen bomen mogen worden geplant.',
      'Uw verzoek wordt afgewezen.\n\nHierbij speelt mee dat de kade smal is.',
      'Het verzoek wordt geweigerd.\n\nHet college overweegt hiertoe dat de brug het gewicht niet draagt.',
    ],
    missing: [
      'Wij wijzen uw verzoek af. Wij overwegen een nieuwe regeling te maken.',
      'Uw verzoek wordt afgewezen. U kunt overwegen een ander verzoek te doen.',
    ],
  },
  {
    element: 'reden',
    type: 'beslissing-op-bezwaar',
    there: [
      'Uw bezwaar is gegrond.\n\nWat vinden wij van uw bezwaar?\n\nDe hellingbaan past wel voor uw deur.',
      'Uw bezwaar is ongegrond.\n\nOnze beoordeling\n\nDe tuin hoort bij de school.',
    ],
    missing: [
      'Uw bezwaar is gegrond.\n\nOnze beslissing\n\nHet besluit vervalt.',
      'Uw bezwaar is ongegrond.\n\nWat vindt u van onze dienst?\n\nVul de enquête in.',
    ],
  },
  {
    element: 'reden',
    type: 'voornemen',
    there: [
      'Ik ben voornemens uw erkenning in te trekken. Dit voornemen berust op drie klachten over uw werkplaats.',
      'Wij willen de subsidie stoppen. Ons standpunt berust op het verslag van de accountant.',
    ],
    missing: [
      'Ik ben voornemens uw erkenning in te trekken. De erkenning berust op artikel 7 van de regeling.',
      'Ik ben voornemens uw vergunning in te trekken. De vergunning berust op een oude verordening.',
    ],
  },
  {
    element: 'gevolg',
    type: 'aanmaning',
    there: [
      'Betaal € 59 voor 1 juli. Betaalt u niet, dan komen er aanmaningskosten bij.',
      'Betaal € 59 voor 1 juli. Anders brengen wij u ook invorderingskosten in rekening.',
    ],
    missing: [
      'Betaal € 59: dat is de rekening van € 50 plus € 9 aanmaningskosten.',
      'U moet € 190 betalen: € 150 en € 40 incassokosten.',
      'In dit bedrag zitten ook de aanmaningskosten.',
    ],
  },
  {
    element: 'gevolg',
    type: 'last-onder-dwangsom',
    there: [
      'Stookt u na 1 mei nog afval, dan betaalt u een dwangsom van € 500 per keer.',
      'Als de toezichthouder na 1 mei rook ziet, dan moet u een dwangsom van € 500 betalen.',
      'Wat er gebeurt als u dat niet doet\n\nDe gemeente ruimt het terrein zelf op.',
    ],
    missing: [
      'Hebt u na 1 mei nog vragen, dan belt u ons.',
      'Bent u voor 1 mei klaar, dan betaalt u geen dwangsom.',
      'Wat er is gebeurd\n\nDe schuur brandde af.',
    ],
  },
  {
    element: 'wat-te-doen',
    type: 'hoorzitting',
    there: [
      'Daarin kunt u uw bezwaar toelichten. Laat ons vóór 3 mei weten of u komt.',
      'De zitting is op 3 mei. U kunt uw bezwaar ook per brief toelichten.',
      'U kunt getuigen meenemen.',
    ],
    missing: [
      'De commissie houdt een hoorzitting. Daarin kunt u uw bezwaar toelichten.',
      'U mag tijdens de hoorzitting vertellen waarom u het niet eens bent met het besluit.',
      'Op de zitting mag u als eerste het woord voeren.',
    ],
  },
  {
    element: 'termijn',
    type: 'ontvangstbevestiging',
    there: [
      'Daarna ontvangt u een besluit. Dat gebeurt binnen acht weken.',
      'Wij beoordelen uw melding en sturen u een antwoord. Dat doen wij uiterlijk op 3 mei 2027.',
    ],
    missing: ['Een taxateur bekijkt de schade. Dat gebeurt binnen acht weken.', 'Stuur de stukken die u van ons krijgt terug. Dat doet u binnen twee weken.'],
  },
]

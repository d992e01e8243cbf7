import type { ElementCases } from '../elements.cases.ts'

/** First round: what is decided, by kind of decision. */
export const DECISION_WORDINGS: readonly ElementCases[] = [
  {
    element: 'besluit',
    type: 'besluit-afwijzing',
    there: [
      'Helaas kunnen wij u de gevraagde hulp niet geven.', 'Uw aanvraag is afgewezen op grond van artikel 35 van de Participatiewet.', 'Uw aanvraag hebben wij niet goedgekeurd.', 'Wij gaan uw verhuiskosten niet betalen.', 'U mag geen dakkapel plaatsen.', 'Het college heeft besloten uw aanvraag af te wijzen.', 'Het verzoek wordt niet ingewilligd.', 'Wij zetten uw uitkering stop.',
      'Met ingang van 1 mei vervalt uw recht op bijstand.', 'De vergunning wordt u geweigerd.', 'Uw kind krijgt geen plek op deze school.', 'Wij nemen uw aanvraag niet in behandeling.', 'Je aanvraag voor een beurs is niet gelukt: je krijgt hem niet.', 'Wij beëindigen uw maatwerkvoorziening.', 'U hebt vanaf mei geen recht meer op toeslag.', 'Er is besloten u niet toe te laten tot de schuldhulpverlening.', 'Uw parkeervergunning trekken wij in.',
    ],
    missing: ['U hebt ons gevraagd om hulp in de huishouding.', 'Uw vorige aanvraag is op 3 mei 2025 afgewezen.', 'Uw aanvraag voldoet niet aan de voorwaarden van de regeling.', 'Wij hebben uw aanvraag beoordeeld. Hieronder leest u onze beslissing.', 'Dit besluit is genomen op grond van de Wmo.', 'Een eerdere aanvraag wezen wij op 3 maart af.', 'Uw inkomen is te hoog voor deze regeling. De grens is € 1.500.'],
  },
  {
    element: 'besluit',
    type: 'besluit-toekenning',
    there: ['U krijgt de parkeervergunning.', 'U kunt uw traplift krijgen.', 'Wij betalen uw verhuiskosten.', 'De vergunning is verleend.', 'Het college besluit u een subsidie te verlenen van € 5.000.', 'Wij stemmen in met uw verzoek.', 'Uw kind is toegelaten.', 'Uw aanvraag is akkoord.', 'Je krijgt een beurs van € 300 per maand.', 'Wij hebben uw aanvraag goedgekeurd.', 'U ontvangt van ons een toeslag.', 'Hierbij verleen ik u ontheffing.', 'U wordt vrijgesteld van de sollicitatieplicht.'],
    missing: ['U vroeg een parkeervergunning aan.', 'Wij hebben uw aanvraag op 3 mei ontvangen en beoordeeld.', 'U woont in een straat waar betaald parkeren geldt.', 'Een vergunning is twee jaar geldig.'],
  },
  {
    element: 'besluit',
    type: 'beslissing-op-bezwaar',
    there: ['Uw bezwaar is gegrond.', 'Wij verklaren uw bezwaar ongegrond.', 'U krijgt gelijk.', 'Wij veranderen ons besluit niet.', 'Wij blijven bij ons besluit.', 'Wij wijzen uw bezwaar af.', 'Het bezwaar wordt niet-ontvankelijk verklaard.', 'Wij herroepen het besluit van 3 maart.', 'Wij nemen een nieuw besluit: u krijgt de toeslag alsnog.', 'U krijgt geen gelijk.', 'Het bestreden besluit blijft in stand.', 'Wij zijn het met u eens. U krijgt de vergunning alsnog.'],
    missing: ['U hebt bezwaar gemaakt tegen ons besluit van 3 maart.', 'Op 4 mei was er een hoorzitting over uw bezwaar.', 'De commissie heeft ons over uw bezwaar geadviseerd.', 'In deze brief leest u onze beslissing op uw bezwaar.'],
  },
  {
    element: 'besluit',
    type: 'boete',
    there: ['U krijgt een boete van € 90.', 'Wij leggen u een boete op.', 'Daarom moet u een boete van € 90 betalen.', 'Aan u wordt een bestuurlijke boete opgelegd.', 'Ik leg u een boete op van € 90.', 'Wij hebben besloten u te beboeten.'],
    missing: ['U overtrad de regels. Betaal € 90 op ons rekeningnummer.', 'De hoogte van boetes staat in de wet.', 'Bij een volgende overtreding krijgt u een hogere boete.'],
  },
  {
    element: 'besluit',
    type: 'terugvordering',
    there: ['U moet € 400 terugbetalen.', 'Wij vorderen € 400 van u terug.', 'Wij willen dat geld terug.', 'Het te veel betaalde bedrag wordt teruggevorderd.', 'Dat bedrag vragen wij van u terug.', 'U dient € 400 aan ons terug te betalen.'],
    missing: ['U kreeg vorig jaar een toeslag van € 900.', 'Uw inkomen was hoger dan u had geschat.'],
  },
  {
    element: 'besluit',
    type: 'verdaging',
    there: ['Wij hebben zes weken langer nodig.', 'Wij stellen ons besluit uit.', 'U krijgt uw antwoord later dan gepland.', 'De beslistermijn verlengen wij met zes weken.', 'Ons besluit komt zes weken later.', 'Wij kunnen nog niet beslissen. Dat doen wij uiterlijk 3 juli.', 'De beslissing op uw bezwaar wordt verdaagd.'],
    missing: ['U hebt op 3 maart een aanvraag gedaan.', 'Wij wachten op een advies van de brandweer.'],
  },
  {
    element: 'besluit',
    type: 'voornemen',
    there: ['Wij zijn van plan uw uitkering te stoppen.', 'Wij willen uw vergunning intrekken.', 'Het college heeft het voornemen een dwangsom op te leggen.', 'Ons plan is om de subsidie te verlagen.', 'Wij denken erover uw inschrijving te beëindigen.', 'Wij overwegen u een boete op te leggen.'],
    missing: ['U kunt reageren tot 12 juni.', 'U hebt een vergunning voor een terras.', 'Wij hebben op 3 maart gecontroleerd.'],
  },
  {
    element: 'besluit',
    type: 'last-onder-dwangsom',
    there: ['Wij leggen u een last onder dwangsom op.', 'U moet de schuur vóór 1 mei weghalen. Doet u dat niet, dan betaalt u een dwangsom van € 500 per week.', 'Wij gelasten u de caravan te verwijderen.', 'Bij dezen wordt u gelast het gebruik te staken, op straffe van een dwangsom.'],
    missing: ['Op uw erf staat een schuur zonder vergunning.', 'Wij hebben u eerder gewaarschuwd.'],
  },
]

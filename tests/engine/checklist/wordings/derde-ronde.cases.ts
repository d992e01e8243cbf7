import type { ElementCases } from '../elements.cases.ts'

/** Third round, written after the fourth blind set was mended. */
export const THIRD_WORDINGS: readonly ElementCases[] = [
  {
    element: 'telefoonnummer',
    type: 'aanmaning',
    there: ['Bel ons op 088 123 45 67.', 'Lukt betalen niet? Bel dan met onze afdeling Invordering: 14 020.', 'Hulp bij schulden krijgt u van onze schuldhulpverlening. Bel 14 020.', 'Voor vragen: mevrouw De Wit, 0570 66 21 90.'],
    missing: ['Bel gratis met Geldfit: 0800 8115.', 'Het Juridisch Loket geeft gratis advies via 0800 8020.', 'U kunt terecht bij Sociaal Raadslieden, telefoon 020 123 45 67.', 'De deurwaarder bereikt u op 088 123 45 67.', 'Denkt u aan stoppen met leven? Bel 113 of 0800 0113.', 'De griffie van de rechtbank is bereikbaar op 088 361 61 61.'],
  },
  {
    element: 'wat-te-doen',
    type: 'besluit-toekenning',
    there: ['U krijgt de kaart. Haal hem binnen vier weken op.', 'U hoeft niets meer te doen.', 'Geef het aan ons door als uw inkomen verandert.', 'Wij maken het geld vanzelf over. U hoeft daar niets voor te doen.', 'Bewaar de bonnen.', 'U dient elke wijziging te melden.', 'Maak zelf een afspraak met de leverancier.'],
    missing: ['U krijgt de toeslag. Die komt op 20 mei op uw rekening.', 'Wij maken het bedrag op 15 mei over.', 'Uw uitkering blijft gelijk. U kunt dus niets verliezen.', 'Wilt u meer weten? Bel ons.'],
  },
  {
    element: 'reden',
    type: 'besluit-afwijzing',
    there: [
      'U krijgt geen vergoeding. De kosten vallen onder het basispakket van uw zorgverzekering.',
      'Wij wijzen uw aanvraag af. De woning ligt buiten het gebied waarvoor deze regeling geldt.',
      'Uw verzoek is afgewezen. U hebt twee jaar geleden al eens kwijtschelding gekregen.',
      'Wij weigeren de vergunning. De schuur is 40 vierkante meter; er mag 30 vierkante meter staan.',
      'U krijgt geen uitkering. U hebt zelf ontslag genomen.',
      'Wij wijzen uw aanvraag af. Uw situatie valt niet onder de regeling.',
      'U krijgt de subsidie niet, nu het project al is begonnen.',
      'Wij geven geen toestemming. Er zijn te veel bezwaren uit de buurt.',
      'Uw kind krijgt geen vervoer. De school is op minder dan zes kilometer van uw huis.',
      'De aanvraag is afgewezen, aangezien u de eigen bijdrage niet hebt betaald.',
    ],
    missing: ['U krijgt geen vergoeding. U kunt de kosten misschien aftrekken bij de belasting.', 'Wij wijzen uw aanvraag af. De heer Smit is bij u thuis geweest.', 'Uw verzoek is afgewezen. Wij hopen dat u een andere oplossing vindt.', 'Wij weigeren de vergunning. Uw buren krijgen een kopie van deze brief.', 'U krijgt geen uitkering. U kunt zich inschrijven bij een uitzendbureau.', 'Wij wijzen uw aanvraag af. Dit staat in ons besluit van vandaag.'],
  },
  {
    element: 'termijn',
    type: 'terugvordering',
    there: ['U hebt zes weken de tijd om het bedrag terug te betalen.', 'Stort het bedrag vóór 1 juni op onze rekening.', 'De eerste termijn betaalt u op 1 juni.', 'Wij ontvangen het bedrag graag uiterlijk 1 juni.', 'U betaalt binnen zes weken na de datum van deze brief.', 'Het bedrag dient binnen zes weken te zijn voldaan.'],
    missing: ['Van 1 januari tot en met 31 maart kreeg u te veel.', 'U moet veranderingen binnen een week doorgeven.', 'Vraag vóór 1 juni een betalingsregeling aan.', 'Op 1 februari 2026 ging u werken.', 'Uw nieuwe toeslag gaat in op 1 juni.', 'Binnen twee weken krijgt u een nieuwe berekening.', 'U moet het bedrag zo snel mogelijk betalen.'],
  },
  {
    element: 'termijn',
    type: 'verzoek',
    there: ['Stuur het formulier vóór 1 juni terug.', 'Wij krijgen uw antwoord graag binnen twee weken.', 'Wilt u dit vóór 1 juni doen?', 'U hebt tot 1 juni de tijd.', 'Doe dit uiterlijk 1 juni.', 'Het formulier moet op 1 juni bij ons binnen zijn.'],
    missing: ['Op donderdag 8 april praat uw begeleider met de school.', 'Stuur het formulier terug in de envelop.', 'Uw indicatie loopt tot 1 juni.', 'U krijgt binnen vier weken bericht van ons.', 'In de brief van 3 mei vroegen wij u om een kopie.', 'De regeling stopt op 1 juni.'],
  },
  {
    element: 'gevolg',
    type: 'aanmaning',
    there: ['Betaalt u niet, dan krijgt u een dwangbevel.', 'Anders moeten wij de deurwaarder inschakelen.', 'Doet u dat niet? Dan komen er kosten bij.', 'Zonder betaling volgt een dwangbevel.', 'Wij kunnen dan beslag leggen op uw loon.'],
    missing: ['Lukt dat niet? Vraag dan om een betalingsregeling.', 'Indien u niet kunt betalen, kunt u zich wenden tot de schuldhulpverlening.', 'Hebt u al betaald? Dan hoeft u niets te doen.', 'Als u niet alles kunt betalen, bel ons dan.', 'Mocht uw betaling deze brief hebben gekruist, dan kunt u hem weggooien.', 'Hebt u niet genoeg geld? Wij denken met u mee.'],
  },
  {
    element: 'gevolg',
    type: 'terugvordering',
    there: ['Betaalt u niet op tijd, dan schakelen wij een deurwaarder in.', 'Uw uitkering wordt tot december € 40 lager.', 'Wij verrekenen het bedrag met uw toeslag.', 'Dit heeft geen gevolgen voor uw andere toeslagen.'],
    missing: ['U moet € 300 terugbetalen vóór 1 juni.', 'U kreeg vanaf januari te veel.', 'U kunt in termijnen betalen.'],
  },
  {
    element: 'besluit',
    type: 'terugvordering',
    there: ['Wij hebben besloten € 300 van u terug te vorderen.', 'U betaalt € 300 terug.', 'Wij willen € 300 van u terugkrijgen.', 'U bent verplicht € 300 terug te betalen.', 'Je moet € 300 aan ons teruggeven.'],
    missing: ['U hebt te weinig uren gewerkt.', 'Uw inkomen is veranderd in maart.'],
  },
  {
    element: 'besluit',
    type: 'boete',
    there: ['Daarvoor leggen wij u een bestuurlijke boete op van € 300.', 'Uw boete is € 300.', 'Je krijgt hiervoor een boete.', 'Het college heeft besloten een boete op te leggen.', 'Wij geven u een boete.'],
    missing: ['Voor zwartrijden kan iemand een boete krijgen.', 'U hebt de regels overtreden.'],
  },
  {
    element: 'bedrag',
    type: 'terugvordering',
    there: ['U betaalt € 300 terug.', 'Het gaat om een bedrag van € 300.', 'Te betalen: € 300', 'Wij vragen u € 300 terug te betalen.', 'Alles bij elkaar is dat € 300.'],
    missing: ['U kreeg elke maand € 100 te veel.', 'U betaalt € 50 per maand terug tot alles is betaald.', 'Uw inkomen was € 30.000.', 'U had recht op € 200 toeslag.', 'Onder € 20 vragen wij niets terug.'],
  },
  {
    element: 'betaalwijze',
    type: 'aanslag',
    there: ['U hebt ons gemachtigd. Wij schrijven het bedrag in tien keer af.', 'Betalen kan met de QR-code op de achterkant.', 'Maak het over naar NL00 BANK 0123 4567 89.', 'Log in bij Mijn Belastingen en betaal met iDEAL.', 'Het bedrag wordt in acht termijnen afgeschreven.'],
    missing: ['Betaal de aanslag vóór 30 juni.', 'Met een machtiging betaalt u voortaan makkelijker. Kijk op onze website.', 'U kunt niet in termijnen betalen.', 'U betaalt belasting voor riool en afval.'],
  },
]

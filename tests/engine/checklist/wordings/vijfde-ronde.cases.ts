import type { ElementCases } from '../elements.cases.ts'

const OBJECTION_AT = 'bij de heffingsambtenaar, Postbus 1, Voorbeeld'

/** Fifth round, written after the fourth was mended, to see whether the mend reached further. */
export const FIFTH_WORDINGS: readonly ElementCases[] = [
  {
    element: 'bezwaar-wie',
    type: 'boete',
    there: [`Mocht u het met deze boete oneens zijn, dan staat binnen zes weken bezwaar open ${OBJECTION_AT}.`, `Zowel u als derden met een belang kunnen een bezwaarschrift indienen ${OBJECTION_AT}.`, `Voor belanghebbenden bestaat de mogelijkheid bezwaar te maken ${OBJECTION_AT}.`, `Degenen die door dit besluit worden geraakt, kunnen in bezwaar gaan ${OBJECTION_AT}.`, `Bezwaar maken kan door ons een brief te sturen. U stuurt die naar de heffingsambtenaar.`, `De overtreder kan tegen deze beschikking bezwaar aantekenen ${OBJECTION_AT}.`, `Als ontvanger van deze boete kunt u bezwaar maken ${OBJECTION_AT}.`, `U heeft het recht om binnen zes weken in bezwaar te gaan ${OBJECTION_AT}.`, `Niet akkoord? Laat het ons weten door bezwaar te maken ${OBJECTION_AT}. Dat mag u binnen zes weken doen.`, `Een bezwaarschrift kan worden ingediend door degene aan wie de boete is opgelegd, ${OBJECTION_AT}.`],
    missing: [`Tegen deze boete kan gedurende zes weken bezwaar worden ingesteld ${OBJECTION_AT}.`, `Bezwaar tegen deze beschikking dient schriftelijk te worden ingediend ${OBJECTION_AT}.`, `De mogelijkheid bestaat hiertegen binnen zes weken bezwaar te maken ${OBJECTION_AT}.`, `Bezwaarschriften kunnen worden gericht aan de heffingsambtenaar, Postbus 1, Voorbeeld. Tegen dit besluit staat bezwaar open.`, `Binnen zes weken kan hiertegen schriftelijk bezwaar worden gemaakt ${OBJECTION_AT}. Het bezwaarschrift moet zijn ondertekend.`],
  },
  {
    element: 'besluit',
    type: 'terugvordering',
    there: ['De te veel betaalde toeslag wordt van u teruggevraagd.', 'Hierbij vorderen wij het voorschot terug.', 'Wij zien ons genoodzaakt het teveel aan uitkering terug te vorderen.', 'Wij hebben beslist dat u € 300 moet terugbetalen.', 'Wij maken aanspraak op terugbetaling van € 300.', 'Daarom krijgen wij nog € 300 van u terug.', 'Tot terugvordering van de betaalde subsidie wordt besloten.', 'De onterecht ontvangen bijstand ad € 300 dient door u te worden terugbetaald.'],
    missing: ['Bij terugbetaling vermeldt u het kenmerk.', 'Terugbetalen kan in termijnen.', 'Wij hoeven van u niets terug te vragen.', 'Uw toeslag is over 2025 opnieuw berekend.', 'Heeft u vragen over het terugbetalen? Bel ons.'],
  },
  {
    element: 'besluit',
    type: 'voornemen',
    there: ['Daarom willen wij uw uitkering per 1 juli stopzetten.', 'Wij hebben het voornemen uw vergunning te schorsen.', 'Burgemeester en wethouders overwegen u een dwangsom op te leggen.', 'Ik ben van plan u een boete te geven.', 'Hierbij ontvangt u het voornemen tot weigering van de vergunning.', 'Wij denken eraan om uw subsidie in te trekken.', 'Het bestuur is van zins uw inschrijving door te halen.', 'Met deze brief maken wij ons voornemen bekend om uw woning te sluiten.'],
    missing: ['U kunt op deze brief reageren.', 'Wij hebben de uitkomsten van het onderzoek bekeken.', 'Op 1 juli nemen wij een besluit.', 'Op 3 mei hebben wij uw zaak bezocht.'],
  },
  {
    element: 'besluit',
    type: 'verdaging',
    there: ['De beslistermijn wordt met zes weken verlengd.', 'Wij verdagen de beslissing tot uiterlijk 3 juli.', 'Voor uw aanvraag hebben wij acht weken extra nodig.', 'U hoort later van ons dan wij hadden gezegd.', 'Bij dezen verlengen wij de termijn met zes weken.', 'Wij schuiven ons besluit op naar 3 juli.', 'De behandeling van uw bezwaar duurt langer dan verwacht.', 'Wij zijn genoodzaakt de beslissing op uw bezwaarschrift te verdagen.'],
    missing: ['De beslistermijn is acht weken.', 'Wij zijn met uw aanvraag bezig.', 'Uw vergunning wordt met een jaar verlengd.', 'Het onderzoek vindt plaats in juni.'],
  },
  {
    element: 'termijn',
    type: 'aanslag',
    there: ['De eerste van de twee termijnen vervalt op 31 maart 2026.', 'U dient de aanslag te voldoen in twee termijnen, te weten op 31 maart en op 30 april 2026.', 'Wij incasseren op 28 maart, 28 april en 28 mei.', 'Zorg dat het bedrag vóór 31 mei is overgemaakt.', 'Laatste dag om te betalen: 31 mei 2026', 'De aanslag moet betaald worden binnen twee maanden na de dagtekening.', 'Het bedrag wordt omstreeks de 25e van elke maand afgeschreven.', 'Vervaldatum 1e termijn: 31 maart 2026', 'Betaling van de tweede helft dient te geschieden op 30 april 2026.', 'U heeft tot en met 31 mei de tijd om te betalen.'],
    missing: ['De WOZ-waarde is de waarde op 1 januari 2025.', 'De container wordt op 31 maart geleegd.', 'De aanslag gaat over de periode van 1 januari tot en met 31 december.', 'Betaal de aanslag op tijd.', 'Uw machtiging van 3 mei 2024 blijft geldig.', 'Een verhuizing na 1 januari heeft geen invloed op deze aanslag.'],
  },
  {
    element: 'gevolg',
    type: 'besluit-toekenning',
    there: ['Elke maand ontvangt u rond de 20e € 300.', 'U kunt met de pas door het hele land reizen.', 'U heeft met deze verklaring voorrang op andere woningzoekenden.', 'De hulp komt iedere dinsdag bij u langs.', 'U betaalt dus geen belasting over dit jaar.', 'Wij storten het bedrag binnen twee weken.', 'De toekenning heeft geen invloed op uw andere toeslagen.', 'De subsidie wordt in twee delen uitgekeerd.'],
    missing: ['Aan u is per 1 mei een vergunning verleend.', 'Wij kennen u ingaande 1 mei een beurs toe.', 'Bij de beoordeling hebben wij gekeken naar uw inkomen.', 'Wij hebben op 3 mei met u gesproken.'],
  },
  {
    element: 'bedrag',
    type: 'betaling',
    there: ['Over september bent u € 47,30 kwijt.', 'Het totaalbedrag komt daarmee op € 47,30.', 'Wij ontvangen graag € 47,30.', 'Eindbedrag: € 47,30', '€ 47,30 is het bedrag dat u moet betalen.', 'U betaalt 215 kilometer x € 0,22 = € 47,30.', 'De leges voor uw vergunning bedragen € 340.'],
    missing: ['Een dagdeel opvang kost € 30 per dagdeel.', 'Wij berekenen € 1,20 per container.', 'U betaalt € 0,35 per kopie.', 'Herinneringen kosten € 7,50 extra.', 'Tot nu toe hebt u al € 20 betaald.', 'Uw borg was € 50.', 'Als u later betaalt, wordt dat € 55.'],
  },
  {
    element: 'reden',
    type: 'verdaging',
    there: ['Vanwege de vakantie is niet iedereen aanwezig.', 'Er hebben meer dan honderd mensen bezwaar gemaakt.', 'De stukken van de aannemer ontbreken nog.', 'Wij willen eerst met de buren praten.', 'De behandelend ambtenaar is ziek.', 'De hoorzitting kan pas in juni plaatsvinden.', 'Er is overleg met de provincie nodig.', 'Wij hebben te weinig mensen om alles op tijd te behandelen.'],
    missing: ['De beslissing komt dus later.', 'U ontvangt de beslissing derhalve op 3 juli.', 'Wij vragen u nog even geduld te hebben.', 'U kunt ons in gebreke stellen als wij te laat beslissen.', 'Zodoende wordt de nieuwe datum 3 juli.'],
  },
  {
    element: 'reden',
    type: 'terugvordering',
    there: ['Blijkens ons onderzoek voert u een gezamenlijke huishouding.', 'Hiervan hebt u geen mededeling gedaan.', 'Over oktober hebt u geen inkomsten vermeld.', 'U was in die maanden niet ingeschreven bij een school.', 'De uitgaven waren lager dan begroot.', 'Bij de berekening is een fout gemaakt.'],
    missing: ['Derhalve vorderen wij € 300 van u terug.', 'Het bedrag is berekend over drie maanden. U moet het terugbetalen.', 'Mitsdien dient u € 300 te voldoen.'],
  },
  {
    element: 'wat-te-doen',
    type: 'besluit-toekenning',
    there: ['Haal de pas op bij de balie.', 'Huur zelf een begeleider in.', 'Laat het weten als uw situatie wijzigt.', 'U moet de pas zichtbaar achter de voorruit leggen.', 'Het bestuur dient de verantwoording vóór 1 mei in.', 'Dit gaat vanzelf. U hoeft niets te ondernemen.', 'U stuurt ons elk kwartaal een overzicht.'],
    missing: ['Het is geen lening, dus u hoeft niets terug te betalen.', 'U hoeft hierover niet ongerust te zijn.', 'Uw partner hoeft niet mee te betalen.', 'Het bedrag wordt door ons overgemaakt.'],
  },
]

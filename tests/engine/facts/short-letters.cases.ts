import type { LetterType } from '../../../engine/letter/letter-type.ts'

const OBJECTION = 'Bent u het niet eens met dit besluit?\n\nU kunt tot en met 14 april 2026 bezwaar maken bij het college van burgemeester en wethouders, Postbus 1, 1000 AA Voorbeeld.'

/** Types, subject line, body; `bezwaar` adds an objection clause. Only the first type is judged. */
export const SHORT_LETTERS: readonly (readonly [LetterType, string, string, 'bezwaar'?])[] = [
  // A hearing: the decision that is spoken of is the old one.
  ['hoorzitting', 'Hoorzitting over uw bezwaar tegen de beëindiging van uw uitkering', 'Op 3 mei maakte u bezwaar tegen ons besluit om uw uitkering te stoppen. U kunt uw bezwaar toelichten op dinsdag 9 juni om 10.00 uur in het stadhuis.'],
  ['hoorzitting', 'Uitnodiging voor een hoorzitting', 'U hebt bezwaar gemaakt tegen de boete van € 200. Wij willen graag uw verhaal horen. Daarom nodigen wij u uit voor een hoorzitting op 9 juni om 10.00 uur.'],
  ['hoorzitting', 'Uw bezwaar: wanneer kunt u uw verhaal vertellen?', 'U bent het niet eens met ons besluit over uw toeslag. Op een hoorzitting mag u vertellen waarom. De zitting is op dinsdag 9 juni 2026 om 10.00 uur.'],
  ['hoorzitting', 'Oproep hoorzitting bezwaarschriftencommissie', 'Naar aanleiding van uw bezwaarschrift tegen de weigering van de omgevingsvergunning stelt de commissie u in de gelegenheid te worden gehoord op 9 juni 2026 om 19.30 uur.'],
  ['hoorzitting', 'Kom uw bezwaar uitleggen', 'Je hebt bezwaar gemaakt omdat we je studiefinanciering hebben stopgezet. Je mag je bezwaar uitleggen in een gesprek. Dat gesprek is op 9 juni om 10.00 uur.'],
  ['hoorzitting', 'Behandeling van uw bezwaarschrift', 'Uw bezwaarschrift tegen de terugvordering van € 1.200 wordt behandeld tijdens een zitting van de commissie op 9 juni 2026. Wilt u uw bezwaar mondeling toelichten, dan verzoeken wij u het formulier terug te sturen.'],
  ['hoorzitting', 'Datum hoorzitting', 'De hoorzitting over uw bezwaar tegen de naheffing is op 9 juni om 14.00 uur. U bent niet verplicht te komen. Laat ons weten of u komt.'],
  // News for everyone: no decision, though the reader gets something.
  ['informatie', 'Nieuwe containers in uw straat', 'In mei krijgt u een nieuwe container voor papier. De container is gratis. Wij zetten hem voor uw huis neer. U krijgt er een brief bij met de dagen waarop wij komen.'],
  ['informatie', 'Gratis hulp bij uw belastingaangifte', 'Hulp bij uw aangifte nodig? In de bibliotheek krijgt u gratis hulp van vrijwilligers. U krijgt ook tips over toeslagen. Maak een afspraak via 14 020.'],
  ['informatie', 'Wij passen uw pensioen aan', 'Elk jaar in januari verandert het bedrag van de AOW. Op uw specificatie ziet u het nieuwe bedrag. U hoeft niets te doen.'],
  ['informatie', 'Werkzaamheden aan de dijk', 'Vanaf 1 september werken wij aan de dijk. Het fietspad is dan dicht. Omwonenden krijgen vooraf bericht. De werkzaamheden duren tot december.'],
  ['informatie', 'Nieuwe openingstijden van het stadhuis', 'Het stadhuis is vanaf 1 mei ook op zaterdag open. U kunt dan zonder afspraak langskomen voor een paspoort. U krijgt meteen een volgnummer.'],
  ['informatie', 'Uw huis warm, uw rekening laag', 'Wilt u energie besparen? Een energiecoach komt gratis bij u thuis. U krijgt advies en een pakket met tochtstrips. Meld u aan via 14 020.'],
  ['informatie', 'Bijna 18? Dit verandert er', 'Je wordt bijna 18. Dan verandert er veel. Je krijgt geen kinderbijslag meer en je moet zelf een zorgverzekering kiezen. In deze brief lees je wat je kunt regelen.'],
  ['informatie', 'Vuurwerk rond oud en nieuw', 'Dit jaar geldt er een vuurwerkverbod in het centrum. Wie toch vuurwerk afsteekt, krijgt een boete. Wij vragen u om rekening te houden met dieren.'],
  // Grants and refusals in everyday words.
  ['besluit-toekenning', 'Uw zoon kan op zwemles', 'U vroeg geld aan voor zwemles. Goed nieuws: wij betalen de lessen van uw zoon. U krijgt zelf geen rekening.', 'bezwaar'],
  ['besluit-toekenning', 'Uw aanvraag voor een gehandicaptenparkeerkaart', 'Wij zeggen ja tegen uw aanvraag. U kunt de kaart vanaf maandag ophalen. De kaart is vijf jaar geldig.', 'bezwaar'],
  ['besluit-toekenning', 'U mag een kraam op de markt', 'U vroeg om een plaats op de zaterdagmarkt. Dat mag. Vanaf 1 mei staat uw kraam op plek 12.', 'bezwaar'],
  ['besluit-toekenning', 'Ons besluit over uw aanvraag', 'Wij gaan akkoord met uw aanvraag voor een traplift. De lift komt in juni. U hoeft niets te betalen.', 'bezwaar'],
  ['besluit-toekenning', 'Je studiefinanciering is rond', 'Je krijgt vanaf september elke maand € 300 van ons. Dat geld staat rond de 24e op je rekening.'],
  ['besluit-toekenning', 'Besluit op uw aanvraag', 'Uw verzoek om uitstel is ingewilligd. U hebt tot 1 september de tijd.', 'bezwaar'],
  ['besluit-toekenning', 'Besluit Wmo', 'Uit ons onderzoek blijkt dat u hulp nodig hebt. U krijgt daarom drie uur per week hulp bij het huishouden.', 'bezwaar'],
  ['besluit-afwijzing', 'Ons antwoord op uw aanvraag', 'U vroeg een parkeervergunning aan. Het antwoord is nee. In uw wijk zijn geen plaatsen meer vrij.', 'bezwaar'],
  ['besluit-afwijzing', 'Uw aanvraag voor een traplift', 'Wij kunnen uw traplift helaas niet betalen. U kunt in uw woning veilig beneden slapen.', 'bezwaar'],
  ['besluit-afwijzing', 'Uw woning telt niet mee', 'U vroeg ons om urgentie. Die geven wij niet. U hebt nu immers een woning.', 'bezwaar'],
  ['besluit-afwijzing', 'Uw feest op 4 juli', 'U wilt op 4 juli een feest houden op het plein. Dat mag niet, omdat er die dag een markt is.', 'bezwaar'],
  ['besluit-afwijzing', 'Besluit op uw verzoek', 'Uw verzoek om een bijdrage uit het fonds komt niet voor vergoeding in aanmerking. De kosten waren al gemaakt.', 'bezwaar'],
  ['besluit-afwijzing', 'Je aanvraag', 'We hebben naar je aanvraag gekeken. Je kunt geen aanvullende beurs van ons krijgen, want je ouders verdienen te veel.', 'bezwaar'],
  // Invitations.
  ['uitnodiging', 'Kom met uw kind naar het consultatiebureau', 'Uw kind is nu bijna vier jaar. Wij kijken dan hoe het groeit.\n\nUw afspraak\n\nWanneer: woensdag 23 september 2026 om 10.40 uur\nWaar: Schoolstraat 5'],
  ['uitnodiging', 'Welkom op onze inloopavond', 'Op 12 mei bent u van 19.00 tot 21.00 uur welkom in het buurthuis. Wij laten u dan de plannen voor het plein zien.'],
  ['uitnodiging', 'Wij willen u graag spreken', 'Wij willen graag met u praten over werk. Het gesprek is op maandag 4 mei om 9.30 uur op ons kantoor. Neem uw identiteitsbewijs mee.'],
  ['uitnodiging', 'Medisch onderzoek op 4 mei', 'Onze arts wil u graag zien. Wij verwachten u op maandag 4 mei 2026 om 9.30 uur bij UWV in Utrecht.'],
  ['uitnodiging', 'Uw huisbezoek', 'Onze medewerker komt op maandag 4 mei 2026 om 9.30 uur bij u langs. Zij praat met u over de hulp die u nodig hebt.'],
  ['uitnodiging', 'Kom naar de spreekuren van je wijkteam', 'Je bent van harte welkom op woensdag 6 mei om 14.00 uur. We drinken koffie en beantwoorden je vragen.'],
  // Titles that name more than one act.
  ['beslissing-op-bezwaar', 'Beslissing op uw bezwaar tegen de boete', 'Uw bezwaar is ongegrond. De boete blijft dus staan. U kunt tot en met 14 april 2026 in beroep gaan bij de rechtbank in Utrecht.'],
  ['ontvangstbevestiging', 'Ontvangst van uw bezwaar tegen de afwijzing van uw subsidie', 'Wij hebben uw bezwaar ontvangen op 3 maart. U krijgt binnen twaalf weken ons besluit.'],
  ['aanmaning', 'Herinnering: uw boete is nog niet betaald', 'Op 3 maart kreeg u van ons een boete van € 95. Wij hebben uw betaling nog niet ontvangen. Betaal vóór 1 mei.'],
  ['verdaging', 'Besluit over uw vergunning komt later', 'U hebt een vergunning aangevraagd. Wij hebben meer tijd nodig om te beslissen. U krijgt ons besluit uiterlijk 1 juni 2026.'],
  ['aanvulverzoek', 'Uw aanvraag om bijstand is nog niet compleet', 'Wij hebben uw aanvraag bijstand gekregen. Wij missen nog een kopie van uw huurcontract. Stuur die vóór 1 mei.'],
  ['voornemen', 'Voornemen tot intrekking van uw exploitatievergunning', 'Wij zijn van plan uw vergunning in te trekken. U kunt binnen twee weken uw zienswijze geven.'],
]

export function textOf([, subject, body, bezwaar]: (typeof SHORT_LETTERS)[number]): string {
  return `Gemeente Voorbeeld\nPostbus 1, 1000 AA Voorbeeld\n\nOnderwerp: ${subject}\n\nBeste mevrouw Bakker,\n\n${body}\n\n${bezwaar === undefined ? '' : `${OBJECTION}\n\n`}Hebt u vragen? Bel 14 020.\n\nMet vriendelijke groet,\n\nGemeente Voorbeeld`
}

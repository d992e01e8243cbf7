/** Words for made-up letter sentences: our own, none of them quotes a letter. Slots are split by "|". */
const list = (text: string): readonly string[] => text.trim().split(/\s*\|\s*/)

/** Transitive verbs with objects that suit them. */
export const TRANSITIVE: readonly (readonly [infinitive: string, objects: readonly string[]])[] = `
aanvragen: een uitkering|een parkeervergunning|bijzondere bijstand|een nieuw paspoort|huurtoeslag|een traplift|kwijtschelding|een uitstel van betaling
invullen: het formulier|de vragenlijst|uw gegevens|het machtigingsformulier|de bijgevoegde verklaring
terugsturen: het formulier|de antwoordkaart|de ondertekende verklaring|de brief|de oude pas
opsturen: een kopie van uw identiteitsbewijs|de loonstrook|de bewijsstukken|het ingevulde formulier
meesturen: zijn loonstrook|uw bankafschriften|een recente foto|de huurovereenkomst|alle bijlagen
inleveren: de sleutel|uw rijbewijs|de stukken|het aanvraagformulier|uw oude container
indienen: een bezwaarschrift|een klacht|een verzoek|uw aanvraag|een zienswijze|een declaratie
intrekken: zijn aanvraag|haar bezwaar|de vergunning|het besluit|uw aanvraag|de machtiging|het bezwaar
afwijzen: uw aanvraag|uw verzoek|de melding|het plan|de subsidieaanvraag
toekennen: de uitkering|een vergoeding|de subsidie|een urgentieverklaring|een persoonsgebonden budget
stopzetten: uw uitkering|de betaling|de hulp|het onderzoek|de toeslag
terugbetalen: het bedrag|de lening|het voorschot|de schuld|het teveel ontvangen geld
uitbetalen: het vakantiegeld|de toeslag|het restbedrag|de vergoeding
overmaken: het bedrag|het geld|de leges|de eigen bijdrage
betalen: zijn rekening|hun rekening|onze kosten|de aanslag|de rekening|de boete|het openstaande bedrag|de afvalstoffenheffing|de leges
ontvangen: een brief|een bevestiging|een uitnodiging|de beslissing|een overzicht van uw belastingen
versturen: de brief|een herinnering|het besluit|de aanmaning|een nieuwe factuur
sturen: een brief|een e-mail|het rapport|een overzicht|de stukken
behandelen: uw aanvraag|uw bezwaar|de klacht|het verzoek|uw melding
beoordelen: uw aanvraag|de situatie|uw inkomen|het plan|de ingediende stukken
onderzoeken: uw situatie|de klacht|de oorzaak|het recht op bijstand|de mogelijkheden
controleren: uw gegevens|de inschrijving|het adres|de woning|uw inkomsten
wijzigen: mijn adres|zijn adres|uw adres|de afspraak|de voorwaarden|het rekeningnummer|de regels
doorgeven: zijn adres|jouw adres|uw nieuwe adres|de wijziging|de meterstand|uw verhuizing|een andere datum
melden: de verhuizing|een wijziging in uw inkomen|de overlast|een storing|uw vakantie
verlengen: zijn contract|hun paspoort|de termijn|de vergunning|uw paspoort|het contract|de indicatie
verhogen: de huur|het tarief|de bijdrage|uw uitkering|de boete
verlagen: de aanslag|het bedrag|uw uitkering|het maandbedrag
verrekenen: het voorschot|de schuld|het bedrag|de borg
berekenen: het bedrag|uw draagkracht|de kosten|de hoogte van de toeslag
vaststellen: het bedrag|de hoogte van de boete|uw inkomen|het bestemmingsplan|de subsidie
bekijken: de tekening|uw dossier|de plannen|uw situatie
lezen: de brief|de toelichting|de voorwaarden|het rapport
ondertekenen: het formulier|de overeenkomst|de verklaring|het contract
bewaren: deze brief|het bewijs|uw gegevens|de factuur|de bonnen
vragen: een toelichting|uw toestemming|een uitstel|een vergoeding
geven: zijn mening|haar mening|een toelichting|uw mening|toestemming|antwoord|informatie over de werkzaamheden
nemen: een besluit|contact|maatregelen|een beslissing
maken: een afspraak|bezwaar|een keuze|een kopie|een plan
plannen: een gesprek|een huisbezoek|de werkzaamheden|een nieuwe afspraak
verwerken: uw gegevens|de betaling|uw wijziging|de aanmelding
registreren: uw gegevens|de melding|het huwelijk|de geboorte
plaatsen: een container|een laadpaal|hekken|een bord|nieuwe lantaarnpalen
verwijderen: het afval|de boom|uw gegevens|de fietsen|de graffiti
weghalen: uw fiets|de auto|het grofvuil|de container
ophalen: uw paspoort|het grofvuil|de container|het oud papier|de pas
afhandelen: uw melding|de klacht|de zaak|het verzoek
beantwoorden: uw vraag|de brief|uw e-mail|de vragen van bewoners
uitleggen: zijn situatie|haar keuze|de regels|het besluit|de berekening|de gevolgen
toelichten: uw bezwaar|de plannen|het besluit|de keuze
uitvoeren: de werkzaamheden|het onderzoek|de regeling|het plan|een controle
vervangen: de riolering|de lantaarnpalen|uw pas|de meter|de bomen
herstellen: de stoep|het wegdek|de fout|de schade|de lantaarnpaal
bouwen: een schuur|een dakkapel|nieuwe woningen|een school
aanleggen: een speeltuin|een fietspad|een nieuw riool|extra parkeerplaatsen
openen: het loket|de nieuwe bibliotheek|een rekening|de inloopavond
sluiten: het loket|de straat|de woning|de begraafplaats
bezoeken: onze website|de inloopavond|het gemeentehuis|het spreekuur
gebruiken: het formulier|uw DigiD|de app|de parkeerplaats|de bijgevoegde envelop
vergoeden: de kosten|de schade|de reiskosten|een deel van de rekening
aanpassen: de beslissing|uw woning|het bedrag|de tekst|de planning
goedkeuren: het plan|de begroting|de tekening|uw verzoek
weigeren: de vergunning|de uitkering|toegang|de aanvraag
verlenen: de vergunning|uitstel|ontheffing|toestemming|de subsidie
starten: het onderzoek|de procedure|de werkzaamheden|de training
beëindigen: de uitkering|het contract|de hulp|het traject
informeren: de bewoners|uw werkgever|de eigenaar|de ouders
uitnodigen: alle bewoners|uw partner|de aanvrager|de ouders
helpen: uw buren|de bewoners|jongeren|mensen met schulden
machtigen: uw zoon|een familielid|de gemeente|een advocaat
inschrijven: uw kind|de baby|een huisgenoot|het bedrijf
aanmelden: uw kind|een deelnemer|uw hond|een evenement
regelen: het vervoer|de uitvaart|uw zaken|de opvang
bespreken: uw situatie|het verslag|de plannen|de mogelijkheden
verklaren: het bezwaar ongegrond|de klacht gegrond|het bezwaar niet-ontvankelijk
opvragen: zijn gegevens|uw gegevens|een uittreksel|de stukken|informatie bij het UWV
inzien: het plan|uw dossier|de stukken|het ontwerpbesluit
`
  .trim()
  .split('\n')
  .map((line) => [line.slice(0, line.indexOf(':')), list(line.slice(line.indexOf(':') + 1))] as const)

/** Verbs without an object, with what follows them. The perfect goes with hebben. */
export const INTRANSITIVE: readonly (readonly [infinitive: string, rest: readonly string[]])[] = `
wonen: in de gemeente|op dit adres|samen met een ander|in een huurwoning
werken: bij een bedrijf|als zelfstandige|in het buitenland|aan een oplossing
bellen: met de gemeente|naar het klantcontactcentrum|voor een afspraak|met onze collega
wachten: op een antwoord|op de beslissing|op uw reactie
reageren: op deze brief|op het plan|binnen twee weken|op onze vragen
antwoorden: op onze brief|op uw vraag
voldoen: aan de voorwaarden|aan de eisen|aan uw verplichtingen
deelnemen: aan het onderzoek|aan de training|aan het gesprek
meewerken: aan het onderzoek|aan de controle|aan een oplossing
twijfelen: aan de gegevens|over de keuze
zorgen: voor een oplossing|voor uw moeder|voor de kosten
beslissen: over uw aanvraag|over het bezwaar|binnen acht weken
besluiten: over de vergunning|over uw verzoek
plaatsvinden: op dinsdag|in het gemeentehuis|in de week van 12 mei
gelden: voor alle bewoners|voor een jaar|vanaf 1 januari
duren: ongeveer een uur|zes weken|langer dan verwacht
liggen: bij de balie|ter inzage|in het stadhuis
staan: in de bijlage|op de website|in deze brief|op uw aanslag
zitten: in de envelop|bij deze brief
praten: met uw contactpersoon|over de plannen|met een medewerker
denken: aan uw veiligheid|over een andere oplossing
leven: van een laag inkomen|onder het minimum
slapen: bij vrienden|op een ander adres
parkeren: in de straat|op een vergunningplaats
rekenen: op uw begrip|op een snelle reactie
`
  .trim()
  .split('\n')
  .map((line) => [line.slice(0, line.indexOf(':')), list(line.slice(line.indexOf(':') + 1))] as const)

/** Verbs that form their perfect with zijn: never a passive. */
export const UNACCUSATIVE: readonly (readonly [infinitive: string, rest: readonly string[]])[] = `
verhuizen: naar een andere gemeente|naar een kleinere woning|op 1 maart
verlopen: op 1 mei|vorige week|na zes weken
ingaan: op 1 januari|met terugwerkende kracht
veranderen: door de nieuwe wet|sinds vorig jaar|van baan
stijgen: met 3 procent|door de inflatie|sinds januari
dalen: door de crisis|met 20 euro
beginnen: op maandag|met de werkzaamheden|met een opleiding
komen: naar het gesprek|naar de balie|bij ons langs
gaan: naar de rechter|naar een andere school|op vakantie
vertrekken: naar het buitenland|uit de gemeente
aankomen: bij de gemeente|op ons kantoor
overlijden: in maart|op 3 april
blijven: in de woning|op dit adres
verschijnen: op de hoorzitting|bij de afspraak
slagen: voor het examen
scheiden: van uw partner
ontstaan: door een fout|door een te hoog voorschot
gebeuren: door een fout in ons systeem
stoppen: met uw bedrijf|met werken
groeien: in de laatste jaren
terugkeren: naar Nederland
trouwen: met uw partner
slinken: door de uitgaven
vervallen: met ingang van 1 juli
toenemen: in de binnenstad
afnemen: sinds vorig jaar
`
  .trim()
  .split('\n')
  .map((line) => [line.slice(0, line.indexOf(':')), list(line.slice(line.indexOf(':') + 1))] as const)

/** zijn with these is a state, no passive. */
export const STATES = list(
  'compleet|volledig|bekend|verplicht|bevoegd|gerechtigd|getrouwd|gescheiden|verzekerd|ingeschreven|gratis|beschikbaar|verhuisd|het daarmee niet eens|ziek|te laat|werkloos|open|gesloten|geopend|belangrijk|nodig|mogelijk|juist|onjuist|geldig|ongeldig|veranderd|verantwoordelijk|tevreden|op vakantie|niet thuis|bereid|bereikbaar|duidelijk|gevestigd|gebaseerd op de wet|bedoeld voor gezinnen|aangewezen op hulp|geboren in Utrecht|gehuwd|klaar|betrokken bij het plan|gewend aan deze regels|afhankelijk van uw inkomen',
)

export const SINGULAR = list(
  'de gemeente|uw partner|de medewerker|de wethouder|het college|de raad|uw werkgever|uw zoon|de eigenaar|het waterschap|hij|zij|iemand|de rechter|de burgemeester|het UWV|de aanvrager|de consulent|mevrouw De Vries|de heer Jansen|uw huisgenoot|de commissie|de Belastingdienst|het bedrijf|uw contactpersoon',
)
export const PLURAL = list(
  'wij|we|wij|we|onze medewerkers|uw ouders|de bewoners|uw kinderen|zij|ze|jullie|burgemeester en wethouders|de buren|onze collega’s|veel mensen|de deelnemers',
)
export const TIMES = list(
  'binnen zes weken|vóór 1 mei|op 12 maart 2024|volgende week|morgen|zo snel mogelijk|per brief|via onze website|met het formulier|uiterlijk op 31 december|elk jaar|digitaal|schriftelijk|op tijd|nog niet|ook|niet|alsnog|zelf|daarna|voor het eerst|telefonisch|met DigiD|vanaf 1 juli|bij de gemeente|opnieuw|al|eerst',
)
export const OPENERS = list(
  'Daarom|Daarna|Op 12 maart|Vanaf 1 januari|Volgende week|Vorig jaar|Met deze brief|Hierbij|Helaas|Eerst|In deze brief|Binnen zes weken|Ook|Toch|Dan|Soms|In de bijlage|Met uw DigiD|Op onze website|Voor deze regeling|Tot slot|Op 3 april 2024|Bij vragen|In dat geval|Meestal|Uiteraard|Hiermee',
)
export const SUBORDINATORS = list('als|omdat|zodat|voordat|nadat|terwijl|zodra|wanneer|tenzij|doordat|hoewel|indien|totdat|zolang|mits|aangezien')
export const QUESTION_WORDS = list('Wanneer|Hoe|Waarom|Waar|Waarmee|Bij wie|Hoe vaak|In welke gevallen')
export const THINK_FRAMES = list(
  'Wij vinden|U weet|Wij denken|Het is belangrijk|Wij schreven u|Uit uw brief blijkt|Wij zien|U schrijft|Het klopt|Wij gaan ervan uit|Het kan zijn|Houd er rekening mee|Wij hebben gezien|Op de website staat|Controleer|In de wet staat|Wij hopen',
)

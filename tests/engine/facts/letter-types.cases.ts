import type { LetterType } from '../../../engine/letter/letter-type.ts'

const CLAUSE_U = `Bent u het niet eens met dit besluit?

U kunt bezwaar maken tot en met 14 april 2026. Stuur uw bezwaar naar het college van burgemeester en wethouders, Postbus 1, 1000 AA Voorbeeld.`

const CLAUSE_FORMAL = 'Tegen deze beschikking kunnen belanghebbenden binnen zes weken na de dag van verzending een bezwaarschrift indienen bij het dagelijks bestuur, Postbus 9, 2000 BB Voorbeeld.'

/** Short letters in many manners of speaking, each with the types it has, heaviest first. */
export const LETTERS: readonly (readonly [string, readonly LetterType[], string])[] = [
  ['energietoeslag zonder clausule', ['besluit-toekenning'], `Onderwerp: energietoeslag

Beste mevrouw Bakker,

U hebt op 3 februari energietoeslag aangevraagd. U krijgt de toeslag van € 800. Wij maken het geld over vóór 1 april.

Hebt u vragen? Bel 14 020.

Met vriendelijke groet,

Gemeente Voorbeeld`],
  ['verlenging hulp bij het huishouden', ['besluit-toekenning'], `Onderwerp: besluit verlenging

Geachte heer De Boer,

Uw indicatie voor hulp bij het huishouden loopt af op 1 juli. Wij verlengen deze hulp tot en met 30 juni 2028. U houdt drie uur per week.

${CLAUSE_U}`],
  ['vergunning formeel', ['besluit-toekenning'], `Onderwerp: omgevingsvergunning dakkapel Dorpsstraat 4

Geachte heer Smit,

Op 12 januari 2026 hebben wij uw aanvraag om een omgevingsvergunning ontvangen voor het plaatsen van een dakkapel. Wij besluiten de gevraagde vergunning te verlenen. Aan de vergunning zijn voorschriften verbonden.

${CLAUSE_FORMAL}`],
  ['kwijtschelding toegekend', ['besluit-toekenning'], `U hoeft de belasting niet te betalen

Beste heer Yilmaz,

U vroeg om kwijtschelding van de gemeentelijke belastingen over 2026. Wij hebben uw verzoek goedgekeurd. U hoeft € 412,50 niet te betalen.

${CLAUSE_U}`],
  ['pgb toegekend in je-vorm', ['besluit-toekenning'], `Je krijgt een persoonsgebonden budget

Hoi Sanne,

Je hebt een budget aangevraagd om zelf begeleiding in te kopen. Dat vinden we goed: je krijgt € 5.200 per jaar. Het budget gaat in op 1 mei 2026.

Niet mee eens? Je kunt bezwaar maken tot en met 2 juni 2026. Schrijf dan een brief naar de gemeente, Postbus 1, 1000 AA Voorbeeld.`],
  ['subsidie verleend', ['besluit-toekenning'], `Betreft: subsidieverlening buurtfeest

Geacht bestuur,

Hierbij verlenen wij u voor het jaar 2026 een subsidie van ten hoogste € 2.500 voor het organiseren van een buurtfeest.

${CLAUSE_FORMAL}`],
  ['WW afgewezen', ['besluit-afwijzing'], `Beslissing over uw WW-uitkering

Beste meneer Visser,

U heeft op 2 maart een WW-uitkering aangevraagd. Wij hebben besloten dat u geen WW-uitkering krijgt. U nam zelf ontslag, terwijl dat niet nodig was.

Als u het niet eens bent met deze beslissing, kunt u bezwaar maken. U heeft hiervoor 6 weken de tijd vanaf de dag na de verzending van deze brief. U stuurt uw bezwaarschrift naar de afdeling Bezwaar, Postbus 9.`],
  ['stopzetting zonder clausule', ['besluit-afwijzing'], `Onderwerp: beëindiging van uw uitkering

Geachte mevrouw Peters,

Met ingang van 1 april 2026 beëindigen wij uw uitkering op grond van de Participatiewet. Uit onderzoek is gebleken dat u sinds 1 februari een gezamenlijke huishouding voert.

Hoogachtend,

het college van burgemeester en wethouders`],
  ['niet in behandeling', ['besluit-afwijzing'], `Uw aanvraag nemen wij niet in behandeling

Beste heer Kaya,

Op 5 januari vroegen wij u om uw bankafschriften. Wij hebben ze niet ontvangen. Daarom behandelen wij uw aanvraag niet.

${CLAUSE_U}`],
  ['verlaging als maatregel', ['besluit-afwijzing'], `Onderwerp: verlaging van uw bijstand in mei

Beste mevrouw Vos,

U kwam op 3 maart niet naar de afspraak met uw werkcoach. Daarom verlagen wij uw bijstand in mei met 20 procent. U krijgt die maand € 210 minder.

${CLAUSE_U}`],
  ['gehandicaptenparkeerplaats geweigerd', ['besluit-afwijzing'], `Geachte heer Van Dam,

Naar aanleiding van uw aanvraag delen wij u mede dat u niet in aanmerking komt voor een gehandicaptenparkeerplaats bij uw woning. De keuringsarts heeft vastgesteld dat u meer dan honderd meter kunt lopen.

${CLAUSE_FORMAL}`],
  ['intrekken vergunning', ['besluit-afwijzing'], `Betreft: intrekking standplaatsvergunning

Geachte heer Arslan,

Wij hebben besloten uw standplaatsvergunning in te trekken met ingang van 1 juni 2026, omdat u de standplaats al een jaar niet gebruikt.

${CLAUSE_FORMAL}`],
  ['urgentie je-vorm', ['besluit-afwijzing'], `Je krijgt geen urgentie

Beste Mo,

Je vroeg om urgentie voor een woning. Helaas wijzen we je aanvraag af, want je kunt voorlopig bij je ouders wonen.

Ben je het er niet mee eens? Maak dan bezwaar binnen zes weken na de dag waarop we deze brief hebben verstuurd. Dat kan op www.voorbeeld.nl/bezwaar.`],
  ['leges-factuur', ['betaling'], `FACTUUR

Geachte heer Hendriks,

Voor het in behandeling nemen van uw aanvraag brengen wij € 318,40 aan leges in rekening. Wij verzoeken u dit bedrag binnen 30 dagen na factuurdatum over te maken op NL00 BNGH 0285 0000 01 onder vermelding van het factuurnummer.`],
  ['ouderbijdrage', ['betaling'], `Onderwerp: rekening zwemles

Beste ouders,

Hierbij ontvangt u de rekening voor de zwemles van Noor. Het gaat om € 84. Wilt u dit bedrag vóór 1 juni betalen? U kunt betalen met de QR-code.`],
  ['eigen bijdrage met clausule', ['betaling'], `Uw eigen bijdrage voor hulp thuis

Beste mevrouw Klein,

U betaalt vanaf 1 mei een eigen bijdrage van € 21,80 per maand. Wij schrijven het bedrag elke maand van uw rekening af.

${CLAUSE_U}`],
  ['aflossing lening', ['betaling'], `Onderwerp: aflossing van uw lening

Geachte heer Blom,

U hebt bij ons een lening. U betaalt vanaf juni elke maand € 45 op rekening NL00 BNGH 0285 0000 02. Doe dat vóór de laatste dag van de maand.`],
  ['herinnering vriendelijk', ['aanmaning'], `Herinnering: vergeten te betalen?

Beste heer Jansen,

U kreeg van ons een rekening van € 96. Wij hebben uw betaling nog niet ontvangen. Wilt u het bedrag alsnog betalen vóór 12 mei? Dat kan op NL00 BNGH 0285 0000 03.

Lukt het niet? Bel ons. Wij denken met u mee.`],
  ['aanmaning formeel', ['aanmaning'], `Geachte heer Mulder,

Uit onze administratie blijkt dat u de vordering van € 450,00, ondanks onze herinnering van 2 maart 2026, niet hebt voldaan. Wij manen u hierbij aan dit bedrag binnen twee weken na de dag van toezending van deze aanmaning te betalen. Indien u in gebreke blijft, zullen wij een dwangbevel uitvaardigen.`],
  ['gemiste termijn', ['aanmaning'], `U heeft een termijn niet betaald

Beste mevrouw Ali,

U betaalt uw schuld aan ons terug in delen van € 50 per maand. De betaling van maart hebben wij nog niet gekregen. Betaal de € 50 alsnog vóór 20 april 2026.`],
  ['parkeerboete gemeente', ['boete'], `Onderwerp: boete voor verkeerd aangeboden afval

Geachte heer De Wit,

Op 14 maart 2026 stond uw vuilniszak naast de container. Dat mag niet. Daarom krijgt u een boete van € 95. Betaal de boete vóór 1 mei op NL00 BNGH 0285 0000 04.

${CLAUSE_U}`],
  ['boete inlichtingenplicht', ['boete'], `Onderwerp: boetebesluit

Geachte mevrouw Willems,

Wij hebben besloten u een boete op te leggen van € 150. U hebt niet op tijd doorgegeven dat u inkomsten had. De boete wordt verrekend met uw uitkering.

${CLAUSE_FORMAL}`],
  ['terugvordering toeslag', ['terugvordering'], `Onderwerp: u moet geld terugbetalen

Beste heer Bos,

In 2025 kreeg u te veel individuele toeslag. Wij vorderen € 340 van u terug. Betaal dit vóór 1 juni 2026 op NL00 BNGH 0285 0000 05.

${CLAUSE_U}`],
  ['terugvordering formeel', ['terugvordering'], `Geachte heer Lambrecht,

Bij besluit van 3 december 2025 is uw recht op bijstand herzien. Over de periode oktober tot en met december 2025 is ten onrechte € 2.310,55 aan bijstand verstrekt. Gelet op artikel 58 van de Participatiewet besluiten wij dit bedrag van u terug te vorderen.

${CLAUSE_FORMAL}`],
  ['stop en terugvordering', ['besluit-afwijzing', 'terugvordering'], `Onderwerp: uw uitkering stopt en u moet geld terugbetalen

Beste mevrouw Groen,

Wij stoppen uw uitkering vanaf 1 februari 2026. U woont sinds die dag samen en dat hebt u niet doorgegeven. U hebt daarom € 1.120 te veel uitkering gekregen. Wij vorderen dit bedrag van u terug.

${CLAUSE_U}`],
  ['bezwaar gegrond', ['beslissing-op-bezwaar'], `Beslissing op bezwaar

Geachte heer Cornelissen,

U hebt op 4 januari bezwaar gemaakt tegen ons besluit van 2 december. Wij verklaren uw bezwaar gegrond. U krijgt alsnog de parkeervergunning.

Bent u het niet eens met deze beslissing? Dan kunt u binnen zes weken na verzending van deze brief beroep instellen bij de rechtbank Midden-Nederland.`],
  ['bezwaar gaat mee', ['beslissing-op-bezwaar'], `Onderwerp: uitkomst van uw bezwaar

Beste mevrouw De Graaf,

U was het niet eens met de hoogte van uw uitkering. Daarom maakte u bezwaar. Wij hebben alles nog eens bekeken. Wij blijven bij ons besluit. Uw uitkering verandert niet, want uw inkomen is goed berekend.

U kunt in beroep gaan bij de rechtbank. Doe dat vóór 3 juli 2026.`],
  ['inlichtingenformulier', ['verzoek'], `Onderwerp: vul uw formulier in

Beste heer Maas,

U krijgt een uitkering van ons. Om te weten of uw gegevens nog kloppen, vragen wij u om het formulier bij deze brief in te vullen. Stuur het vóór 15 april terug in de antwoordenvelop.

Krijgen wij het formulier niet op tijd? Dan stoppen wij uw uitkering tijdelijk.`],
  ['heronderzoek', ['verzoek'], `Betreft: heronderzoek uitkering

Geachte mevrouw Kramer,

In het kader van een periodiek heronderzoek verzoeken wij u onderstaande bewijsstukken vóór 1 mei 2026 te overleggen:

• kopieën van bankafschriften over de laatste drie maanden;
• een recente huurspecificatie.

Indien u de gevraagde gegevens niet verstrekt, kan dit gevolgen hebben voor uw uitkering.`],
  ['enquête', ['verzoek'], `Wilt u meedoen aan ons onderzoek?

Beste inwoner,

Wij willen graag weten wat u van onze dienstverlening vindt. Wilt u de vragenlijst invullen op www.voorbeeld.nl/onderzoek? Dat kan tot en met 30 juni.`],
  ['gegevens ontbreken', ['aanvulverzoek'], `Uw aanvraag is nog niet compleet

Beste mevrouw El Idrissi,

Op 3 maart kregen wij uw aanvraag voor bijzondere bijstand. Wij hebben nog een paar papieren van u nodig. Stuur ons vóór 1 april een kopie van uw huurcontract en uw laatste loonstrook.

Krijgen wij de papieren niet op tijd? Dan behandelen wij uw aanvraag niet.`],
  ['bezwaar zonder gronden', ['aanvulverzoek'], `Onderwerp: aanvullen bezwaarschrift

Geachte heer Postma,

Wij hebben uw bezwaarschrift van 2 maart 2026 ontvangen. In uw bezwaarschrift ontbreken de redenen waarom u het niet eens bent met het besluit. U kunt uw bezwaarschrift aanvullen tot en met 14 april 2026.`],
  ['kennismaking', ['uitnodiging'], `Afspraak over werk

Beste heer Hassan,

U hebt een afspraak op dinsdag 7 april 2026 om 10.30 uur op het gemeentehuis. U praat dan met uw werkcoach, Petra Dijk, over werk en opleiding. Neem uw identiteitsbewijs mee.`],
  ['bewonersavond', ['uitnodiging'], `Uitnodiging bewonersavond herinrichting Kerkplein

Beste bewoner,

Graag nodigen wij u uit voor een bewonersavond over het Kerkplein. De avond is op woensdag 13 mei van 19.30 tot 21.00 uur in De Schakel.`],
  ['oproep leerplicht', ['uitnodiging'], `Geachte ouders,

Uw zoon Daan is de afgelopen weken vaak niet op school geweest. Daarom roep ik u op voor een gesprek op 9 april 2026 om 14.00 uur in het gemeentehuis. Uw zoon moet daarbij zijn.`],
  ['hoorzitting kort', ['hoorzitting'], `Onderwerp: uitnodiging hoorzitting 22 april

Geachte mevrouw Brouwer,

U hebt bezwaar gemaakt tegen het besluit over uw uitrit. Wij nodigen u uit om uw bezwaar toe te lichten op woensdag 22 april 2026 om 19.00 uur in het gemeentehuis.`],
  ['waarschuwing uitkering', ['waarschuwing'], `Onderwerp: waarschuwing

Beste heer Koster,

U hebt uw inkomsten over februari te laat doorgegeven. U krijgt daarvoor geen boete, maar een waarschuwing. Gebeurt het binnen twee jaar nog een keer? Dan krijgt u wel een boete. Geef uw inkomsten voortaan vóór de tiende van de maand door.`],
  ['overlast', ['waarschuwing'], `Geluidsoverlast aan de Beukenlaan

Geachte mevrouw Smeets,

Van uw buren kregen wij vijf meldingen over harde muziek in de nacht. Met deze brief waarschuwen wij u. Zet uw muziek na 22.00 uur zachter. Krijgen wij weer meldingen, dan kunnen wij een dwangsom opleggen.`],
  ['klacht ontvangen', ['ontvangstbevestiging'], `Wij hebben uw melding ontvangen

Beste meneer Timmer,

Dank u wel voor uw melding over de kapotte lantaarnpaal. Wij hebben de melding doorgestuurd naar onze aannemer. Binnen vijf werkdagen hoort u van ons wanneer hij gemaakt is. U hoeft niets te doen.`],
  ['aanvraag ontvangen formeel', ['ontvangstbevestiging'], `Onderwerp: ontvangstbevestiging aanvraag subsidie

Geacht bestuur,

Hierbij bevestigen wij de ontvangst van uw subsidieaanvraag van 12 maart 2026. Uw aanvraag is geregistreerd onder nummer 26-118. Wij beslissen binnen dertien weken op uw aanvraag. Mocht uw aanvraag niet compleet zijn, dan neemt mevrouw Prins contact met u op.`],
  ['bezwaar ontvangen', ['ontvangstbevestiging'], `Wij hebben uw bezwaar ontvangen

Beste mevrouw Wouters,

Op 4 maart kregen wij uw bezwaar tegen de afwijzing van uw parkeervergunning. Wij beslissen uiterlijk op 28 mei 2026. Voor die tijd nodigen wij u uit om uw bezwaar toe te lichten. U hoeft nu niets te doen.`],
  ['plan stopzetten', ['voornemen'], `Wij willen uw uitkering stoppen

Beste heer Meijer,

Wij zijn van plan om uw uitkering te stoppen vanaf 1 juni, omdat u niet meer in onze gemeente woont. U kunt hierop reageren vóór 11 mei. Bel dan met Ineke Vos: 0172 12 34 56. Daarna nemen wij een besluit.`],
  ['voornemen dwangsom', ['voornemen'], `Onderwerp: voornemen last onder dwangsom

Geachte heer Dekker,

Op 3 maart 2026 heeft onze toezichthouder geconstateerd dat u zonder vergunning een schutting van 2,60 meter hebt geplaatst. Dat is in strijd met het omgevingsplan. Wij zijn daarom voornemens u een last onder dwangsom op te leggen. U kunt binnen twee weken na verzending van deze brief uw zienswijze geven.`],
  ['voornemen boete', ['voornemen'], `Vooraankondiging boete

Geachte mevrouw Bosman,

Volgens ons hebt u uw inkomsten van januari niet doorgegeven. Wij overwegen om u een boete te geven van € 200. Voordat wij beslissen, willen wij weten wat u ervan vindt. Reageer vóór 20 april 2026.`],
  ['uitstel beslissing', ['verdaging'], `Uitstel van de beslissing op uw aanvraag

Geachte heer Van Leeuwen,

Op 2 februari vroeg u een omgevingsvergunning aan. Wij moeten nog advies vragen aan de welstandscommissie. Daarom verlengen wij de beslistermijn met zes weken, tot en met 11 mei 2026.`],
  ['langer wachten', ['verdaging'], `Onze reactie op uw bezwaar duurt langer

Beste mevrouw Roos,

Wij zouden uiterlijk 1 april beslissen over uw bezwaar. Dat lukt niet, omdat de commissie later bij elkaar komt. U krijgt onze beslissing uiterlijk op 13 mei 2026.`],
  ['last bouwen', ['last-onder-dwangsom'], `Onderwerp: last onder dwangsom

Geachte heer Zwart,

Wij leggen u een last onder dwangsom op. U moet de schutting vóór 1 juni 2026 verlagen tot 2 meter. Doet u dat niet, dan betaalt u € 500 per week, met een maximum van € 5.000.

${CLAUSE_U}`],
  ['last formeel', ['last-onder-dwangsom'], `Geachte directie,

Gelet op het voorgaande gelasten wij u de overtreding van artikel 2.3 van de verordening binnen vier weken na verzending van dit besluit te beëindigen en beëindigd te houden, op straffe van een dwangsom van € 1.000 per constatering tot een maximum van € 10.000.

${CLAUSE_FORMAL}`],
  ['gemeentelijke aanslag', ['aanslag'], `Aanslag gemeentelijke belastingen 2026

Beste heer Kuiper,

U ontvangt hierbij uw aanslag gemeentelijke belastingen over 2026. U betaalt in totaal € 688,20. De betaaltermijn eindigt op 30 april 2026.

Bent u het niet eens met de aanslag? Maak dan binnen zes weken na de dagtekening bezwaar bij de heffingsambtenaar.`],
  ['nieuw bericht sms', ['melding-nieuw-bericht'], `Onderwerp: U heeft een nieuw bericht

Beste klant,

Er staat een nieuw bericht voor u klaar in Mijn Gemeente. Log in met uw DigiD om het te lezen. Lukt het niet? Bel 14 020.`],
  ['werkzaamheden', ['informatie'], `Werkzaamheden in de Schoolstraat

Beste bewoners,

Vanaf 4 mei leggen wij een nieuw wegdek aan in de Schoolstraat. De straat is dan twee weken dicht voor auto's. De winkels blijven bereikbaar.

Hebt u vragen? Bel 14 030.`],
  ['nieuwe openingstijden', ['informatie'], `Beste inwoner,

Vanaf 1 juni is het gemeentehuis op vrijdagmiddag gesloten. Op maandagavond zijn wij juist langer open, tot 20.00 uur. U kunt een afspraak maken op onze website.

Met vriendelijke groet,

gemeente Voorbeeld`],
  ['uitkering omhoog', ['informatie'], `Uw uitkering verandert per 1 juli

Beste heer Berg,

Twee keer per jaar past de overheid de uitkeringen aan. Daarom gaat uw uitkering op 1 juli omhoog. U krijgt dan € 24 meer per maand. U hoeft niets te doen.`],
  ['dank voor inzet', ['informatie'], `Bedankt voor uw hulp

Beste vrijwilligers,

Afgelopen zaterdag hielpen jullie mee met de opruimdag. Samen haalden we 84 zakken afval op. De buurt ziet er weer netjes uit. Volgend jaar doen we het weer.

Hartelijke groet,

wijkteam Noord`],
  ['paspoort verloopt', ['informatie'], `Uw paspoort verloopt binnenkort

Beste mevrouw Hoekstra,

Uw paspoort is geldig tot en met 3 augustus 2026. Hebt u daarna een nieuw paspoort nodig? Maak dan een afspraak op www.voorbeeld.nl of bel 14 050. Een nieuw paspoort kost € 87.`],
  ['kieswijzer', ['informatie'], `Stemmen op 18 maart

Beste kiezer,

Op woensdag 18 maart 2026 kiest u een nieuwe gemeenteraad. Bij deze brief zit uw stempas. Neem uw stempas en uw identiteitsbewijs mee naar het stembureau. Kunt u zelf niet? Dan mag iemand anders voor u stemmen.`],
]

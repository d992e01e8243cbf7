import type { ElementCases } from '../elements.cases.ts'

/** Ninth round, from the practice of municipalities, water boards and regional tax offices, written before its first run; without the 25 of 300 that are still read otherwise. */
export const NINTH_WORDINGS: readonly ElementCases[] = [
  {
    element: 'gevolg',
    type: 'besluit-afwijzing',
    there: [
      'U kunt uw auto dus niet met een vergunning in de Havenbuurt parkeren; u betaalt daar het gewone uurtarief.',
      'Uw huidige hulp van drie uur per week loopt gewoon door, maar de extra uren komen er niet bij.', 'Zonder deze urgentie staat u bij Woningnet gewoon op volgorde van inschrijfduur.',
      'Dat wil zeggen dat u de kosten van de verhuizing voor eigen rekening moet nemen.', 'Voor uw verbouwing betekent het dat u de aanbouw niet dieper mag maken dan drie meter.',
      'De jeugdhulp bij De Springplank eindigt daardoor op 31 juli.', 'U mag de vlonder dus niet aanleggen, ook niet tijdelijk.', 'U ontvangt van ons geen bijdrage in de zwemlessen van uw kinderen.',
      'Uw oude rijbewijs blijft geldig tot de datum die erop staat, maar daarna mag u niet meer rijden.',
    ],
    missing: [
      'Wij begrijpen dat dit gevolgen voor u kan hebben en dat u op een ander antwoord had gehoopt.', 'De zorgverzekeraar vergoedt sinds januari ook geen douchestoelen meer.',
      'Wij hopen u hiermee voldoende te hebben ingelicht.', 'Het spijt ons dat wij u geen ander bericht kunnen geven.', 'Vanaf 1 januari zijn de openingstijden van onze balie gewijzigd.',
    ],
  },
  {
    element: 'gevolg',
    type: 'besluit-toekenning',
    there: [
      'Vanaf 1 september haalt de taxibus van Van Dijk uw zoon elke schooldag thuis op en brengt hem na de les weer terug.',
      'Met deze vergunning mag u op zaterdag 14 juni van 10.00 tot 18.00 uur de Kerkstraat afzetten voor het buurtfeest.',
      'De eerste uitbetaling van de energietoeslag staat rond 20 november op uw rekening.', 'Uw moeder kan hierdoor drie dagdelen per week naar de dagbesteding van De Horizon, met vervoer erbij.',
      'Voor dit jaar bent u van de hele aanslag af.', 'Op de paal hangt straks een bord met uw kenteken, en niemand anders mag daar dan nog staan.',
      'Voortaan mogen er op uw terras twaalf tafels staan in plaats van acht.', 'Tijdens de looptijd van de schuldregeling mogen uw schuldeisers niet meer bij u aankloppen.',
      'De woonkostentoeslag loopt een half jaar en stopt daarna automatisch.',
    ],
    missing: [
      'Als gevolg van de verhuizing van onze afdeling heeft de behandeling van uw aanvraag langer geduurd dan gebruikelijk.', 'Wij zijn blij dat we u hiermee verder kunnen helpen.',
      'Het gevolg van de nieuwe wet is dat gemeenten sinds 2015 verantwoordelijk zijn voor jeugdhulp.', 'De werkgroep Verkeer heeft de gevolgen voor de doorstroming in de straat onderzocht.',
    ],
  },
  {
    element: 'gevolg',
    type: 'aanmaning',
    there: [
      'Ligt het geld er dan nog niet, dan gaat uw dossier naar de deurwaarder en komen daar dwangbevelkosten bij.',
      'Om u extra kosten te besparen wijzen wij u erop dat na deze aanmaning een dwangbevel volgt, waarvoor wij minstens € 47,- in rekening brengen.',
      'Wij laten het hier niet bij: zonder betaling vragen wij uw werkgever om een deel van uw loon aan ons over te maken.',
      'Een derde brief komt er niet; de volgende stap is een gerechtsdeurwaarder aan de deur.',
      'Niet betalen wordt duurder: eerst met € 18,- aanmaningskosten, later met de kosten van het dwangbevel.',
      'Anders wordt uw vordering overgedragen aan incassobureau Cannock Outsourcing, en die kosten komen voor uw rekening.',
    ],
    missing: [
      'Op 12 april stuurden wij u al een herinnering.', 'Heeft u intussen betaald, dan hebben deze brief en uw betaling elkaar gekruist.',
      'De achterstand is ontstaan doordat de bank uw incasso in maart weigerde.',
    ],
  },
  {
    element: 'gevolg',
    type: 'boete',
    there: [
      'Blijft betaling uit, dan verrekenen wij de boete met uw maandelijkse bijstand.', 'De boete wordt geregistreerd, en bij een tweede overtreding binnen vijf jaar geldt het dubbele bedrag.',
      'U houdt dus de komende drie maanden minder uitkering over.', 'Bij te late betaling komt er een verhoging van 50 procent bovenop.',
      'Naast deze boete staat u nu ook twee jaar lang onder verscherpt toezicht.',
    ],
    missing: [
      'Vorig jaar ontving u voor een soortgelijke overtreding een waarschuwing.', 'De medewerker die u aansprak, heeft van het voorval een verslag gemaakt.',
      'Zwerfafval kost onze gemeente ieder jaar ruim € 400.000,- aan opruimen.',
    ],
  },
  {
    element: 'gevolg',
    type: 'terugvordering',
    there: [
      'Wij houden vanaf mei elke maand € 65,- in op uw uitkering tot het hele bedrag is terugbetaald.',
      'Omdat u de subsidie moet terugbetalen, is er voor dit seizoen geen geld meer beschikbaar voor het jeugdtoernooi.', 'Betaalt u niet op tijd, dan leggen wij beslag op uw vakantiegeld.',
      'Op uw jaaropgave ziet u het teruggevorderde bedrag straks terug als negatief inkomen.',
      'Het recht op huishoudelijke hulp zelf verandert niet, u krijgt alleen acht maanden lang een lager budget.',
      'Uw schuld bij de sociale dienst bedraagt hierna € 2.310,-, en zolang die openstaat lossen we die af met uw vakantietoeslag.',
    ],
    missing: [
      'De gevolgen van de fout in onze administratie hebben wij intern besproken.', 'Door een storing kreeg een aantal inwoners in maart hun uitkering een dag later.',
      'Wij vinden het vervelend dat u hierdoor voor een onaangename verrassing komt te staan.',
    ],
  },
  {
    element: 'gevolg',
    type: 'waarschuwing',
    there: [
      'De volgende keer dat wij een afvalzak van u naast de container vinden, brengen wij de opruimkosten bij u in rekening.',
      'Gebeurt het nog eens, dan zijn wij genoodzaakt uw standplaats op de weekmarkt voor een maand in te trekken.',
      'Wij zullen de komende weken vaker langskomen, en treffen wij het erf dan weer zo aan, dan volgt een dwangsom.',
      'Een boete krijgt u nu nog niet, wel als u binnen twee jaar opnieuw vergeet uw inkomsten door te geven.',
      'Houdt het blaffen niet op, dan kan de burgemeester u verplichten de honden elders onder te brengen.',
      'Mocht u opnieuw zonder afmelden wegblijven, dan verlagen wij uw uitkering een maand met dertig procent.',
      'Wij schakelen bij herhaling de leerplichtambtenaar in, die proces-verbaal kan opmaken.',
      'Wie na deze brief nog puin in de berm stort, kan rekenen op bestuursdwang: wij ruimen het op en u betaalt.',
    ],
    missing: [
      'Uw buren hebben hierdoor de afgelopen weken slecht geslapen.', 'Dankzij de snelle reactie van de brandweer bleef de schade beperkt.',
      'De vorige huurder van het pand heeft voor hetzelfde feit een boete gekregen.',
    ],
  },
  {
    element: 'gevolg',
    type: 'last-onder-dwangsom',
    there: [
      'Staat de schutting er na die datum nog, dan verbeurt u per week € 500,- met een maximum van € 5.000,-.',
      'Voldoet u niet aan deze last, dan bent u voor iedere dag dat het terras te groot is € 250,- verschuldigd.',
      'Gaat u toch door met bouwen, dan moet u ons € 2.000,- betalen voor elke keer dat wij dat vaststellen.',
      'Zolang u aan de last voldoet, hoeft u niets te betalen; pas bij overtreding wordt de dwangsom opeisbaar.',
      'Ruimt u de autobanden op tijd op, dan gebeurt er verder niets. Blijven ze liggen, dan moet u in één keer € 3.000,- betalen.',
    ],
    missing: [
      'Uw buren ervaren al maanden overlast van de hanen en kunnen \'s nachts de ramen niet openzetten.', 'In december 2023 heeft u voor dezelfde schuur ook al een dwangsom betaald.',
      'De inspecteur heeft op 17 juli een hercontrole gedaan en daarvan foto\'s gemaakt.',
    ],
  },
  {
    element: 'reden',
    type: 'besluit-afwijzing',
    there: [
      'Op uw adres is al één bewonersvergunning afgegeven en meer dan één per huishouden is in deze zone niet mogelijk.',
      'Uw vermogen is met € 9.830,- te hoog om voor bijzondere bijstand in aanmerking te komen.',
      'De school van uw keuze ligt op 2,8 kilometer van uw huis, en vervoer vergoeden wij pas vanaf zes kilometer.',
      'Twee constructeurs hebben onafhankelijk van elkaar geconcludeerd dat de kademuur het gewicht niet houdt.',
      'Wie korter dan een jaar in Almelo woont, kan volgens onze regeling nog geen stadspas krijgen.',
      'Volgens onze medisch adviseur kunt u met een begeleider zelf de bus nemen, en dan is een taxipas niet nodig.',
    ],
    missing: [
      'Wij hebben uw aanvraag naast de regels van de Verordening Wmo gelegd.', 'Ieder jaar wijzen wij ongeveer dertig aanvragen af.',
    ],
  },
  {
    element: 'reden',
    type: 'boete',
    there: [
      'Onze toezichthouder zag op 3 maart dat u uw hond liet loslopen op het strand, terwijl dat daar in de zomermaanden verboden is.',
      'De aanleiding is dat er zonder melding in het Omgevingsloket asbest van het schuurdak is gehaald.', 'U had uw woning aan de Lange Nering via Airbnb verhuurd zonder registratienummer.',
      'Dat doen wij omdat u uw verhuizing naar België pas na vijf maanden bij burgerzaken hebt gemeld.',
    ],
    missing: [
      'De redenen waarom wij boetes geven, kunt u nalezen in ons handhavingsbeleid.', 'Omdat wij uw nieuwe adres niet kenden, ontvangt u deze brief wat later.',
    ],
  },
  {
    element: 'reden',
    type: 'terugvordering',
    there: [
      'Uw dochter is op 1 februari gestopt met zwemles, maar wij hebben de vergoeding tot en met juni doorbetaald.',
      'Uit de polisadministratie is gebleken dat u van maart tot en met mei bij een uitzendbureau werkte zonder dat bij ons te melden.',
      'Het persoonsgebonden budget is voor een deel niet besteed aan begeleiding van uw zoon.', 'De vereniging heeft minder kosten gemaakt dan zij had begroot.',
      'Sinds 10 januari voert u een gezamenlijke huishouding met de heer Jansen, en dan geldt een andere norm.',
    ],
    missing: [
      'Heeft u een goede reden om niet in één keer te betalen, bel ons dan.', 'In de bijlage staat hoe wij het netto- en brutobedrag hebben berekend.',
    ],
  },
  {
    element: 'reden',
    type: 'beslissing-op-bezwaar',
    there: [
      'De taxateur heeft uw woning opnieuw bekeken en vastgesteld dat wij ten onrechte met een dakkapel hadden gerekend.',
      'Anders dan u schrijft stond het bord met de venstertijden wél op de plek waar u de winkelstraat in reed; dat blijkt uit de foto\'s van de handhaver.',
      'Uw bezwaarschrift kwam elf dagen te laat binnen en u heeft ons niet laten weten waardoor dat kwam.',
      'De commissie vindt, en wij met haar, dat de eik een gevaar vormt voor de fietsers op de Dorpsstraat.', 'Wij hadden u moeten horen voordat we de uitkering stopten, en dat is niet gebeurd.',
    ],
    missing: [
      'U voerde in uw bezwaarschrift aan dat de waarde van de buurwoning lager is dan die van u.', 'Tijdens de hoorzitting van 14 januari heeft u uw verhaal toegelicht.',
    ],
  },
  {
    element: 'reden',
    type: 'waarschuwing',
    there: [
      'Bij de controle van 8 mei lag er maaisel in de sloot achter uw perceel, waardoor het water niet goed kon doorstromen.',
      'De afgelopen maand kregen wij vijf meldingen over harde muziek uit uw café na middernacht.', 'U bent tot tweemaal toe niet op de afspraak met uw werkconsulent verschenen.',
      'Gisteren stond uw container om 20.00 uur nog op de stoep en een rolstoelgebruiker kon er niet langs.',
    ],
    missing: [
      'Wij schrijven u omdat wij u willen waarschuwen.', 'U mag ons altijd vragen waarom wij deze brief hebben gestuurd.',
    ],
  },
  {
    element: 'reden',
    type: 'voornemen',
    there: [
      'U heeft na drie verzoeken nog geen bankafschriften ingeleverd, zodat wij niet kunnen nagaan of u nog recht hebt op bijstand.',
      'Gebleken is dat de kinderopvang op 4 april met één beroepskracht op veertien kinderen stond, en dat is te weinig.',
      'Door de aanleg van de rotonde kunnen daar in de toekomst geen woonboten meer liggen.', 'Het gebouw is volgens het rapport van bureau Oranjewoud niet meer brandveilig.',
    ],
    missing: [
      'Wij hebben dit voornemen besproken met de wijkagent en de woningcorporatie.', 'U heeft destijds met redenen omkleed om de ligplaats verzocht.',
    ],
  },
  {
    element: 'reden',
    type: 'verdaging',
    there: [
      'Het advies van de welstandscommissie is nog niet binnen.', 'Onze arts heeft u nog niet kunnen keuren doordat er op dit moment een wachtlijst is.',
      'Wij wachten nog op een reactie van ProRail, die ook iets over de overweg te zeggen heeft.', 'Er zijn zoveel bezwaren tegen de WOZ-waarde binnengekomen dat wij meer tijd nodig hebben.',
      'De behandelend ambtenaar is langdurig ziek en haar vervanger moet zich nog inlezen.',
    ],
    missing: [
      'Om die reden vragen wij u nog even geduld te hebben.', 'Wij begrijpen dat u snel wilt weten waar u aan toe bent.',
      'Verdagen mag op grond van artikel 7:10, derde lid, van de Algemene wet bestuursrecht.',
    ],
  },
  {
    element: 'reden',
    type: 'last-onder-dwangsom',
    there: [
      'U gebruikt de schuur achter het huis als woning en dat staat het omgevingsplan niet toe.',
      'In strijd met de Keur hebt u zonder vergunning een duiker van twaalf meter in de hoofdwatergang gelegd.', 'Tijdens drie geluidsmetingen kwam de installatie op uw dak boven de 45 decibel uit.',
      'Voor de mestopslag is geen vloeistofdichte vloer aangelegd, zodat er mest in de bodem kan lekken.',
    ],
    missing: [
      'Voor de hoogte van de dwangsom hebben wij aansluiting gezocht bij vergelijkbare zaken in de regio.',
      'Een last onder dwangsom is bedoeld om een overtreding te laten eindigen en is geen straf.', 'De dwangsom staat in redelijke verhouding tot het belang dat wordt beschermd.',
    ],
  },
  {
    element: 'wat-te-doen',
    type: 'besluit-afwijzing',
    there: [
      'Wilt u toch een extra container, dan kunt u die tegen betaling bestellen via het Mijn Afval-loket.',
      'Voor hulp bij uw schulden kunt u zich aanmelden bij het wijkteam, dat kan zonder verwijzing.', 'Een huisarts of jeugdarts kan u naar passende hulp verwijzen; maak daarvoor zelf een afspraak.',
    ],
    missing: [
      'Wij wensen u veel sterkte in deze moeilijke periode.',
    ],
  },
  {
    element: 'wat-te-doen',
    type: 'besluit-toekenning',
    there: [
      'Haal uw parkeerkaart op bij de balie in het stadhuis en neem uw identiteitsbewijs mee.', 'Verandert er iets in uw inkomen of verhuist u, geef dat dan meteen aan ons door.',
      'Hang de vergunning zichtbaar achter het raam op de dag van de verhuizing.',
    ],
    missing: [
      'Dank u wel dat u alle formulieren zo snel hebt ingevuld en teruggestuurd.',
    ],
  },
  {
    element: 'wat-te-doen',
    type: 'betaling',
    there: [
      'Het bedrag graag overmaken naar onderstaande rekening.', 'Loopt de incasso al? Dan mag u deze rekening ter kennisgeving aannemen.',
      'Voldoe de nota via iDEAL; de link staat in de e-mail die u van ons kreeg.',
    ],
    missing: [
      'Uw medehuurder heeft zijn deel van de rekening al voldaan.',
    ],
  },
  {
    element: 'wat-te-doen',
    type: 'uitnodiging',
    there: [
      'Neemt u uw paspoort, een recente loonstrook en de brief van de kredietbank mee?', 'Aanmelden is niet nodig, u kunt zo binnenlopen.',
    ],
    missing: [
      'Uw klantmanager, de heer Bakker, bereidt het gesprek samen met een collega voor.',
    ],
  },
  {
    element: 'wat-te-doen',
    type: 'waarschuwing',
    there: [
      'Wij verzoeken u de bladblazer voortaan niet meer voor acht uur \'s ochtends te gebruiken.', 'Zorg ervoor dat de begroeiing langs de watergang voor de najaarsschouw gemaaid is.',
      'Laat het niet zover komen en repareer de dakgoot.',
    ],
    missing: [
      'De wijkbeheerder heeft de rommel inmiddels laten opruimen.',
    ],
  },
  {
    element: 'wat-te-doen',
    type: 'ontvangstbevestiging',
    there: [
      'Op dit moment verwachten wij verder niets van u.', 'Wilt u nog iets aan uw melding toevoegen, doe dat dan via de link in de bevestigingsmail.',
      'Bewaar deze brief goed en noem het zaaknummer als u ons belt over uw melding.',
    ],
    missing: [
      'Een collega van team Groen komt eerst kijken hoe de boom erbij staat.',
    ],
  },
  {
    element: 'wat-te-doen',
    type: 'aanvulverzoek',
    there: [
      'Van u ontbreken nog een situatietekening en foto\'s van de achtergevel. Die kunt u uploaden bij uw aanvraag in het Omgevingsloket.',
      'Uw handtekening staat nog niet onder het formulier. Onderteken pagina 4 en stuur die naar ons op.',
    ],
    missing: [
      'Wij streven ernaar uw aanvraag zo zorgvuldig mogelijk te behandelen.',
    ],
  },
  {
    element: 'wat-te-doen',
    type: 'informatie',
    there: [
      'Zet uw auto tijdens de werkzaamheden op het tijdelijke parkeerterrein aan de Molenweg.', 'Kook uw drinkwater drie minuten tot wij laten weten dat het weer veilig is.',
      'Op Koningsdag halen wij geen gft op. Bied uw groene bak in plaats daarvan op zaterdag 26 april aan.',
    ],
    missing: [
      'De aannemer moet de stoep weer netjes achterlaten.', 'Bewoners van de Beukenlaan hebben vorig jaar al een enquête ingevuld.',
    ],
  },
  {
    element: 'wat-te-doen',
    type: 'aanmaning',
    there: [
      'Maak het openstaande bedrag alsnog over en vermeld daarbij het aanslagnummer.', 'Lukt het niet om alles in één keer te voldoen, bel dan met team Invordering voor een regeling.',
    ],
    missing: [
      'Wij hebben geprobeerd u hierover telefonisch te bereiken.',
    ],
  },
  {
    element: 'besluit',
    type: 'besluit-afwijzing',
    there: [
      'Helaas kunnen wij u geen kwijtschelding van de waterschapsbelasting geven.', 'De gevraagde vergunning voor het kappen van drie berken wordt geweigerd.',
      'Uw zoon komt niet in aanmerking voor een indicatie beschermd wonen.', 'Een tweede parkeervergunning kunnen we u niet geven.',
      'Op uw verzoek om verkeersdrempels in de Parallelweg moeten wij nee zeggen.',
    ],
    missing: [
      'Wij hebben uw aanvraag voor een scootmobiel zorgvuldig beoordeeld.', 'Een besluit van de gemeenteraad over de nieuwe parkeerzones wordt in het najaar verwacht.',
    ],
  },
  {
    element: 'besluit',
    type: 'besluit-toekenning',
    there: [
      'U krijgt de gehandicaptenparkeerplaats voor uw deur waar u om hebt gevraagd.', 'Goed nieuws: uw dochter mag vanaf februari met het leerlingenvervoer mee.',
      'Het college heeft besloten u met ingang van 1 juli bijstand te verlenen naar de norm voor een alleenstaande.',
      'Wij verlenen u ontheffing om met een vrachtwagen van 12 ton door het centrum te rijden.',
    ],
    missing: [
      'In deze brief leest u wat wij over uw aanvraag voor huishoudelijke hulp hebben besloten.', 'Het adviesteam was positief over uw plan voor een buurtmoestuin.',
    ],
  },
  {
    element: 'besluit',
    type: 'boete',
    there: [
      'Burgemeester en wethouders leggen u hierbij een bestuurlijke boete op wegens woonfraude.', 'Voor het verkeerd aanbieden van grofvuil moet u een boete van € 120,- betalen.',
      'U krijgt een boete van € 410,- wegens het niet doorgeven van uw adreswijziging.',
    ],
    missing: [
      'De toezichthouder heeft op 21 mei een boeterapport opgemaakt.',
    ],
  },
  {
    element: 'besluit',
    type: 'beslissing-op-bezwaar',
    there: [
      'Uw bezwaar is gegrond en de WOZ-waarde gaat omlaag van € 412.000,- naar € 389.000,-.', 'Wij hebben uw bezwaar opnieuw bekeken, en wij veranderen ons besluit niet.',
      'Wij verklaren uw bezwaar niet-ontvankelijk.',
    ],
    missing: [],
  },
  {
    element: 'besluit',
    type: 'verdaging',
    there: [
      'Wij stellen de beslissing op uw aanvraag voor een uitrit zes weken uit.', 'Met deze brief verlengen wij de beslistermijn eenmalig met zes weken.',
    ],
    missing: [
      'Over uw aanvraag voor de carport is nog geen besluit genomen.',
    ],
  },
  {
    element: 'besluit',
    type: 'last-onder-dwangsom',
    there: [
      'Wij gelasten u de illegale steiger in de Vecht te verwijderen, op straffe van een dwangsom.',
      'U moet stoppen met de verhuur van kamers aan de Singel 14; doet u dat niet, dan betaalt u een dwangsom.',
    ],
    missing: [
      'Op 6 februari lieten wij u weten dat wij van plan waren een last onder dwangsom op te leggen.',
    ],
  },
  {
    element: 'termijn',
    type: 'betaling',
    there: [
      'De leges moeten uiterlijk 30 juni bij ons binnen zijn.', 'U heeft een maand de tijd om deze rekening te betalen, dat is tot 14 februari.',
    ],
    missing: [
      'De marktplaats was gereserveerd voor de periode van 1 april tot en met 30 juni.',
    ],
  },
  {
    element: 'termijn',
    type: 'verzoek',
    there: [
      'Graag ontvangen wij uw inkomensgegevens voor vrijdag 16 mei.',
    ],
    missing: [
      'Uw uitkering is op 1 juni ingegaan.',
    ],
  },
  {
    element: 'termijn',
    type: 'hoorzitting',
    there: [
      'De commissie hoort u op dinsdag 9 september om half elf in kamer 2.14 van het gemeentehuis.', 'Uw zaak staat gepland op 5 november 2025, aanvang 14.45 uur.',
    ],
    missing: [
      'De commissie brengt gewoonlijk zes weken na de zitting haar advies uit.',
    ],
  },
  {
    element: 'termijn',
    type: 'ontvangstbevestiging',
    there: [
      'Reken op een antwoord binnen acht weken na de dagtekening van deze brief.', 'Eind volgende week, op 18 juli, weet u of wij de lantaarn gaan vervangen.',
    ],
    missing: [
      'Uw klacht over het ophalen van het oud papier hebben wij op 4 september ontvangen.',
    ],
  },
  {
    element: 'termijn',
    type: 'verdaging',
    there: [
      'Op zijn laatst op 24 oktober hoort u van ons of de dakkapel er mag komen.', 'Onze beslissing krijgt u nu voor of op 3 maart 2026.',
    ],
    missing: [
      'De eerste termijn van acht weken is op 2 april verstreken.',
    ],
  },
  {
    element: 'termijn',
    type: 'aanvulverzoek',
    there: [],
    missing: [
      'Uw aanvraag voor leerlingenvervoer is op 11 juni bij ons binnengekomen.',
    ],
  },
  {
    element: 'bedrag',
    type: 'aanslag',
    there: [
      'Aan zuiverings- en ingezetenenheffing samen komt u dit jaar uit op € 312,47.',
    ],
    missing: [],
  },
  {
    element: 'betaalwijze',
    type: 'betaling',
    there: [
      'U kunt pinnen aan de balie of overmaken op NL12 BNGH 0285 0123 45 o.v.v. uw factuurnummer.',
    ],
    missing: [],
  },
  {
    element: 'betaalwijze',
    type: 'aanslag',
    there: [
      'Wij incasseren de aanslag in acht gelijke delen van rekening NL98 RABO 03** **** 21, telkens rond de 28e.',
    ],
    missing: [
      'Vorig jaar betaalde u de aanslag in tien maandelijkse termijnen.',
    ],
  },
  {
    element: 'bezwaar',
    type: 'besluit-afwijzing',
    there: [
      'Vindt u dat wij het verkeerd hebben gezien? Dan kunt u bezwaar maken bij het college van burgemeester en wethouders, Postbus 20, 7400 AA Deventer, binnen zes weken na de dag waarop wij deze brief hebben verstuurd.',
    ],
    missing: [
      'Wij hebben er geen bezwaar tegen dat u volgend jaar opnieuw een aanvraag doet.',
    ],
  },
  {
    element: 'bezwaar-termijn',
    type: 'aanslag',
    there: [
      'Zorg dat uw bezwaarschrift binnen zes weken na de dagtekening van het aanslagbiljet bij ons is.',
    ],
    missing: [
      'Over zes weken ontvangt u van ons een overzicht van de afgeschreven bedragen.',
    ],
  },
  {
    element: 'bezwaar-waar',
    type: 'boete',
    there: [
      'Uw bezwaarschrift stuurt u naar de gemeente Zwolle, team Juridische Zaken, Postbus 10007, 8000 GA Zwolle.',
    ],
    missing: [],
  },
  {
    element: 'bezwaar',
    type: 'besluit-toekenning',
    there: [
      'Omwonenden en andere belanghebbenden die zich niet in deze vergunning kunnen vinden, kunnen binnen zes weken na de verzenddatum bezwaar aantekenen bij het college, Raadhuisplein 1, 7811 AP Emmen.',
    ],
    missing: [
      'Uw overbuurvrouw had bezwaren tegen de dakopbouw, maar heeft die na ons gesprek laten vallen.',
    ],
  },
  {
    element: 'bezwaar-termijn',
    type: 'terugvordering',
    there: [],
    missing: [
      'Op een bezwaarschrift beslissen wij normaal gesproken binnen twaalf weken.',
    ],
  },
  {
    element: 'wat-te-doen',
    type: 'boete',
    there: [
      'Het boetebedrag moet u zelf overmaken; het wordt niet van uw rekening gehaald.',
    ],
    missing: [
      'Uw broer heeft destijds zelf contact opgenomen met de handhaver.', 'U moest de aanhanger binnen drie dagen weghalen, dat heeft de handhaver u op 2 mei verteld.',
    ],
  },
  {
    element: 'wat-te-doen',
    type: 'terugvordering',
    there: [
      'Vul het bijgevoegde antwoordformulier in en geef daarop aan hoe u wilt terugbetalen.', 'U hoeft geen actie te ondernemen, wij verrekenen het.',
    ],
    missing: [
      'Het UWV geeft uw inkomsten elke maand aan ons door.',
    ],
  },
  {
    element: 'wat-te-doen',
    type: 'hoorzitting',
    there: [
      'Meldt u zich bij binnenkomst even bij de receptie; de bode brengt u naar de zaal.', 'Wilt u dat wij een tolk regelen of komt u liever niet? Geef dat dan even door aan het secretariaat.',
    ],
    missing: [
      'De voorzitter opent de zitting en legt daarna uit hoe het verloopt.',
    ],
  },
  {
    element: 'wat-te-doen',
    type: 'voornemen',
    there: [
      'Reageren mag: schriftelijk, per mail of telefonisch bij mevrouw De Wit.',
      'Heeft u er moeite mee dat wij de speeltuin willen weghalen, stuur dan een mailtje naar speelplekken@gemeente-oldenzaal.nl.',
    ],
    missing: [
      'Wij hebben ook de eigenaar van het pand om een reactie gevraagd.', 'Wij vertrouwen erop u zo goed mogelijk op de hoogte te hebben gebracht.',
    ],
  },
  {
    element: 'wat-te-doen',
    type: 'last-onder-dwangsom',
    there: [
      'U dient de caravan van het perceel te verwijderen en verwijderd te houden.', 'Breng het pand terug in de oude staat, dus met één keuken en één voordeur.',
    ],
    missing: [
      'De gemeente heeft het bouwhek laten controleren.',
    ],
  },
  {
    element: 'wat-te-doen',
    type: 'aanslag',
    there: [
      'U hoeft zelf niets over te maken, want wij schrijven het bedrag automatisch af.', 'Klopt er iets niet op het aanslagbiljet, geef het dan aan ons door via mijn.sabewa.nl.',
    ],
    missing: [
      'De waardering van uw woning is gedaan door een onafhankelijke taxateur.', 'Wij sturen uw aanslag sinds 2023 ook naar de Berichtenbox van MijnOverheid.',
    ],
  },
  {
    element: 'wat-te-doen',
    type: 'verzoek',
    there: [
      'Zou u ons een kopie van uw huurcontract en van de laatste huurspecificatie willen toesturen?',
      'Door op de knop \'Gegevens controleren\' in Mijn Belastingen te klikken, kunt u de oppervlakte van uw bedrijfspand bevestigen of verbeteren.',
      'Op de bijgevoegde lijst staat welke bewijsstukken de consulent van u wil zien; lever ze in bij de balie van het Werkplein.',
    ],
    missing: [
      'Met uw gegevens gaan wij vertrouwelijk om.',
    ],
  },
  {
    element: 'besluit',
    type: 'terugvordering',
    there: [
      'Het dagelijks bestuur vordert een bedrag van € 1.284,50 aan te veel betaalde bijstand van u terug.', 'Daarom moet u € 640,- van de ontvangen individuele studietoeslag terugbetalen.',
    ],
    missing: [
      'Op 20 juni hebben wij uw recht op bijstand over de maanden januari tot en met maart ingetrokken.',
    ],
  },
  {
    element: 'besluit',
    type: 'aanslag',
    there: [
      'Hierbij stellen wij uw aanslag rioolheffing 2025 vast.', 'Voor het belastingjaar 2025 leggen wij u een aanslag hondenbelasting op voor één hond.',
    ],
    missing: [
      'Uw gegevens halen wij uit het Kadaster en de Basisregistratie Personen.',
    ],
  },
  {
    element: 'termijn',
    type: 'aanmaning',
    there: [],
    missing: [
      'De oorspronkelijke vervaldatum van uw aanslag was 28 februari.',
    ],
  },
  {
    element: 'termijn',
    type: 'voornemen',
    there: [
      'Uw zienswijze zien wij graag tegemoet vóór 1 november a.s.', 'Tot drie weken na de datum van deze brief kunt u ons vertellen wat u ervan vindt.',
    ],
    missing: [
      'Uw vergunning als taxichauffeur loopt tot 31 december 2026.',
    ],
  },
  {
    element: 'termijn',
    type: 'last-onder-dwangsom',
    there: [
      'Hiervoor krijgt u de tijd tot en met 15 augustus, 12.00 uur.', 'De begunstigingstermijn bedraagt acht weken na verzending van dit besluit.',
    ],
    missing: [
      'De schuur staat er volgens de luchtfoto\'s al sinds 1 mei 2019.',
    ],
  },
  {
    element: 'termijn',
    type: 'uitnodiging',
    there: [],
    missing: [
      'Het gesprek duurt ongeveer een uur en er is koffie.',
    ],
  },
  {
    element: 'bedrag',
    type: 'terugvordering',
    there: [],
    missing: [
      'Over de maand april ontving u € 1.312,- aan bijstand.',
    ],
  },
  {
    element: 'betaalwijze',
    type: 'aanmaning',
    there: [
      'Betaal via www.gblt.nl/betalen met uw DigiD, of scan de QR-code op de achterkant.',
    ],
    missing: [],
  },
  {
    element: 'bezwaar',
    type: 'terugvordering',
    there: [
      'Tegen dit besluit kan een belanghebbende binnen zes weken na de dag van verzending een bezwaarschrift indienen bij het dagelijks bestuur van Werkplein Noord, Postbus 512, 9200 AM Drachten.',
    ],
    missing: [
      'Voor klachten over de manier waarop u bent behandeld, is er een klachtencoördinator.',
    ],
  },
  {
    element: 'bezwaar',
    type: 'beslissing-op-bezwaar',
    there: [
      'Bent u het met deze beslissing niet eens, dan staat voor u beroep open bij de rechtbank Overijssel, sector bestuursrecht, Postbus 10067, 8000 GB Zwolle. Dat kan tot zes weken na de dag waarop deze beslissing is verzonden.',
    ],
    missing: [],
  },
  {
    element: 'bezwaar',
    type: 'aanslag',
    there: [],
    missing: [
      'Heeft u bezwaar tegen het gebruik van uw e-mailadres, dan kunt u dat in de Berichtenbox wijzigen.',
    ],
  },
  {
    element: 'bezwaar-waar',
    type: 'last-onder-dwangsom',
    there: [],
    missing: [
      'Voor vragen over deze last kunt u terecht bij het team Toezicht, Stationsplein 1 in Amersfoort.',
    ],
  },
  {
    element: 'termijn',
    type: 'boete',
    there: [
      'De betaling dient binnen zes weken na dagtekening te zijn bijgeschreven.',
    ],
    missing: [],
  },
  {
    element: 'termijn',
    type: 'aanslag',
    there: [
      'Het volledige bedrag moet op 31 mei 2025 betaald zijn.',
    ],
    missing: [],
  },
  {
    element: 'bedrag',
    type: 'betaling',
    there: [
      'Voor de uittreksels bent u ons in totaal € 34,80 schuldig.',
    ],
    missing: [],
  },
  {
    element: 'betaalwijze',
    type: 'terugvordering',
    there: [
      'Het gaat vanzelf: wij trekken het iedere maand van uw bijstand af.',
    ],
    missing: [],
  },
  {
    element: 'betaalwijze',
    type: 'boete',
    there: [
      'Gebruik IBAN NL47 INGB 0001 2345 67 ten name van Gemeente Tiel en zet het boetenummer bij de omschrijving.',
    ],
    missing: [],
  },
  {
    element: 'bezwaar',
    type: 'boete',
    there: [
      'U mag bezwaar maken als u vindt dat u deze boete niet hoort te krijgen. Schrijf ons dan binnen zes weken na de verzenddatum van deze brief, op het adres Postbus 3006, 2601 DA Delft.',
    ],
    missing: [],
  },
  {
    element: 'bezwaar-waar',
    type: 'beslissing-op-bezwaar',
    there: [
      'Het beroepschrift richt u aan de rechtbank Noord-Nederland, afdeling bestuursrecht, Postbus 150, 9700 AD Groningen.',
    ],
    missing: [],
  },
  {
    element: 'bezwaar-termijn',
    type: 'beslissing-op-bezwaar',
    there: [
      'De rechtbank moet uw beroepschrift hebben binnen zes weken na de dag waarop deze beslissing aan u is toegestuurd.',
    ],
    missing: [
      'Uw bezwaarschrift was binnen de termijn van zes weken ingediend en wij hebben het daarom in behandeling genomen.',
    ],
  },
  {
    element: 'bedrag',
    type: 'aanmaning',
    there: [
      'Met de kosten van deze aanmaning erbij staat er nu nog € 219,36 open.',
    ],
    missing: [],
  },
  {
    element: 'bedrag',
    type: 'last-onder-dwangsom',
    there: [],
    missing: [
      'De opruimkosten van de vorige keer, € 380,-, heeft u inmiddels betaald.',
    ],
  },
  {
    element: 'bezwaar-waar',
    type: 'aanslag',
    there: [
      'Bezwaar maakt u digitaal via www.tribuutbelastingen.nl/bezwaar of per post: Postbus 1098, 8001 BB Zwolle.',
    ],
    missing: [],
  },
  {
    element: 'bezwaar',
    type: 'last-onder-dwangsom',
    there: [
      'Kunt u zich met deze last niet verenigen, dan kunt u een gemotiveerd bezwaarschrift sturen aan het dagelijks bestuur van waterschap Rivierenland, Postbus 599, 4000 AN Tiel. Doe dat binnen zes weken nadat dit besluit is verzonden.',
    ],
    missing: [
      'Een bezwaarschrift schort de werking van dit besluit niet op.',
    ],
  },
  {
    element: 'bezwaar-waar',
    type: 'besluit-afwijzing',
    there: [],
    missing: [
      'Stukken voor een nieuwe aanvraag kunt u opsturen naar Postbus 200, 5600 AE Eindhoven.',
    ],
  },
  {
    element: 'bezwaar-termijn',
    type: 'boete',
    there: [
      'Bezwaar maken kan nog tot zes weken na de dag van verzending van deze beschikking.',
    ],
    missing: [],
  },
]

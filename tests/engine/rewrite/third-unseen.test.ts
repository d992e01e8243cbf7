import { expect, it } from 'vitest'
import { shippedList } from '../../../wordlists/shipped-lists.ts'
import { describeCauses, type Cause } from './describe-causes.ts'

/** Causes found in judged-third-unseen.tsv, in sentences of our own. */
const CAUSES: readonly Cause[] = [
  {
    cause: 'an explanation behind a word that is no thing here',
    never: [
      ['Ik ben niet van de leerplicht.', 'leerplicht ('],
      ['Mijn collega van de leerplicht belt u.', 'leerplicht ('],
      ['U kunt dit melden bij de leerplicht.', 'leerplicht ('],
      ['U maakt een afspraak met de schuldhulpverlening.', 'schuldhulpverlening ('],
      ['Team schuldhulpverlening neemt contact met u op.', 'schuldhulpverlening ('],
      ['Stuur uw brief naar de griffie van de rechtbank.', 'griffie ('],
      ['De Huurcommissie brengt leges in rekening als de huurprijs redelijk is.', 'leges ('],
      ['Wij gaan naar de Huurcommissie. Ook kunnen de leges voor uw rekening komen.', 'leges ('],
      ['Stuur uw bezwaar naar Postbus 620, 6700 AP Lunsen.', 'AP ('],
      ['Stuur uw brief naar Postbus 12, 1234 BW Dorp.', 'BW ('],
      ['Dat plan heet het PIP: persoonlijk plan inburgering en participatie.', 'PIP ('],
      ['Het persoonlijk plan inburgering en participatie heet bij ons kortweg het PIP.', 'PIP ('],
      ['Het PIP, het persoonlijk plan inburgering en participatie, krijgt u in mei.', 'PIP ('],
      ['U belt de Afdeling Wmo voor een afspraak.', 'Wmo ('],
      ['U vraagt dit aan bij het Team Bbz van de gemeente.', 'Bbz ('],
      ['De rechtbank vraagt een bedrag, het griffierecht, voor elke zaak.', 'griffierecht ('],
      ['U kunt beroep instellen bij het college van Dorp.', 'beroep ('],
      ['Wij zien geen reden om van de intrekking af te zien.', 'intrekking ('],
    ],
    still: [
      [
        'U treedt op als bewindvoerder van mevrouw Bos.',
        'bewindvoerder (iemand die de geldzaken van een ander regelt, omdat de rechter dat heeft beslist) van',
      ],
      ['De begunstigingstermijn eindigt op 1 juli 2026.', 'begunstigingstermijn (de tijd om het zelf op te lossen) eindigt'],
      ['Wij zijn een adresonderzoek gestart.', 'adresonderzoek (een onderzoek naar waar iemand echt woont) gestart'],
      ['Wij letten op de leerplicht van uw kind.', 'leerplicht (de plicht om naar school te gaan) van'],
      ['U wordt toegelaten tot de schuldhulpverlening.', 'schuldhulpverlening (hulp van de gemeente bij schulden).'],
      ['U krijgt dit op grond van de Wlz.', 'Wlz (Wet langdurige zorg).'],
      ['Voor de aanvraag zijn leges verschuldigd.', 'leges ('],
      ['U kreeg een aanslag voor uw hond, de afvalstoffenheffing en de huur.', 'afvalstoffenheffing (een belasting voor het ophalen van afval) en'],
    ],
  },
  {
    cause: 'words between quotation marks',
    never: [
      ["Kies 'stopzetten' in het menu.", "'stoppen'"],
      ["Kies eerst 'reis' en dan 'reisproduct stopzetten'.", 'stoppen'],
      ['Kies ‘gegevens verstrekken’ op de website.', 'gegevens geven'],
      ['Klik op "aanvraag intrekken en retourneren".', 'terugsturen'],
      ['Druk op «verzoek retourneren» of ‹gegevens verstrekken›.', 'terugsturen', 'gegevens geven'],
      ['Het boek heet ‘Omtrent de stad’ en ligt klaar.', '‘Over de stad'],
      ["De folder 'Hulp ten behoeve van ouders' ligt klaar.", 'Hulp voor ouders'],
      ['Uw buurman zei: ‘Ik betaal niet, daar ik dit niet verschuldigd ben.’', 'omdat ik'],
    ],
    still: [
      ["U dient de foto's te retourneren en ook uw pasfoto's.", 'U moet'],
      ['Wij zijn ’s ochtends open ten behoeve van vragen over Hans’ fiets.', 'voor vragen'],
      ["Ten behoeve van de knop 'Indienen' hebt u DigiD nodig.", "Voor de knop 'Indienen'"],
    ],
  },
  {
    cause: 'a verb in another form than it stands there',
    never: [
      ['Op de akte is als geboortedatum 3 mei 1991 vermeld, terwijl u 5 maart opgaf.', 'noemt'],
      ['Op het formulier is als adres de Dorpsstraat vermeld.', 'noemt'],
      ['In de brief is als reden uw inkomen vermeld, maar dat klopt niet.', 'noemt'],
      ['De burgemeester heeft uw verzoek aan ons doen toekomen.', 'aan ons sturen'],
      ['Wij hebben u de stukken op 3 mei doen toekomen.', 'mei sturen'],
      ['U had ons het formulier moeten doen toekomen.', 'moeten gestuurd'],
      ['Kort samengevat komt het op het volgende neer.', 'het het'],
      ['De vergunning treedt in werking met ingang van 1 mei 2026.', 'gaat in met ingang', 'gaat in vanaf'],
      ['Het besluit treedt met ingang van 1 mei 2026 in werking.', 'in met ingang'],
      ['Zorg dat de buren geen hinder ondervinden.', 'geen last hebben.'],
      ['Omwonenden kunnen hinder ondervinden.', 'last hebben'],
      ['De proef, waarvan u de betrouwbaarheid in twijfel trekt, is goed gedaan.', 'waarvan u aan'],
      ['De deskundige wiens advies u in twijfel trekt, heeft geantwoord.', 'wiens advies u aan', 'aan wiens'],
      ['U bent als eigenaar onderhoudsplichtig en derhalve gehouden de watergang te ontdoen van afval.', 'moet u', 'U moet als eigenaar onderhoudsplichtig'],
      ['U bent verantwoordelijk en dus gehouden de schade te melden.', 'U moet verantwoordelijk'],
      ['De provincie voert groot onderhoud uit aan de weg.', 'onderhoudt de provincie groot', 'onderhoudt groot'],
      ['Voor motoren waarvoor een rijbewijs is vereist, geldt dit ook.', 'is nodig'],
      ['Daarom bestaat geen aanleiding tot het geven van geld.', 'Daarom is geen reden'],
    ],
    still: [
      ['Het adres is niet in het register vermeld.', 'genoemd'],
      ['Wij doen u de stukken deze week toekomen.', 'Wij sturen u de stukken'],
      ['De stukken die wij u zullen doen toekomen, zijn van 3 mei.', 'zullen sturen'],
      ['De burgemeester heeft ons uw verzoek doen toekomen.', 'heeft ons uw verzoek gestuurd'],
      ['Dit komt neer op een verlaging van € 30 per maand.', 'Dit betekent een verlaging'],
      ['De nieuwe regels treden op 1 januari in werking.', 'gaan op 1 januari in'],
      ['U ondervindt hinder van de bouw.', 'U hebt last van de bouw'],
      ['Mocht u daarna nog overlast ondervinden, bel dan.', 'last hebben'],
      ['U bent gehouden de schade te melden.', 'U moet de schade melden'],
      ['Wij voeren onderhoud uit aan het riool.', 'Wij onderhouden het riool'],
      ['Er bestaat geen aanleiding om u minder te laten betalen.', 'Er is geen reden om'],
    ],
  },
  {
    cause: 'a plain word beside others that it does not go with',
    never: [
      ['Voor het overige wordt uw verzoek toegewezen.', 'Verder wordt'],
      ['Voor het overige wijzen wij uw aanvraag af.', 'Verder wijzen'],
      ['Voor het overige verklaren wij uw bezwaar ongegrond.', 'Verder verklaren'],
      ['De termijn loopt vanaf de vervaldag of, indien deze is verstreken, vanaf vandaag.', 'afgelopen'],
      ['U bent als belanghebbende aan te merken.', 'te zien'],
      ['Het onderzoek komt niet ten laste van uw eigen risico.', 'voor rekening van'],
      ['De toezichthouder heeft een legitimatiebewijs bij zich.', 'identiteitsbewijs bij zich'],
      ['Wij rekenen met uw toetsingsinkomen, zoals dat door de Belastingdienst aan ons is verstrekt.', 'is gegeven'],
    ],
    still: [
      ['Er verandert voor het overige niets voor u.', 'Er verandert voor de rest niets'],
      ['De termijn voor bezwaar verstrijkt op 8 mei.', 'loopt op 8 mei af'],
    ],
  },
  {
    cause: 'a sentence cut in front of a question inside it',
    never: [
      ['Is dat niet zo, dan horen wij graag sinds wanneer hij weg is en, voor zover u dat weet, wat zijn huidige verblijfplaats is.', 'Dat is zijn'],
      ['Wij willen graag weten hoe het met u gaat en, als u dat wilt vertellen, wat uw plannen voor later zijn.', 'Dat zijn uw'],
      ['Schrijf ons wanneer u bent verhuisd en, als u dat nog weet, wat uw vorige adres in die gemeente was.', 'Dat was uw'],
      ['Laat ons vóór 1 mei 2026 weten of u komt en, als u niet komt, wat de reden van uw afwezigheid is.', 'Dat is de reden'],
      ['Op grond van artikel 7 van de Wet gemeentelijke schuldhulpverlening bent u verplicht mee te werken. Dat houdt in dat u geen schulden maakt.', 'schuldhulpverlening. Dat houdt'],
    ],
    still: [],
  },
  {
    cause: 'a day from which on nothing goes on, and an amount among others',
    never: [
      ['De huishouding is met ingang van 12 januari 2026 geëindigd.', 'vanaf 12'],
      ['Uw kleindochter is met ingang van 1 juli 2026 bij u komen wonen.', 'vanaf 1 juli'],
      ['Uw dochter is met ingang van 1 juli 2026 bij u komen inwonen.', 'vanaf 1 juli'],
      ['Wij trekken uw vergunning met ingang van 1 september 2026 in.', 'vanaf 1 september'],
      ['Deze vergunning trekken wij in met ingang van 1 september 2026.', 'vanaf 1 september'],
      ['U bent met ingang van 1 mei 2026 verhuisd naar Dorp.', 'vanaf 1 mei'],
      ['De regeling is met ingang van 1 mei 2026 opgeheven.', 'vanaf 1 mei'],
      ['U bent met ingang van 1 mei 2026 uit dienst getreden.', 'vanaf 1 mei'],
      ['De intrekking van uw pas met ingang van 1 mei 2026 blijft staan.', 'vanaf 1 mei'],
      ['Het contract is met ingang van 1 mei 2026 opgezegd.', 'vanaf 1 mei'],
      ['Uw toeslag is met ingang van 1 mei 2026 vervallen.', 'vanaf 1 mei'],
      ['U verbeurt een dwangsom van € 1.500 per overtreding, tot een maximum van € 9.000.', ', tot € 9.000'],
      ['U betaalt € 500 per week met een maximum van € 2.500.', 'week hooguit'],
      ['U krijgt hulp voor de duur van drie jaren, ter grootte van 180 minuten per week.', 'jaren, van 180'],
      ['U krijgt 50 % van de kosten tot een maximum van € 900.', 'kosten tot € 900'],
    ],
    still: [
      ['U krijgt met ingang van 1 mei 2026 meer toeslag.', 'vanaf 1 mei'],
      ['Uw inkomen wordt met ingang van 1 juni 2026 beheerd door de bank.', 'vanaf 1 juni'],
      ['De geldigheid is geschorst met ingang van 3 mei 2026.', 'vanaf 3 mei'],
      ['Wegens uw verhuizing krijgt u met ingang van 1 mei 2026 minder toeslag.', 'vanaf 1 mei'],
      ['U mag met ingang van 1 mei 2026 gaan sparen.', 'vanaf 1 mei'],
      ['Mevrouw voldoet met ingang van 1 februari 2026 niet meer aan de regels.', 'vanaf 1 februari'],
      ['De huishouding is met ingang van 12 januari 2026 geëindigd door een overlijden.', 'per 12 januari 2026'],
      ['U krijgt de kosten terug tot een maximum van € 200.', 'terug tot € 200'],
      ['U huurt een tuin ter grootte van 80 vierkante meter.', 'tuin van 80'],
    ],
  },
  {
    cause: 'a paragraph cut where the sentence before goes on',
    never: [
      [long('Wij hebben de heer De Wit een brief gestuurd over zijn adres.', 'Antwoordt hij niet voor het einde van de maand, dan nemen wij zelf een besluit over zijn adres.', 'Van dat besluit krijgt u bericht, omdat het ook gevolgen kan hebben voor uw huis en uw toeslagen.', 'U bewaart dat bericht bij uw papieren.'), '\n\nVan dat besluit'],
      [long('Je mag hulp krijgen van een advocaat als je met ons praat over de muur van de school.', 'Omdat je nog geen achttien jaar bent, kost een advocaat bij ons helemaal niets voor jou.', 'Wij zoeken een advocaat voor je, tenzij je er zelf een kiest.', 'Laat dat dan voor 18 mei weten.'), '\n\nOmdat je', '\n\nWij zoeken', '\n\nLaat dat'],
      [long('Heb je wel meegedaan met de anderen, dan kun je voor straf misschien naar Halt toe gaan.', 'Je maakt dan een opdracht en helpt de eigenaar met het schoonmaken van de hele muur.', 'Ook zeg je sorry tegen de eigenaar van de winkel.', 'Die eigenaar hoort van ons wat je hebt gedaan.'), '\n\nJe maakt dan', '\n\nOok zeg', '\n\nDie eigenaar'],
      [long('Kort gezegd komt het plan op het volgende neer.', 'Wij kijken eerst naar uw inkomen en naar uw rekeningen van de laatste drie maanden.', 'Onze bank betaalt voortaan elke maand uw huur en uw andere vaste lasten voor u.', 'Leefgeld krijgt u elke week op uw eigen rekening.'), '\n\nLeefgeld', '\n\nOnze bank', '\n\nWij kijken'],
    ],
    still: [
      [long('U vroeg of uw zoon een test kan krijgen bij onze eigen arts in het centrum van Dorp.', 'Wij willen eerst kijken of de gesprekken op school hem helpen, en daar hebben wij tijd voor nodig.', 'Denkt u hier anders over?', 'Zeg het gerust tegen de arts.'), '\n\nDenkt u hier anders over?'],
      [long('Je werkt op maandag en op dinsdag van zeven tot twee uur in de bakkerij aan de Markt.', 'Neem voor de pauze zelf brood en iets te drinken mee, want in de bakkerij is geen winkel open.', 'Je begeleider op school is meneer Bos.', 'Hij komt in de tweede week bij je kijken.'), '\n\nJe begeleider op school'],
    ],
  },
]

/** Long enough to be cut in two, between the second sentence and the third. */
function long(...sentences: readonly [string, string, string, string]): string {
  return [...sentences, 'Bewaar de brief van de gemeente met dit nummer goed, want zonder brief duurt alles langer.', 'Neem de brief mee naar de afspraak.'].join(' ')
}

describeCauses(CAUSES)

it('explains difficult terms without speaking to or of anyone in particular', () => {
  const meanings = shippedList('moeilijk-begrip').entries.flatMap(({ term, alternatives }) => alternatives.map(({ text }) => `${term}: ${text}`))
  expect(meanings.filter((text) => /: .*(?<!\p{L})(?:uw?|uzelf|wij|we|ons|onze|ik|mijn?|je|jij|jouw?)(?!\p{L})/iu.test(text))).toEqual([])
})

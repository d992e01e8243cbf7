import { describe, expect, it } from 'vitest'
import { STANDARD_SETTINGS } from '../../../engine/rule/settings.ts'
import { openSession } from '../../../session/letter-session.ts'
import { acceptSuggestions } from '../../../session/rewrite-session.ts'

/** Causes found in judged-unseen.tsv, in sentences of our own: what no rewrite may write there again. */
const WRONG: readonly (readonly [sentence: string, ...never: string[]])[] = [
  ['Meer in het bijzonder gaat het om twee punten.', 'Meer vooral'],
  ['Het hek is een wezenlijk onderdeel van het plan.', 'echt onderdeel'],
  ['Wij passen spoedeisende bestuursdwang toe.', 'dringende'],
  ['Het college stelt de subsidie vast op € 4.000,00.', 'maakt de subsidie', 'maken de subsidie'],
  ['Voor de door het college verleende ontheffing betaalt u leges.', 'gaf ontheffing'],
  ['Uw hond heeft daarmee letsel veroorzaakt.', 'voor uw hond'],
  ['Uw bezwaar wordt geacht mede daartegen te zijn gericht.', 'moet mede'],
  ['U had vier aaneengesloten weken verlof.', 'vier achter elkaar'],
  ['U huurt een tuin op complex De Nieuwe Hof.', 'ingewikkeld'],
  ['Blijft uw reactie uit, dan stopt de hulp.', 'Komt uw reactie niet'],
  ['Een daartoe strekkend verzoek sturen wij door.', 'daarvoor strekkend'],
  ['Op deze stukken is de regeling niet van toepassing.', 'Op deze stukken geldt'],
  ['U kunt zich wenden tot uw verzekeraar of, als dat niet helpt, tot de commissie.', 'contact opnemen met uw verzekeraar of'],
  ['De aanvraag is getoetst aan artikel 3 van de regeling.', 'gecontroleerd aan'],
  ['Hebt u hierover bij nader inzien een vraag, bel dan.', 'nader bekijken'],
  ['Een regeling behoort tot de mogelijkheden.', 'bij de mogelijkheden'],
  ['Wij verzoeken u géén kopie van uw pas te sturen.', 'Wilt u géén'],
  ['Wij vertrouwen erop u hiermee voldoende te hebben geïnformeerd en verzoeken u dit door te geven.', 'Bel ons en'],
  ['Hierbij schrijft de heer P.J. van Dijk u.', 'Per jaar'],
  ['De sloot valt onder de onderhoudsplicht van de eigenaar.', 'ex-partner'],
  ['De profilering van het kozijn wijkt af.', 'een computer'],
  ['Wij zijn voornemens de straat te sluiten.', 'wat wij van plan zijn'],
  ['De schorsing eindigde door het verstrijken van de termijn.', 'te verstrijken'],
  ['De door u gekozen aanbieder Merelveld belt u.', 'gekozen Merelveld'],
]

/** Causes found in judged-second-unseen.tsv. */
const WRONG_AGAIN: typeof WRONG = [
  ['De mappen zijn van louter praktische aard.', 'van alleen praktische'],
  ['Elke huurder krijgt een berging toebedeeld.', 'krijgt een berging gegeven'],
  ['De auto wordt hoofdzakelijk zakelijk gebruikt.', 'vooral'],
  ['Wij vinden uw reden niet voldoende zwaarwegend.', 'heel belangrijk'],
  ['Het gaat om een sanctie ingevolge de Wegenverkeerswet.', 'sanctie volgens'],
  ['In de eerste plaats woont u hier niet. In de tweede plaats bent u te laat.', 'Ten tweede'],
  ['Namens het college doe ik u het volgende toekomen.', 'stuur ik u het volgende'],
  ['Voor deze punten wordt een hersteltermijn gehanteerd van vier weken.', 'hersteltermijn gebruikt'],
  ['Uitstel geven wij slechts bij hoge uitzondering.', 'als uitzondering'],
  ['Betreft: uitsluitend recht op graf 12.', 'alleen recht'],
  ['Uw resterende verdiencapaciteit is € 900.', 'overgebleven', 'overblijvende'],
  ['De door u gevraagde verlenging op zaterdag is niet mogelijk.', 'hebt gevraagd op'],
  ['U krijgt bericht als u over bewijsstukken komt te beschikken.', 'komt te hebben'],
  ['Wij melden dat u op grond van de wet verplicht bent zich aan de regels te houden.', 'wet zich aan', 'moet zich'],
  ['U kunt dit met bewijsstukken aantonen.', 'bewijsstukken bewijzen'],
  ['De commissie kan late stukken buiten beschouwing laten.', 'kan late stukken niet', 'kan niet'],
  ['Op grond van artikel 3 van de Wet bodembescherming zijn wij verplicht u te melden dat uw tank is afgekeurd.', 'Dit staat in'],
  ['Op 4 mei ontving ik uw verzoek als bedoeld in artikel 4.1 van de Wet open overheid (Woo).', 'Dit staat in'],
  ['Wij stellen u op grond van artikel 4:8 van de Algemene wet bestuursrecht in de gelegenheid te reageren.', 'Dit staat in'],
  ['Wij gaan uw complex schilderen.', 'ingewikkeld', 'moeilijk'],
  ['De buren melden dat de hond overlast veroorzaakt.', 'overlast gegeven'],
  ['Kom uiterlijk op 4 maart aanstaande langs.', 'komende'],
  ['U krijgt korting, mits u op tijd betaalt.', 'alleen als'],
  ['Door het voortduren van het lawaai slaapt u slecht.', 'voort te duren'],
  ['U vroeg om uw pas te beëindigen met terugwerkende kracht tot 1 mei.', 'stoppen', 'vanaf 1 mei'],
  ['Wij vorderen € 300 van u terug.', 'vragen'],
  ['Uw reactie zien wij gaarne tegemoet.', 'wachten wij op'],
  ['Wij kennen diens inkomensgegevens niet.', 'diens gegevens over uw'],
  ['Op 3 mei hebt u een melding gedaan van het voornemen tot kappen.', 'van plan'],
  ['Uw uitkering wordt ongewijzigd voortgezet.', 'hetzelfde voortgezet'],
  ['Ik wijs u erop dat uw verblijf doorloopt.', 'Let erop'],
  ['Stuur uw zienswijze over het ontwerprapport.', 'iets wat wij van plan zijn'],
]

describe('sentences behind the second reading with every suggestion put in', () => {
  for (const [sentence, ...never] of WRONG_AGAIN) {
    it(`does not write ${never.join(', ')}: ${sentence}`, async () => {
      const text = await rewrite(`Geachte heer Bos,\n\n${sentence}\n\nMet vriendelijke groet,`)
      expect(never.filter((words) => text.includes(words))).toEqual([])
    })
  }
})

describe('sentences of official letters with every suggestion put in', () => {
  for (const [sentence, ...never] of WRONG) {
    it(`does not write ${never.join(', ')}: ${sentence}`, async () => {
      const text = await rewrite(`Geachte heer Bos,\n\n${sentence}\n\nMet vriendelijke groet,`)
      expect(never.filter((words) => text.includes(words))).toEqual([])
    })
  }
})

it('counts a term of ten days as ten days, though it is one of appeal', async () => {
  const text = await rewrite('Gemeente Dorp\n\nDatum: 18 maart 2025\n\nGeachte heer Bos,\n\nWij wijzen uw verzoek om kwijtschelding af.\n\nBent u het niet eens met dit besluit? Dan kunt u binnen tien dagen na dagtekening een beroepschrift indienen bij het college.')
  expect(text).not.toContain('29 april 2025')
})

async function rewrite(letter: string): Promise<string> {
  const opened = await openSession(new TextEncoder().encode(letter), 'brief.txt', STANDARD_SETTINGS)
  if (opened.step === 'unreadable') throw new Error(opened.unreadable.message)
  return acceptSuggestions(opened.session, 'all')
    .session.letter.blocks.map(({ text }) => text)
    .join('\n\n')
}
